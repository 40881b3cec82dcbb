import Wording

/// Why the program runs in line mode.
enum LineModeCause: Sendable {
  /// `--plain`.
  case option
  /// The environment variable ACCESSIBLE.
  case accessible
  /// `TERM=dumb`.
  case dumbTerminal

  /// Returns the cause; nil if nothing asks for line mode.
  /// - Parameter isAsked: whether `--plain` was given.
  static func present(isAsked: Bool) -> LineModeCause? {
    if isAsked { return .option }
    if !["", "0", "false", "no"].contains((Environment["ACCESSIBLE"] ?? "").lowercased()) { return .accessible }
    return Environment["TERM"] == "dumb" ? .dumbTerminal : nil
  }
}

extension Wording {
  /// Says why this is line mode, how to leave it, and how to get the full screen.
  func lineMode(because cause: LineModeCause) -> String {
    let quit = word(PlainCommand.quit)
    switch cause {
    case .option:
      return phrase(
        en: "Line mode, because of --plain. Type \(quit) to leave. Without --plain, Jalon opens its full screen.",
        fr: "Mode ligne, en raison de l’option --plain. Tapez \(quit) pour sortir. Sans --plain, Jalon s’ouvre en plein écran.",
        ar: "نمط الأسطر بسبب --plain. اكتب \(quit) للخروج. ودون --plain يفتح Jalon شاشته الكاملة.")
    case .accessible:
      return phrase(
        en: "Line mode, because the variable ACCESSIBLE is set. Type \(quit) to leave. With ACCESSIBLE=0, Jalon opens its full screen.",
        fr:
          "Mode ligne, car la variable ACCESSIBLE est définie. Tapez \(quit) pour sortir. Avec ACCESSIBLE=0, Jalon s’ouvre en plein écran.",
        ar: "نمط الأسطر لأن المتغير ACCESSIBLE محدد. اكتب \(quit) للخروج. ومع ACCESSIBLE=0 يفتح Jalon شاشته الكاملة.")
    case .dumbTerminal:
      return phrase(
        en: "Line mode, because TERM is dumb. Type \(quit) to leave. With another TERM, Jalon opens its full screen.",
        fr: "Mode ligne, car TERM vaut dumb. Tapez \(quit) pour sortir. Avec un autre TERM, Jalon s’ouvre en plein écran.",
        ar: "نمط الأسطر لأن TERM هو dumb. اكتب \(quit) للخروج. ومع TERM آخر يفتح Jalon شاشته الكاملة.")
    }
  }
}
