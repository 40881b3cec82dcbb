import RoadmapEngine

extension MergedHistory {
  /// Returns the roadmaps of which a merge of two copies needs the start; nil where it needs that of all.
  ///
  /// An edit of a step holds what it changes as it was before, so nothing else needs to be known of a step that is only edited. Whether a step
  /// exists and where it stands follow from the start.
  static func touched(_ ours: MergedHistory, _ theirs: MergedHistory) -> Set<Roadmap.ID>? {
    let (own, other) = (Acts(of: ours), Acts(of: theirs))
    // A record that waits for another one may count from now on.
    guard own.isWhole, other.isWhole else { return nil }
    // The texts of a purged step are taken out of the start before it is written.
    if !ours.isStartWritten, ours.hasPurge { return nil }
    var (edited, arranged, formerlyArranged): (Set<Roadmap.ID>, Set<Roadmap.ID>, Set<Roadmap.ID>) = ([], [], [])
    for (record, isShared) in own.records(sharedWith: other) + other.records.filter({ own[$0.id] == nil }).map({ ($0, false) }) {
      guard !isShared else {
        if record.change.renaming != nil { return nil }
        formerlyArranged.formUnion(record.change.edits.compactMap(\.arrangedRoadmap))
        continue
      }
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
        case .step(let roadmap, .some, .some, _): edited.insert(roadmap)
        case .step(let roadmap, nil, .some, _), .move(let roadmap, _, _, _): arranged.insert(roadmap)
        // The order of a long list follows from the start too.
        case .list(.step(let roadmap, _), _), .list(.roadmap(let roadmap), _): arranged.insert(roadmap)
        case .roadmap(let before?, .some): arranged.insert(before.id)
        case .title, .list(.party, _), .list(.calendar, _), .view: continue
        // Any other step may refer to a thing that is removed, restored or renamed.
        case .step, .trash, .roadmap, .party, .calendar, .rename, .list(.trash, _): return nil
        }
      }
      for case .step(let step) in record.decided.map(\.thing) { if let roadmap = step.roadmap { edited.insert(roadmap) } }
    }
    return arranged.union(edited.intersection(formerlyArranged))
  }

  /// The records of a copy that are no start, each once.
  private struct Acts {
    let records: [ChangeRecord]
    /// The place of each record in `records`, by its id.
    private let places: [String: Int]

    init(of history: MergedHistory) {
      var places: [String: Int] = [:]
      places.reserveCapacity(history.files.reduce(0) { $0 + $1.records.count })
      var records: [ChangeRecord] = []
      for file in history.files {
        for record in file.records where places[record.id] == nil {
          places[record.id] = records.count
          records.append(record)
        }
      }
      self.records = records
      self.places = places
    }

    subscript(id: String) -> ChangeRecord? { places[id].map { records[$0] } }

    /// Whether everything is there that the records follow.
    var isWhole: Bool { records.allSatisfy { $0.after?.allSatisfy { places[$0] != nil } ?? true } }

    /// Returns the records, and whether another copy has them too.
    func records(sharedWith other: Acts) -> [(record: ChangeRecord, isShared: Bool)] { records.map { ($0, other.places[$0.id] != nil) } }
  }
}

extension Edit {
  /// The roadmap whose steps are added, moved or removed, or that is edited itself, or that has a step of which a long list is edited; nil for any
  /// other edit.
  fileprivate var arrangedRoadmap: Roadmap.ID? {
    switch self {
    case .step(let roadmap, let before, let after, _): before == nil || after == nil ? roadmap : nil
    case .trash(let roadmap, _, _, _), .move(let roadmap, _, _, _), .list(.roadmap(let roadmap), _): roadmap
    case .list(.step(let roadmap, _), _), .list(.trash(let roadmap, _), _): roadmap
    case .roadmap(let before, let after): (after ?? before)?.id
    case .title, .party, .calendar, .view, .rename, .list: nil
    }
  }
}
