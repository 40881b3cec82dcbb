import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The whole of a step to read: its details with notes, documents, log and the reasons of its dates, then what was changed in it. Keys open a
/// document, edit the step, and go to the next one.
struct StepReader: ScrolledWindow {
  var top = 0

  enum Act: Hashable, Sendable { case edit, step(Int), document(Int), history, back, scroll(Scroll) }

  /// How many changes are listed; the page of history has them all.
  private static let changes = 8

  let keys: [KeyRow<Act>] = {
    let rows: [KeyRow<Act>] = [
      KeyRow([.character("e"), .function(2)], .edit, KeyWords(en: "edits", fr: "modifie", ar: "للتعديل")),
      KeyRow([.left, .character("h"), .backTab], .step(-1), StepReader.others),
      KeyRow([.right, .character("l"), .tab], .step(1), StepReader.others),
      KeyRow([.character("1")], .document(0), KeyWords(en: "opens a document", fr: "ouvre un document", ar: "لفتح وثيقة")),
      KeyRow([.character("H")], .history, KeyWords(en: "history", fr: "historique", ar: "السجل")),
      KeyRow([.escape, .enter, .control("c"), .character("q")], .back, .goesBack),
    ]
    return rows + (2...9).map { KeyRow([.character(Character("\($0)"))], .document($0 - 1)) }
      + Scroll.keys.map { KeyRow($0.keys, .scroll($0.act)) }
  }()

  private static let others = KeyWords(en: "other steps", fr: "autres étapes", ar: "الخطوات الأخرى")

  func press(_ key: Key, in session: inout Session) -> [Effect] {
    switch keys.act(of: key) {
    case .edit:
      session.layers.pop()
      return session.editSelected()
    case .step(let steps):
      session.selectStep(steps)
      session.layers.replaceTop(with: StepReader())
    case .document(let index):
      guard let step = session.selectedReference.flatMap({ session.workspace[$0] }), step.links.indices.contains(index) else {
        session.warn(session.wording.noDocument)
        return []
      }
      return [.openDocument(step.links[index].target)]
    case .history:
      session.layers.pop()
      return session.openHistory()
    case .back: session.layers.pop()
    case .scroll(let scroll): self.scroll(scroll, in: &session)
    case nil: session.warn(session.wording.hint(keys))
    }
    return []
  }

  func title(in session: Session) -> String {
    guard case .step(_, _, _, let number)? = session.selectedRow, let (roadmap, step) = session.selectedStep else { return "" }
    return "\(number) \(session.wording.text(session.workspace.roadmaps[roadmap].steps[step].title))"
  }

  func lines(in session: Session, columns: Int) -> [Line] {
    guard let (roadmap, step) = session.selectedStep else { return [] }
    var lines: [Line] = []
    for detail in session.source.details(roadmap, step).dropFirst() {
      lines += StepReader.lines(detail.label, detail.value, session.role(detail.tone), columns, session)
    }
    let name = StepReference(session.workspace.roadmaps[roadmap].id, session.workspace.roadmaps[roadmap].steps[step].id)
    let records = session.memories.history.concerning(name).suffix(StepReader.changes).reversed()
    if !records.isEmpty { lines.append(Line(text: "", indent: 0, role: .text)) }
    for (index, record) in records.enumerated() {
      let label = index == 0 ? session.wording.title(.history) : ""
      let text = [session.wording.instant(record.at), session.wording.who(record), session.wording.act(record, in: session.workspace)]
        .filter { !$0.isEmpty }.joined(separator: " · ")
      lines += StepReader.lines(label, text, .dim, columns, session)
    }
    return lines
  }

  /// How many columns the labels take.
  private static let labelWidth = 15

  private static func lines(_ label: String, _ value: String, _ role: Role, _ columns: Int, _ session: Session) -> [Line] {
    let room = max(20, columns - labelWidth)
    let shown = TextWidth.cut(label, columns: labelWidth - 1)
    let padding = String(repeating: " ", count: max(1, labelWidth - TextWidth.columns(shown)))
    return TextWidth.wrap(value, columns: room).enumerated().map { index, text in
      index == 0 ? Line(text: shown + padding + text, indent: 0, role: role) : Line(text: text, indent: labelWidth, role: role)
    }
  }
}

/// What became of a document that was to be opened.
package enum DocumentOutcome: Sendable {
  case opened
  /// There is no desktop, as over SSH, or no program that opens documents.
  case noDesktop
  /// The file is not there.
  case missing
  /// What a party sends may not start any program: only web and mail addresses are opened, and files of the workspace that are no programs.
  case notAllowed
}

extension Session {
  /// Shows the whole of the selected step, and reads its history where the plan has changed since it was read.
  mutating func read() -> [Effect] {
    layers.push(StepReader())
    guard memories.historyVersion != document.version else { return [] }
    memories.historyVersion = document.version
    return [.readHistory]
  }

  /// Selects the step that is some steps further on in the list.
  fileprivate mutating func selectStep(_ steps: Int) {
    let direction = steps < 0 ? -1 : 1
    var index = cursor.selected + direction
    while rows.indices.contains(index) {
      if step(of: rows[index]) != nil { return select(index) }
      index += direction
    }
  }

  /// Takes the result of opening a document. One that was not opened was offered to the clipboard.
  /// - Parameter target: its path or address.
  package mutating func opened(_ target: String, _ outcome: DocumentOutcome) {
    let sentence = wording.document(target, outcome)
    if outcome == .opened { say(sentence) } else { warn(sentence) }
  }
}

extension Wording {
  fileprivate var noDocument: String {
    phrase(
      en: "There is no document with this number. e adds one, in the field Documents.",
      fr: "Aucun document n’a ce numéro. e permet d’en ajouter, dans le champ Documents.",
      ar: "لا توجد وثيقة بهذا الرقم. e لإضافة وثيقة في خانة الوثائق.")
  }

  fileprivate func document(_ target: String, _ outcome: DocumentOutcome) -> String {
    switch outcome {
    case .opened: phrase(en: "Opened: \(target)", fr: "Ouvert : \(target)", ar: "فُتح: \(target)")
    case .noDesktop:
      phrase(
        en: "No program here opens documents. The address is copied: \(target)",
        fr: "Aucun programme n’ouvre les documents ici. L’adresse est copiée : \(target)",
        ar: "لا برنامج هنا يفتح الوثائق. نُسخ العنوان: \(target)")
    case .missing:
      phrase(
        en: "There is no such file on this machine. The path is copied: \(target)",
        fr: "Ce fichier n’existe pas sur cette machine. Le chemin est copié : \(target)",
        ar: "لا يوجد هذا الملف على هذا الجهاز. نُسخ المسار: \(target)")
    case .notAllowed:
      phrase(
        en: "Only addresses and files in the workspace are opened. The address is copied: \(target)",
        fr: "Seuls les adresses et les fichiers de l’espace de travail s’ouvrent. L’adresse est copiée : \(target)",
        ar: "لا تُفتح إلا العناوين وملفات مساحة العمل. نُسخ العنوان: \(target)")
    }
  }
}
