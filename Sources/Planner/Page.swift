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

/// What lies over the page and takes the keys.
enum Layer: Sendable {
  case form(Form)
  /// The calendar over a field of a form.
  case day(DatePicker, over: Form)
  /// A list to choose from over a field of a form.
  case pick(PickList, over: Form)
  case links(LinkEditor)
  case notes(NotesEditor, NotesTarget)
  /// The filter while it is typed.
  case filter(FilterEntry)
  /// Every command, while one is looked for.
  case palette(CommandPalette)
  /// The themes, while one is looked at.
  case themes(ThemeList)
  /// The keys of the page; how far they are scrolled.
  case help(Int)
  /// The dates that the last edit has moved; how far they are scrolled.
  case moved([MovedStep], Int)
  /// The dates that an edit would move, before it is confirmed.
  case preview(Preview)
  /// What a decision about a calendar would move, before it is confirmed.
  case ruling(RulingPreview)
  /// Why the selected step lies on its dates; how far the lines are scrolled.
  case why(Int)
  /// Changes that do not fit what somebody else has written, until the person decides.
  case held([Change])
  /// The question whether to leave although changes are not saved; whether what was typed for them is kept for the next start.
  case leaving(keepsTexts: Bool)
  /// Why a deadline moves, while it is typed.
  case reason(LineEditor, for: Reasoned)

  /// Whether plain keys are text in it.
  var takesText: Bool {
    switch self {
    case .form, .day, .pick, .links, .notes, .filter, .palette, .reason: true
    case .help, .themes, .moved, .preview, .ruling, .why, .held, .leaving: false
    }
  }
}

/// An edit that waits for its reason.
struct Reasoned: Sendable {
  /// To which the person goes back.
  let form: Form
  let change: Change
  let name: String
  let selects: Row.Identity?
}

/// An edit that waits for a yes, because it moves the dates of other steps too.
struct Preview: Sendable {
  /// To which the person goes back who says no.
  let form: Form
  let change: Change
  let name: String
  /// The other steps that it would move.
  let moved: [MovedStep]
  var top = 0
}

/// One line of what just happened.
struct Message: Sendable, Equatable {
  enum Tone: Sendable { case notice, warning, error }

  let text: String
  let tone: Tone
}
