import RoadmapEngine
import StrictJSON

/// Edits of lists in a record. A side holds the elements that are put, the positions of those that come or move, and the keys of the removed
/// ones.
extension EditSide {
  /// Writes the members of an edit of a list.
  static func write(_ edit: ListEdit, of owner: ListOwner, _ writer: inout JSONWriter) {
    writer.key("list")
    writer.string(edit.list)
    writer.key("of")
    writer.string(text(of: owner))
    let put = edit.entries.compactMap(\.after)
    if !put.isEmpty {
      writer.key("put")
      switch owner {
      case .roadmap: write(put, edit.list, Roadmap.lists, Roadmap.layout, emptyRoadmap, &writer)
      case .party: write(put, edit.list, Party.lists, Party.layout, emptyParty, &writer)
      case .calendar: write(put, edit.list, WorkingCalendar.lists, WorkingCalendar.layout, emptyCalendar, &writer)
      case .step, .trash: write(put, edit.list, Step.lists, Step.layout, emptyStep, &writer)
      }
    }
    let placed = edit.entries.compactMap { entry in entry.to.map { (key: entry.key, position: $0) } }
    if !placed.isEmpty {
      writer.key("behind")
      writer.object { writer in
        for (key, position) in placed {
          writer.key(key)
          if case .after(let other) = position { writer.string(other) } else { writer.null() }
        }
      }
    }
    let taken = edit.entries.filter { $0.after == nil }.map(\.key)
    if !taken.isEmpty {
      writer.key("take")
      writer.array { writer in for key in taken { writer.string(key) } }
    }
  }

  /// Writes the elements of a list as the file of its owner would hold them.
  private static func write<Whole>(
    _ elements: [ListElement], _ list: String, _ lists: [ListField<Whole>], _ layout: Layout<Whole>, _ empty: Whole,
    _ writer: inout JSONWriter
  ) {
    var whole = empty
    lists.first { $0.key == list }?.set(elements, &whole)
    writer.object { layout.write([list], of: whole, &$0) }
  }

  /// Returns the owner of a list as text, such as `step ne-ly-labour/a16`.
  private static func text(of owner: ListOwner) -> String {
    switch owner {
    case .roadmap(let id): "roadmap \(id)"
    case .party(let id): "party \(id)"
    case .calendar(let id): "calendar \(id)"
    case .step(let roadmap, let step): "step \(StepReference(roadmap, step))"
    case .trash(let roadmap, let step): "trash \(StepReference(roadmap, step))"
    }
  }

  // MARK: Reading

  /// Reads an edit of a list from its two sides.
  /// - Throws: `FormatFault` if the owner, the list or an element cannot be read.
  static func listEdit(_ list: String, _ change: JSONValue, _ undo: JSONValue) throws(FormatFault) -> Edit {
    let named = member(change, "of")?.string ?? ""
    guard let owner = owner(named) else { throw FormatFault(.badValue("of", named), at: change.place) }
    let (before, after) = (try elements(undo, list, owner), try elements(change, list, owner))
    let (from, to) = (positions(undo), positions(change))
    // First the elements before the edit in their order, then the added ones in the order after it.
    var keys = before.map(\.key)
    let known = Set(keys)
    keys += after.map(\.key).filter { !known.contains($0) }
    let (old, new) = (byKey(before), byKey(after))
    let entries = keys.map { ListEdit.Entry(key: $0, before: old[$0], after: new[$0], from: from[$0], to: to[$0]) }
    return .list(owner, ListEdit(list: list, entries: entries))
  }

  private static func byKey(_ elements: [ListElement]) -> [String: ListElement] {
    Dictionary(elements.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func elements(_ side: JSONValue, _ list: String, _ owner: ListOwner) throws(FormatFault) -> [ListElement] {
    guard let put = member(side, "put") else { return [] }
    return switch owner {
    case .roadmap: try elements(put, list, Roadmap.lists, Roadmap.layout, emptyRoadmap)
    case .party: try elements(put, list, Party.lists, Party.layout, emptyParty)
    case .calendar: try elements(put, list, WorkingCalendar.lists, WorkingCalendar.layout, emptyCalendar)
    case .step, .trash: try elements(put, list, Step.lists, Step.layout, emptyStep)
    }
  }

  private static func elements<Whole>(
    _ put: JSONValue, _ list: String, _ lists: [ListField<Whole>], _ layout: Layout<Whole>, _ empty: Whole
  ) throws(FormatFault) -> [ListElement] {
    guard let field = lists.first(where: { $0.key == list }) else { throw FormatFault(.badValue("list", list), at: put.place) }
    var whole = empty
    try layout.readParts(put, into: &whole)
    return field.elements(whole)
  }

  private static func positions(_ side: JSONValue) -> [String: ListEdit.Position] {
    guard let behind = member(side, "behind"), behind.kind == .object else { return [:] }
    return Dictionary(
      behind.members.map { ($0.key.text, $0.value.string.map { .after($0) } ?? .first) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reads the owner of a list, such as `step ne-ly-labour/a16`; nil for any other text.
  private static func owner(_ text: String) -> ListOwner? {
    let words = text.split(separator: " ", maxSplits: 1).map { String($0) }
    guard words.count == 2 else { return nil }
    let step = StepReference(words[1])
    switch words[0] {
    case "roadmap": return .roadmap(Roadmap.ID(words[1]))
    case "party": return .party(Party.ID(words[1]))
    case "calendar": return .calendar(WorkingCalendar.ID(words[1]))
    case "step": return step.roadmap.map { .step($0, step.step) }
    case "trash": return step.roadmap.map { .trash($0, step.step) }
    default: return nil
    }
  }

  // Empty values that elements are put into, so that they are written and read as in the files.
  private static let emptyRoadmap = Roadmap(id: Roadmap.ID(""), title: .plain(""), parties: [], start: .first)
  private static let emptyParty = Party(id: Party.ID(""), name: .plain(""))
  private static let emptyCalendar = WorkingCalendar(id: WorkingCalendar.ID(""))
  private static let emptyStep = Step(id: Step.ID(""), title: .plain(""))
}

extension EditSide {
  /// Writes the members of a renaming.
  static func write(_ renaming: Renaming, _ writer: inout JSONWriter) {
    let (old, new) = renaming.names
    writer.key("rename")
    writer.string("\(kind(of: renaming)) \(old)")
    writer.key("to")
    writer.string(new)
  }

  private static func kind(of renaming: Renaming) -> String {
    switch renaming {
    case .roadmap: "roadmap"
    case .step: "step"
    case .phase: "phase"
    case .baseline: "baseline"
    case .party: "party"
    case .body: "body"
    case .view: "view"
    }
  }

  /// Reads a renaming.
  /// - Throws: `FormatFault` if its kind or one of its names cannot be read.
  static func renaming(_ text: String, _ side: JSONValue) throws(FormatFault) -> Renaming {
    let words = text.split(separator: " ", maxSplits: 1).map { String($0) }
    guard words.count == 2, let to = member(side, "to")?.string else { throw FormatFault(.badValue("rename", text), at: side.place) }
    func parts(_ name: String) -> (home: String, id: String)? {
      let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
    switch (words[0], parts(words[1]), parts(to)) {
    case ("roadmap", nil, nil): return .roadmap(Roadmap.ID(words[1]), to: Roadmap.ID(to))
    case ("party", nil, nil): return .party(Party.ID(words[1]), to: Party.ID(to))
    case ("view", nil, nil): return .view(SavedView.ID(words[1]), to: SavedView.ID(to))
    case ("step", let old?, let new?): return .step(Roadmap.ID(old.home), Step.ID(old.id), to: Step.ID(new.id))
    case ("phase", let old?, let new?): return .phase(Roadmap.ID(old.home), Phase.ID(old.id), to: Phase.ID(new.id))
    case ("baseline", let old?, let new?): return .baseline(Roadmap.ID(old.home), Baseline.ID(old.id), to: Baseline.ID(new.id))
    case ("body", let old?, let new?): return .body(Party.ID(old.home), Body.ID(old.id), to: Body.ID(new.id))
    default: throw FormatFault(.badValue("rename", text), at: side.place)
    }
  }
}
