import RoadmapEngine

/// What is written on paper and into files, and what can go wrong on the way to a printer.
extension Wording {
  package var columnIdentifier: String { say("Id", "Identifiant", "المعرّف") }
  /// The section of a table, in a file that has them all.
  package var columnPart: String { say("Part", "Partie", "القسم") }
  package var columnGroup: String { say("Group", "Groupe", "المجموعة") }

  package func page(_ number: Int, of count: Int) -> String {
    say("page \(number) of \(count)", "page \(number) sur \(count)", "صفحة \(number) من \(count)")
  }

  /// The name of a view, by its name on the command line (cli.md).
  package func name(ofView view: String) -> String {
    switch view {
    case "overview": say("Overview", "Vue d’ensemble", "نظرة عامة")
    case "plan": say("Plan", "Plan", "الخطة")
    case "matrix": say("Action-plan matrix", "Matrice du plan d’action", "مصفوفة خطة العمل")
    case "timeline": say("Timeline", "Chronologie", "الجدول الزمني")
    case "board": say("Board", "Tableau", "اللوحة")
    case "agenda": say("Agenda", "Agenda", "المواعيد")
    case "waiting": say("Waiting", "En attente", "في الانتظار")
    case "owners": say("Owners", "Responsables", "الجهات المسؤولة")
    case "critical": say("Critical path", "Chemin critique", "المسار الحرج")
    case "followup": say("Follow-up of the minutes", "Suivi du procès-verbal", "متابعة المحضر")
    case "period": say("Period", "Période", "الفترة")
    case "nofn": say("Who has done what", "Qui a fait quoi", "من أنجز ماذا")
    case "signatures": say("Signatures", "Signatures", "التوقيعات")
    case "changes": say("Changes", "Changements", "التغييرات")
    case "calendar": say("Calendar", "Calendrier", "التقويم")
    default: view
    }
  }

  /// What a bar shows besides its dates.
  package func share(done percent: Int) -> String { say("\(percent) % done", "fait à \(percent) %", "أُنجز \(percent) %") }
  package func deadline(_ day: Day) -> String { say("deadline \(date(day))", "échéance \(date(day))", "الموعد النهائي \(date(day))") }
  package func mayEnd(by day: Day) -> String {
    say("slack until \(date(day))", "marge jusqu’au \(date(day))", "سماح حتى \(date(day))")
  }

  /// An option that the chosen format, or another option, has no use for.
  /// - Parameters:
  ///   - option: as it is typed: `--bom`.
  ///   - needed: what it goes with, as it is typed: `--format csv`.
  package func misfit(_ option: String, needed: String) -> (sentence: String, remedy: String) {
    (
      say(
        "\(option) goes only with \(needed).", "\(option) ne va qu’avec \(needed).",
        "لا يصلح \(option) إلا مع \(needed)."),
      say("Give both, or leave \(option) out.", "Donnez les deux ou retirez \(option).", "استعملهما معًا أو احذف \(option).")
    )
  }

  /// Two options that exclude each other.
  package func clash(_ option: String, _ other: String) -> (sentence: String, remedy: String) {
    (
      say(
        "\(option) and \(other) do not go together.", "\(option) et \(other) ne vont pas ensemble.",
        "لا يجتمع \(option) و\(other)."),
      say("Leave one of the two out.", "Retirez l’une des deux.", "احذف أحدهما.")
    )
  }

  package var noPrintProgram: (sentence: String, remedy: String) {
    (
      say(
        "There is no program \"lp\" to print with.", "Le programme « lp », qui imprime, est introuvable.",
        "لا يوجد برنامج \"lp\" للطباعة."),
      say(
        "Install CUPS (on Debian: apt install cups-client), or write a file with: --output FILE",
        "Installez CUPS (sous Debian : apt install cups-client), ou écrivez un fichier : --output FILE",
        "ثبّت CUPS (في دبيان: apt install cups-client) أو اكتب في ملف: --output FILE")
    )
  }

  /// - Parameter words: what the printing program said.
  package func printingFailed(_ words: String) -> (sentence: String, remedy: String) {
    (
      words.isEmpty
        ? say("The printer did not take the page.", "L’imprimante n’a pas accepté la page.", "لم تقبل الطابعة الصفحة.")
        : say(
          "The printer did not take the page: \(words)", "L’imprimante n’a pas accepté la page : \(words)",
          "لم تقبل الطابعة الصفحة: \(words)"),
      say(
        "See which printers there are with: lpstat -p", "Voyez les imprimantes disponibles : lpstat -p",
        "اعرض الطابعات المتاحة: lpstat -p")
    )
  }
}
