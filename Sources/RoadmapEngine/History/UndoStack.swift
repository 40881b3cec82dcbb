/// What can be undone and made again next, worked out from the records of one copy of the workspace, over restarts.
package struct UndoStack: Sendable {
  private var done: [ChangeRecord] = []
  private var undone: [ChangeRecord] = []

  /// - Parameter records: of this copy, oldest first.
  package init(_ records: [ChangeRecord] = []) {
    for record in records { add(record) }
  }

  /// The act that would be undone next, and the one that would be made again.
  package var lastDone: ChangeRecord? { done.last }
  package var lastUndone: ChangeRecord? { undone.last }

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
}
