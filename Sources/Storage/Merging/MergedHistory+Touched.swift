import RoadmapEngine

extension MergedHistory {
  /// Returns the roadmaps that are changed by records which only one of two copies has; nil if other roadmaps may depend on these records.
  static func touched(_ ours: MergedHistory, _ theirs: MergedHistory) -> Set<Roadmap.ID>? {
    let (own, other) = (ours.actsByID, theirs.actsByID)
    // A record that waits for another one may count from now on.
    guard ours.isWhole(own), theirs.isWhole(other) else { return nil }
    // The texts of a purged step are taken out of the start before it is written.
    if !ours.isStartWritten, own.values.contains(where: { if case .purged = $0.act { true } else { false } }) { return nil }
    var touched: Set<Roadmap.ID> = []
    for (id, record) in own.merging(other, uniquingKeysWith: { first, _ in first }) where own[id] == nil || other[id] == nil {
      let changes: [Change]
      switch record.act {
      case .made: changes = [record.change]
      case .undid(let act), .redid(let act): changes = [record, own[act] ?? other[act]].compactMap { $0?.change }
      case .sent: changes = []
      // Whether such a record is in effect depends on several records.
      case .imported, .reviewed, .purged, .unreadable: return nil
      }
      guard record.after != nil else { return nil }
      for edit in changes.flatMap(\.edits) {
        switch edit {
        case .step(let roadmap, _, .some, _), .move(let roadmap, _, _, _), .list(.step(let roadmap, _), _), .list(.roadmap(let roadmap), _):
          touched.insert(roadmap)
        case .roadmap(let before?, .some): touched.insert(before.id)
        case .title, .list(.party, _), .list(.calendar, _), .view: continue
        // Any other step may refer to a thing that is removed, restored or renamed.
        case .step, .trash, .roadmap, .party, .calendar, .rename, .list(.trash, _): return nil
        }
      }
      for case .step(let step) in record.decided.map(\.thing) { if let roadmap = step.roadmap { touched.insert(roadmap) } }
    }
    return touched
  }

  /// The records that are no start, by their ids.
  private var actsByID: [String: ChangeRecord] {
    Dictionary(files.flatMap(\.records).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Checks whether everything is there that the records follow.
  private func isWhole(_ acts: [String: ChangeRecord]) -> Bool {
    acts.values.allSatisfy { $0.after?.allSatisfy { acts[$0] != nil } ?? true }
  }
}
