/// Counts, plurals, and the punctuation of lists.
extension Wording {
  package var comma: String { phrase(en: ", ", fr: ", ", ar: "، ") }
  package var colon: String { phrase(en: ": ", fr: " : ", ar: ": ") }
  package var semicolon: String { phrase(en: "; ", fr: " ; ", ar: "؛ ") }

  package func stepCount(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 step" : "\(count) steps", fr: count < 2 ? "\(count) étape" : "\(count) étapes",
      ar: arabic(count, "خطوة", "خطوتان", "خطوات", "خطوة"))
  }

  package func roadmapCount(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 roadmap" : "\(count) roadmaps", fr: count < 2 ? "\(count) feuille de route" : "\(count) feuilles de route",
      ar: arabic(count, "خارطة طريق", "خارطتا طريق", "خرائط طريق", "خارطة طريق"))
  }

  package func andMore(_ count: Int) -> String { phrase(en: "and \(count) more", fr: "et \(count) de plus", ar: "و\(figures(count)) أخرى") }

  /// Counts calendar days: `12 days`.
  package func days(_ count: Int) -> String {
    phrase(
      en: abs(count) == 1 ? "\(figures(count)) day" : "\(figures(count)) days",
      fr: abs(count) < 2 ? "\(figures(count)) jour" : "\(figures(count)) jours",
      ar: arabic(count, "يوم", "يومان", "أيام", "يومًا"))
  }

  /// Counts working days, abbreviated for narrow columns: `12 wd`.
  package func workingDays(_ count: Int) -> String {
    phrase(
      en: "\(figures(count)) wd", fr: abs(count) < 2 ? "\(figures(count))\u{A0}j.\u{A0}ouvré" : "\(figures(count))\u{A0}j.\u{A0}ouvrés",
      ar: "\(figures(count)) ي.ع")
  }

  /// Returns a percentage: `40%`, in French `40 %`.
  package func percent(_ number: Int) -> String {
    phrase(en: "\(figures(number))%", fr: "\(figures(number)) %", ar: "\(figures(number))%")
  }

  /// Counts working days in full: `12 working days`.
  package func fullWorkingDays(_ count: Int) -> String {
    phrase(
      en: abs(count) == 1 ? "\(figures(count)) working day" : "\(figures(count)) working days",
      fr: abs(count) < 2 ? "\(figures(count)) jour ouvré" : "\(figures(count)) jours ouvrés",
      ar: arabic(count, "يوم عمل", "يوما عمل", "أيام عمل", "يوم عمل"))
  }

  /// Counts with an Arabic noun, which has forms for 1, 2, 3 to 10 and 11 to 99 (CLDR plural rules).
  ///
  /// Hundreds take the form for 1.
  package func arabic(_ count: Int, _ one: String, _ two: String, _ few: String, _ many: String) -> String {
    switch (count, abs(count) % 100) {
    // The word for one agrees with the gender of the noun; nouns that end in ة are feminine.
    case (1, _): "\(one) \(one.prefix { $0 != " " }.hasSuffix("ة") ? "واحدة" : "واحد")"
    case (2, _): two
    case (_, 3...10): "\(figures(count)) \(few)"
    case (_, 11...99): "\(figures(count)) \(many)"
    default: "\(figures(count)) \(one)"
    }
  }
}
