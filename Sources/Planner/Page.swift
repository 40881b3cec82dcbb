import RoadmapEngine
import StatusViews
import Wording

/// What fills the screen under the tabs.
package enum Page: Sendable, Hashable {
  case portfolio
  case steps(Roadmap.ID)
  case timeline(Roadmap.ID)
  case parties
  /// The working days of a party.
  case calendars
  /// The days on which several parties work.
  case commonDays
  case baselines(Roadmap.ID)
  /// A roadmap beside one of its baselines.
  case variance(Roadmap.ID, Baseline.ID)
  /// What is wrong with the plan, and what to do about it.
  case problems
  /// Steps as cards, in one roadmap or in all.
  case board(Roadmap.ID?)
  /// What has to happen when, in one roadmap or in all.
  case agenda(Roadmap.ID?)
  /// Whose turn it is.
  case waiting(Roadmap.ID?)
  /// What leads to a milestone, or to the end of a roadmap.
  case critical(Roadmap.ID?, to: Step.ID?)
  case report(StatusView)
  case forecast(Roadmap.ID)
  /// Of one step, or of everything.
  case history(StepReference?)
  /// Removed steps of all roadmaps.
  case trash

  /// The kind of a page, without what it shows.
  package enum Kind: CaseIterable, Sendable {
    case portfolio, steps, timeline, board, parties, problems, calendars, commonDays, baselines, variance, agenda, waiting, critical,
      report, forecast,
      history, trash

    /// Whether a filter of steps goes along from one of these pages to another.
    var isFiltered: Bool { [.steps, .timeline, .board, .agenda, .waiting, .critical].contains(self) }

    /// Lines of text that scroll as a whole.
    var isText: Bool { [.report, .forecast, .history, .variance].contains(self) }
  }

  package var kind: Kind {
    switch self {
    case .portfolio: .portfolio
    case .steps: .steps
    case .timeline: .timeline
    case .board: .board
    case .parties: .parties
    case .problems: .problems
    case .calendars: .calendars
    case .commonDays: .commonDays
    case .baselines: .baselines
    case .variance: .variance
    case .agenda: .agenda
    case .waiting: .waiting
    case .critical: .critical
    case .report: .report
    case .forecast: .forecast
    case .history: .history
    case .trash: .trash
    }
  }

  /// The roadmap that it is about.
  package var roadmap: Roadmap.ID? {
    switch self {
    case .steps(let roadmap), .timeline(let roadmap), .forecast(let roadmap), .baselines(let roadmap), .variance(let roadmap, _): roadmap
    case .board(let roadmap), .agenda(let roadmap), .waiting(let roadmap), .critical(let roadmap, _): roadmap
    case .history(let step): step?.roadmap
    case .portfolio, .parties, .problems, .calendars, .commonDays, .report, .trash: nil
    }
  }
}

/// One line of what just happened.
struct Message: Sendable, Equatable {
  enum Tone: Sendable { case notice, warning, error }

  let text: String
  let tone: Tone
}
