import RoadmapEngine
import Wording

/// The form that sends sheets to parties without Jalon: to whom, by when, which steps, and the language.
struct SheetForm: FormKind {
  /// The roadmap and the filter of the page on which the form was opened.
  let roadmap: Roadmap.ID?
  let filter: String

  var keepsChoices: Bool { true }
  var isForOthers: Bool { true }
  var saves: KeyWords { KeyWords(en: "sends", fr: "envoie", ar: "للإرسال") }

  static let commands: [Command] = [
    Command(.sendSheet, [.character("s")], go: "S", on: [.exchanges], hint: 14) { $0.openSheet() },
    Command(.sendSheet, [], go: "S", on: Set(Page.Kind.allCases).subtracting([.exchanges])) { $0.openSheet() },
  ]

  /// Which steps a sheet holds.
  enum Steps: String { case all, roadmap, page }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange { (nil, "", nil) }
  func checked(_ form: Form, in session: Session) -> Form { session.checkedSheet(form) }
  func finish(_ form: Form, in session: inout Session) -> [Effect] { session.sendSheets(form, self) }
}

extension CommandName {
  static let sendSheet = CommandName(
    en: "send a sheet", fr: "envoyer une feuille", ar: "إرسال ورقة",
    others: "excel xlsx spreadsheet workbook mail tableur classeur courriel جدول بريد")
}

extension Session {
  /// Opens the form, and over it the list of parties unless one can be proposed.
  fileprivate mutating func openSheet() -> [Effect] {
    let (roadmap, filter) = (page.roadmap, page.model.takesViews ? filter : "")
    let receiver = proposedReceiver(of: roadmap)?.text ?? ""
    var steps: [(value: String, word: String)] = [(SheetForm.Steps.all.rawValue, wording.allThatIsShared)]
    if let title = roadmap.flatMap({ workspace[$0]?.title }) { steps.append((SheetForm.Steps.roadmap.rawValue, wording.name(title))) }
    if !filter.isEmpty { steps.append((SheetForm.Steps.page.rawValue, wording.foundOnPage(shown(filter)))) }
    let languages = Language.allCases.map { ($0.rawValue, Wording.name(of: $0)) }
    let fields = [
      Form.Field("parties", wording.labelSheetFor, receiver, aid: .parties),
      Form.Field("reply", wording.labelReplyBy, usualReplyDay?.description ?? "", aid: .day),
      Form.Field("steps", wording.labelSteps, steps.last?.value ?? "", choices: steps),
      Form.Field("language", wording.languageLabel, language(of: receiver).rawValue, choices: languages),
    ]
    let form = checked(Form(SheetForm(roadmap: roadmap, filter: filter), title: wording.title(.sendSheet), fields: fields))
    layers.push(form)
    if receiver.isEmpty { openAid(over: form) }
    return files.exchanges.exchanges == nil ? [.readExchanges] : []
  }

  /// Returns the party of the selected row on the page of exchanges, or else the only other one of a roadmap.
  private func proposedReceiver(of roadmap: Roadmap.ID?) -> Party.ID? {
    if case .own(_, let line as ExchangesPage.Line) = selectedRow { return line.party }
    let others = roadmap.flatMap { workspace[$0]?.parties }?.filter { $0 != document.scribe.author.party } ?? []
    return others.count == 1 ? others.first : nil
  }

  /// The day that the form proposes for the answer: in ten working days of the own party.
  private var usualReplyDay: Day? { ownDays.adding(workingDays: 10, to: document.today) }

  private var ownDays: CalendarDays { schedule.calendars.days(of: document.scribe.author.party ?? Party.ID("")) }

  /// The language of the last sheet for a party, or else the one in which the planner is shown.
  private func language(of party: String) -> Language {
    let round = files.exchanges.exchanges?.rounds.first { $0.party.text == party }
    return round?.last?.sheet?.language ?? wording.language
  }

  fileprivate func checkedSheet(_ form: Form) -> Form {
    var form = checkedReceivers(form)
    let typed = form.value("reply").trimmed
    if form.focusedField?.key == "reply", !typed.isEmpty, replyDay(typed) == nil { form.fault = wording.expected(.day) }
    return form
  }

  private func replyDay(_ typed: String) -> Day? {
    DayExpression(typed).read(today: document.today, order: .dmy, working: { _ in ownDays }).day
  }

  /// Asks the program to write the sheets, or shows what is missing in the form.
  fileprivate mutating func sendSheets(_ form: Form, _ kind: SheetForm) -> [Effect] {
    func refuse(_ key: String, _ sentence: String) -> [Effect] {
      var refused = form
      refused.focus = form.fields.firstIndex { $0.key == key } ?? form.focus
      refused.fault = sentence
      layers.show(refused)
      return []
    }
    if let confirming = confirmingDay(form) {
      layers.show(confirming)
      return []
    }
    let parties: [Party.ID]
    switch receivers(in: form) {
    case .success(let found): parties = found
    case .failure(let unknown): return refuse("parties", wording.unknownParty(unknown.word))
    }
    guard !parties.isEmpty else { return refuse("parties", wording.nobodyIsChosen) }
    let typed = form.value("reply").trimmed
    let day = replyDay(typed)
    if !typed.isEmpty, day == nil { return refuse("reply", wording.expected(.day)) }
    guard document.unsaved.isEmpty else { return refuse("parties", wording.saveFirst(saves: keyName(of: .save))) }
    let steps = SheetForm.Steps(rawValue: form.value("steps")) ?? .all
    let order = SheetOrder(
      filter: steps == .page ? kind.filter : "", language: Language(rawValue: form.value("language")) ?? wording.language, replyBy: day)
    layers.show(form)
    return [
      .sendSheets(SheetSending(parties: parties, order: order, roadmaps: steps == .all ? nil : kind.roadmap.map { [$0] }))
    ]
  }

  /// Takes the result of sending sheets: says where they are or, if none was written, shows the reason in the form.
  package mutating func sentSheets(_ outcome: ExchangeOutcome) {
    if outcome.lines.isEmpty, let fault = outcome.faults.first, var form = layers.form {
      form.fault = fault
      layers.show(form)
      return
    }
    layers.clear()
    message = nil
    if let line = outcome.lines.first, outcome.lines.count + outcome.faults.count == 1 {
      say(line)
    } else {
      layers.push(Arrivals(lines: outcome.lines, faults: outcome.faults))
    }
    if let exchanges = outcome.exchanges { show(exchanges) }
    settle()
  }
}
