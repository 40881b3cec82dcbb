import RoadmapEngine
import StatusViews
import Support
import Testing
import Wording

/// The cost of a report grows no faster than the plan.
@Suite struct ReportGrowthTests {
  /// The limit of the growth factor, far from 16 for linear cost and from 256 for quadratic cost.
  private static let limit = 70.0
  private static let today = Day("2027-01-04") ?? .first

  private static func source(_ steps: [Step], parties: [Party.ID] = []) -> ViewSource {
    let roadmap = Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: parties, start: today, steps: steps)
    let workspace = Workspace(
      title: .plain("W"), language: .en, parties: parties.map { Party(id: $0, name: .plain($0.text)) }, roadmaps: [roadmap])
    let schedule = Schedule([roadmap], calendars: CalendarBook(workspace) { _ in nil }, today: today)
    return ViewSource(workspace, schedule, Wording(.en, home: .en))
  }

  private static func chain(_ count: Int) -> ViewSource {
    source(
      (0..<count).map { index in
        var step = Step(id: Step.ID("s\(index)"), title: .plain("S"))
        if index > 0 { step.after = [Link(StepReference("s\(index - 1)"))] }
        return step
      })
  }

  @Test func `a step with the whole path that leads to it`() {
    let factor = Growth.factor(from: 500, to: 8_000) { count in
      let source = Self.chain(count)
      return { precondition(source.reasons(0, count - 1).count > count && source.details(0, count - 1).count > 5) }
    }
    #expect(factor < Self.limit)
  }

  @Test(arguments: [StatusView.plan, .matrix, .critical, .owners, .followup]) func `a view of a chain`(view: StatusView) {
    let factor = Growth.factor(from: 250, to: 4_000) { count in
      let source = Self.chain(count)
      return { precondition(source.report(view).sections.count > 0) }
    }
    #expect(factor < Self.limit)
  }

  @Test(arguments: [StatusView.overview, .owners, .waiting, .plan]) func `a view with as many parties as steps`(view: StatusView) {
    let factor = Growth.factor(from: 250, to: 4_000) { count in
      let parties = (0..<count).map { Party.ID("P\(100_000 + $0)") }
      let steps = parties.indices.map { index in
        var step = Step(id: Step.ID("s\(index)"), title: .plain("S"))
        step.owners = [Ownership(party: parties[index], bodies: [])]
        return step
      }
      let source = Self.source(steps, parties: parties)
      return { precondition(source.report(view).sections.count > 0) }
    }
    #expect(factor < Self.limit)
  }
}
