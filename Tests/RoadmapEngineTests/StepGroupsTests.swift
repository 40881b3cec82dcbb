import Support
import Testing

@testable import RoadmapEngine

@Suite struct StepGroupsTests {
  private typealias Key = StepGroups.Key
  private static let today = Day("2027-01-06") ?? .first

  /// Returns a random plan whose steps differ in everything by which they are grouped.
  private static func plan(seed: Int) -> (workspace: Workspace, schedule: Schedule) {
    let made = PlanMaker.plan(seed: seed)
    var random = SeededRandom(seed: seed)
    var roadmaps = made.roadmaps
    for roadmap in roadmaps.indices {
      let all = ["draft", "sign", "last"].map { Phase(id: Phase.ID($0), title: .plain($0)) }
      roadmaps[roadmap].phases = Array(all.prefix(random.number(0...3)))
      for step in roadmaps[roadmap].steps.indices {
        let bodies = ["mol", "mfa"].map { Body.ID($0) }
        for owner in roadmaps[roadmap].steps[step].owners.indices {
          let party = roadmaps[roadmap].steps[step].owners[owner].party
          roadmaps[roadmap].steps[step].owners[owner] = Ownership(party: party, bodies: bodies.filter { _ in random.chance(40) })
        }
        // One phase is described by no roadmap.
        if random.chance(70) { roadmaps[roadmap].steps[step].phase = Phase.ID(random.one(of: ["draft", "sign", "lost"])) }
        roadmaps[roadmap].steps[step].tags = ["visa", "two words", #"a"(b)\ c"#].filter { _ in random.chance(30) }
        if random.chance(30) { roadmaps[roadmap].steps[step].waiting = [Waiting(on: Party.ID("AA"), since: made.today)] }
      }
    }
    let workspace = Workspace(title: .plain("W"), language: .en, parties: made.calendars.map(\.party), roadmaps: roadmaps)
    return (workspace, Schedule(roadmaps, calendars: made.book, today: made.today))
  }

  private static func groups(
    _ schedule: Schedule, _ field: StepGroups.Field, _ second: StepGroups.Field? = nil
  ) -> StepGroups {
    StepGroups(of: schedule, roadmaps: Array(schedule.roadmaps.indices), by: field, and: second) { $0.value ?? "" }
  }

  /// Returns how many steps that contain no other a filter finds.
  private static func hits(_ text: String, in plan: (workspace: Workspace, schedule: Schedule)) throws -> Int {
    let matches = try Filter(text, by: FilterAuthor(.en), in: plan.workspace, plan.schedule).matches(in: plan.workspace, plan.schedule)
    return matches.indices.reduce(0) { sum, roadmap in
      sum + matches[roadmap].indices.count { matches[roadmap][$0] && !plan.schedule.isContainer(roadmap: roadmap, step: $0) }
    }
  }

  private static func expect(_ count: StepGroups.Count, is filter: String, in plan: (workspace: Workspace, schedule: Schedule)) throws {
    let tags = [
      (count.steps, ""), (count.late, "health:late not health:will-be-late"), (count.willBeLate, "health:will-be-late"),
      (count.critical, "+critical"), (count.waiting, "+waiting +open"),
    ]
    for (number, tag) in tags {
      let text = Filter.narrowing(filter, to: tag).trimmed
      #expect(try number == hits(text, in: plan), "\(text)")
    }
  }

  /// Asks a filter for every group, one question at a time, and sees that no step is left over.
  @Test(arguments: StepGroups.Field.allCases) func `a group counts what its filter finds`(field: StepGroups.Field) throws {
    for seed in 1...40 {
      let plan = Self.plan(seed: seed)
      let groups = Self.groups(plan.schedule, field)
      try Self.expect(groups.total, is: "", in: plan)
      for group in groups.rows { try Self.expect(group.count, is: group.key.term, in: plan) }
      let rest = groups.rows.map { "not \($0.key.term)" }.joined(separator: " ")
      #expect(try Self.hits(rest, in: plan) == 0, "\(rest)")
      let sum = groups.rows.reduce(0) { $0 + $1.count.steps }
      #expect(
        groups.isOverlapping == (sum > groups.total.steps) && sum >= groups.total.steps
          && Set(groups.rows.map(\.key)).count == groups.rows.count)
    }
  }

  @Test func `a cell of a matrix counts what both filters find`() throws {
    for (seed, field) in StepGroups.Field.allCases.enumerated() {
      for second in StepGroups.Field.allCases where second != field {
        let plan = Self.plan(seed: 100 + seed)
        let groups = Self.groups(plan.schedule, field, second)
        #expect(groups.rows == Self.groups(plan.schedule, field).rows && groups.columns == Self.groups(plan.schedule, second).rows)
        for row in groups.rows {
          for column in groups.columns {
            try Self.expect(groups.count(row.key, column.key), is: "\(row.key.term) \(column.key.term)", in: plan)
          }
        }
      }
    }
  }

  @Test(arguments: StepGroups.Field.allCases) func `groups stand in their order, steps without a value last`(field: StepGroups.Field) {
    for seed in 200...240 {
      let groups = Self.groups(Self.plan(seed: seed).schedule, field)
      #expect(groups.rows.dropLast().allSatisfy { $0.key != .without(field) })
      guard [.party, .owner, .tag].contains(field) else { continue }
      let sorted = groups.rows.filter { $0.key != .without(field) }
      for (first, next) in zip(sorted, sorted.dropFirst()) {
        #expect((-first.count.steps, first.key.value ?? "") < (-next.count.steps, next.key.value ?? ""))
      }
    }
  }

  private static func small() -> Schedule {
    var roadmap = Roadmap(id: Roadmap.ID("r"), title: .plain("r"), parties: ["LY", "NE"].map { Party.ID($0) }, start: today)
    roadmap.phases = ["z", "a"].map { Phase(id: Phase.ID($0), title: .plain($0)) }
    func add(_ id: String, _ change: (inout Step) -> Void) {
      var step = Step(id: Step.ID(id), title: .plain(id))
      change(&step)
      roadmap.steps.append(step)
    }
    add("whole") { $0.tags = ["big"] }
    add("part") {
      $0.parent = Step.ID("whole")
      $0.owners = [Ownership(party: Party.every, bodies: [Body.ID("mol")])]
      $0.deadline = today.adding(days: -30)
      $0.tags = ["b", "a"]
      $0.phase = Phase.ID("a")
    }
    add("other") {
      $0.status = .dropped
      $0.owners = [Ownership(party: Party.ID("NE"), bodies: [])]
      $0.phase = Phase.ID("z")
    }
    add("open") { $0.waiting = [Waiting(on: Party.ID("LY"), since: today)] }
    return Schedule(
      [roadmap], calendars: CalendarBook(Workspace(title: .plain("W"), language: .en, roadmaps: [roadmap])) { _ in nil }, today: today)
  }

  private static func picture(_ field: StepGroups.Field) -> [String] {
    groups(small(), field).rows.map { "\($0.key.term) \($0.count.steps) \($0.count.late) \($0.count.waiting)" }
  }

  @Test func `a small plan is counted by hand`() {
    #expect(Self.groups(Self.small(), .party).total.steps == 3)
    #expect(Self.picture(.party) == ["party:NE 2 1 0", "party:LY 1 1 0", "+unowned 1 0 1"])
    #expect(Self.picture(.owner) == ["owner:LY/mol 1 1 0", "owner:NE/ 1 0 0", "owner:NE/mol 1 1 0", "+unowned 1 0 1"])
    #expect(Self.picture(.status) == ["status:planned 2 1 1", "status:dropped 1 0 0"])
    #expect(Self.picture(.phase) == ["phase:z 1 0 0", "phase:a 1 1 0", "+unphased 1 0 1"])
    #expect(Self.picture(.health) == ["health:late not health:will-be-late 1 1 0", "health:track 1 0 1", "status:dropped 1 0 0"])
    #expect(Self.picture(.tag) == ["tag:a 1 1 0", "tag:b 1 1 0", "+untagged 2 0 1"])
  }

  @Test func `only the roadmaps and steps that are asked for are counted`() {
    let plan = Self.plan(seed: 3)
    #expect(StepGroups(of: plan.schedule, roadmaps: [], by: .party, sortedBy: { $0.term }).rows == [])
    let none = StepGroups(of: plan.schedule, roadmaps: [0], by: .party, and: .tag, isShown: { _, _ in false }, sortedBy: { $0.term })
    #expect(none.total.steps == 0 && none.rows == [] && none.columns == [])
  }

  @Test(arguments: [
    ("", "party:NE"), ("+late", "+late party:NE"), ("a or b", "(a or b) party:NE"), ("\"or\"", "\"or\" party:NE"),
    ("(a or b)", "((a or b)) party:NE"),
  ]) func `a filter is narrowed to a group`(filter: String, narrowed: String) {
    #expect(Filter.narrowing(filter, to: "party:NE") == narrowed)
  }
}
