import Canvas
import RoadmapEngine
import Wording

/// The text of a reminder to a party that has not answered. Keys write it into a file, and change its language.
struct ReminderText: ScrolledWindow {
  let reminder: Reminder
  let language: Language
  var top = 0

  enum Act: Hashable, Sendable { case write, nextLanguage, back, scroll(Scroll) }

  let keys: [KeyRow<Act>] = {
    let rows: [KeyRow<Act>] = [
      KeyRow([.character("w"), .control("s")], .write, KeyWords(en: "writes a file", fr: "écrit un fichier", ar: "للكتابة في ملف")),
      KeyRow([.character("L")], .nextLanguage, KeyWords(en: "language", fr: "langue", ar: "اللغة")),
      KeyRow([.escape, .control("c"), .character("q"), .enter], .back, .goesBack),
    ]
    return rows + Scroll.keys.map { KeyRow($0.keys, .scroll($0.act)) }
  }()

  init(_ reminder: Reminder, in language: Language) {
    self.reminder = reminder
    self.language = language
  }

  func press(_ key: Key, in session: inout Session) -> [Effect] {
    switch keys.act(of: key) {
    case .write: return [.write(TextOrder(name: name(in: session), text: text(in: session).joined(separator: "\n") + "\n"))]
    case .nextLanguage:
      let all = Language.allCases
      let index = all.firstIndex(of: language) ?? 0
      session.layers.replaceTop(with: ReminderText(reminder, in: all[(index + 1) % all.count]))
    case .back: session.layers.pop()
    case .scroll(let scroll): self.scroll(scroll, in: &session)
    case nil: session.warn(session.wording.hint(keys))
    }
    return []
  }

  func title(in session: Session) -> String { session.wording.reminder(to: session.wording.party(reminder.party, in: session.workspace)) }

  func lines(in session: Session, columns: Int) -> [Line] {
    text(in: session).enumerated().flatMap { index, line in
      line.isEmpty ? [("", 0, .text)] : TextWidth.wrap(line, columns: columns).map { ($0, 0, index == 0 ? .title : .text) }
    }
  }

  private func speech(in session: Session) -> Wording {
    Wording(language, home: session.workspace.language, digits: session.preferences.digits)
  }

  private func text(in session: Session) -> [String] {
    let speech = speech(in: session)
    return speech.reminder(reminder, from: session.document.scribe.author.party.map { speech.party($0, in: session.workspace) } ?? "")
  }

  /// The name of the file, such as `reminder-LY-2026-11-24`.
  private func name(in session: Session) -> String { "\(speech(in: session).reminderName)-\(reminder.party)-\(session.document.today)" }
}

extension CommandName {
  static let reminder = CommandName(
    en: "reminder", fr: "rappel", ar: "تذكير", others: "remind letter text mail rappeler lettre texte courriel تذكير رسالة نص")
}

extension Session {
  /// What the party of the selected row is to be reminded of; nil if none of its answers is waited for.
  private var reminderOfSelected: Reminder? {
    guard case .own(_, let line as ExchangesPage.Line) = selectedRow, let round = line.round else { return nil }
    return Reminder(round, in: workspace, schedule)
  }

  /// Why there is nobody to remind; nil where there is.
  var obstacleToReminder: String? {
    guard case .own(_, let line as ExchangesPage.Line) = selectedRow else { return wording.nobodyToExchange }
    return line.round?.since == nil ? wording.nothingToRemind(wording.party(line.party, in: workspace)) : nil
  }

  mutating func openReminder() -> [Effect] {
    if let reminder = reminderOfSelected { layers.push(ReminderText(reminder, in: reminder.language ?? wording.language)) }
    return []
  }

  /// Takes the result of writing a text: the path of its file, or a sentence that says why there is none.
  package mutating func wroteText(_ result: Result<String, TextFault>) {
    switch result {
    case .success(let path):
      layers.clear()
      say(wording.printedTo(path))
    case .failure(let fault): failed(fault.sentence)
    }
    settle()
  }

  /// Why a text was not written.
  package struct TextFault: Error {
    let sentence: String
    package init(_ sentence: String) { self.sentence = sentence }
  }
}
