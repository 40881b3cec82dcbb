import RoadmapEngine

/// What a value that is not decided yet would do to dates.
extension Wording {
  package func deadlinesFollow(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 deadline follows" : "\(count) deadlines follow",
      fr: count < 2 ? "\(count) échéance suit" : "\(count) échéances suivent",
      ar: "\(arabicVerb(count, "يتأثر", "تتأثر")) \(arabic(count, "موعد نهائي", "موعدان نهائيان", "مواعيد نهائية", "موعدًا نهائيًا"))")
  }

  /// Returns the form of an Arabic verb before a number of things: the feminine one before a plural, which follows 3 to 10.
  package func arabicVerb(_ count: Int, _ masculine: String, _ feminine: String) -> String {
    (3...10).contains(count % 100) ? feminine : masculine
  }
}
