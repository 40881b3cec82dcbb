/// What a JSON Schema (draft 2020-12) says of a value: as much of it as the files of Jalon need.
package indirect enum JSONSchema: Sendable {
  case string
  /// A string that a regular expression of ECMA-262 matches.
  case form(String)
  /// A civil date of the years 1900 to 2199.
  case day
  case word(of: [String])
  case integer(ClosedRange<Int>?)
  case flag
  case null
  case array(JSONSchema)
  /// Values by key, or null; a key that the regular expression does not match may only say null.
  case map(keys: String? = nil, JSONSchema)
  /// - Parameters:
  ///   - isOpen: other keys are kept.
  ///   - exactlyOne: of these keys one has a value.
  case object([Property], isOpen: Bool = true, exactlyOne: [String] = [])
  case either([JSONSchema])
  /// Described once and referred to.
  case named(String, JSONSchema)
  /// What counts where nothing is said, as JSON.
  case defaulting(JSONSchema, String)
  /// What its values mean, in English.
  case described(JSONSchema, String)

  /// One key of an object. One that is not required may also say null, which means missing.
  package struct Property: Sendable {
    package let key: String
    package let schema: JSONSchema
    package let isRequired: Bool

    package init(_ key: String, _ schema: JSONSchema, isRequired: Bool = false) {
      self.key = key
      self.schema = schema
      self.isRequired = isRequired
    }
  }

  /// The value, or null.
  package var orNull: JSONSchema { .either([self, .null]) }

  /// The one string.
  package static func constant(_ text: String) -> JSONSchema { .word(of: [text]) }
}
