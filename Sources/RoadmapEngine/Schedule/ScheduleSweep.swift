/// Computes a schedule group by group. Early dates go from the first group to the last, then late dates in reverse order.
///
/// Given a former schedule, it keeps the results of each group unless one of its roadmaps has changed, or the dates or limits that it gets
/// from other groups have.
struct ScheduleSweep {
  let groups: RoadmapGroups
  private(set) var book: DayCountBook
  private(set) var early: [EarlyDates] = []
  private(set) var late: [LateDates] = []
  private let roadmaps: [Roadmap]
  private let today: Day
  private let former: FormerGroups
  /// For each group, whether a group that uses it may demand other limits than before.
  private var isAskedAnew: [Bool] = []

  /// - Parameter changed: the ids of the roadmaps that are new or differ from the former schedule.
  init(_ roadmaps: [Roadmap], calendars: CalendarBook, today: Day, former: Schedule? = nil, changed: Set<Roadmap.ID> = []) {
    self.roadmaps = roadmaps
    self.today = today
    book = former?.book ?? DayCountBook(calendars: calendars)
    groups = former?.groups.updated(roadmaps, changed: changed) ?? RoadmapGroups(roadmaps)
    self.former = FormerGroups(former, groups, roadmaps, changed: changed)
    early.reserveCapacity(groups.groups.count)
    for group in groups.groups.indices { early.append(earlyDates(of: group)) }
    isAskedAnew = [Bool](repeating: !self.former.hasSameGroups, count: groups.groups.count)
    for group in groups.groups.indices.reversed() {
      late.append(lateDates(of: group))
      markUsed(by: group)
    }
    late.reverse()
  }

  // MARK: Early dates

  private mutating func earlyDates(of group: Int) -> EarlyDates {
    if let kept = former.early(of: group) {
      if former.hasSameGroups, groups.usedGroups[group].allSatisfy({ early[$0] === former.early(of: $0) }) { return kept }
      // If something that was missing now exists, or something outside has disappeared, the links differ and the network is built anew.
      if kept.network.missing.allSatisfy({ dates(of: $0) == nil }), let outside = outside(kept, of: group) {
        return outside == kept.outside ? kept : EarlyDates(kept, counts: book.counts, outside: outside, today: today)
      }
    }
    let members = groups.groups[group]
    let draft = NetworkDraft(members.map { roadmaps[$0] }, opened: members.map { groups.isOpened[$0] }, book: &book, today: today) {
      [early, groups] in ScheduleSweep.dates(of: $0, groups, early) != nil
    }
    let network = Network(draft)
    return EarlyDates(network, counts: book.counts, outside: network.outside.compactMap { dates(of: $0) }, today: today)
  }

  /// Returns the current dates of everything outside that a group waits for. It returns nil if something no longer exists.
  private func outside(_ kept: EarlyDates, of group: Int) -> [OutsideDates]? {
    var known = kept.outside
    let anew =
      if former.hasSameGroups {
        groups.usedGroups[group].filter { early[$0] !== former.early(of: $0) }
          .flatMap { early[$0].network.roadmaps }.flatMap { kept.network.outsideIndexes[$0] ?? [] }
      } else {
        Array(kept.network.outside.indices)
      }
    for index in anew {
      guard let dates = dates(of: kept.network.outside[index]) else { return nil }
      known[index] = dates
    }
    return known
  }

  private func dates(of outside: Network.Outside) -> OutsideDates? { ScheduleSweep.dates(of: outside, groups, early) }

  private static func dates(of outside: Network.Outside, _ groups: RoadmapGroups, _ early: [EarlyDates]) -> OutsideDates? {
    guard let index = groups.index(of: outside.roadmap) else { return nil }
    let position = groups.positions[index]
    return early.indices.contains(position.group) ? early[position.group].dates(roadmap: position.index, step: outside.step) : nil
  }

  // MARK: Late dates

  private func lateDates(of group: Int) -> LateDates {
    guard former.early(of: group) === early[group], let kept = former.late(of: group) else {
      return LateDates(early[group], counts: book.counts, asked: asked(of: group))
    }
    guard isAskedAnew[group] else { return kept }
    let asked = asked(of: group)
    return asked.elementsEqual(kept.asked, by: ==) ? kept : LateDates(early[group], counts: book.counts, asked: asked)
  }

  /// Marks the groups on which a newly computed group puts other limits than before.
  private mutating func markUsed(by group: Int) {
    let new = late(of: group)
    guard former.hasSameGroups, former.late(of: group) !== new else { return }
    guard let old = former.late(of: group), former.early(of: group)?.network.outside == early[group].network.outside else {
      for used in groups.usedGroups[group] { isAskedAnew[used] = true }
      return
    }
    let outside = early[group].network.outside
    for index in new.demands.indices where new.demands[index] != old.demands[index] {
      if let roadmap = groups.index(of: outside[index].roadmap) { isAskedAnew[groups.positions[roadmap].group] = true }
    }
  }

  /// Returns the late dates of a group that comes after the current one. While they are computed `late` is in reverse order.
  private func late(of group: Int) -> LateDates { late[groups.groups.count - 1 - group] }

  /// Returns the limits that the groups using a group put on its nodes, in ascending order of these.
  private func asked(of group: Int) -> [(node: Int, by: LateLimits)] {
    if groups.usingGroups[group].isEmpty { return [] }
    let network = early[group].network
    var asked: [Int: LateLimits] = [:]
    for using in groups.usingGroups[group] {
      let demands = late(of: using).demands
      for (roadmap, id) in network.roadmaps.enumerated() {
        for index in early[using].network.outsideIndexes[id] ?? [] {
          let step = early[using].network.outside[index].step
          guard let node = step.map({ network.node(roadmap: roadmap, id: $0) }) ?? network.spans[roadmap] else { continue }
          asked[Int(node), default: LateLimits()].include(demands[index])
        }
      }
    }
    return asked.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

/// Finds the results of a former schedule by the groups of the new one.
private struct FormerGroups {
  /// Whether the groups are the same objects. The same roadmaps, in the same order, then use and open the same others.
  let hasSameGroups: Bool
  private let early: [EarlyDates]
  private let late: [LateDates]
  /// For each group the index of the former group with the same unchanged roadmaps, or -1.
  ///
  /// A group also gets -1 if one of its roadmaps was not opened by a step before and is now, or the reverse.
  private var formerGroups: [Int]

  init(_ schedule: Schedule?, _ groups: RoadmapGroups, _ roadmaps: [Roadmap], changed: Set<Roadmap.ID>) {
    early = schedule?.early ?? []
    late = schedule?.late ?? []
    hasSameGroups = schedule.map { $0.groups === groups } ?? false
    formerGroups = []
    guard let former = schedule?.groups else {
      formerGroups = [Int](repeating: -1, count: groups.groups.count)
      return
    }
    if hasSameGroups {
      formerGroups = Array(groups.groups.indices)
      for index in changed.compactMap({ groups.index(of: $0) }) { formerGroups[groups.positions[index].group] = -1 }
    } else {
      formerGroups = groups.groups.map { members in
        guard let first = members.first, let index = former.index(of: roadmaps[first].id) else { return -1 }
        let old = former.positions[index].group
        let network = early[old].network
        let isSame =
          network.roadmaps.count == members.count
          && members.enumerated().allSatisfy { roadmap, member in
            let id = roadmaps[member].id
            return network.roadmaps[roadmap] == id && !changed.contains(id) && groups.isOpened[member] == (network.spans[roadmap] != nil)
          }
        return isSame ? old : -1
      }
    }
  }

  func early(of group: Int) -> EarlyDates? { formerGroups[group] < 0 ? nil : early[formerGroups[group]] }
  func late(of group: Int) -> LateDates? { formerGroups[group] < 0 ? nil : late[formerGroups[group]] }
}
