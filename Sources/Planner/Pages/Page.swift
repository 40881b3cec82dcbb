import RoadmapEngine
import StatusViews
import Wording

/// A page of the planner, with what it is about. It fills the screen between the tabs and the line of messages.
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
  /// A roadmap compared with one of its baselines.
  case variance(Roadmap.ID, Baseline.ID)
  /// The problems of the plan, and their remedies.
  case problems
  /// Steps as cards, of one roadmap or of all.
  case board(Roadmap.ID?)
  /// What is due, who is waited for, and what is new.
  case day
  /// Dated steps by week, of one roadmap or of all.
  case agenda(Roadmap.ID?)
  /// Open waits by party, of one roadmap or of all.
  case waiting(Roadmap.ID?)
  /// The critical path to a milestone, or to the last step of a roadmap.
  case critical(Roadmap.ID?, to: Step.ID?)
  /// Steps counted in groups, in one roadmap or in all.
  case groups(Roadmap.ID?, by: StepGroups.Field, and: StepGroups.Field?)
  case report(StatusView)
  case forecast(Roadmap.ID)
  /// The changes of one step, or all changes.
  case history(StepReference?)
  /// The removed steps of all roadmaps.
  case trash
  /// The values for which people have to decide after a merge.
  case conflicts
  /// What other parties propose.
  case proposals
  /// What was sent to other parties, and what has come back.
  case exchanges

  /// The kind of a page, without what it is about.
  package enum Kind: CaseIterable, Sendable {
    case portfolio, steps, timeline, board, parties, problems, calendars, commonDays, baselines, variance, agenda, waiting, critical,
      report, forecast,
      history, trash, groups, conflicts, proposals, exchanges, day
  }

  package var kind: Kind { model.kind }

  /// The roadmap that the page is about; nil for none or all of them.
  package var roadmap: Roadmap.ID? { model.roadmap }

  /// What the page lists, draws and does. This is the only switch over all pages.
  var model: any PageModel {
    switch self {
    case .portfolio: PortfolioPage()
    case .steps(let roadmap): StepsPage(id: roadmap)
    case .timeline(let roadmap): TimelinePage(id: roadmap)
    case .board(let roadmap): BoardPage(roadmap: roadmap)
    case .day: DayPage()
    case .agenda(let roadmap): AgendaPage(roadmap: roadmap)
    case .waiting(let roadmap): WaitingPage(roadmap: roadmap)
    case .critical(let roadmap, let target): CriticalPage(roadmap: roadmap, target: target)
    case .parties: PartiesPage()
    case .calendars: CalendarPage()
    case .commonDays: CommonDaysPage()
    case .baselines(let roadmap): BaselinesPage(id: roadmap)
    case .variance(let roadmap, let baseline): VariancePage(id: roadmap, baseline: baseline)
    case .problems: ProblemsPage()
    case .groups(let roadmap, let field, let second): GroupsPage(roadmap: roadmap, field: field, second: second)
    case .report(let view): ReportPage(view: view)
    case .forecast(let roadmap): ForecastPage(id: roadmap)
    case .history(let step): HistoryPage(step: step)
    case .trash: TrashPage()
    case .conflicts: ConflictsPage()
    case .proposals: ProposalsPage()
    case .exchanges: ExchangesPage()
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
    var calendar: CalendarPosition?
    /// The search of the page of common days; nil until that page is opened.
    var commonDays: CommonSearch?
    /// The page of text that is open, or was last.
    var text = PageText()
    var conflicts = ConflictsPage.Memory()
    var proposals = ProposalsPage.Memory()
    /// The choices of the form of exchanges; nil until the form is used.
    var exchange: ExchangeChoice?
    var forecast: MadeForecast?
    /// The choices of the form of the page of prints; nil until the form is closed.
    var print: PrintChoice?
    /// The records of the workspace's history, oldest first, as they were when a page last read them.
    var history: [ChangeRecord] = []
    /// The version of the plan for which the history was read to be shown beside a step; nil before.
    var historyVersion: Int?
    /// What is new since the person's last visit.
    var news = News()
  }
}
