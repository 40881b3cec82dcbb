/// The groups of roadmaps that must be scheduled together, in the order in which they are scheduled.
///
/// A roadmap uses the roadmaps whose steps it links to and those that it opens. Roadmaps that use each other in a cycle form a group, since
/// their steps may wait for each other in both directions. Most groups are a single roadmap.
final class RoadmapGroups: Sendable {
  /// For each roadmap the ids of the roadmaps that it uses, in ascending order, without its own.
  private let uses: [[Roadmap.ID]]
  /// For each roadmap the ids of the roadmaps that its steps open, in the order of the steps.
  private let opened: [[Roadmap.ID]]
  private let ids: [Roadmap.ID]
  private let indexOf: [Roadmap.ID: Int]
  /// The indexes of the roadmaps of each group, ascending; a group comes after all groups that it uses.
  let groups: [[Int]]
  /// For each roadmap the index of its group and its index in that group.
  let positions: [(group: Int, index: Int)]
  /// For each group the groups that it uses, without itself, ascending.
  let usedGroups: [[Int]]
  /// For each group the groups that use it, without itself, ascending.
  let usingGroups: [[Int]]
  /// For each roadmap, whether a step of any roadmap opens it.
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
    var positions = [(group: Int, index: Int)](repeating: (0, 0), count: roadmaps.count)
    for (group, members) in groups.enumerated() {
      for (index, roadmap) in members.enumerated() { positions[roadmap] = (group, index) }
    }
    self.positions = positions
    let used = groups.enumerated().map { group, members in
      let targets = members.flatMap { targets[Int(starts[$0])..<Int(starts[$0 + 1])] }
      return Set(targets.map { positions[Int($0)].group }).subtracting([group]).sorted()
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

  /// Returns the groups after some roadmaps have changed. It returns `self` if no roadmap uses or opens others than before.
  /// - Parameters:
  ///   - roadmaps: all roadmaps, in their new order.
  ///   - changed: the ids of those that are new or differ from before.
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
      let isUnmoved = ids.indices.contains(index) && ids[index] == id
      let former = isUnmoved ? index : indexOf[id]
      if let former, !changed.contains(id) {
        uses.append(self.uses[former])
        opened.append(self.opened[former])
      } else {
        uses.append(RoadmapGroups.uses(roadmaps[index], isAlone: isAlone))
        opened.append(RoadmapGroups.opened(roadmaps[index]))
        isSame = isSame && former.map { self.uses[$0] == uses[index] && self.opened[$0] == opened[index] } ?? false
      }
      isSame = isSame && isUnmoved
    }
    return isSame ? self : RoadmapGroups(roadmaps, uses: uses, opened: opened)
  }

  /// Returns the index of a roadmap; nil if there is none with this id.
  func index(of roadmap: Roadmap.ID) -> Int? { indexOf[roadmap] }

  /// Returns the given roadmaps and all that use them or that they use, in ascending order. Uses through other roadmaps count too.
  func connected(to roadmaps: [Int]) -> [Int] {
    var seen = Set(roadmaps.map { positions[$0].group })
    var rest = Array(seen)
    while let group = rest.popLast() {
      for other in usedGroups[group] + usingGroups[group] where seen.insert(other).inserted { rest.append(other) }
    }
    return seen.flatMap { groups[$0] }.sorted()
  }

  /// Returns the ids of the roadmaps that a roadmap uses. The links of the only roadmap of a plan are not read, since it cannot use
  /// another.
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
