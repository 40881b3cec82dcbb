import Planner
import RoadmapEngine
import Wording

/// The exchange with other parties and with other copies, in line mode.
extension PlainMode {
  /// Lists what other parties propose, by what it is about.
  mutating func listProposals() throws(Failure) {
    listed = [:]
    var last: PlanThing?
    for proposal in try open.exchanges().proposals {
      if proposal.thing != last { say(wording.title(of: proposal, in: open.workspace)) }
      last = proposal.thing
      let number = "\(listed.count + 1)"
      listed[number] = .proposal(proposal.id)
      line(number, wording.proposal(proposal, in: open.workspace), [])
    }
    say(listed.isEmpty ? wording.noProposals : wording.howToAnswer)
  }

  /// Tells a proposal with the dates that it would move.
  mutating func tellProposal(_ id: String) throws(Failure) {
    let proposal = try proposal(id)
    say([wording.proposal(proposal, in: open.workspace)] + open.effects(of: proposal))
    say(wording.howToAnswer)
  }

  /// Takes the proposal with a number in the last list, or with an id.
  mutating func take(_ name: String) throws(Failure) {
    let proposal = try proposal(name)
    guard proposal.state != .elsewhere else {
      throw Failure(1, Diagnostic(wording.proposal(proposal, in: open.workspace), remedy: "\(wording.word(PlainCommand.sync))"))
    }
    let all = [proposal].withTheirThings(among: try open.exchanges().proposals)
    try answer(all, .take)
  }

  /// Refuses the proposal with a number in the last list, or with an id, and asks for the reason.
  mutating func refuse(_ name: String) throws(Failure) {
    let proposal = try proposal(name)
    guard proposal.refusal == nil else { return try answer([proposal], .refuse(reason: "")) }
    guard let reason = ask("\(wording.proposal(proposal, in: open.workspace)) \(wording.whyRefused)")?.trimmed, !reason.isEmpty else {
      return say(wording.nothingChanged)
    }
    try answer([proposal], .refuse(reason: reason))
  }

  /// Lists how far the exchange with each party is.
  mutating func listExchanges() throws(Failure) {
    let rounds = try open.exchanges().rounds
    say(rounds.isEmpty ? [wording.noRounds] : open.lines(of: rounds))
  }

  /// Tells the text of a reminder to a party that has not answered, in the language of the sheet that it was sent.
  mutating func remind(_ name: String) throws(Failure) { say(try open.reminder(to: try open.party(name).id, in: nil)) }

  /// Writes packets for parties into a folder.
  /// - Parameter words: the parties and, after them, the folder.
  mutating func send(_ words: String) throws(Failure) {
    let (parties, folder) = try receivers(words, .send)
    say(try saving { (open) throws(Failure) in try open.send(to: parties, roadmaps: nil, in: folder) })
  }

  /// Writes sheets for parties without Jalon into a folder, and asks by which day they are to be answered.
  /// - Parameter words: the parties and, after them, the folder.
  mutating func sendSheet(_ words: String) throws(Failure) {
    let (parties, folder) = try receivers(words, .sheet)
    let typed = (ask(wording.byWhichDay) ?? "").trimmed
    var day: Day?
    if !typed.isEmpty {
      let days = schedule.calendars.days(of: open.scribe.author.party ?? Party.ID(""))
      switch DayExpression(typed).read(today: open.today, order: nil, working: { _ in days }) {
      case .day(let read): day = read
      case .either(let first, let second): throw Failure(64, wording.ambiguousDay(typed, first, second))
      case .none: throw Failure(64, Diagnostic(wording.notADay(typed).sentence, remedy: wording.expected(.day)))
      }
    }
    let order = SheetOrder(filter: "", language: wording.language, replyBy: day)
    say(try saving { (open) throws(Failure) in try open.sendSheets(to: parties, order, roadmaps: nil, in: folder) })
  }

  /// Returns the parties that a line names and, after them, the folder.
  private func receivers(_ words: String, _ command: PlainCommand) throws(Failure) -> (parties: [Party.ID], folder: String) {
    var names = words.split(separator: " ").map { String($0) }
    guard names.count > 1, let folder = names.popLast() else { throw Failure(64, wording.folderToSend(command)) }
    var parties: [Party.ID] = []
    for name in names { parties.append(try open.party(name).id) }
    return (parties, folder)
  }

  /// Keeps the packets and returned sheets of a file or of a folder, and lists what they propose.
  mutating func receive(_ path: String) throws(Failure) {
    try exchange(ExchangeOrder(folder: path, parties: [], receives: true, copies: .none))
    try listProposals()
  }

  /// Exchanges with the own other copies, through a folder or through git.
  mutating func sync(_ place: String) throws(Failure) {
    try exchange(ExchangeOrder(folder: place, parties: [], receives: false, copies: place == "git" ? .git : .folder))
  }

  private mutating func exchange(_ order: ExchangeOrder) throws(Failure) {
    let outcome = try saving { (open) throws(Failure) in open.exchange(order) }
    say(outcome.lines + outcome.faults)
  }

  private mutating func answer(_ proposals: [Proposal], _ verdict: TakenProposals.Verdict) throws(Failure) {
    let former = open.schedule()
    try saving { (open) throws(Failure) in
      try open.answer(Dictionary(proposals.map { ($0.id, verdict) }, uniquingKeysWith: { first, _ in first }))
    }
    let count = proposals.count
    say(verdict == .take ? wording.takenProposals(count) : wording.refusedProposals(count))
    say(shortened(MovedStep.between(former, schedule).map { wording.moved($0) }))
  }

  /// Returns the proposal with a number in the last list, or with an id.
  private func proposal(_ name: String) throws(Failure) -> Proposal {
    let id = if case .proposal(let id) = listed[name] { id } else { name }
    guard let proposal = try open.exchanges().proposals.first(where: { $0.id == id }) else {
      throw Failure(1, wording.unknownProposal(name))
    }
    return proposal
  }
}

extension Wording {
  fileprivate var howToAnswer: String {
    phrase(
      en: "take NUMBER or refuse NUMBER answers; the number alone tells which dates move.",
      fr: "accepter NUMÉRO ou refuser NUMÉRO répond ; le numéro seul dit quelles dates changent.",
      ar: "اقبل رقم أو ارفض رقم للرد؛ والرقم وحده يبيّن المواعيد التي تتغير.")
  }

  fileprivate var whyRefused: String {
    phrase(
      en: "Why is it refused? An empty line leaves it open.", fr: "Pourquoi la refuser ? Une ligne vide la laisse en suspens.",
      ar: "ما سبب الرفض؟ السطر الفارغ يتركه معلّقًا.")
  }

  fileprivate var byWhichDay: String {
    phrase(
      en: "By which day is the answer asked for? An empty line asks for none.",
      fr: "Pour quel jour la réponse est-elle souhaitée ? Ligne vide : sans délai.",
      ar: "ما آخر يوم للرد؟ السطر الفارغ: بلا موعد.")
  }

  fileprivate func folderToSend(_ command: PlainCommand) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "Name the parties and then the folder.", fr: "Indiquez les parties, puis le dossier.", ar: "حدد الأطراف ثم المجلد."),
      remedy: "\(word(command)) LY /media/usb")
  }
}
