import Support
import Testing

@testable import RoadmapEngine

@Suite struct VisibilityTests {
  private static let readers: [Reader] = [.own, .joint, .everybody, .party(Party.ID("AA")), .party(Party.ID("BB")), .party(Party.ID("ZZ"))]

  /// Returns a random plan in which some steps are hidden from some readers.
  private func plan(_ seed: Int) -> (workspace: Workspace, schedule: Schedule) {
    var random = SeededRandom(seed: seed)
    var workspace = Workspace(title: .plain("W"), language: .en)
    workspace.parties = ["AA", "BB", "CC"].map { Party(id: Party.ID($0), name: .plain($0), bodies: [Body(id: Body.ID("b"))]) }
    workspace.roadmaps = (0..<3).map { number in
      var roadmap = Roadmap(
        id: Roadmap.ID("r\(number)"), title: .plain("R"), parties: workspace.parties.map(\.id).filter { _ in random.chance(80) },
        start: Day("2027-01-06") ?? .first)
      roadmap.steps = (0..<12).map { index in
        var step = Step(id: Step.ID("s\(index)"), title: .plain("S"))
        step.visibility = random.one(of: [.own, .joint, .joint, .public])
        step.kind = random.one(of: [.task, .task, .event, .milestone])
        step.duration = step.kind == .milestone ? nil : random.number(1...6)
        step.owners = workspace.parties.map(\.id).filter { _ in random.chance(50) }.map { Ownership(party: $0, bodies: []) }
        for back in 1...3 where index >= back && random.chance(40) {
          let kind: Link.Kind = random.one(of: [.finishToStart, .finishToStart, .startToStart, .finishToFinish])
          step.after.append(Link(StepReference(nil, Step.ID("s\(index - back)")), kind, lag: random.number(0...3)))
        }
        if number > 0, random.chance(10) { step.after.append(Link(StepReference(Roadmap.ID("r\(number - 1)"), Step.ID("s\(index)")))) }
        if index > 4, random.chance(15) { step.parent = Step.ID("s\(index - 4)") }
        return step
      }
      return roadmap
    }
    return (workspace, Schedule(workspace.roadmaps, calendars: CalendarBook(workspace) { _ in nil }, today: Day("2027-01-06") ?? .first))
  }

  /// An independent statement of the rule of visibility.
  private func mayRead(_ reader: Reader, _ step: Step, _ roadmap: Roadmap) -> Bool {
    if reader == .own { return true }
    if case .party(let id) = reader {
      let isMember = roadmap.parties.filter { $0 == id }.count == 1
      let ownsAlone = Set(step.owners.map(\.party)) == [id]
      return isMember && (step.visibility == .joint || step.visibility == .public || ownsAlone)
    }
    return step.visibility == .public || reader == .joint && step.visibility == .joint
  }

  @Test func `a reader gets the steps that it may see, and nothing that names another one`() {
    for seed in 1...150 {
      let (workspace, schedule) = plan(seed)
      for reader in Self.readers {
        let seen = workspace.seen(by: reader, schedule, roadmaps: Array(workspace.roadmaps.indices))
        let wanted = workspace.roadmaps.flatMap { roadmap in
          roadmap.steps.filter { mayRead(reader, $0, roadmap) }.map { StepReference(roadmap.id, $0.id) }
        }
        let found = seen.roadmaps.flatMap { roadmap in roadmap.steps.map { StepReference(roadmap.id, $0.id) } }
        #expect(found == wanted, "\(seed) \(reader)")
        let copied = Schedule(seen.roadmaps, calendars: CalendarBook(seen) { _ in nil }, today: schedule.today)
        let missing = PlanCheck.problems(of: seen, copied).filter {
          [.linkMissing, .parentMissing, .opensMissing, .ownerMissing, .partyMissing].contains($0.code)
        }
        #expect(missing.isEmpty, "\(seed) \(reader) \(missing)")
      }
    }
  }

  @Test func `planned steps keep their days, whatever they waited for`() throws {
    var compared = 0
    for seed in 1...150 {
      let (workspace, schedule) = plan(seed)
      guard schedule.cycles.isEmpty else { continue }
      for reader in Self.readers {
        let seen = workspace.seen(by: reader, schedule, roadmaps: Array(workspace.roadmaps.indices))
        let copied = Schedule(seen.roadmaps, calendars: CalendarBook(seen) { _ in nil }, today: schedule.today)
        for (place, roadmap) in seen.roadmaps.enumerated() {
          let old = try #require(workspace.roadmaps.firstIndex { $0.id == roadmap.id })
          for (index, step) in roadmap.steps.enumerated() {
            let before = try #require(workspace.roadmaps[old].index(of: step.id))
            // A container spans only the steps that the reader sees.
            guard !schedule.isContainer(roadmap: old, step: before) else { continue }
            let (was, now) = (schedule.dates(roadmap: old, step: before), copied.dates(roadmap: place, step: index))
            #expect(was.start == now.start && was.finish == now.finish, "\(seed) \(reader) \(roadmap.id)/\(step.id)")
            compared += 1
          }
        }
      }
    }
    #expect(compared > 3_000)
  }

  @Test func `a party that takes no part gets nothing, and readers are read by name`() {
    let (workspace, schedule) = plan(1)
    let seen = workspace.seen(by: .party(Party.ID("ZZ")), schedule, roadmaps: [0, 1, 2])
    #expect(seen.roadmaps.isEmpty && seen.parties.isEmpty)
    #expect(Reader("own") == .own && Reader("public") == .everybody && Reader("ly") == .party(Party.ID("LY")) && Reader("a b") == nil)
  }

  @Test func `what a side writes for itself is nobody else's, member by member`() {
    var (workspace, _) = plan(1)
    var step = Step(id: Step.ID("full"), title: .plain("S"))
    step.visibility = .public
    (step.notes, step.blocked, step.risk, step.dropped) = (.plain("N"), .plain("B"), .plain("R"), .plain("D"))
    step.level = Level(level: .red, by: "B", why: .plain("W"))
    step.estimate = Estimate(best: 1, usual: 2, worst: 3)
    step.unknown = [UnknownMember(key: "x", json: "1", cause: .unknownKey)]
    workspace.roadmaps[0].parties = workspace.parties.map(\.id)
    workspace.roadmaps[0].steps = [step]
    let schedule = Schedule(
      workspace.roadmaps, calendars: CalendarBook(workspace) { _ in nil }, today: Day("2027-01-06") ?? .first)
    for reader in Self.readers where reader != .own && reader != .party(Party.ID("ZZ")) {
      let seen = workspace.seen(by: reader, schedule, roadmaps: [0]).roadmaps.first?.steps.first
      #expect(seen?.id == step.id, "\(reader)")
      #expect(seen?.notes == nil && seen?.blocked == nil && seen?.risk == nil && seen?.dropped == nil, "\(reader)")
      #expect(seen?.level == nil && seen?.estimate == nil && seen?.unknown.isEmpty == true, "\(reader)")
    }
  }
}
