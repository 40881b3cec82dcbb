import RoadmapEngine
import StrictJSON

/// `.jalon/unsaved.json`: the text of a form that was open when the planner ended.
extension UnsavedText {
  /// nil where it is not one.
  package init?(_ bytes: [UInt8]) {
    let empty = UnsavedText(purpose: "", subject: [], fields: [])
    guard let (reading, _) = try? PlanFile.read(bytes, "unsaved", empty, UnsavedText.layout), !reading.isNewer else { return nil }
    self = reading.value
  }

  package var bytes: [UInt8] {
    var writer = JSONWriter(.canonical)
    writer.object { UnsavedText.layout.write(self, &$0) }
    return writer.finish()
  }

  private static let layout = Layout<UnsavedText>(
    \.unknown,
    [
      .format("unsaved"),
      Member(always: "purpose", \.purpose, .string).required,
      Member("subject", \.subject, .strings, default: []),
      Member("language", choice: \.language),
      Member("fields", \.fields, .list(Field.layout.notation(Field(key: "", text: ""))), default: []),
    ])
}

extension UnsavedText.Field {
  fileprivate static let layout = Layout<UnsavedText.Field>(
    \.unknown, [Member(always: "key", \.key, .string).required, Member("text", \.text, .string, default: "")])
}
