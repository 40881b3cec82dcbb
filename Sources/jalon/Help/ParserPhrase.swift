import Wording

/// A phrase of swift-argument-parser with its translations; `%` stands for what it quotes.
struct ParserPhrase {
  let english: String
  let french: String
  let arabic: String

  init(_ english: String, fr french: String, ar arabic: String) {
    self.english = english
    self.french = french
    self.arabic = arabic
  }

  /// Returns the translation of a text that is this phrase; nil if the text is another one.
  /// - Parameter quoted: translates what the phrase quotes, by its index.
  func translated(_ text: String, _ wording: Wording, quoted: (Int, String) -> String = { $1 }) -> String? {
    guard let values = values(in: text) else { return nil }
    let pieces = ParserPhrase.pieces(wording.phrase(en: english, fr: french, ar: arabic))
    let between = wording.phrase(en: "', '", fr: " », « ", ar: "\"، \"")
    return pieces.enumerated().map { index, piece in
      let value = index < values.count ? quoted(index, values[index]).replacing("', '", with: between) : ""
      return "\(piece)\(value)"
    }.joined()
  }

  /// What a text quotes if it is this phrase.
  private func values(in text: String) -> [String]? {
    let pieces = ParserPhrase.pieces(english)
    guard let first = pieces.first, let last = pieces.last, text.hasPrefix(first) else { return nil }
    var rest = text.dropFirst(first.count)
    guard pieces.count > 1 else { return rest.isEmpty ? [] : nil }
    var values: [String] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let found = rest.firstRange(of: piece) else { return nil }
      values.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    return values + [String(rest.dropLast(last.count))]
  }

  private static func pieces(_ phrase: String) -> [String] {
    phrase.split(separator: "%", omittingEmptySubsequences: false).map { String($0) }
  }
}

/// The phrases of swift-argument-parser that this program can bring about. A longer one stands before one that it contains.
extension ParserPhrase {
  /// A whole message about a fault: the sentence, the help of the option that it is about, how the command is used.
  static let messages = [
    ParserPhrase(
      "Error: %\nHelp:  %\nUsage: %\n  See '%' for more information.",
      fr: "Erreur : %\nAide : %\nUtilisation : %\n  Voyez « % » pour en savoir plus.",
      ar: "خطأ: %\nالمساعدة:\n  %\nالاستعمال:\n  %\nللمزيد:\n  %"),
    ParserPhrase(
      "Error: %\nUsage: %\n  See '%' for more information.",
      fr: "Erreur : %\nUtilisation : %\n  Voyez « % » pour en savoir plus.", ar: "خطأ: %\nالاستعمال:\n  %\nللمزيد:\n  %"),
    ParserPhrase("Error: %", fr: "Erreur : %", ar: "خطأ: %"),
  ]

  /// The sentences about a fault.
  static let sentences = [
    ParserPhrase(
      "Unknown option '%'. Did you mean '%'?", fr: "Il n’y a pas d’option « % ». Vouliez-vous dire « % » ?",
      ar: "لا يوجد خيار \"%\". هل تقصد \"%\"؟"),
    ParserPhrase("Unknown option '%'", fr: "Il n’y a pas d’option « % ».", ar: "لا يوجد خيار \"%\"."),
    ParserPhrase("Invalid option: %", fr: "« % » n’est pas une option.", ar: "\"%\" ليس خيارًا."),
    ParserPhrase("Missing value for '%'", fr: "Il manque la valeur de « % ».", ar: "تنقص قيمة \"%\"."),
    ParserPhrase(
      "The option '%' does not take any value, but '%' was specified.",
      fr: "L’option « % » ne prend pas de valeur, mais « % » est donné.", ar: "لا يأخذ الخيار \"%\" قيمة، لكن أُدخلت \"%\"."),
    ParserPhrase("Unexpected argument '%'", fr: "« % » est de trop.", ar: "\"%\" زائد."),
    ParserPhrase("% unexpected arguments: '%'", fr: "% arguments de trop : « % ».", ar: "وسائط زائدة، عددها %: \"%\"."),
    ParserPhrase("Missing expected argument '%'", fr: "Il manque « % ».", ar: "ينقص \"%\"."),
    ParserPhrase(
      "The value '%' is invalid for '%'. Please provide one of the following:\n%",
      fr: "« % » ne convient pas à « % ». Donnez l’une de ces valeurs :\n%",
      ar: "لا تصلح القيمة \"%\" لـ \"%\". أدخل إحدى القيم التالية:\n%"),
    ParserPhrase(
      "The value '%' is invalid for '%'. Please provide one of '%' or '%'.",
      fr: "« % » ne convient pas à « % ». Donnez « % » ou « % ».", ar: "لا تصلح القيمة \"%\" لـ \"%\". أدخل \"%\" أو \"%\"."),
    ParserPhrase(
      "The value '%' is invalid for '%'. Please provide one of '%' and '%'.",
      fr: "« % » ne convient pas à « % ». Donnez « % » ou « % ».", ar: "لا تصلح القيمة \"%\" لـ \"%\". أدخل \"%\" أو \"%\"."),
    ParserPhrase("The value '%' is invalid for '%': %", fr: "« % » ne convient pas à « % ». %", ar: "لا تصلح القيمة \"%\" لـ \"%\". %"),
    ParserPhrase("The value '%' is invalid for '%'", fr: "« % » ne convient pas à « % ».", ar: "لا تصلح القيمة \"%\" لـ \"%\"."),
    ParserPhrase(
      "Can't generate completion scripts for '%'.\nPlease use --generate-completion-script=<shell> with one of:\n%",
      fr: "Il n’y a pas de complétion pour « % ».\nDonnez à --generate-completion-script l’un de :\n%",
      ar: "لا يوجد إكمال تلقائي لـ \"%\".\nأدخل مع --generate-completion-script أحد:\n%"),
    ParserPhrase(
      "Can't autodetect a supported shell.\nPlease use --generate-completion-script=<shell> with one of:\n%",
      fr: "L’interpréteur de commandes n’est pas reconnu.\nDonnez à --generate-completion-script l’un de :\n%",
      ar: "لم يُعرف مفسّر الأوامر.\nأدخل مع --generate-completion-script أحد:\n%"),
  ]

  /// The lines of a page of help that are the parser's own.
  static let lines = [
    ParserPhrase("OVERVIEW: %", fr: "APERÇU : %", ar: "نبذة: %"),
    ParserPhrase("USAGE: %", fr: "UTILISATION : %", ar: "الاستعمال:\n  %"),
    ParserPhrase("ARGUMENTS:", fr: "ARGUMENTS :", ar: "الوسائط:"),
    ParserPhrase("OPTIONS:", fr: "OPTIONS :", ar: "الخيارات:"),
    ParserPhrase("SUBCOMMANDS:", fr: "SOUS-COMMANDES :", ar: "الأوامر الفرعية:"),
    ParserPhrase("  See '%' for detailed help.", fr: "  Voyez « % » pour une aide détaillée.", ar: "للتفاصيل:\n  %"),
  ]

  /// What stands inside of lines.
  static let words = [
    ParserPhrase("<options>", fr: "<options>", ar: "<خيارات>"),
    ParserPhrase("<subcommand>", fr: "<sous-commande>", ar: "<أمر>"),
    // As many columns as before, so that what stands behind it stays in its column.
    ParserPhrase(" (default)   ", fr: " (par défaut)", ar: " (افتراضي)\u{200E}   "),
    ParserPhrase("(default:", fr: "(par défaut :", ar: "(الافتراضي:"),
    ParserPhrase("; default:", fr: " ; par défaut :", ar: "؛ الافتراضي:"),
    ParserPhrase("(values:", fr: "(valeurs :", ar: "(القيم:"),
    ParserPhrase("Show the version.", fr: "Afficher la version.", ar: "عرض رقم الإصدار."),
    ParserPhrase("Show help information.", fr: "Afficher cette aide.", ar: "عرض هذه المساعدة."),
    ParserPhrase("Show subcommand help information.", fr: "Afficher l’aide d’une commande.", ar: "عرض مساعدة أمر."),
  ]
}
