import FileLimits
import RoadmapEngine
import StrictJSON

/// Reads and writes `conflicts/ID.json`, one contested value (Collaboration.md, Conflicts). The file follows from the records.
///
///     {"format": "jalon.conflict/1", "id": "…", "roadmap": "ne-ly-labour", "step": "a16", "atom": "deadline", "value": {"deadline": "2027-02-11"},
///      "sides": [{"record": "…", "party": "LY", "by": "…", "at": "…", "reason": "…", "value": {"deadline": "2027-03-18"}}, …]}
package enum ConflictFile {
  private static let format = "jalon.conflict/\(PlanFile.version)"

  /// Returns the canonical bytes of a contested value.
  package static func bytes(of contested: ContestedAtom) -> [UInt8] {
    var writer = JSONWriter(.canonical)
    writer.object { writer in
      writer.member("format", format)
      write(contested, &writer)
    }
    return writer.finish()
  }

  /// Writes the members of an object that tells a conflict, also in lists.
  package static func write(_ contested: ContestedAtom, _ writer: inout JSONWriter) {
    writer.member("id", contested.id)
    switch contested.thing {
    case .workspace: break
    case .view(let id): writer.member("view", id.text)
    case .party(let id): writer.member("party", id.text)
    case .calendar(let id): writer.member("calendar", id.text)
    case .roadmap(let id): writer.member("roadmap", id.text)
    case .step(let step):
      if let roadmap = step.roadmap { writer.member("roadmap", roadmap.text) }
      writer.member("step", step.step.text)
    }
    writer.member("atom", contested.atom)
    writer.key("value")
    write(contested.inForce, &writer)
    writer.key("sides")
    writer.array { writer in
      for side in contested.sides {
        writer.object { writer in
          writer.member("record", side.record)
          if let party = side.author.party { writer.member("party", party.text) }
          if !side.author.name.isEmpty { writer.member("by", side.author.name) }
          if !side.at.isEmpty { writer.member("at", side.at) }
          if !side.reason.isEmpty { writer.member("reason", side.reason) }
          writer.key("value")
          write(side.value, &writer)
        }
      }
    }
  }

  /// Writes a value as the members that hold it; a presence as true or false.
  package static func write(_ value: MergedValue, _ writer: inout JSONWriter) {
    switch value {
    case .presence(let isPresent): writer.bool(isPresent)
    case .name(let id): writer.string(id)
    case .title(let title):
      writer.object { writer in
        guard let title else { return }
        writer.key("title")
        Notation<Text>.text.write(title, &writer)
      }
    case .view(let view): write(view, SavedView(id: view.id, filter: ""), SavedView.layout, SavedView.fields, &writer)
    case .party(let party): write(party, Party(id: party.id, name: .plain("")), Party.layout, Party.fields, &writer)
    case .calendar(let calendar): write(calendar, WorkingCalendar(id: calendar.id), WorkingCalendar.layout, WorkingCalendar.fields, &writer)
    case .roadmap(let roadmap):
      let empty = Roadmap(id: roadmap.id, title: .plain(""), parties: [], start: .first)
      write(roadmap, empty, Roadmap.layout, Roadmap.fields, &writer)
    case .step(let step): write(step, Step(id: step.id, title: .plain("")), Step.layout, Step.fields, &writer)
    }
  }

  private static func write<Whole>(
    _ value: Whole, _ empty: Whole, _ layout: Layout<Whole>, _ fields: [Field<Whole>], _ writer: inout JSONWriter
  ) {
    writer.object { layout.write(fields.filter { !$0.isEqual(empty, value) }.map(\.key), of: value, &$0) }
  }

  // MARK: Reading

  /// - Throws: `FormatFault` if the bytes are not such a file.
  package static func read(_ bytes: [UInt8], named name: String? = nil) throws(FormatFault) -> PlanFile.Reading<ContestedAtom> {
    let document: JSONDocument
    do throws(JSONFault) { document = try JSONDocument(bytes) } catch { throw FormatFault(error) }
    let root = document.root
    func text(_ key: StaticString) -> String? { EditSide.member(root, key)?.string }
    guard text("format") == format else { throw FormatFault(.wrongFormat(text("format") ?? ""), at: root.place) }
    guard let id = text("id"), let atom = text("atom"), let inForce = EditSide.member(root, "value"),
      let sides = EditSide.member(root, "sides"), sides.kind == .array, let thing = thing(text)
    else { throw FormatFault(.missingKey("id"), at: root.place) }
    if let name, id != name { throw FormatFault(.otherID(found: id, expected: name), at: root.place) }
    var read: [ContestedAtom.Side] = []
    for side in sides.elements {
      func text(_ key: StaticString) -> String? { EditSide.member(side, key)?.string }
      guard let record = text("record"), let json = EditSide.member(side, "value") else {
        throw FormatFault(.missingKey("record"), at: side.place)
      }
      let author = Author(party: text("party").map { Party.ID($0) }, name: text("by") ?? "")
      read.append(
        ContestedAtom.Side(
          record: record, author: author, at: text("at") ?? "", reason: text("reason") ?? "", value: try value(json, of: thing)))
    }
    let contested = ContestedAtom(id: id, thing: thing, atom: atom, inForce: try value(inForce, of: thing), sides: read)
    return PlanFile.Reading(value: contested, isNewer: false)
  }

  private static func thing(_ text: (StaticString) -> String?) -> PlanThing? {
    if let step = text("step") { return PlanThing(["step", "\(text("roadmap") ?? "")/\(step)"]) }
    if let id = text("roadmap") { return PlanThing(["roadmap", id]) }
    if let id = text("party") { return PlanThing(["party", id]) }
    if let id = text("calendar") { return PlanThing(["calendar", id]) }
    if let id = text("view") { return PlanThing(["view", id]) }
    return .workspace
  }

  private static func value(_ json: JSONValue, of thing: PlanThing) throws(FormatFault) -> MergedValue {
    if let isPresent = json.bool { return .presence(isPresent) }
    if let id = json.string { return .name(id) }
    switch thing {
    case .workspace:
      guard let title = EditSide.member(json, "title") else { return .title(nil) }
      return .title(try Notation<Text>.text.read(title))
    case .view(let id): return .view(try value(json, SavedView(id: id, filter: ""), SavedView.layout))
    case .party(let id): return .party(try value(json, Party(id: id, name: .plain("")), Party.layout))
    case .calendar(let id): return .calendar(try value(json, WorkingCalendar(id: id), WorkingCalendar.layout))
    case .roadmap(let id):
      return .roadmap(try value(json, Roadmap(id: id, title: .plain(""), parties: [], start: .first), Roadmap.layout))
    case .step(let step): return .step(try value(json, Step(id: step.step, title: .plain("")), Step.layout))
    }
  }

  private static func value<Whole>(_ json: JSONValue, _ empty: Whole, _ layout: Layout<Whole>) throws(FormatFault) -> Whole {
    var whole = empty
    try layout.readParts(json, into: &whole)
    return whole
  }
}

extension JSONWriter {
  /// Writes a key and its text.
  fileprivate mutating func member(_ key: String, _ text: String) {
    self.key(key)
    string(text)
  }
}
