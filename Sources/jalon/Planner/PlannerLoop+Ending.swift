import Canvas
import Glibc
import Planner
import Terminal

/// The end of the planner.
extension PlannerLoop {
  /// Saves what is unsaved before the program ends.
  /// - Returns: nil if that failed and a person can be asked what to do.
  mutating func leave(_ session: inout Session, _ screen: inout Screen, _ event: Event) -> Ending? {
    if !session.document.unsaved.isEmpty { save(&session, &screen) }
    let ending = ending(session, event)
    if ending.unsaved.isEmpty || ending.signal != nil { return ending }
    session.askToLeave(keepsTexts: typed.isKept)
    return nil
  }

  /// Keeps typed text, and returns what is unsaved.
  mutating func ending(_ session: borrowing Session, _ event: Event) -> Ending {
    var ending = Ending()
    if case .terminate(let signal) = event { ending.signal = signal }
    if case .endOfInput = event { ending.signal = SIGHUP }
    typed.note(session.unsavedTexts)
    _ = typed.keep()
    let path = open.store.folder.path
    ending.unsaved = [
      session.document.unsaved.isEmpty ? nil : session.wording.notSaved(path),
      typed.isKept ? nil : session.wording.typedTextNotKept(path),
    ].compactMap(\.self)
    return ending
  }
}
