import RoadmapEngine
import Wording

/// The form that sends packets to other parties and receives theirs and returned sheets through one folder, and exchanges with the own copies.
struct ExchangeForm: FormKind {
  var keepsChoices: Bool { true }
  var isForOthers: Bool { true }
  var saves: KeyWords { KeyWords(en: "exchanges", fr: "échange", ar: "للتبادل") }

  /// The pages on which the command is one of the first hints.
  private static let exchangePages: Set<Page.Kind> = [.exchanges, .proposals]

  static let commands: [Command] = [
    Command(.exchange, [.character("S")], on: exchangePages, hint: 13) { $0.openExchange() },
    Command(.exchange, [.character("S")], on: Set(Page.Kind.allCases).subtracting(exchangePages), hint: 65) { $0.openExchange() },
  ]

  /// Returns the parties that are typed, with commas or blanks between them.
  static func parties(_ form: Form) -> [String] { form.value("parties").split { $0 == "," || $0 == " " }.map { String($0) } }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange { (nil, "", nil) }
  func checked(_ form: Form, in session: Session) -> Form { session.checkedExchange(form) }
  func finish(_ form: Form, in session: inout Session) -> [Effect] { session.exchange(form) }

  func close(_ form: Form, in session: inout Session) {
    session.memories.exchange = ExchangeChoice(form)
    session.layers.pop()
  }
}

/// The choices of the form of exchanges. The form has them again when it is opened the next time.
struct ExchangeChoice: Hashable, Sendable {
  var folder: String
  var receives = true
  var copies = ExchangeOrder.Copies.none

  init(folder: String) { self.folder = folder }

  init(_ form: Form) {
    folder = form.value("folder").trimmed
    receives = form.value("receive") == "yes"
    copies = ExchangeOrder.Copies(rawValue: form.value("copies")) ?? .none
  }
}

extension CommandName {
  static let exchange = CommandName(
    en: "send and receive", fr: "envoyer et recevoir", ar: "إرسال واستقبال",
    others: "exchange sync packet stick mail échanger clé courrier تبادل حزمة")
}

extension Session {
  /// Opens the form. Where the exchanges were not read yet, they are read first, and then their parties are proposed.
  mutating func openExchange() -> [Effect] {
    let choice = memories.exchange ?? ExchangeChoice(folder: resources.exchangeFolders().first ?? "")
    var copies: [(value: String, word: String)] = [("none", wording.no), ("folder", wording.throughThisFolder)]
    if resources.isInGit { copies.append(("git", wording.throughGit)) }
    let fields = [
      Form.Field("folder", wording.labelFolder, choice.folder),
      Form.Field("parties", wording.labelSendTo, proposedReceivers.map(\.text).joined(separator: ", "), aid: .parties),
      Form.Field("receive", wording.labelReceive, choice.receives ? "yes" : "no", choices: [("yes", wording.yes), ("no", wording.no)]),
      Form.Field("copies", wording.labelCopies, choice.copies.rawValue, choices: copies),
    ]
    layers.push(checked(Form(ExchangeForm(), title: wording.title(.exchange), fields: fields)))
    return files.exchanges.exchanges == nil ? [.readExchanges] : []
  }

  /// Proposes the parties with which packets were exchanged, where the form is open and nobody has typed any.
  mutating func proposeReceivers() {
    guard var form = layers.form, form.kind is ExchangeForm, let index = form.fields.firstIndex(where: { $0.key == "parties" }) else {
      return
    }
    guard !form.fields[index].isTouched else { return }
    let receivers = proposedReceivers.map(\.text).joined(separator: ", ")
    form.fields[index] = Form.Field("parties", wording.labelSendTo, receivers, aid: .parties)
    layers.show(form)
  }

  /// The party of the selected row on the page of exchanges; elsewhere all with which packets were exchanged. A party that gets sheets has no use
  /// for packets.
  private var proposedReceivers: [Party.ID] {
    let rounds = files.exchanges.exchanges?.rounds ?? []
    let withSheets = rounds.filter { $0.last?.sheet != nil }.map(\.party)
    let selected = if case .own(_, let line as ExchangesPage.Line) = selectedRow { [line.party] } else { rounds.map(\.party) }
    return selected.filter { !withSheets.contains($0) }
  }

  fileprivate func checkedExchange(_ form: Form) -> Form {
    var form = checkedReceivers(form)
    if form.focusedField?.key == "folder" {
      let typed = form.value("folder")
      form.suggestions = resources.exchangeFolders().filter { typed.isEmpty || $0.hasPrefix(typed) && $0 != typed }.map { ($0, "") }
    }
    return form
  }

  /// Returns a form without its fault, and with the other parties that may complete its field of parties.
  func checkedReceivers(_ form: Form) -> Form {
    var form = form
    form.fault = nil
    form.suggestions = []
    guard form.focusedField?.key == "parties" else { return form }
    let typed = ExchangeForm.parties(form)
    form.suggestions = workspace.parties.filter { !typed.contains($0.id.text) && $0.id != document.scribe.author.party }.map {
      ($0.id.text, wording.name($0.name))
    }
    return form
  }

  /// A word that names no party.
  struct UnknownParty: Error { let word: String }

  /// Returns the parties that a form names, each once.
  func receivers(in form: Form) -> Result<[Party.ID], UnknownParty> {
    var parties: [Party.ID] = []
    for word in ExchangeForm.parties(form) {
      guard let party = workspace.parties.first(where: { $0.id.text.lowercased() == word.lowercased() }) else {
        return .failure(UnknownParty(word: word))
      }
      if !parties.contains(party.id) { parties.append(party.id) }
    }
    return .success(parties)
  }

  /// Asks the program to exchange, or shows what is missing in the form.
  fileprivate mutating func exchange(_ form: Form) -> [Effect] {
    let choice = ExchangeChoice(form)
    func refuse(_ key: String, _ sentence: String) -> [Effect] {
      var refused = form
      refused.focus = form.fields.firstIndex { $0.key == key } ?? form.focus
      refused.fault = sentence
      layers.show(refused)
      return []
    }
    let parties: [Party.ID]
    switch receivers(in: form) {
    case .success(let found): parties = found
    case .failure(let unknown): return refuse("parties", wording.unknownParty(unknown.word))
    }
    let needsFolder = !parties.isEmpty || choice.receives || choice.copies == .folder
    if needsFolder, choice.folder.isEmpty { return refuse("folder", wording.folderIsMissing) }
    if !needsFolder, choice.copies == .none { return refuse("parties", wording.nothingToExchange) }
    guard document.unsaved.isEmpty else { return refuse("folder", wording.saveFirst(saves: keyName(of: .save))) }
    memories.exchange = choice
    layers.show(form)
    return [.exchange(ExchangeOrder(folder: choice.folder, parties: parties, receives: choice.receives, copies: choice.copies))]
  }

  /// Takes the result of an exchange: shows a window with what was received and sent or, if nothing was done at all, the reason in the form.
  package mutating func exchanged(_ outcome: ExchangeOutcome) {
    if outcome.lines.isEmpty, let fault = outcome.faults.first, var form = layers.form, form.kind is ExchangeForm {
      form.fault = fault
      layers.show(form)
      return
    }
    layers.clear()
    message = nil
    layers.push(Arrivals(lines: outcome.lines, faults: outcome.faults))
    if let exchanges = outcome.exchanges { show(exchanges) }
    settle()
  }
}
