/// A JSON Schema (draft 2020-12), limited to what describes the files of Jalon.
package indirect enum JSONSchema: Sendable {
  case string
  /// A string that matches a regular expression of ECMA-262.
  case form(String)
  /// A civil date from 1900-01-01 to 2199-12-31, as `YYYY-MM-DD`.
  case day
  /// One of the given strings.
  case word(of: [String])
  /// A whole number; nil for any.
  case integer(ClosedRange<Int>?)
  case flag
  case null
  case array(JSONSchema)
  /// An object with any keys, whose values match the schema or are null.
  ///
  /// A key that does not match `keys`, a regular expression, may only have the value null.
  case map(keys: String? = nil, JSONSchema)
  /// An object with the given properties.
  /// - Parameters:
  ///   - isOpen: whether other keys are allowed.
  ///   - exactlyOne: keys of which exactly one must have a value.
  case object([Property], isOpen: Bool = true, exactlyOne: [String] = [])
  case either([JSONSchema])
  /// A schema that is defined once under a name and referred to.
  case named(String, JSONSchema)
  /// A schema with a default value, given as JSON.
  case defaulting(JSONSchema, String)
  /// A schema with a description in English.
  case described(JSONSchema, String)

  /// A key of an object. If it is not required it may also be null, which means missing.
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

  /// The schema that also allows null.
  package var orNull: JSONSchema { .either([self, .null]) }

  /// Returns the schema that allows only the given string.
  package static func constant(_ text: String) -> JSONSchema { .word(of: [text]) }
}
