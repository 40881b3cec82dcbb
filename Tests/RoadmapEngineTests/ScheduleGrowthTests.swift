import Support
import Testing

@testable import RoadmapEngine

/// The cost of an operation grows no faster than the plan.
@Suite struct ScheduleGrowthTests {
  /// The limit of the growth factor, far from 16 for linear cost and from 256 for quadratic cost.
  private static let limit = 70.0

  private static func roadmap(_ steps: [Step], parties: [Party.ID] = []) -> Roadmap {
    Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: parties, start: Day("2027-01-04") ?? .first, steps: steps)
  }

  private static func steps(_ count: Int, _ change: (Int, inout Step) -> Void = { _, _ in }) -> [Step] {
    (0..<count).map { index in
      var step = Step(id: Step.ID("s\(index)"), title: .plain("S"))
      change(index, &step)
      return step
    }
  }

  private static func schedule(_ roadmap: Roadmap, _ parties: [Party.ID] = []) -> Schedule {
    let workspace = Workspace(
      title: .plain("W"), language: .en, parties: parties.map { Party(id: $0, name: .plain("P")) }, roadmaps: [roadmap])
    return Schedule([roadmap], calendars: CalendarBook(workspace) { _ in nil }, today: Day("2027-01-04") ?? .first)
  }

  @Test func `looking every step up by its id`() {
    let factor = Growth.factor(from: 1_000, to: 16_000) { count in
      let roadmap = Self.roadmap(Self.steps(count))
      return { for index in 0..<count { precondition(roadmap.index(of: Step.ID("s\(index)")) == index) } }
    }
    #expect(factor < Self.limit)
  }

  @Test func `looking every party up by its id`() {
    let factor = Growth.factor(from: 1_000, to: 16_000) { count in
      let ids = (0..<count).map { Party.ID("P\(100_000 + $0)") }
      let workspace = Workspace(title: .plain("W"), language: .en, parties: ids.map { Party(id: $0, name: .plain("P")) })
      return { for id in ids { precondition(workspace[id]?.id == id) } }
    }
    #expect(factor < Self.limit)
  }

  @Test func `removing every other step, and undoing that`() {
    let factor = Growth.factor(from: 500, to: 8_000) { count in
      let workspace = Workspace(title: .plain("W"), language: .en, roadmaps: [Self.roadmap(Self.steps(count))])
      let gone = stride(from: 0, to: count, by: 2).map { StepReference(Roadmap.ID("r"), Step.ID("s\($0)")) }
      return {
        let change = workspace.removing(gone, Removal(at: "2027-01-04T08:00:00Z", by: ""))
        var changed = workspace
        precondition((try? changed.apply(change)) != nil && changed.roadmaps[0].trash.count == gone.count)
        precondition((try? changed.apply(change.inverse)) != nil && changed.roadmaps == workspace.roadmaps)
      }
    }
    #expect(factor < Self.limit)
  }

  @Test func `what waits for a step that everything waits for`() {
    let factor = Growth.factor(from: 1_000, to: 16_000) { count in
      let schedule = Self.schedule(
        Self.roadmap(Self.steps(count) { index, step in if index > 0 { step.after = [Link(StepReference("s0"))] } }))
      return { precondition(schedule.successors(roadmap: 0, step: 0).count == count - 1) }
    }
    #expect(factor < Self.limit)
  }

  @Test func `the path through a chain`() {
    let factor = Growth.factor(from: 1_000, to: 16_000) { count in
      let schedule = Self.schedule(
        Self.roadmap(Self.steps(count) { index, step in if index > 0 { step.after = [Link(StepReference("s\(index - 1)"))] } }))
      return { precondition(schedule.drivingPath(toRoadmap: 0, step: count - 1).count == count) }
    }
    #expect(factor < Self.limit)
  }

  @Test func `a schedule of steps that nobody owns among many parties`() {
    let factor = Growth.factor(from: 250, to: 4_000) { count in
      let parties = (0..<count).map { Party.ID("P\(100_000 + $0)") }
      let roadmap = Self.roadmap(Self.steps(count) { _, step in step.kind = .event }, parties: parties)
      return { precondition(Self.schedule(roadmap, parties).dates(roadmap: 0, step: 0).start != nil) }
    }
    #expect(factor < Self.limit)
  }

  @Test func `putting the owners of a step together`() {
    let factor = Growth.factor(from: 1_000, to: 16_000) { count in
      let owners = (0..<count).map { Ownership(party: Party.ID("P\(100_000 + $0)"), bodies: []) }
      return { precondition((owners + owners).merged.count == count) }
    }
    #expect(factor < Self.limit)
  }

  @Test func `a step is found after its roadmap has changed, and two roadmaps with the same steps are equal`() {
    var roadmap = Self.roadmap(Self.steps(200))
    for _ in 0..<30 { #expect(roadmap.index(of: Step.ID("s150")) == 150) }
    let copy = roadmap
    roadmap.steps.remove(at: 10)
    roadmap.steps.append(Step(id: Step.ID("s150"), title: .plain("Twice")))
    for _ in 0..<30 {
      #expect(roadmap.index(of: Step.ID("s150")) == 149 && copy.index(of: Step.ID("s150")) == 150)
      #expect(roadmap.index(of: Step.ID("s10")) == nil && copy.index(of: Step.ID("s10")) == 10)
    }
    #expect(copy == Self.roadmap(Self.steps(200)) && copy.hashValue == Self.roadmap(Self.steps(200)).hashValue)
  }
}
