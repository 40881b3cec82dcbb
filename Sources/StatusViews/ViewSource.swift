import RoadmapEngine
import Wording

/// The source of views: a workspace with its schedule, the chosen steps, and the reader's language.
package struct ViewSource: Sendable {
  package let workspace: Workspace
  package let schedule: Schedule
  package let wording: Wording
  /// The indexes of the chosen roadmaps.
  package internal(set) var roadmaps: [Int]
  /// Whether a step is shown, by the indexes of its roadmap and of the step.
  package let isShown: @Sendable (Int, Int) -> Bool
  /// The days of the views `period` and `calendar`; nil for the default days of each.
  package var period: DayRange?
  /// For whom the view is made. What this reader may not see is not in the workspace any more.
  var reader = Reader.own
  /// The roadmaps of which this reader sees a part, while steps that are not shown are still to do.
  var shownInPart: Set<Roadmap.ID> = []
  /// The party whose copy this is; nil if it is not known.
  package var home: Party.ID?
  /// The former plan with which `changes` compares; nil if there is none.
  package var former: FormerPlan?
  /// Whose turn it is to answer in the exchange with other parties, which only the owner of the workspace is told.
  package var turns: [ExchangeTurn] = []
  /// The names of all parties while a report is made. It is nil at other times, when each name is looked up by itself.
  private(set) var names: PartyNames?
  /// The parties of each chosen roadmap in words, by its index, while a report is made. It is nil at other times.
  private(set) var partiesByRoadmap: [Int: String]?

  package init(
    _ workspace: Workspace, _ schedule: Schedule, _ wording: Wording, roadmaps: [Int]? = nil,
    isShown: @escaping @Sendable (Int, Int) -> Bool = { _, _ in true }
  ) {
    self.workspace = workspace
    self.schedule = schedule
    self.wording = wording
    self.roadmaps = roadmaps ?? schedule.roadmaps.indices.filter { !schedule.roadmaps[$0].isArchived }
    self.isShown = isShown
  }

  /// Returns a view as a report, from which every format is written.
  package func report(_ view: StatusView) -> Report {
    var source = self
    source.names = PartyNames(workspace, wording)
    source.partiesByRoadmap = Dictionary(roadmaps.map { ($0, source.parties(of: $0)) }, uniquingKeysWith: { first, _ in first })
    return markingContested(source.rows(of: view))
  }

  private func rows(of view: StatusView) -> Report {
    switch view {
    case .overview: overview()
    case .plan: plan()
    case .matrix: matrix()
    case .timeline: timeline()
    case .board: board()
    case .agenda: agenda()
    case .waiting: waiting()
    case .owners: owners()
    case .critical: critical()
    case .followup: followup()
    case .period: periodTable()
    case .nofn: approvals()
    case .signatures: signatures()
    case .changes: changes()
    case .calendar: calendar()
    case .log: log()
    }
  }

  var today: Day { schedule.today }

  /// Returns the indexes of the shown steps of a roadmap, in the order of the file.
  func steps(of roadmap: Int) -> [Int] { schedule.roadmaps[roadmap].steps.indices.filter { isShown(roadmap, $0) } }

  func step(_ roadmap: Int, _ step: Int) -> Step { schedule.roadmaps[roadmap].steps[step] }

  func reference(_ roadmap: Int, _ step: Int) -> StepReference {
    StepReference(schedule.roadmaps[roadmap].id, schedule.roadmaps[roadmap].steps[step].id)
  }

  func outline(of roadmap: Int) -> Outline { Outline(schedule.roadmaps[roadmap]) { isShown(roadmap, $0) } }

  /// Returns the indexes of the shown steps that contain no others, in the order of the file.
  func leaves(of roadmap: Int) -> [Int] { steps(of: roadmap).filter { !schedule.isContainer(roadmap: roadmap, step: $0) } }
}
