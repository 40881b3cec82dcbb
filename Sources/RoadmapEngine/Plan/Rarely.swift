/// Stores an optional value that is mostly nil. It takes one word, and a value that is present is stored on the heap.
@propertyWrapper
package struct Rarely<Value: Hashable & Sendable>: Hashable, Sendable {
  private indirect enum Store: Hashable, Sendable {
    case missing
    case there(Value)
  }

  private var store = Store.missing

  package init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

  package var wrappedValue: Value? {
    get { if case .there(let value) = store { value } else { nil } }
    set { store = newValue.map(Store.there) ?? .missing }
  }
}

/// A value of which some parts are stored by `Rarely`.
package protocol HoldsRareParts {
  /// Returns the place in memory of such a part, in bytes from the beginning of the value; nil for any other part.
  static func offset(ofRarePart path: AnyKeyPath) -> Int?
}
