import ArgumentParser
import RoadmapEngine
import StrictJSON
import Wording

struct RoundsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rounds",
    abstract: String(
      en: "Show what was sent to whom, and who has answered.", fr: "Montrer ce qui a été envoyé, à qui, et qui a répondu.",
      ar: "عرض ما أُرسل ولمن، ومن أجاب."),
    discussion: String(
      en: """
        --reminder prints the text of a reminder to a party that has not answered, to be pasted into a mail: in the language of the sheet that it was \
        sent, or in that of --lang. It holds nothing that the party may not see. Exit code 1 if proposals wait here.
        """,
      fr: """
        --reminder affiche le texte d’un rappel à une partie qui n’a pas répondu, à coller dans un courriel : dans la langue de la feuille envoyée, ou \
        dans celle de --lang. Il ne contient rien que la partie ne puisse voir. Code de sortie 1 si des propositions restent à examiner.
        """,
      ar: """
        يعرض --reminder نص تذكير لطرف لم يجب، يُلصق في رسالة بريد: بلغة الورقة المرسلة أو بلغة --lang. ولا يحتوي على ما لا يجوز للطرف رؤيته. \
        ورمز الخروج 1 إن بقيت مقترحات للمراجعة.
        """,
      examples: "jalon rounds", "jalon rounds LY TD --format json", "jalon rounds --reminder LY --lang ar"))

  @Argument(
    help: ArgumentHelp(.party, en: "Only these parties.", fr: "Seulement ces parties.", ar: "هذه الأطراف فقط."), completion: .parties)
  var parties: [String] = []
  @Option(
    help: ArgumentHelp(
      .party, en: "Print the text of a reminder to this party.", fr: "Afficher le texte d’un rappel à cette partie.",
      ar: "عرض نص تذكير لهذا الطرف."), completion: .parties)
  var reminder: String?
  @OptionGroup var format: FormatOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      if let reminder {
        return try Output.write(lines: try open.reminder(to: try open.party(reminder).id, in: options.lang))
      }
      var wanted: [Party.ID] = []
      for id in parties { wanted.append(try open.party(id).id) }
      let rounds = try open.exchanges().rounds.filter { wanted.isEmpty || wanted.contains($0.party) }
      switch format.format {
      case .json:
        var writer = JSONWriter(.canonical)
        writer.array { writer in for round in rounds { writer.object { open.write(round, &$0) } } }
        try Output.write(writer.finish())
      case .text:
        if rounds.isEmpty { return try Output.write(line: open.wording.noRounds) }
        try Output.write(lines: open.lines(of: rounds))
      }
      let waiting = rounds.reduce(0) { $0 + $1.proposals }
      if waiting > 0 { throw Failure(1, open.wording.proposalsWaiting(waiting)) }
    }
  }
}

extension OpenWorkspace {
  /// Returns how many have answered, and how far the exchange with each party is.
  func lines(of rounds: [RoundState]) -> [String] {
    let sent = rounds.filter { $0.sent != nil }
    let heading = wording.answered(sent.count { $0.state == .answered }, of: sent.count)
    return (sent.isEmpty ? [] : [heading]) + rounds.map { wording.round($0, days: workingDays(since: $0.since)) }
  }

  /// Returns the lines of a reminder to a party that has not answered.
  /// - Parameter language: nil for the language of the sheet that the party was sent, or that of the person.
  func reminder(to party: Party.ID, in language: Language?) throws(Failure) -> [String] {
    guard let round = try exchanges().rounds.first(where: { $0.party == party }), let reminder = Reminder(round, in: workspace, schedule())
    else { throw Failure(1, Diagnostic(wording.nothingToRemind(wording.party(party, in: workspace)), remedy: "jalon rounds")) }
    let speech = Wording(language ?? reminder.language ?? wording.language, home: wording.home, digits: wording.digits)
    return speech.reminder(reminder, from: scribe.author.party.map { speech.party($0, in: workspace) } ?? "")
  }

  /// Returns the working days since a day by the calendar of this copy's party, or Monday to Friday.
  fileprivate func workingDays(since day: Day?) -> Int? {
    guard let day = day?.adding(days: 1) else { return nil }
    if day > today { return 0 }
    let calendar = schedule().calendars.days(of: scribe.author.party ?? Party.ID(""))
    return calendar.workingDays(from: day, to: today)
  }

  fileprivate func write(_ round: RoundState, _ writer: inout JSONWriter) {
    writer.key("id")
    writer.string("\(scribe.author.party?.text ?? "")-\(round.party)")
    writer.key("party")
    writer.string(round.party.text)
    writer.key("sent")
    if let last = round.last {
      writer.object { writer in
        packet(last.number, last.day.description, &writer)
        if let sheet = last.sheet {
          writer.key("sheet")
          writer.object { writer in
            writer.key("lang")
            writer.string(sheet.language.rawValue)
            if let day = sheet.replyBy { writer.fact("replyBy", day.description) }
          }
        }
      }
    } else {
      writer.null()
    }
    writer.key("since")
    if let day = round.since { writer.string(day.description) } else { writer.null() }
    writer.key("received")
    if let received = round.received {
      writer.object { packet(received.number, String(received.made.prefix(10)), &$0) }
    } else {
      writer.null()
    }
    writer.key("state")
    writer.string(round.state.rawValue)
    for (key, count) in [("open", round.open), ("refused", round.refused), ("proposals", round.proposals)] {
      writer.key(key)
      writer.integer(count)
    }
  }

  private func packet(_ number: Int, _ day: String, _ writer: inout JSONWriter) {
    writer.key("n")
    writer.integer(number)
    writer.key("on")
    writer.string(day)
  }
}
