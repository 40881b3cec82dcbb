import ArgumentParser
import RoadmapEngine
import StatusViews
import Wording

struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: String(
      en: "Tell what is due, whom we wait for, who waits for us, and what has changed.",
      fr: "Dire ce qui est à échéance, qui est attendu, qui nous attend et ce qui a changé.",
      ar: "عرض المستحق، ومن ننتظر، ومن ينتظرنا، وما تغيّر."),
    discussion: String(
      en: """
        What others have changed is told since your last visit in the planner, else since a week ago; with --since, what everybody has. \
        The command is no visit. For a mail each morning, --quiet prints nothing when there is nothing to tell.
        """,
      fr: """
        Ce que d’autres ont modifié est donné depuis votre dernière visite dans le planificateur, sinon depuis une semaine ; avec --since, ce que \
        tous ont modifié. La commande n’est pas une visite. Pour un courriel chaque matin, --quiet n’affiche rien s’il n’y a rien à dire.
        """,
      ar: """
        يُعرض ما غيّره الآخرون منذ زيارتك الأخيرة في المخطِّط، وإلا منذ أسبوع؛ ومع --since ما غيّره الجميع. \
        ولا يُعدّ الأمر زيارة. ولبريد كل صباح لا يطبع --quiet شيئًا إذا لم يكن هناك ما يُعرض.
        """,
      examples: "jalon due", "jalon due --days 14 --party NE", "jalon due --format html --output due.html",
      "0 7 * * 1-5  jalon due --quiet --since yesterday --workspace /srv/plans"))

  @Option(
    help: ArgumentHelp(
      .number, en: "How many days after today are looked at.", fr: "Nombre de jours examinés après aujourd’hui.",
      ar: "عدد الأيام التي تُعرض بعد اليوم.")) var days = OpeningDay.usualDays
  @Option(
    help: ArgumentHelp(
      .party, en: "For whom: only dates of steps that this party owns, and waits from its side.",
      fr: "Pour qui : seulement les dates des étapes de cette partie, et les attentes vues de son côté.",
      ar: "لمن: مواعيد خطوات هذا الطرف فقط، والانتظار من جانبه."), completion: .parties) var party: String?
  @Option(
    help: ArgumentHelp(
      .day, en: "What everybody has changed since this day.", fr: "Ce que tous ont modifié depuis ce jour.",
      ar: "ما غيّره الجميع منذ هذا اليوم.")) var since: String?
  @Flag(
    help: ArgumentHelp(
      en: "Print nothing if there is nothing to tell.", fr: "Ne rien afficher s’il n’y a rien à dire.",
      ar: "عدم طباعة أي شيء إذا لم يكن هناك ما يُعرض.")) var quiet = false
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var page: PageOptions
  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    guard (0...3660).contains(days) else {
      throw ValidationError(
        en: "--days \(days) is out of range. Give a number from 0 to 3660.",
        fr: "--days \(days) est hors limites. Donnez un nombre de 0 à 3660.", ar: "--days \(days) خارج النطاق. أدخل عددًا من 0 إلى 3660.")
    }
  }

  func run() throws {
    try running { () throws(Failure) in
      let speech = Wording(Language.reader(options.lang) ?? .en, home: .en)
      let format = try page.reportFormat(speech, ofViewNamed: Self.configuration.commandName ?? "due")
      let open = try options.open()
      open.warnOfBrokenFiles()
      let chosen = try selection.selection(in: open)
      let wanted = try party.map { name throws(Failure) in try open.party(called: name) }
      // Others are not told who has changed what.
      let news = chosen.reader == .own ? try news(in: open) : News()
      let source = try open.source(chosen, needsTurns: true)
      let day = source.openingDay(of: wanted ?? source.home, onlyOwned: wanted != nil, days: days, news)
      if quiet, day.isEmpty { return }
      try page.write(DueView(source, day).file(format, page.style, of: source, open.wording), open.wording)
    }
  }

  private func news(in open: OpenWorkspace) throws(Failure) -> News {
    guard let since else {
      if let visit = open.lastVisit { return open.news(since: visit) }
      return try open.news(since: open.today.adding(days: -OpeningDay.usualDays) ?? .first)
    }
    switch DayExpression(since).read(today: open.today, order: nil, .back, working: { _ in nil }) {
    case .day(let day):
      guard day <= open.today else { throw Failure(64, open.wording.sinceIsInFuture(day)) }
      return try open.news(since: day)
    case .either(let first, let second): throw Failure(64, open.wording.ambiguousDay(since, first, second))
    case .none: throw Failure(64, open.wording.notADay(since))
    }
  }
}
