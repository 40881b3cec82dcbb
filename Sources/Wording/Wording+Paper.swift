import RoadmapEngine

/// What is written on paper and into files, and what can go wrong on the way to a printer.
extension Wording {
  package var columnIdentifier: String { say("Id", "Identifiant", "المعرّف") }
  /// The section of a table, in a file that has them all.
  package var columnPart: String { say("Part", "Section", "القسم") }
  package var columnGroup: String { say("Group", "Groupe", "المجموعة") }

  package func page(_ number: Int, of count: Int) -> String {
    say("page \(number) of \(count)", "page \(number) sur \(count)", "صفحة \(number) من \(count)")
  }

  package var labelView: String { say("View", "Vue", "العرض") }
  package var labelReader: String { say("For", "Pour", "القارئ") }
  package var labelFormat: String { say("Format", "Format", "الصيغة") }
  package var labelFile: String { say("File", "Fichier", "الملف") }
  package var labelPrinter: String { say("Printer", "Imprimante", "الطابعة") }
  package var readerOwn: String { say("ourselves (everything)", "nous-mêmes (tout)", "نحن (كل شيء)") }
  package var readerJoint: String { say("all parties", "toutes les parties", "جميع الأطراف") }
  package var readerPublic: String { say("the public", "le public", "الجمهور") }
  package var usualPrinter: String { say("the usual printer", "l’imprimante habituelle", "الطابعة المعتادة") }
  package var onlyTextIsPrinted: String {
    say(
      "Only text goes to a printer. Choose the format text, or leave the printer empty.",
      "Seul le texte va à l’imprimante. Choisissez le format text, ou laissez l’imprimante vide.",
      "النص وحده يُرسل إلى الطابعة. اختر الصيغة text أو اترك الطابعة فارغة.")
  }

  package func formatDoesNotFit(_ format: String, _ view: String) -> (sentence: String, remedy: String) {
    (
      say(
        "\"\(view)\" cannot be written as \(format).", "« \(view) » ne peut pas s’écrire en \(format).",
        "لا يمكن كتابة \"\(view)\" بصيغة \(format)."),
      say(
        "Choose another format; ics is for agenda and calendar, mspdi for plan.",
        "Choisissez un autre format ; ics va avec agenda et calendar, mspdi avec plan.",
        "اختر صيغة أخرى؛ ics للمواعيد والتقويم وmspdi للخطة.")
    )
  }

  package func fileExists(_ path: String) -> String {
    say(
      "\(path) is there already. Ctrl+S once more replaces it.", "\(path) existe déjà. Ctrl+S encore une fois le remplace.",
      "\(path) موجود من قبل. Ctrl+S مرة أخرى يستبدله.")
  }

  package func printedTo(_ place: String) -> String { say("Written: \(place)", "Écrit : \(place)", "كُتب: \(place)") }
  package func sentToPrinter(_ name: String) -> String { say("printer \(name)", "imprimante \(name)", "الطابعة \(name)") }

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
  package func misfit(_ option: String, needed: [String]) -> (sentence: String, remedy: String) {
    let needed = needed.joined(separator: say(" or ", " ou ", " أو "))
    return (
      say(
        "\(option) goes only with \(needed).", "\(option) ne va qu’avec \(needed).",
        "لا يصلح \(option) إلا مع \(needed)."),
      say(
        "Use them together, or leave \(option) out.", "Utilisez-les ensemble ou retirez \(option).",
        "استعملهما معًا أو احذف \(option).")
    )
  }

  package func sinceToCome(_ day: Day) -> (sentence: String, remedy: String) {
    (
      say("\(date(day)) is yet to come.", "Le \(date(day)) est encore à venir.", "لم يأتِ \(date(day)) بعد."),
      say("Give --since a day that is past.", "Donnez à --since un jour passé.", "أدخل في --since يومًا مضى.")
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
