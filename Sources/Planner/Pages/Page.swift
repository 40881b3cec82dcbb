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
  }

  package var kind: Kind { model.kind }

  /// The roadmap that it is about.
  package var roadmap: Roadmap.ID? { model.roadmap }

  /// What the page lists and draws. No other code tells all pages apart.
  var model: any PageModel {
    switch self {
    case .portfolio: PortfolioPage()
    case .steps(let roadmap): StepsPage(id: roadmap)
    case .timeline(let roadmap): TimelinePage(id: roadmap)
    case .board(let roadmap): BoardPage(roadmap: roadmap)
    case .agenda(let roadmap): AgendaPage(roadmap: roadmap)
    case .waiting(let roadmap): WaitingPage(roadmap: roadmap)
    case .critical(let roadmap, let target): CriticalPage(roadmap: roadmap, target: target)
    case .parties: PartiesPage()
    case .calendars: CalendarPage()
    case .commonDays: CommonDaysPage()
    case .baselines(let roadmap): BaselinesPage(id: roadmap)
    case .variance(let roadmap, let baseline): VariancePage(id: roadmap, baseline: baseline)
    case .problems: ProblemsPage()
    case .report(let view): ReportPage(view: view)
    case .forecast(let roadmap): ForecastPage(id: roadmap)
    case .history(let step): HistoryPage(step: step)
    case .trash: TrashPage()
    }
  }
}

extension Page {
  /// What pages remember while others are open.
  struct Memories: Sendable {
    var portfolio = PortfolioPage.Memory()
    var steps = StepsPage.Memory()
    var timeline = TimelinePage.Memory()
    var board = Board()
    /// The day of the page of calendars; nil until that page is opened.
    var calendar: CalendarPlace?
    /// The search of the page of common days; nil until that page is opened.
    var commonDays: CommonSearch?
    /// The page of text that is open, or was last.
    var text = PageText()
    var forecast: MadeForecast?
    /// The choices of the form of the page of prints; nil until the form is closed.
    var print: PrintChoice?
    /// The records of the workspace's history, oldest first, as they were when a page last read them.
    var history: [ChangeRecord] = []
  }
}
