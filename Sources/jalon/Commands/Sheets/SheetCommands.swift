import ArgumentParser
import RoadmapEngine
import Wording

struct SheetCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: String(
      en: "Send Excel sheets to parties without Jalon.", fr: "Envoyer des feuilles Excel aux parties sans Jalon.",
      ar: "إرسال أوراق Excel إلى أطراف ليس لديها Jalon."),
    subcommands: [SendSheetCommand.self])
}

struct SendSheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send",
    abstract: String(
      en: "Write a sheet (.xlsx) for each party, to be filled in and sent back.",
      fr: "Écrire pour chaque partie une feuille (.xlsx) à remplir et à renvoyer.", ar: "كتابة ورقة (.xlsx) لكل طرف ليملأها ويعيدها."),
    discussion: String(
      en: """
        The sheet holds the steps that the party may see, in the language of --lang. What may be filled in is white; the rest is grey and \
        refuses what is typed, without a password. jalon receive reads what comes back: only what was changed becomes a proposal, whatever has happened in the plan \
        since. jalon rounds shows who has answered.
        """,
      fr: """
        La feuille contient les étapes que la partie peut voir, dans la langue de --lang. Les cellules à remplir sont blanches ; le reste est \
        grisé et refuse la saisie, sans mot de passe. jalon receive lit ce qui revient : seul ce qui a été modifié devient une proposition, quoi qu’il se soit passé \
        entre-temps dans le plan. jalon rounds montre qui a répondu.
        """,
      ar: """
        في الورقة الخطوات التي يجوز للطرف رؤيتها بلغة --lang. وما يُملأ خلاياه بيضاء، والباقي رمادي يرفض الكتابة بلا كلمة مرور. ويقرأ jalon receive ما يعود: \
        ما تغيّر وحده يصبح مقترحًا، مهما حدث في الخطة بعد ذلك. ويُظهر jalon rounds من أجاب.
        """,
      examples: "jalon sheet send LY --reply-by 2026-12-10", "jalon sheet send LY TD --filter \"+late or +risk\" --lang ar --output mail"))

  @OptionGroup var sending: SendingOptions
  @Option(help: .filter) var filter: String?
  @Option(
    name: .customLong("reply-by"),
    help: ArgumentHelp(
      .day, en: "The last day for the answer.", fr: "Le dernier jour pour répondre.", ar: "آخر يوم للرد."), transform: Day.argument)
  var replyBy: Day?
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try send(sending, in: options) { (open, chosen) throws(Failure) in
      let order = SheetOrder(filter: filter ?? "", language: open.wording.language, replyBy: replyBy)
      return try open.sendSheets(to: chosen.parties, order, roadmaps: chosen.roadmaps, in: sending.output)
    }
  }
}
