import ArgumentParser
import Exchange
import RoadmapEngine
import StatusViews
import Wording

extension StatusView: ExpressibleByArgument {}

struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: String(
      en: "Print a status view: on the terminal, on paper, or as a file to send.",
      fr: "Produire une vue de suivi : à l’écran, sur papier ou dans un fichier à envoyer.",
      ar: "طباعة عرض متابعة: على الشاشة أو على الورق أو في ملف للإرسال."),
    discussion: String(
      en: """
        Views: \(Wording(.en, home: .en).viewList).

        Formats: text; markdown; html (one file for a browser, made for paper as well); docx (for Word and LibreOffice); xlsx (a \
        workbook with a sheet for each section); pdf (by Chromium, LibreOffice or WeasyPrint, whichever is installed); csv (for spreadsheets); json (for programs); ics (agenda and calendar, for calendar programs); mspdi (the plan, for Microsoft Project).
        """,
      fr: """
        Vues : \(Wording(.fr, home: .fr).viewList).

        Formats : text ; markdown ; html (un fichier pour un navigateur, fait aussi pour le papier) ; docx (pour Word et \
        LibreOffice) ; xlsx (un classeur, une feuille par section) ; pdf (par Chromium, LibreOffice ou \
        WeasyPrint, selon ce qui est installé) ; csv (pour les tableurs) ; json (pour les programmes) ; ics (agenda et calendar, pour les logiciels de calendrier) ; mspdi (le plan, pour \
        Microsoft Project).
        """,
      ar: """
        العروض: \(Wording(.ar, home: .ar).viewList).

        الصيغ: text؛ markdown؛ html (ملف واحد للمتصفح يصلح للورق أيضًا)؛ docx (لبرنامجي Word \
        وLibreOffice)؛ xlsx (مصنّف فيه ورقة لكل قسم)؛ pdf (بواسطة Chromium أو LibreOffice أو \
        WeasyPrint، أيها كان مثبّتًا)؛ csv (لجداول البيانات)؛ json (للبرامج)؛ ics (agenda \
        وcalendar لبرامج التقويم)؛ mspdi (الخطة لبرنامج Microsoft Project).
        """,
      examples: "jalon print overview", "jalon print matrix --roadmap ne-ly-labour --lang fr --width 120",
      "jalon print changes --since 2026-10-01", "jalon print period --from 2026-07-01 --to 2026-12-31 --reader public",
      "jalon print timeline --format html --lang ar --output timeline.html", "jalon print plan --format csv --bom --output plan.csv",
      "jalon print matrix --format docx --lang ar --output matrix.docx",
      "jalon print matrix --paper a4-landscape --output matrix.txt", "jalon print overview --printer default",
      "jalon print plan --format json --today 2026-11-23"))

  @Argument(help: ArgumentHelp(.view, en: "Which one.", fr: "Laquelle.", ar: "العرض المطلوب.")) var view: StatusView
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var period: PeriodOptions
  @OptionGroup var page: PageOptions
  @Option(
    help: ArgumentHelp(
      .text, en: "The reference number of the paper: --reference 'NV 221/2026'.",
      fr: "Le numéro de référence du document : --reference 'NV 221/2026'.", ar: "رقم مرجع الوثيقة: --reference 'NV 221/2026'."))
  var reference: String?
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      try page.check(Wording(Language.reader(options.lang) ?? .en, home: .en), fitting: view)
      let open = try options.open()
      open.warnOfBrokenFiles()
      var chosen = try selection.selection(in: open)
      try period.add(to: &chosen, for: view, in: open)
      let source = try open.source(chosen, needsHistory: view == .changes, needsTurns: view == .waiting)
      var style = page.style
      if page.isPaper {
        style.frame = open.frame(chosen.reader, source.wording, reference: reference ?? "")
      } else if reference != nil {
        let needed = ["html", "docx", "xlsx", "pdf"].map { "--format \($0)" } + ["--paper"]
        throw Failure(64, open.wording.misfit("--reference", needed: needed))
      }
      let bytes = try source.file(view, page.format, style, open.state, open.wording)
      try page.write(bytes, open.wording)
    }
  }
}
