extension Workspace {
  /// The changes that make everything in the workspace but its own file: one for each file, so that each is one record.
  package var makings: [Change] {
    // The order of the views is one value.
    var changes =
      views.isEmpty
      ? []
      : [
        Change(
          views.enumerated().map { index, view in
            Edit.view(before: nil, after: view, follows: index > 0 ? views[index - 1].id : nil)
          })
      ]
    changes += parties.map { Change([.party(before: nil, after: $0)]) }
    changes += calendars.map { Change([.calendar(before: nil, after: $0)]) }
    changes += roadmaps.map { Change([.roadmap(before: nil, after: $0)]) }
    return changes
  }

  /// Returns the plan of some records alone, with the title, the language and the unknown keys of this workspace's file.
  package func worked(outFrom records: [ChangeRecord]) -> Workspace {
    var empty = Workspace(title: title, language: language)
    empty.unknown = unknown
    return empty.merging(records, into: [])
  }

  /// The files in which the workspace differs from another one, the conflicts included.
  package func files(differingFrom other: Workspace) -> [WorkspaceFile] {
    func differing<Item: Equatable, Named>(
      _ left: [Item], _ right: [Item], _ id: (Item) -> Identifier<Named>, _ file: (Identifier<Named>) -> WorkspaceFile
    ) -> [WorkspaceFile] {
      // Most plans have the same things in the same order.
      if left.count == right.count, zip(left, right).allSatisfy({ id($0) == id($1) }) {
        return left.indices.filter { left[$0] != right[$0] }.map { file(id(left[$0])) }
      }
      let known = Dictionary(right.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
      let ids = Set(left.map(id))
      return left.filter { known[id($0)] != $0 }.map { file(id($0)) } + right.filter { !ids.contains(id($0)) }.map { file(id($0)) }
    }
    var files = differing(parties, other.parties, \.id) { .party($0) } + differing(calendars, other.calendars, \.id) { .calendar($0) }
    files += differing(roadmaps, other.roadmaps, \.id) { .roadmap($0) }
    let contested = Dictionary(self.contested.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let formerly = Dictionary(other.contested.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    files += Set(contested.keys).union(formerly.keys).sorted().filter { contested[$0] != formerly[$0] }.map { .conflict($0) }
    return files + (title == other.title && views == other.views ? [] : [.workspace])
  }
}
