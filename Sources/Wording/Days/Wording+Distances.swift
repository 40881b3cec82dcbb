import RoadmapEngine

/// How far away a day is.
extension Wording {
  /// Counts days in the case that an Arabic preposition asks for.
  package func arabicDays(_ count: Int) -> String { arabic(count, "يوم", "يومين", "أيام", "يومًا") }

  /// Returns how many calendar days away a day is: `today`, `in 4 d`, `3 d ago`.
  package func distance(to day: Day, from today: Day) -> String {
    let count = day.days(since: today)
    if count == 0 { return phrase(en: "today", fr: "aujourd’hui", ar: "اليوم") }
    if count > 0 { return phrase(en: "in \(count) d", fr: "dans \(count) j", ar: "بعد \(arabicDays(count))") }
    return phrase(en: "\(-count) d ago", fr: "il y a \(-count) j", ar: "قبل \(arabicDays(-count))")
  }
}
