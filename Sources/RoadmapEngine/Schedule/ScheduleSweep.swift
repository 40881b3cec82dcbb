/// Works out a schedule group by group: early dates from the first group to the last, late dates back again.
///
/// With a former schedule it keeps what cannot have changed: a group is worked out again only when one of its roadmaps has changed, or what
/// other groups tell it or ask of it.
struct ScheduleSweep {
  let groups: RoadmapGroups
  private(set) var book: DayCountBook
  private(set) var early: [EarlyDates] = []
  private(set) var late: [LateDates] = []
  /// The schedule before, and the roadmaps that have changed since.
  var former: (schedule: Schedule, changed: Set<Roadmap.ID>)?
  private let roadmaps: [Roadmap]
  private let today: Day

  init(_ roadmaps: [Roadmap], _ book: DayCountBook, _ groups: RoadmapGroups, today: Day) {
    self.roadmaps = roadmaps
    self.groups = groups
    self.book = book
    self.today = today
  }

  mutating func run() {
    early.reserveCapacity(groups.groups.count)
    for group in groups.groups.indices { early.append(earlyDates(of: group)) }
    var latest = [LateDates?](repeating: nil, count: groups.groups.count)
    for group in groups.groups.indices.reversed() { latest[group] = lateDates(of: group, latest) }
    late = latest.compactMap { $0 }
  }

  // MARK: Early dates

  private mutating func earlyDates(of group: Int) -> EarlyDates {
    if let old = formerGroup(group), let kept = former?.schedule.early[old] {
      if isSameEarly(group, old) { return kept }
      let outside = kept.network.outside.map { dates(of: $0) }
      let known = outside.compactMap { $0 }
      // Something that appears or disappears outside makes or breaks a link.
      if known.count == outside.count, kept.network.missing.allSatisfy({ dates(of: $0) == nil }) {
        return known == kept.outside ? kept : EarlyDates(kept.network, counts: book.counts, outside: known, today: today)
      }
    }
    let members = groups.groups[group]
    let network = Network(
      NetworkDraft(members.map { roadmaps[$0] }, opened: members.map { groups.isOpened[$0] }, book: &book, today: today) {
        [early, groups] in ScheduleSweep.dates(of: $0, groups, early) != nil
      })
    return EarlyDates(network, counts: book.counts, outside: network.outside.compactMap { dates(of: $0) }, today: today)
  }

  /// The former group with the same roadmaps, none of which has changed or is opened for the first or the last time.
  private func formerGroup(_ group: Int) -> Int? {
    guard let former else { return nil }
    let members = groups.groups[group]
    guard let first = members.first, let index = former.schedule.groups.index(of: roadmaps[first].id) else { return nil }
    let old = former.schedule.groups.places[index].group
    let network = former.schedule.early[old].network
    guard network.roadmaps.count == members.count else { return nil }
    for (place, member) in members.enumerated() {
      let id = roadmaps[member].id
      guard network.roadmaps[place] == id, !former.changed.contains(id) else { return nil }
      guard groups.isOpened[member] == (network.spans[place] != nil) else { return nil }
    }
    return old
  }

  /// Whether every group that one uses is the very one that it was.
  private func isSameEarly(_ group: Int, _ old: Int) -> Bool {
    guard let former, former.schedule.groups === groups else { return false }
    return groups.usedGroups[group].allSatisfy { early[$0] === former.schedule.early[$0] }
  }

  private func dates(of outside: Network.Outside) -> OutsideDates? { ScheduleSweep.dates(of: outside, groups, early) }

  private static func dates(of outside: Network.Outside, _ groups: RoadmapGroups, _ early: [EarlyDates]) -> OutsideDates? {
    guard let index = groups.index(of: outside.roadmap) else { return nil }
    let place = groups.places[index]
    return early.indices.contains(place.group) ? early[place.group].dates(roadmap: place.place, step: outside.step) : nil
  }

  // MARK: Late dates

  private func lateDates(of group: Int, _ latest: [LateDates?]) -> LateDates {
    guard let former, let old = formerPlace(of: early[group], group) else {
      return LateDates(early[group], asked: asked(of: group, latest))
    }
    let kept = former.schedule.late[old]
    if former.schedule.groups === groups, groups.usingGroups[group].allSatisfy({ latest[$0] === former.schedule.late[$0] }) { return kept }
    let asked = asked(of: group, latest)
    return asked.elementsEqual(kept.asked, by: ==) ? kept : LateDates(early[group], asked: asked)
  }

  /// The former group whose early dates are the very same.
  private func formerPlace(of dates: EarlyDates, _ group: Int) -> Int? {
    guard let former, let id = dates.network.roadmaps.first, let index = former.schedule.groups.index(of: id) else { return nil }
    let old = former.schedule.groups.places[index].group
    return former.schedule.early[old] === dates ? old : nil
  }

  /// What the groups that use a group ask of its nodes, in ascending order of these.
  private func asked(of group: Int, _ latest: [LateDates?]) -> [(node: Int, by: LateDates.Demand)] {
    let network = early[group].network
    var asked: [Int: LateDates.Demand] = [:]
    for using in groups.usingGroups[group] {
      guard let demands = latest[using]?.demands else { continue }
      for (place, id) in network.roadmaps.enumerated() {
        for index in early[using].network.outsideIndexes[id] ?? [] {
          let step = early[using].network.outside[index].step
          guard let node = step.map({ network.node(roadmap: place, id: $0) }) ?? network.spans[place] else { continue }
          asked[Int(node), default: LateDates.Demand()].include(demands[index])
        }
      }
    }
    return asked.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
