import Canvas
import Planner
import Storage
import Terminal
import Wording

extension PlannerLoop {
  /// Carries out an effect of an event.
  /// - Returns: how the planner ended; nil if it goes on.
  mutating func carryOut(_ effect: Effect, after event: Event, _ session: inout Session, _ screen: inout Screen) -> Ending? {
    switch effect {
    case .save: save(&session, &screen)
    case .reload: reload(&session, &screen)
    case .checkFiles: checkFiles(&session, &screen)
    case .readExchanges: readExchanges(&session, &screen)
    case .exchange(let order): exchange(order, &session, &screen)
    case .sendSheets(let sending): sendSheets(sending, &session, &screen)
    case .write(let order): session.wroteText(write(order))
    case .openDocument(let target):
      let document = LinkedDocument(target, in: open.store.folder.path)
      let outcome = document.open()
      if outcome != .opened { _ = screen.copy(document.address) }
      session.opened(document.address, outcome)
    case .copy(let table): session.copied(table, write(table), isOnClipboard: screen.copy(table.text))
    case .answer(let verdicts): answer(verdicts, &session, &screen)
    case .readHistory:
      let store = open.store
      let records = wait(&session, &screen) { (try? store.history().records) ?? [] }
      if let records { session.show(records) }
    case .edit(let step, let text):
      let edited = screen.paused { Result { () throws(EditorFault) in try TextEditor.edit(text) } }
      if session.edited(step, edited).isEmpty == false { save(&session, &screen) }
    case .redraw: screen.paused {}
    case .suspend:
      _ = typed.keep()
      screen.suspend()
      look(&session, &screen)
    case .remember(let setting): remember(setting, &session)
    case .identify(let author): identify(author, &session)
    case .print(let order):
      if let outcome = carryOut(order, &session, &screen) { session.printed(outcome) }
    case .keepFilters(let filters): keep(filters, &session)
    case .useMouse(let isWanted): screen.useMouse(isWanted)
    case .quit: return leave(&session, &screen, event)
    case .quitUnsaved: return ending(session, event)
    }
    return nil
  }
}
