/// Whether a thing exists after all of its records.
struct PresenceMerge {
  /// The presence, in force while it is contested.
  let value: Presence
  /// The record of the removal that holds; nil for a thing that is present, or was never removed.
  private(set) var removal: Int?
  /// The records among which people have to decide, and whether each wants the thing; empty where nothing is contested.
  private(set) var sides: [(record: Int, isPresent: Bool)] = []

  /// - Parameters:
  ///   - editors: the records that edit the thing and are not undone.
  ///   - present: the presence in the plan so far; nil where the plan does not have it.
  init<Whole>(_ history: ThingHistory<Whole>, _ live: LiveGraph, editors: [Int], _ present: Presence?) {
    guard history.purges.isEmpty else {
      value = .absent
      return
    }
    typealias Write = (record: Int, presence: Presence)
    // What a start record makes was there before all acts, and everybody knew of it.
    let start = history.makings.first { live.isStart($0.record) }
    let makings = history.makings.filter { !live.isStart($0.record) }
    var writes: [Write] = history.moves.filter { live.isLive[$0.record] }.map { ($0.record, $0.to) }
    writes += makings.filter { live.isLive[$0.record] }.map { ($0.record, $0.presence) }
    if start == nil, !makings.contains(where: { live.isLive[$0.record] }) {
      // A thing that is made only by acts that are undone is removed by their undoing.
      writes += makings.flatMap { live.undoers(of: $0.record) }.map { ($0, .absent) }
    }
    writes += history.decisions.filter { decision in
      decision.atom == "presence" && live.isLive[decision.record] && !history.moves.contains { $0.record == decision.record }
    }.map { ($0.record, .present) }
    writes.sort { $0.record < $1.record }
    let initial = start?.presence ?? (makings.isEmpty ? history.moves.first?.from ?? present ?? .absent : .absent)
    let newest = live.newest(of: writes) { $0.record }
    let hiding = newest.filter { $0.presence != .present }
    guard !hiding.isEmpty else {
      value = newest.last?.presence ?? initial
      return
    }
    let kept = newest.filter { $0.presence == .present }.map(\.record)
    // A removal holds if all edits of the thing were known to its author.
    let strangers = hiding.map { removal in editors.filter { live.areConcurrent($0, removal.record) } }
    if kept.isEmpty, strangers.contains(where: \.isEmpty) {
      // Of several removals, one into the trash holds, since nothing is lost by it.
      let holding = hiding.first { $0.presence != .absent }
      value = holding?.presence ?? .absent
      removal = holding?.record
      return
    }
    value = .present
    let others = kept + live.newest(of: Set(strangers.joined()).sorted()) { $0 }
    sides = (hiding.map { ($0.record, false) } + Set(others).map { ($0, true) }).sorted { $0.record < $1.record }
  }
}
