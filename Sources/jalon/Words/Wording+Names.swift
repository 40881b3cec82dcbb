import Wording

/// Faults of the names that a command is given: steps, roadmaps, templates, themes, readers.
extension Wording {
  func ambiguousStep(_ text: String, _ places: [String]) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\"\(text)\" stands in several roadmaps.", fr: "« \(text) » figure dans plusieurs feuilles de route.",
        ar: "\"\(text)\" موجودة في عدة خرائط طريق."),
      remedy: phrase(
        en: "Say which one: \(places.joined(separator: ", ")).", fr: "Précisez : \(places.joined(separator: ", ")).",
        ar: "حدّد: \(places.joined(separator: "، ")).")
    )
  }

  func unknownTemplate(_ text: String, among ids: [String]) -> Diagnostic {
    Diagnostic(
      phrase(en: "There is no template \"\(text)\".", fr: "Il n’y a pas de modèle « \(text) ».", ar: "لا يوجد قالب \"\(text)\"."),
      remedy: phrase(
        en: "Give one of: \(ids.joined(separator: ", ")).", fr: "Donnez un de : \(ids.joined(separator: ", ")).",
        ar: "أدخل أحد: \(ids.joined(separator: "، ")).")
    )
  }

  func unknownTheme(_ text: String, among ids: [String]) -> Diagnostic {
    Diagnostic(
      phrase(en: "There is no theme \"\(text)\".", fr: "Il n’y a pas de thème « \(text) ».", ar: "لا توجد سمة \"\(text)\"."),
      remedy: phrase(
        en: "Give one of: \(ids.joined(separator: ", ")).", fr: "Donnez un de : \(ids.joined(separator: ", ")).",
        ar: "أدخل إحدى: \(ids.joined(separator: "، ")).")
    )
  }

  func whichRoadmap(_ ids: [String]) -> Diagnostic {
    Diagnostic(
      phrase(en: "There are several roadmaps.", fr: "Il y a plusieurs feuilles de route.", ar: "توجد عدة خرائط طريق."),
      remedy: phrase(
        en: "Say which one: --roadmap \(ids.joined(separator: " | "))", fr: "Précisez : --roadmap \(ids.joined(separator: " | "))",
        ar: "حدّد: --roadmap \(ids.joined(separator: " | "))")
    )
  }

  func unknownReader(_ reader: String, _ parties: [String]) -> Diagnostic {
    Diagnostic(
      phrase(en: "\"\(reader)\" is no reader.", fr: "« \(reader) » n’est pas un lecteur.", ar: "\"\(reader)\" ليس قارئًا."),
      remedy: expected(.oneOf(["own", "joint", "public"] + parties))
    )
  }

  /// Returns the text and a line that marks a part of it, as compilers do.
  static func pointing(at range: Range<Int>, in text: String) -> [String] {
    let letters = text.map { $0.isWhitespace ? " " : String($0) }
    // Of a long text, only the surroundings of the part are shown.
    let start = max(0, range.lowerBound - 50)
    let shown = letters.dropFirst(start).prefix(70).joined()
    let marks = min(max(range.count, 1), 70)
    return ["  \(shown)", "  \(String(repeating: " ", count: range.lowerBound - start))\(String(repeating: "^", count: marks))"]
  }

  func badID(_ id: String) -> Diagnostic {
    Diagnostic(
      phrase(en: "\"\(id)\" cannot be an id.", fr: "« \(id) » ne peut pas être un identifiant.", ar: "لا يصلح \"\(id)\" معرّفًا."),
      remedy: expected(.id)
    )
  }
}
