/// A value of an enumeration as the file has it; one that this version does not know is kept and treated as the default.
package enum Coded<Value: RawRepresentable & Hashable & Sendable>: Hashable, Sendable where Value.RawValue == String {
  case known(Value)
  case unknown(String)

  package init(code: String) { self = Value(rawValue: code).map(Coded.known) ?? .unknown(code) }

  package var code: String {
    switch self {
    case .known(let value): value.rawValue
    case .unknown(let code): code
    }
  }

  package func value(default fallback: Value) -> Value {
    switch self {
    case .known(let value): value
    case .unknown: fallback
    }
  }
}
