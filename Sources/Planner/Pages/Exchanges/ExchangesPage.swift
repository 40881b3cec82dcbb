import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The page of the exchanges with other parties: what was sent to each, what has come back, and whose turn it is.
struct ExchangesPage: PageModel {
  var kind: Page.Kind { .exchanges }
  var command: CommandName { .exchanges }
  var parent: Page? { .portfolio }
  var isSearchedByWords: Bool { true }
  var showsExchanges: Bool { true }

  /// The exchange with one party.
  struct Line: Sendable {
    let party: Party.ID
    /// Nil where no packet was exchanged.
    let round: RoundState?
  }

  func rows(in session: Session) -> [Row] { session.exchangeRows() }
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawExchanges(layout, &frame) }
  func emptyText(in session: Session) -> String { session.wording.nobodyToExchange }
  func nothingSelected(in session: Session) -> String { session.wording.nobodyToExchange }

  func status(of row: Row, in session: Session) -> String {
    guard case .own(_, let line as Line) = row else { return "" }
    return session.wording.turn(of: line.round, session.wording.party(line.party, in: session.workspace))
  }

  /// Opens the page of proposals and selects the first one of the party.
  func open(in session: inout Session) -> [Effect] {
    guard case .own(_, let line as Line) = session.selectedRow, (line.round?.proposals ?? 0) > 0 else {
      session.warn(session.wording.nothingToReview(sends: session.markedKey(of: .exchange)))
      return []
    }
    let effects = session.go(to: .proposals)
    if let first = session.proposals.first(where: { $0.from == line.party }) { session.select(.own(first.id)) }
    return effects
  }

  static let commands: [Command] = [
    Command(.exchanges, [], go: "r") { $0.go(to: .exchanges) },
    Command(.reminder, [.character("r")], on: [.exchanges], hint: 15, unless: { $0.obstacleToReminder }) { $0.openReminder() },
  ]
}

extension CommandName {
  static let exchanges = CommandName(
    en: "exchanges", fr: "échanges", ar: "التبادل", others: "sent received rounds packets mail envoyé reçu envois courrier مرسل وارد حزم")
}

extension Session {
  /// Returns a row for each other party of the workspace's roadmaps, those with which packets were exchanged first.
  fileprivate func exchangeRows() -> [Row] {
    let wanted = FoldedText(filter)
    let known = files.exchanges.exchanges
    let rounds = known?.rounds ?? []
    let own = known?.own ?? document.scribe.author.party
    let others = workspace.parties.map(\.id).filter { party in
      party != own && !rounds.contains { $0.party == party } && workspace.roadmaps.contains { $0.parties.contains(party) }
    }
    let lines = rounds.map { ExchangesPage.Line(party: $0.party, round: $0) } + others.map { ExchangesPage.Line(party: $0, round: nil) }
    let found = lines.filter { FoldedText("\($0.party) \(wording.party($0.party, in: workspace))").contains(wanted) }
    let sent = rounds.filter { $0.sent != nil }
    let heading: [Row] =
      sent.isEmpty || found.isEmpty ? [] : [.heading(wording.answered(sent.count { $0.state == .answered }, of: sent.count))]
    return heading + found.map { .own(id: $0.party.text, $0) }
  }

  /// The columns of the list: where each begins; nil for one that has no room.
  private struct ExchangeColumns {
    let sent: Int
    let state: Int
    let received: Int?
    let review: Int

    init(width: Int) {
      review = width - 12
      received = width >= 76 ? review - 18 : nil
      state = (received ?? review) - 18
      sent = state - 18
    }
  }

  func drawExchanges(_ layout: PageLayout, _ frame: inout Frame) {
    let columns = ExchangeColumns(width: layout.list.width)
    let y = layout.heads.y
    func put(_ text: String, _ x: Int, _ end: Int, _ y: Int, _ role: Role) { frame.put(text, x: x, y: y, role, width: end - x - 1) }
    put(wording.columnParty, 2, columns.sent, y, .tableHead)
    put(wording.columnSent, columns.sent, columns.state, y, .tableHead)
    put(wording.columnAnswer, columns.state, columns.received ?? columns.review, y, .tableHead)
    if let received = columns.received { put(wording.columnReceived, received, columns.review, y, .tableHead) }
    put(wording.columnToReview, columns.review, layout.list.width + 1, y, .tableHead)
    if rows.isEmpty {
      frame.put(
        keyed: keyed(filter.isEmpty ? page.model.emptyText(in: self) : noHits), x: 2, y: layout.list.y, .dim, width: layout.list.width - 3)
    }
    for (index, row, y) in visibleRows {
      if case .heading(let text) = row { drawHeading(text, y, layout.list.width, &frame) }
      guard case .own(_, let line as ExchangesPage.Line) = row else { continue }
      let round = line.round
      put(wording.party(line.party, in: workspace), 2, columns.sent, y, .text)
      put(round?.last.map { sent($0) } ?? "–", columns.sent, columns.state, y, .text)
      let isLate = round.map { $0.state == .sent && (daysWithoutAnswer($0) > Health.longWait || isOverdue($0)) } ?? false
      put(answer(of: round), columns.state, columns.received ?? columns.review, y, isLate ? .risk : .text)
      if let received = columns.received {
        let text =
          round?.received.flatMap { arrival in
            Day(String(arrival.made.prefix(10))).map { arrival.isSheet ? sheet($0) : packet(arrival.number, $0) }
          } ?? "–"
        put(text, received, columns.review, y, .text)
      }
      let count = round?.proposals ?? 0
      put(count > 0 ? wording.figures(count) : "–", columns.review, layout.list.width + 1, y, count > 0 ? .warning : .dim)
      mark(index, Rect(x: 0, y: y, width: layout.list.width, height: 1), name: 2..<columns.sent - 1, &frame)
    }
  }

  /// Returns the number of a packet with its day: `5 · 12 Nov`.
  private func packet(_ number: Int, _ day: Day) -> String { "\(wording.figures(number)) \(glyphs.separator) \(due(day))" }

  /// Returns what was sent with its day: `5 · 12 Nov`, `sheet · 12 Nov`.
  private func sent(_ sending: Sending) -> String {
    sending.sheet == nil ? packet(sending.number, sending.day) : sheet(sending.day)
  }

  private func sheet(_ day: Day) -> String { "\(wording.sheetWord) \(glyphs.separator) \(due(day))" }

  /// Checks whether the day has passed by which an answer was asked for.
  private func isOverdue(_ round: RoundState) -> Bool {
    round.requests.contains { request in request.sending.sheet?.replyBy.map { $0 < document.today } ?? false }
  }

  private func answer(of round: RoundState?) -> String {
    switch round?.state {
    case nil, .some(.none): "–"
    case .sent: round.map { "\(wording.workingDays(daysWithoutAnswer($0))) \(glyphs.separator) \($0.since.map { due($0) } ?? "")" } ?? ""
    case .seen: wording.openWords(round?.open ?? 0)
    case .answered: "\(glyphs.done) \(wording.answered)"
    }
  }

  /// Returns the working days since an answer is waited for, by the calendar of this copy's party.
  private func daysWithoutAnswer(_ round: RoundState) -> Int {
    guard let day = round.since?.adding(days: 1), day <= document.today else { return 0 }
    return schedule.calendars.days(of: files.exchanges.exchanges?.own ?? Party.ID("")).workingDays(from: day, to: document.today)
  }
}
