/// The phrases of swift-argument-parser that a command line of this program can cause.
///
/// A phrase stands before any shorter one that it contains.
extension ParserPhrase {
  /// Whole messages about a fault: its sentence, the help of its option, and the usage of the command.
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

  /// Sentences about a fault.
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

  /// Lines of a help page that come from the parser.
  static let lines = [
    ParserPhrase("OVERVIEW: %", fr: "APERÇU : %", ar: "نبذة: %"),
    ParserPhrase("USAGE: %", fr: "UTILISATION : %", ar: "الاستعمال:\n  %"),
    ParserPhrase("ARGUMENTS:", fr: "ARGUMENTS :", ar: "الوسائط:"),
    ParserPhrase("OPTIONS:", fr: "OPTIONS :", ar: "الخيارات:"),
    ParserPhrase("SUBCOMMANDS:", fr: "SOUS-COMMANDES :", ar: "الأوامر الفرعية:"),
    ParserPhrase("  See '%' for detailed help.", fr: "  Voyez « % » pour une aide détaillée.", ar: "للتفاصيل:\n  %"),
  ]

  /// Words inside lines.
  static let words = [
    ParserPhrase("<options>", fr: "<options>", ar: "<خيارات>"),
    ParserPhrase("<subcommand>", fr: "<sous-commande>", ar: "<أمر>"),
    // Has as many columns as the English text, so that the following column stays aligned.
    ParserPhrase(" (default)   ", fr: " (par défaut)", ar: " (افتراضي)\u{200E}   "),
    ParserPhrase("(default:", fr: "(par défaut :", ar: "(الافتراضي:"),
    ParserPhrase("; default:", fr: " ; par défaut :", ar: "؛ الافتراضي:"),
    ParserPhrase("(values:", fr: "(valeurs :", ar: "(القيم:"),
    ParserPhrase("Show the version.", fr: "Afficher la version.", ar: "عرض رقم الإصدار."),
    ParserPhrase("Show help information.", fr: "Afficher cette aide.", ar: "عرض هذه المساعدة."),
    ParserPhrase("Show subcommand help information.", fr: "Afficher l’aide d’une commande.", ar: "عرض مساعدة أمر."),
  ]
}
