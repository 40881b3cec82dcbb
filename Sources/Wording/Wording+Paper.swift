import RoadmapEngine

/// What is written on paper and into files, and what can go wrong on the way to a printer.
extension Wording {
  package func formatDoesNotFit(_ format: String, _ view: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\"\(view)\" cannot be written as \(format).", fr: "« \(view) » ne peut pas s’écrire en \(format).",
        ar: "لا يمكن كتابة \"\(view)\" بصيغة \(format)."),
      remedy: phrase(
        en: "Choose another format; ics is for agenda and calendar, mspdi for plan.",
        fr: "Choisissez un autre format ; ics va avec agenda et calendar, mspdi avec plan.",
        ar: "اختر صيغة أخرى؛ ics للمواعيد والتقويم وmspdi للخطة.")
    )
  }

  package func sentToPrinter(_ name: String) -> String { phrase(en: "printer \(name)", fr: "imprimante \(name)", ar: "الطابعة \(name)") }

  /// An option that the chosen format, or another option, has no use for.
  /// - Parameters:
  ///   - option: as it is typed: `--bom`.
  ///   - needed: what it goes with, as it is typed: `--format csv`.
  package func misfit(_ option: String, needed: [String]) -> Diagnostic {
    let needed = needed.joined(separator: phrase(en: " or ", fr: " ou ", ar: " أو "))
    return Diagnostic(
      phrase(
        en: "\(option) goes only with \(needed).", fr: "\(option) ne va qu’avec \(needed).",
        ar: "لا يصلح \(option) إلا مع \(needed)."),
      remedy: phrase(
        en: "Use them together, or leave \(option) out.", fr: "Utilisez-les ensemble ou retirez \(option).",
        ar: "استعملهما معًا أو احذف \(option).")
    )
  }

  package func sinceToCome(_ day: Day) -> Diagnostic {
    Diagnostic(
      phrase(en: "\(date(day)) is yet to come.", fr: "Le \(date(day)) est encore à venir.", ar: "لم يأتِ \(date(day)) بعد."),
      remedy: phrase(en: "Give --since a day that is past.", fr: "Donnez à --since un jour passé.", ar: "أدخل في --since يومًا مضى.")
    )
  }

  /// Two options that exclude each other.
  package func clash(_ option: String, _ other: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(option) and \(other) do not go together.", fr: "\(option) et \(other) ne vont pas ensemble.",
        ar: "لا يجتمع \(option) و\(other)."),
      remedy: phrase(en: "Leave one of the two out.", fr: "Retirez l’une des deux.", ar: "احذف أحدهما.")
    )
  }

  package var noPrintProgram: Diagnostic {
    Diagnostic(
      phrase(
        en: "There is no program \"lp\" to print with.", fr: "Le programme « lp », qui imprime, est introuvable.",
        ar: "لا يوجد برنامج \"lp\" للطباعة."),
      remedy: phrase(
        en: "Install CUPS (on Debian: apt install cups-client), or write a file with: --output FILE",
        fr: "Installez CUPS (sous Debian : apt install cups-client), ou écrivez un fichier : --output FILE",
        ar: "ثبّت CUPS (في دبيان: apt install cups-client) أو اكتب في ملف: --output FILE")
    )
  }

  /// - Parameter words: what the printing program said.
  package func printingFailed(_ words: String) -> Diagnostic {
    Diagnostic(
      words.isEmpty
        ? phrase(en: "The printer did not take the page.", fr: "L’imprimante n’a pas accepté la page.", ar: "لم تقبل الطابعة الصفحة.")
        : phrase(
          en: "The printer did not take the page: \(words)", fr: "L’imprimante n’a pas accepté la page : \(words)",
          ar: "لم تقبل الطابعة الصفحة: \(words)"),
      remedy: phrase(
        en: "See which printers there are with: lpstat -p", fr: "Voyez les imprimantes disponibles : lpstat -p",
        ar: "اعرض الطابعات المتاحة: lpstat -p")
    )
  }
}
