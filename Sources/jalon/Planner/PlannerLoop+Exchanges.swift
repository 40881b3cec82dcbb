import Glibc
import Planner
import RoadmapEngine
import Storage
import Terminal
import Wording

/// The exchange with other parties and other copies.
extension PlannerLoop {
  mutating func readExchanges(_ session: inout Session, _ screen: inout Screen) {
    let open = open
    shownPackets = open.store.receivedNames
    let read = wait(&session, &screen, mayStop: false) { try? open.exchanges() }
    session.show(read.flatMap(\.self) ?? Exchanges(own: open.scribe.author.party, rounds: [], proposals: []))
  }

  mutating func exchange(_ order: ExchangeOrder, _ session: inout Session, _ screen: inout Screen) {
    if let outcome = finish(&session, &screen, { $0.exchange(order) }) { session.exchanged(outcome) }
  }

  mutating func sendSheets(_ sending: SheetSending, _ session: inout Session, _ screen: inout Screen) {
    if let outcome = finish(&session, &screen, { $0.send(sending) }) { session.sentSheets(outcome) }
  }

  /// Exchanges with others in a copy of the workspace, which cannot be stopped, and takes over the result.
  private mutating func finish<Outcome: Sendable>(
    _ session: inout Session, _ screen: inout Screen, _ work: @escaping @Sendable (inout OpenWorkspace) -> Outcome
  ) -> Outcome? {
    let open = open
    let done = wait(&session, &screen, mayStop: false) {
      var open = open
      let outcome = work(&open)
      return (open: open, outcome: outcome)
    }
    guard let done else { return nil }
    takeOver(done.open, &session)
    return done.outcome
  }

  /// Writes a text into a new file of the folder from which the program was started.
  func write(_ order: TextOrder) -> Result<String, Session.TextFault> {
    let names = (1...99).lazy.map { $0 == 1 ? "\(order.name).txt" : "\(order.name)-\($0).txt" }
    let path = names.first { access($0, F_OK) != 0 } ?? "\(order.name).txt"
    do throws(Failure) { try OutputFile.write(Array(order.text.utf8), to: path) } catch {
      return .failure(Session.TextFault(error.diagnostic.line))
    }
    return .success(OutputFile.resolved(path))
  }

  /// Writes a copied table into the folder from which the program was started, in place of the last one. The mark at its beginning tells Excel that
  /// it is UTF-8.
  func write(_ table: CopiedTable) -> Result<String, Session.TextFault> {
    do throws(Failure) {
      try OutputFile.checkFree(of: CopiedTable.fileName)
      try OutputFile.write([0xEF, 0xBB, 0xBF] + Array(table.text.utf8), to: CopiedTable.fileName)
    } catch {
      return .failure(Session.TextFault(error.diagnostic.line))
    }
    return .success(OutputFile.resolved(CopiedTable.fileName))
  }

  mutating func answer(
    _ verdicts: [String: TakenProposals.Verdict], _ session: inout Session, _ screen: inout Screen
  ) {
    let open = open
    let done = wait(&session, &screen, mayStop: false) {
      var open = open
      let former = open.schedule()
      let outcome = Result { () throws(Failure) in try open.answer(verdicts) }
      return (open: open, outcome: outcome, moved: MovedStep.between(former, open.schedule()))
    }
    guard let done else { return }
    takeOver(done.open, &session)
    switch done.outcome {
    case .success: session.answered(verdicts, moved: done.moved)
    case .failure(let failure): session.failed(failure.diagnostic.line)
    }
    readExchanges(&session, &screen)
  }

  /// Continues with the workspace as the work has changed it.
  private mutating func takeOver(_ changed: OpenWorkspace, _ session: inout Session) {
    open.store = changed.store
    watchFolder()
    session.tookOver(open.store.workspace, records: open.store.ownRecords(), brokenFiles: open.brokenFiles)
  }
}
