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
      en: "Exit code 1 if proposals wait here.", fr: "Code de sortie 1 si des propositions attendent ici.",
      ar: "رمز الخروج 1 إن كانت هنا مقترحات تنتظر.", examples: "jalon rounds", "jalon rounds LY TD --format json"))

  @Argument(
    help: ArgumentHelp(.party, en: "Only these parties.", fr: "Seulement ces parties.", ar: "هذه الأطراف فقط."), completion: .parties)
  var parties: [String] = []
  @OptionGroup var format: FormatOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
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
    return (sent.isEmpty ? [] : [heading]) + rounds.map { wording.round($0, days: workingDays(since: $0.sent?.day)) }
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
    if let sent = round.sent { writer.object { packet(sent.number, sent.day.description, &$0) } } else { writer.null() }
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
