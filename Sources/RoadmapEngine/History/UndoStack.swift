/// The acts that can be undone and redone. They are computed from the records of one copy of the workspace, so undo works after a restart.
package struct UndoStack: Sendable {
  /// The acts that are in effect, oldest first.
  package private(set) var done: [ChangeRecord] = []
  /// The acts that were undone, in the order in which that happened.
  package private(set) var undone: [ChangeRecord] = []

  /// - Parameter records: the records of this copy, oldest first.
  package init(_ records: [ChangeRecord] = []) {
    for record in records { add(record) }
  }

  /// The act that would be undone next; nil for none.
  package var lastDone: ChangeRecord? { done.last }
  /// The act that would be redone next; nil for none.
  package var lastUndone: ChangeRecord? { undone.last }

  /// Returns the acts in the order in which they would be undone, or redone.
  package func next(_ way: Rewinding) -> [ChangeRecord] { (way == .undo ? done : undone).reversed() }

  /// Adds the next record of the copy.
  package mutating func add(_ record: ChangeRecord) {
    switch record.act {
    case .made:
      done.append(record)
      undone = []
    case .reviewed(let review):
      guard !review.isSilent else { return }
      done.append(record)
      undone = []
    // A packet that was sent stays sent. What was taken from a packet is undone with the review that takes it.
    case .sent, .imported: return
    case .undid(let id):
      if let index = done.lastIndex(where: { $0.id == id }) { undone.append(done.remove(at: index)) }
    case .redid(let id):
      if let index = undone.lastIndex(where: { $0.id == id }) { done.append(undone.remove(at: index)) }
    // The act may undo or redo any earlier one, so none of them can be undone or redone until the record can be read.
    case .unreadable:
      done.append(record)
      undone = [record]
    // A purged step cannot come back, so acts that would restore it can no longer be undone or redone.
    case .purged(let step):
      let gone = Set(done.concerning(step).map(\.id))
      done.removeAll { gone.contains($0.id) }
      undone.removeAll { $0.concerns(step) }
    }
  }

  /// Checks whether a record undoes an act that is in effect, or redoes an undone one. The result is true for any other record.
  package func fits(_ record: ChangeRecord) -> Bool {
    switch record.act {
    case .made, .purged, .sent, .imported, .reviewed, .unreadable: true
    case .undid(let id): done.contains { $0.id == id }
    case .redid(let id): undone.contains { $0.id == id }
    }
  }
}
