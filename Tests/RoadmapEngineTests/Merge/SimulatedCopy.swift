import FileFormat
@testable import RoadmapEngine
import Support

/// A copy of a workspace in memory, on which somebody acts and which takes over the records of others.
struct SimulatedCopy {
  private(set) var plan: Workspace
  var contested: [ContestedAtom] { plan.contested }
  private(set) var records: [String: ChangeRecord] = [:]
  private var stack = UndoStack()
  private let author: Author
  /// A sentence for each act after which the plan was not the one that the records make.
  private(set) var faults: [String] = []

  init(_ plan: Workspace, start: [ChangeRecord], party: Party.ID) {
    self.plan = plan
    author = Author(party: party, name: "\(party)")
    for record in start { records[record.id] = record }
  }

  /// The records of the copy in any order.
  var all: [ChangeRecord] { Array(records.values) }

  /// Makes a change, unless it does not fit.
  mutating func make(_ change: Change?, _ act: ChangeRecord.Act = .made, decided: [DecidedAtom] = [], id: String) {
    guard let change, !change.isEmpty || !decided.isEmpty else { return }
    var changed = plan
    do throws(Conflict) { try changed.apply(change) } catch { return }
    let made = ChangeRecord(
      id: id, at: "2026-11-29T08:00:00Z", author: author, act: act, after: all.heads.filter { !$0.hasPrefix("start") }, decided: decided,
      change: change)
    // The record is used as it is read back from a file.
    guard let record = HistoryFile.read(HistoryFile.line(made)).records.first else { return faults.append("\(id) cannot be read") }
    let settled = plan.merging([record], into: all)
    // What others have done with links to a step is known only to the records, so restorations are always settled by them.
    let isRestoration = change.edits.contains { if case .trash(_, _?, nil, _) = $0 { true } else { false } }
    if act == .made, !isRestoration, let difference = changed.firstDifference(from: settled) { faults.append("\(id): \(difference)") }
    records[id] = record
    stack.add(record)
    plan = settled
  }

  /// Undoes the last act of the copy, or makes the last undone one again.
  mutating func rewind(_ way: Rewinding, id: String) {
    guard let act = way == .undo ? stack.lastDone : stack.lastUndone else { return }
    guard let change = try? plan.rewinding(act, way) else { return }
    make(change, way == .undo ? .undid(act.id) : .redid(act.id), id: id)
  }

  /// Takes over records of another copy.
  mutating func take(_ others: [ChangeRecord]) {
    let new = others.filter { records[$0.id] == nil }
    plan = plan.merging(new, into: all)
    for record in new { records[record.id] = record }
  }

  /// The changes so far, oldest first.
  var changes: [Change] { RecordGraph(all).records.map(\.change) }
}

extension Workspace {
  /// Returns a sentence about the first thing that differs from another workspace; nil if they are equal.
  func firstDifference(from other: Workspace) -> String? {
    if title != other.title { return "title \(title) / \(other.title)" }
    if views != other.views { return "views \(views.map(\.id)) / \(other.views.map(\.id))" }
    if let pair = difference(parties, other.parties) { return pair }
    if let pair = difference(calendars, other.calendars) { return pair }
    guard roadmaps.map(\.id) == other.roadmaps.map(\.id) else { return "roadmaps" }
    for (left, right) in zip(roadmaps, other.roadmaps) {
      if left.facts != right.facts { return "\(left.facts) / \(right.facts)" }
      for (mine, theirs) in [(left.steps, right.steps), (left.trash, right.trash)] where mine != theirs {
        if mine.map(\.id) != theirs.map(\.id) { return "order \(mine.map(\.id.text)) / \(theirs.map(\.id.text))" }
        for (one, two) in zip(mine, theirs) where one != two {
          return "\(one.id) \(Step.differences(one, two)):\n\(one)\n\(two)"
        }
      }
    }
    return nil
  }

  private func difference<Item: Equatable>(_ left: [Item], _ right: [Item]) -> String? {
    if left.count != right.count { return "\(left.count) / \(right.count) \(Item.self)" }
    return zip(left, right).first { $0 != $1 }.map { "\($0) / \($1)" }
  }
}

extension SimulatedCopy {
  /// A line for each record, in the order of the graph, for messages.
  var story: String {
    RecordGraph(all).records.map { record in
      let edits = record.change.edits.map { edit -> String in
        switch edit {
        case .step(_, let before, let after, let follows):
          let links = [before, after].map { $0.map { "\($0.after.map { "\($0.step)" })\($0.parent.map { "^\($0)" } ?? "")" } ?? "-" }
          return
            "step \((after ?? before)?.id.text ?? "") \(before.flatMap { b in after.map { Step.differences(b, $0) } } ?? []) \(links) <\(follows?.text ?? "")"
        case .trash(_, let before, let after, _): return "trash \((after ?? before)?.id.text ?? "") \(before == nil ? "in" : "out")"
        case .move(_, let step, let from, let to): return "move \(step) \(from?.text ?? "") \(to?.text ?? "")"
        case .list(let owner, let list):
          return
            "list \(owner) \(list.list) \(list.entries.map { "\($0.key) \($0.from.map { "\($0)" } ?? "") \($0.to.map { "\($0)" } ?? "")" })"
        case .roadmap: return "roadmap"
        case .party: return "party"
        case .calendar: return "calendar"
        case .view: return "view"
        case .title: return "title"
        case .rename(let renaming): return "rename \(renaming)"
        }
      }
      return "\(record.id) \(record.act) after \(record.after ?? []): \(edits.joined(separator: "; "))"
    }.joined(separator: "\n")
  }
}
