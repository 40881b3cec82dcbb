extension JSONSchema {
  /// Returns the schema as a complete JSON Schema file.
  package func document(title: String) -> [UInt8] {
    var writer = JSONWriter(.canonical)
    writer.object { writer in
      writer.key("$schema")
      writer.string("https://json-schema.org/draft/2020-12/schema")
      writer.key("title")
      writer.string(title)
      writeMembers(allowingNull: false, &writer)
      var definitions: [String: JSONSchema] = [:]
      collect(&definitions)
      guard !definitions.isEmpty else { return }
      writer.key("$defs")
      writer.object { writer in
        for (name, schema) in definitions.sorted(by: { $0.key < $1.key }) {
          writer.key(name)
          schema.write(&writer)
        }
      }
    }
    return writer.finish()
  }

  /// Collects all named schemas by their names.
  private func collect(_ definitions: inout [String: JSONSchema]) {
    switch self {
    case .string, .form, .day, .word, .integer, .flag, .null: break
    case .array(let schema), .map(_, let schema), .defaulting(let schema, _), .described(let schema, _): schema.collect(&definitions)
    case .object(let properties, _, _): for property in properties { property.schema.collect(&definitions) }
    case .either(let schemas): for schema in schemas { schema.collect(&definitions) }
    case .named(let name, let schema):
      guard definitions.updateValue(schema, forKey: name) == nil else { return }
      schema.collect(&definitions)
    }
  }

  /// Writes the schema as an object.
  private func write(allowingNull: Bool = false, _ writer: inout JSONWriter) {
    writer.object { writeMembers(allowingNull: allowingNull, &$0) }
  }

  /// Writes the keywords of the schema into an open object.
  private func writeMembers(allowingNull: Bool, _ writer: inout JSONWriter) {
    func type(_ name: String, _ writer: inout JSONWriter) {
      writer.key("type")
      if allowingNull { writer.scalars([name, "null"]) } else { writer.string(name) }
    }
    switch self {
    case .string: type("string", &writer)
    case .form(let pattern):
      type("string", &writer)
      writer.key("pattern")
      writer.string(pattern)
    case .day:
      type("string", &writer)
      writer.key("format")
      writer.string("date")
      writer.key("pattern")
      writer.string("^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
    case .word(let words):
      JSONSchema.write(words, allowingNull: allowingNull, &writer)
    case .integer(let range):
      type("integer", &writer)
      guard let range else { return }
      writer.key("minimum")
      writer.integer(range.lowerBound)
      writer.key("maximum")
      writer.integer(range.upperBound)
    case .flag: type("boolean", &writer)
    case .null:
      writer.key("type")
      writer.string("null")
    case .array(let element):
      type("array", &writer)
      writer.key("items")
      element.write(&writer)
    case .map(let keys, let value):
      type("object", &writer)
      if let keys {
        writer.key("patternProperties")
        writer.object { writer in
          writer.key(keys)
          value.write(allowingNull: true, &writer)
        }
      }
      writer.key("additionalProperties")
      (keys == nil ? value : .null).write(allowingNull: true, &writer)
    case .object(let properties, let isOpen, let exactlyOne):
      type("object", &writer)
      JSONSchema.write(properties, isOpen: isOpen, &writer)
      JSONSchema.write(exactlyOne: exactlyOne, &writer)
    case .either(let schemas):
      let nulls = schemas.filter { if case .null = $0 { true } else { false } }
      let others = schemas.filter { if case .null = $0 { false } else { true } }
      if let only = others.first, others.count == 1 { return only.writeMembers(allowingNull: allowingNull || !nulls.isEmpty, &writer) }
      JSONSchema.write(anyOf: allowingNull && nulls.isEmpty ? schemas + [.null] : schemas, &writer)
    case .named(let name, _):
      if allowingNull { return JSONSchema.write(anyOf: [self, .null], &writer) }
      writer.key("$ref")
      writer.string("#/$defs/\(name)")
    case .defaulting(let schema, let json):
      schema.writeMembers(allowingNull: allowingNull, &writer)
      writer.key("default")
      writer.raw(json)
    case .described(let schema, let text):
      schema.writeMembers(allowingNull: allowingNull, &writer)
      writer.key("description")
      writer.string(text)
    }
  }

  private static func write(_ words: [String], allowingNull: Bool, _ writer: inout JSONWriter) {
    if let only = words.first, words.count == 1, !allowingNull {
      writer.key("const")
      return writer.string(only)
    }
    var line = JSONWriter(.compact)
    line.array { writer in
      for word in words { writer.string(word) }
      if allowingNull { writer.null() }
    }
    writer.key("enum")
    writer.raw(String(decoding: line.finish(), as: UTF8.self))
  }

  private static func write(_ properties: [Property], isOpen: Bool, _ writer: inout JSONWriter) {
    writer.key("properties")
    writer.object { writer in
      for property in properties {
        writer.key(property.key)
        property.schema.write(allowingNull: !property.isRequired, &writer)
      }
    }
    let required = properties.filter(\.isRequired).map(\.key)
    if !required.isEmpty {
      writer.key("required")
      writer.scalars(required)
    }
    writer.key("additionalProperties")
    writer.bool(isOpen)
  }

  /// Writes that exactly one of the keys has a value other than null.
  private static func write(exactlyOne keys: [String], _ writer: inout JSONWriter) {
    guard !keys.isEmpty else { return }
    writer.key("oneOf")
    writer.array { writer in
      for key in keys {
        writer.object { writer in
          writer.key("required")
          writer.scalars([key])
          writer.key("properties")
          writer.object { writer in
            writer.key(key)
            writer.object { writer in
              writer.key("not")
              JSONSchema.null.write(&writer)
            }
          }
        }
      }
    }
  }

  private static func write(anyOf schemas: [JSONSchema], _ writer: inout JSONWriter) {
    writer.key("anyOf")
    writer.array { writer in for schema in schemas { schema.write(&writer) } }
  }
}
