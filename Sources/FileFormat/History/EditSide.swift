import FileLimits
import RoadmapEngine
import StrictJSON

/// One side of an edit in a record: its result. The other side is in the `undo` of the record.
///
///     {"step": "ne-ly-labour/a16", "set": {"deadline": "2026-05-15"}}
///     {"party": "NE", "make": {…}} or {"party": "NE", "remove": true}
///     {"move": "ne-ly-labour/a16", "to": "a15"}
///     {"list": "baselines", "of": "roadmap ne-ly-labour", "put": [{…}], "behind": {"istanbul": "niamey"}, "take": ["tunis"]}
///     {"rename": "step ne-ly-labour/a16", "to": "ne-ly-labour/signing"}
enum EditSide {
  /// Writes the result of an edit; for the side in `undo`, call it with the inverse of the edit.
  static func write(_ edit: Edit, _ writer: inout JSONWriter) {
    writer.object { writer in
      switch edit {
      case .step(let roadmap, let before, let after, let follows):
        writer.key("step")
        writer.string(reference(roadmap, before, after))
        write(before, after, Step.layout, Step.fields, &writer)
        if (before == nil) != (after == nil) { write(follows: follows, &writer) }
      case .trash(let roadmap, let before, let after, let follows):
        writer.key("trash")
        writer.string(reference(roadmap, before, after))
        write(before, after, Step.layout, Step.fields, &writer)
        if (before == nil) != (after == nil) { write(follows: follows, &writer) }
      case .move(let roadmap, let step, _, let to):
        writer.key("move")
        writer.string(StepReference(roadmap, step).description)
        if let to {
          writer.key("to")
          writer.string(to.text)
        }
      case .roadmap(let before, let after):
        writer.key("roadmap")
        writer.string((after ?? before)?.id.text ?? "")
        write(before, after, Roadmap.layout, Roadmap.fields, &writer)
      case .party(let before, let after):
        writer.key("party")
        writer.string((after ?? before)?.id.text ?? "")
        write(before, after, Party.layout, Party.fields, &writer)
      case .calendar(let before, let after):
        writer.key("calendar")
        writer.string((after ?? before)?.id.text ?? "")
        write(before, after, WorkingCalendar.layout, WorkingCalendar.fields, &writer)
      case .view(let before, let after, let follows):
        writer.key("view")
        writer.string((after ?? before)?.id.text ?? "")
        write(before, after, SavedView.layout, SavedView.fields, &writer)
        if (before == nil) != (after == nil) { write(follows: follows, &writer) }
      case .title(_, let after):
        writer.key("title")
        Notation<Text>.text.write(after, &writer)
      case .list(let owner, let edit): write(edit, of: owner, &writer)
      case .rename(let renaming): write(renaming, &writer)
      }
    }
  }

  private static func reference(_ roadmap: Roadmap.ID, _ before: Step?, _ after: Step?) -> String {
    StepReference(roadmap, (after ?? before)?.id ?? Step.ID("")).description
  }

  private static func write<Named>(follows: Identifier<Named>?, _ writer: inout JSONWriter) {
    guard let follows else { return }
    writer.key("follows")
    writer.string(follows.text)
  }

  /// Writes how a thing changes. It writes the fields that are set, the whole of an added thing, or that it is removed.
  private static func write<Whole>(
    _ before: Whole?, _ after: Whole?, _ layout: Layout<Whole>, _ fields: [Field<Whole>], _ writer: inout JSONWriter
  ) {
    switch (before, after) {
    case (let before?, let after?):
      writer.key("set")
      writer.object { layout.write(fields.filter { !$0.isEqual(before, after) }.map(\.key), of: after, &$0) }
    case (nil, let after?):
      writer.key("make")
      writer.object { layout.write(after, &$0) }
    case (_, nil):
      writer.key("remove")
      writer.bool(true)
    }
  }

  // MARK: Reading

  /// Reads an edit from its two sides.
  /// - Throws: `FormatFault` if they are not two sides of one edit.
  static func edit(_ change: JSONValue, _ undo: JSONValue) throws(FormatFault) -> Edit {
    guard change.kind == .object, undo.kind == .object, let subject = change.members.first(where: { _ in true }) else {
      throw FormatFault(.notAnObject, at: change.place)
    }
    let name = subject.value.string ?? ""
    switch subject.key.text {
    case "step":
      let (reference, empty) = try step(name, subject.value)
      let (before, after) = try sides(change, undo, Step.layout, empty, empty.id.text)
      return .step(reference, before: before, after: after, follows: try neighbour(change, "follows"))
    case "trash":
      let (reference, empty) = try step(name, subject.value)
      let (before, after) = try sides(change, undo, Step.layout, empty, empty.id.text)
      return .trash(reference, before: before, after: after, follows: try neighbour(change, "follows"))
    case "move":
      let (reference, empty) = try step(name, subject.value)
      return .move(reference, empty.id, from: try neighbour(undo, "to"), to: try neighbour(change, "to"))
    case "roadmap":
      try check(Identifiers.isValid(name), name, subject.value)
      let empty = Roadmap(id: Roadmap.ID(name), title: .plain(""), parties: [], start: .first)
      let (before, after) = try sides(change, undo, Roadmap.layout, empty, name)
      for count in [before, after].compactMap({ $0 }).map({ $0.steps.count + $0.trash.count }) where count > FileLimits.steps {
        throw FormatFault(.tooManySteps(count), at: subject.value.place)
      }
      return .roadmap(before: before, after: after)
    case "party":
      try check(Identifiers.isValidCode(name), name, subject.value)
      let (before, after) = try sides(change, undo, Party.layout, Party(id: Party.ID(name), name: .plain("")), name)
      return .party(before: before, after: after)
    case "calendar":
      try check(Identifiers.isValidCode(name), name, subject.value)
      let (before, after) = try sides(change, undo, WorkingCalendar.layout, WorkingCalendar(id: WorkingCalendar.ID(name)), name)
      return .calendar(before: before, after: after)
    case "view":
      try check(Identifiers.isValid(name), name, subject.value)
      let (before, after) = try sides(change, undo, SavedView.layout, SavedView(id: SavedView.ID(name), filter: ""), name)
      return .view(before: before, after: after, follows: try neighbour(change, "follows"))
    case "title":
      guard let other = member(undo, "title"), let before = try Notation<Text>.text.read(other),
        let after = try Notation<Text>.text.read(subject.value)
      else { throw FormatFault(.badValue("title", subject.value.compact), at: subject.value.place) }
      return .title(before: before, after: after)
    case "list": return try listEdit(name, change, undo)
    case "rename": return .rename(try renaming(name, change))
    default: throw FormatFault(.badValue("change", subject.key.text), at: change.place)
    }
  }

  /// Reads a reference to a step with its roadmap. It returns the id of the roadmap and an empty step with that id.
  private static func step(_ name: String, _ json: JSONValue) throws(FormatFault) -> (Roadmap.ID, Step) {
    let reference = StepReference(name)
    guard let roadmap = reference.roadmap else { throw FormatFault(.badValue("step", name), at: json.place) }
    try check(Identifiers.isValid(roadmap.text) && Identifiers.isValid(reference.step.text), name, json)
    return (roadmap, Step(id: reference.step, title: .plain("")))
  }

  /// Checks an id by the rules for files, since undoing the record would write it into a file.
  private static func check(_ isValid: Bool, _ id: String, _ json: JSONValue) throws(FormatFault) {
    guard isValid else { throw FormatFault(.invalidID(id), at: json.place) }
  }

  /// Reads the id of the thing that another one follows; nil for the first.
  private static func neighbour<Named>(_ json: JSONValue, _ key: StaticString) throws(FormatFault) -> Identifier<Named>? {
    guard let value = member(json, key), value.kind != .null else { return nil }
    let id = value.string ?? ""
    try check(Identifiers.isValid(id), id, value)
    return Identifier(id)
  }

  /// Reads a thing before and after an edit; nil on the side on which it does not exist.
  private static func sides<Whole>(
    _ change: JSONValue, _ undo: JSONValue, _ layout: Layout<Whole>, _ empty: Whole, _ id: String
  ) throws(FormatFault) -> (before: Whole?, after: Whole?) {
    (try side(undo, layout, empty, id), try side(change, layout, empty, id))
  }

  /// Reads a thing on one side of an edit; nil if it is removed there.
  private static func side<Whole>(
    _ json: JSONValue, _ layout: Layout<Whole>, _ empty: Whole, _ id: String
  ) throws(FormatFault) -> Whole? {
    if let parts = member(json, "set") {
      var whole = empty
      try layout.readParts(parts, into: &whole)
      return whole
    }
    if let made = member(json, "make") {
      var whole = empty
      try layout.read(made, into: &whole)
      let found = member(made, "id")?.string ?? ""
      guard found == id else { throw FormatFault(.otherID(found: found, expected: id), at: made.place) }
      return whole
    }
    guard member(json, "remove") != nil else { throw FormatFault(.missingKey("set"), at: json.place) }
    return nil
  }

  /// Returns the value of a key of an object; nil if it is missing.
  static func member(_ json: JSONValue, _ key: StaticString) -> JSONValue? { json.members.first { $0.key == key }?.value }
}
