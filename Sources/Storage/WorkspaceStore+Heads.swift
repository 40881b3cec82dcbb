import RoadmapEngine

/// Which records a new one follows (Collaboration.md, Records).
extension WorkspaceStore {
  /// Returns the ids of the records that an act follows: the last one of this copy, and the last ones of other copies that the snapshot shows
  /// and that no recent record of this copy follows already. Sorted in byte order.
  /// - Parameters:
  ///   - shown: the snapshot that the person was shown.
  ///   - hand: what was edited by hand and is in no record yet.
  ///   - replica: the id of this copy.
  func heads(in shown: WorkspaceSnapshot, beside hand: HandEdits, of replica: String) throws(StorageFault) -> [String] {
    let files = Dictionary(grouping: try historyFiles(), by: \.replica)
    var own = HistoryTail(folder, files[replica] ?? [])
    let recent = try own.next()?.records ?? []
    let followed = Set(recent.flatMap { $0.after ?? [] })
    var heads = recent.ends + [hand.id].compactMap(\.self)
    for (other, files) in files where other != replica {
      var tail = HistoryTail(folder, files, upTo: shown.historySizes)
      heads += (try tail.next()?.records.ends ?? []).filter { !followed.contains($0) }
    }
    return heads.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Returns the state of the plan as it was read, which exported files carry. Only the ends of the files of history are read.
  package func state() throws(StorageFault) -> PlanState {
    var recent: [[ChangeRecord]] = []
    for (_, files) in Dictionary(grouping: try historyFiles(), by: \.replica) {
      var tail = HistoryTail(folder, files, upTo: snapshot.historySizes)
      recent.append(try tail.next()?.records ?? [])
    }
    // A record of what was taken from a packet is followed by its review.
    let passed = Set(recent.joined().flatMap { ($0.after ?? []) + ($0.act.isImport ? [$0.id] : []) })
    return PlanState(endingWith: recent.flatMap(\.ends).filter { !passed.contains($0) })
  }
}

extension [ChangeRecord] {
  /// The ids of the records that no other one of the list follows: mostly the last one, or one for each branch if branches were merged.
  ///
  /// A record of an older version is followed by the line after it.
  fileprivate var ends: [String] {
    var followed = Set(flatMap { $0.after ?? [] })
    for (earlier, later) in zip(self, dropFirst()) where later.after == nil { followed.insert(earlier.id) }
    return filter { $0.isReadable && !followed.contains($0.id) }.map(\.id)
  }

  /// Returns new records of one copy, each of which follows the one before it, and the first one the given heads.
  func following(_ heads: [String]) -> [ChangeRecord] {
    var last = heads
    return map { record in
      var record = record
      record.after = last
      last = [record.id]
      return record
    }
  }
}
