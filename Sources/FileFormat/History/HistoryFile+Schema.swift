import RoadmapEngine
import StrictJSON

extension HistoryFile {
  /// The schema of a line that is read without a problem.
  static var schema: JSONSchema {
    let edit = JSONSchema.named("Edit", EditSide.schema)
    let edits = JSONSchema.named("Edits", .object([JSONSchema.Property("edits", .array(edit), isRequired: true)]))
    return .object([
      JSONSchema.Property("id", .string, isRequired: true), JSONSchema.Property("at", .string, isRequired: true),
      JSONSchema.Property("by", .string), JSONSchema.Property("party", .string), JSONSchema.Property("roadmap", .string),
      JSONSchema.Property("undoes", .string), JSONSchema.Property("redoes", .string), JSONSchema.Property("purges", .string),
      JSONSchema.Property("sent", PacketRecords.sendingSchema), JSONSchema.Property("imported", PacketRecords.originSchema),
      JSONSchema.Property("reviewed", PacketRecords.reviewSchema),
      JSONSchema.Property("decided", .array(.string)), JSONSchema.Property("after", .array(.string)),
      JSONSchema.Property("change", edits, isRequired: true), JSONSchema.Property("undo", edits, isRequired: true),
      JSONSchema.Property("reason", .string),
    ])
  }
}

extension EditSide {
  /// The schema of one side of an edit; its parts come from the tables of the files.
  static var schema: JSONSchema {
    let step = JSONSchema.form("/")
    return .either([
      side("step", step, Step.layout, hasPlace: true), side("trash", step, Step.layout, hasPlace: true),
      .object([JSONSchema.Property("move", step, isRequired: true), JSONSchema.Property("to", .string)]),
      side("roadmap", .string, Roadmap.layout), side("party", .string, Party.layout), side("calendar", .string, WorkingCalendar.layout),
      side("view", .string, SavedView.layout, hasPlace: true),
      .object([JSONSchema.Property("title", Notation<Text>.text.schema(), isRequired: true)]),
      .object([
        JSONSchema.Property("list", .string, isRequired: true), JSONSchema.Property("of", .string, isRequired: true),
        JSONSchema.Property(
          "put",
          .either([Roadmap.layout.partsSchema, Party.layout.partsSchema, WorkingCalendar.layout.partsSchema, Step.layout.partsSchema])),
        JSONSchema.Property("behind", .map(.either([.string, .null]))), JSONSchema.Property("take", .array(.string)),
      ]),
      .object([JSONSchema.Property("rename", .string, isRequired: true), JSONSchema.Property("to", .string, isRequired: true)]),
    ])
  }

  private static func side<Whole>(
    _ subject: String, _ name: JSONSchema, _ layout: Layout<Whole>, hasPlace: Bool = false
  ) -> JSONSchema {
    let sides = [
      JSONSchema.Property("set", layout.partsSchema), JSONSchema.Property("make", layout.namedSchema),
      JSONSchema.Property("remove", .flag),
    ]
    return .object(
      [JSONSchema.Property(subject, name, isRequired: true)] + sides + (hasPlace ? [JSONSchema.Property("follows", .string)] : []),
      exactlyOne: sides.map(\.key))
  }
}

extension Layout {
  /// The schema of some members of an object: none is required, and null stands for a missing one.
  fileprivate var partsSchema: JSONSchema {
    let parts = properties.map { JSONSchema.Property($0.key, $0.schema) }
    return .object(parts + [JSONSchema.Property(Self.unknownKey, .object([]))], isOpen: false)
  }
}
