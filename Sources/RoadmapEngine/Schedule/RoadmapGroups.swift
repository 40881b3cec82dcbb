/// Which roadmaps must be worked out together, and in which order.
///
/// A roadmap uses those whose steps it links to and those that it opens. Roadmaps that use each other in a circle form a group, for their
/// steps may wait for each other back and forth; most groups are a single roadmap.
final class RoadmapGroups: Sendable {
  /// Ids of the roadmaps that each one uses, without itself, in ascending order.
  private let uses: [[Roadmap.ID]]
  private let opened: [[Roadmap.ID]]
  private let ids: [Roadmap.ID]
  private let indexOf: [Roadmap.ID: Int]
  /// Each group as indexes of its roadmaps, ascending; every group that it uses stands before it.
  let groups: [[Int]]
  /// Where each roadmap stands: its group, and its place in the group.
  let places: [(group: Int, place: Int)]
  /// The groups that a group uses, and those that use it; without itself.
  let usedGroups: [[Int]]
  let usingGroups: [[Int]]
  /// Of each roadmap, whether a step opens it.
  let isOpened: [Bool]

  convenience init(_ roadmaps: [Roadmap]) {
    let isAlone = roadmaps.count == 1
    self.init(roadmaps, uses: roadmaps.map { RoadmapGroups.uses($0, isAlone: isAlone) }, opened: roadmaps.map(RoadmapGroups.opened))
  }

  private init(_ roadmaps: [Roadmap], uses: [[Roadmap.ID]], opened: [[Roadmap.ID]]) {
    self.uses = uses
    self.opened = opened
    ids = roadmaps.map(\.id)
    let indexOf = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.indexOf = indexOf
    var starts: [Int32] = [0]
    var targets: [Int32] = []
    for used in uses {
      targets += used.compactMap { indexOf[$0].map(Int32.init) }
      starts.append(Int32(targets.count))
    }
    groups = StrongComponents.of(starts: starts, targets: targets).map { $0.map(Int.init) }
    var places = [(group: Int, place: Int)](repeating: (0, 0), count: roadmaps.count)
    for (group, members) in groups.enumerated() {
      for (place, roadmap) in members.enumerated() { places[roadmap] = (group, place) }
    }
    self.places = places
    let used = groups.enumerated().map { group, members in
      let targets = members.flatMap { targets[Int(starts[$0])..<Int(starts[$0 + 1])] }
      return Set(targets.map { places[Int($0)].group }).subtracting([group]).sorted()
    }
    var using = [[Int]](repeating: [], count: groups.count)
    for (group, others) in used.enumerated() {
      for other in others { using[other].append(group) }
    }
    usedGroups = used
    usingGroups = using
    var isOpened = [Bool](repeating: false, count: roadmaps.count)
    for id in opened.joined() {
      if let index = indexOf[id] { isOpened[index] = true }
    }
    self.isOpened = isOpened
  }

  /// The groups after some roadmaps have changed; the same ones where no use of another roadmap has.
  func updated(_ roadmaps: [Roadmap], changed: Set<Roadmap.ID>) -> RoadmapGroups {
    let isAlone = roadmaps.count == 1
    guard isAlone == (ids.count == 1) else { return RoadmapGroups(roadmaps) }
    var uses: [[Roadmap.ID]] = []
    var opened: [[Roadmap.ID]] = []
    var isSame = roadmaps.count == ids.count
    uses.reserveCapacity(roadmaps.count)
    opened.reserveCapacity(roadmaps.count)
    for index in roadmaps.indices {
      let id = roadmaps[index].id
      let isInPlace = ids.indices.contains(index) && ids[index] == id
      let former = isInPlace ? index : indexOf[id]
      if let former, !changed.contains(id) {
        uses.append(self.uses[former])
        opened.append(self.opened[former])
      } else {
        uses.append(RoadmapGroups.uses(roadmaps[index], isAlone: isAlone))
        opened.append(RoadmapGroups.opened(roadmaps[index]))
        isSame = isSame && former.map { self.uses[$0] == uses[index] && self.opened[$0] == opened[index] } ?? false
      }
      isSame = isSame && isInPlace
    }
    return isSame ? self : RoadmapGroups(roadmaps, uses: uses, opened: opened)
  }

  /// Where a roadmap stands among the others; nil for one that is not there.
  func index(of roadmap: Roadmap.ID) -> Int? { indexOf[roadmap] }

  /// Some roadmaps, with all that wait for them or for which they wait, however many roadmaps lie between, in ascending order.
  func connected(to roadmaps: [Int]) -> [Int] {
    var seen = Set(roadmaps.map { places[$0].group })
    var rest = Array(seen)
    while let group = rest.popLast() {
      for other in usedGroups[group] + usingGroups[group] where seen.insert(other).inserted { rest.append(other) }
    }
    return seen.flatMap { groups[$0] }.sorted()
  }

  /// A roadmap that is alone has none to use: its links need not be read.
  private static func uses(_ roadmap: Roadmap, isAlone: Bool) -> [Roadmap.ID] {
    if isAlone { return [] }
    let steps = roadmap.steps
    var used: Set<Roadmap.ID> = []
    for index in steps.indices {
      for link in steps[index].after.indices {
        if let other = steps[index].after[link].step.roadmap { used.insert(other) }
      }
      used.formUnion(steps[index].opens)
    }
    return used.subtracting([roadmap.id]).sorted()
  }

  private static func opened(_ roadmap: Roadmap) -> [Roadmap.ID] {
    let steps = roadmap.steps
    return steps.indices.flatMap { steps[$0].opens }
  }
}
