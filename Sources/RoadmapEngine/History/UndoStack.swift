/// What can be undone and made again, worked out from the records of one copy of the workspace, over restarts.
package struct UndoStack: Sendable {
  /// The acts that are done, oldest first, and those that were undone, in the order in which they were.
  package private(set) var done: [ChangeRecord] = []
  package private(set) var undone: [ChangeRecord] = []

  /// - Parameter records: of this copy, oldest first.
  package init(_ records: [ChangeRecord] = []) {
    for record in records { add(record) }
  }

  /// The act that would be undone next, and the one that would be made again.
  package var lastDone: ChangeRecord? { done.last }
  package var lastUndone: ChangeRecord? { undone.last }

  /// The acts in the order in which they would be undone, or made again.
  package func next(_ way: Rewinding) -> [ChangeRecord] { (way == .undo ? done : undone).reversed() }

  package mutating func add(_ record: ChangeRecord) {
    switch record.act {
    case .made:
      done.append(record)
      undone = []
    case .undid(let id):
      if let place = done.lastIndex(where: { $0.id == id }) { undone.append(done.remove(at: place)) }
    case .redid(let id):
      if let place = undone.lastIndex(where: { $0.id == id }) { done.append(undone.remove(at: place)) }
    // It may have taken back, or made again, any act before it: none of them is touched until it can be read.
    case .unreadable:
      done.append(record)
      undone = [record]
    // What has been purged cannot come back, and nothing that brings it back may be undone or made again.
    case .purged(let step):
      let gone = Set(done.concerning(step).map(\.id))
      done.removeAll { gone.contains($0.id) }
      undone.removeAll { $0.concerns(step) }
    }
  }

  /// Whether a record takes back what is done, or makes again what is undone; of other records always.
  package func fits(_ record: ChangeRecord) -> Bool {
    switch record.act {
    case .made, .purged, .unreadable: true
    case .undid(let id): done.contains { $0.id == id }
    case .redid(let id): undone.contains { $0.id == id }
    }
  }
}
