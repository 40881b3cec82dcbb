import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The page with which a day begins: what is due, whom we wait for, who waits for us, and what others have changed since the last visit.
struct DayPage: StepListModel {
  var kind: Page.Kind { .day }
  var command: CommandName { .day }
  var roadmap: Roadmap.ID? { nil }
  var showsExchanges: Bool { true }
  var printedView: StatusView { .agenda }

  static let commands: [Command] = [
    Command(.day, [.character("N")], go: "m", on: [.portfolio]) { $0.goToDay() },
    Command(.day, [], go: "m", on: Set(Page.Kind.allCases).subtracting([.portfolio])) { $0.goToDay() },
  ]

  func rows(in session: Session) -> [Row] { session.dayRows() }
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawDay(layout, &frame) }

  func emptyText(in session: Session) -> String {
    session.wording.nothingToTell(session.memories.news.since, days: OpeningDay.usualDays)
  }

  func status(of row: Row, in session: Session) -> String {
    switch row {
    case .own(_, let turn as ExchangeTurn): session.wording.turn(turn, in: session.workspace)
    case .own(_, let record as ChangeRecord): session.told(record)
    default: session.status(of: row)
    }
  }

  /// Opens the step, what waits for an answer, or the step of an act.
  func open(in session: inout Session) -> [Effect] {
    switch session.selectedRow {
    case .own(_, let turn as ExchangeTurn): session.open(turn)
    case .own(_, let record as ChangeRecord): session.open(record)
    default: session.openSelected()
    }
  }
}

extension CommandName {
  static let day = CommandName(
    en: "my day", fr: "ma journée", ar: "يومي",
    others: "news today morning changes inbox dashboard nouveautés matin aujourd’hui accueil جديد اليوم صباح")
}

extension Session {
  fileprivate mutating func goToDay() -> [Effect] {
    filter = ""
    return go(to: .day)
  }

  /// Opens the page of what waits for the answer.
  mutating func open(_ turn: ExchangeTurn) -> [Effect] {
    if case .proposals = turn.subject { return go(to: .proposals) }
    let effects = go(to: .exchanges)
    select(.own(turn.party.text))
    return effects
  }

  /// Opens the step that an act has changed, else its roadmap, else the history.
  fileprivate mutating func open(_ record: ChangeRecord) -> [Effect] {
    if let step = record.step(in: workspace) { return show(step) }
    if let roadmap = record.change.roadmap, workspace[roadmap] != nil { return go(to: .steps(roadmap)) }
    return openHistory()
  }

  /// Takes what is new since the person's last visit.
  package mutating func tell(_ news: News) {
    memories.news = news
    shown.rowsKey = nil
    settle()
  }

  /// What the first page says of the day; nil if there is nothing to tell.
  var dayOffer: String? {
    let (due, waiting) = (shown.portfolio.due, document.scribe.author.party.map { shown.portfolio.waits(on: $0) } ?? 0)
    let text = wording.daySummary(changes: memories.news.records.count, due: due, waiting: waiting)
    return text.isEmpty ? nil : text
  }
}
