import RoadmapEngine
import Wording

/// Words of `jalon print`: options that do not go together, and what the printer says.
extension Wording {
  func sentToPrinter(_ name: String) -> String { phrase(en: "printer \(name)", fr: "imprimante \(name)", ar: "الطابعة \(name)") }

  /// Says that an option needs another one.
  /// - Parameters:
  ///   - option: the option as it is typed: `--bom`.
  ///   - needed: the options of which it needs one, as they are typed: `--format csv`.
  func misfit(_ option: String, needed: [String]) -> Diagnostic {
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

  /// Says that two options exclude each other.
  func clash(_ option: String, _ other: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(option) and \(other) do not go together.", fr: "\(option) et \(other) ne vont pas ensemble.",
        ar: "لا يجتمع \(option) و\(other)."),
      remedy: phrase(en: "Leave one of the two out.", fr: "Retirez l’une des deux.", ar: "احذف أحدهما.")
    )
  }

  var noPrintProgram: Diagnostic {
    Diagnostic(
      phrase(
        en: "There is no program \"lp\" to print with.", fr: "Le programme « lp », qui imprime, est introuvable.",
        ar: "لا يوجد برنامج \"lp\" للطباعة."),
      remedy: phrase(
        en: "Install CUPS (on Debian: apt install cups-client), or write a file with: --output FILE",
        fr: "Installez CUPS (sous Debian : apt install cups-client), ou écrivez un fichier : --output FICHIER",
        ar: "ثبّت CUPS (في دبيان: apt install cups-client) أو اكتب في ملف: --output ملف")
    )
  }

  /// Says that nothing was printed.
  /// - Parameter words: what the printing program wrote to standard error; may be empty.
  func printingFailed(_ words: String) -> Diagnostic {
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
