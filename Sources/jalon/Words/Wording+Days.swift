import RoadmapEngine
import Wording

/// Faults of the days that options take.
extension Wording {
  /// Says that an argument is no day, and which words and dates are.
  func notADay(_ argument: String) -> Diagnostic {
    let (first, last) = ("1900-01-01", "2199-12-31")
    return Diagnostic(
      phrase(
        en: "\"\(argument)\" is not a day from \(first) to \(last).",
        fr: "« \(argument) » n’est pas un jour entre le \(first) et le \(last).",
        ar: "\"\(argument)\" ليس يومًا بين \(first) و\(last)."),
      remedy: phrase(
        en: "Give it as YYYY-MM-DD, like 2026-11-23.", fr: "Donnez-le sous la forme AAAA-MM-JJ, comme 2026-11-23.",
        ar: "أدخله بالصيغة YYYY-MM-DD، مثل 2026-11-23.")
    )
  }

  /// Says that the first day of a span is after its last one.
  func daysReversed(_ first: Day, _ last: Day) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(longDate(first)) is after \(longDate(last)).", fr: "Le \(longDate(first)) est après le \(longDate(last)).",
        ar: "\(longDate(first)) بعد \(longDate(last))."),
      remedy: phrase(en: "Give the earlier day as --from.", fr: "Donnez le premier jour avec --from.", ar: "أدخل اليوم الأبكر في --from.")
    )
  }

  /// Says that a report of changes cannot begin in the future.
  func sinceIsInFuture(_ day: Day) -> Diagnostic {
    Diagnostic(
      phrase(en: "\(date(day)) is yet to come.", fr: "Le \(date(day)) est encore à venir.", ar: "لم يأتِ \(date(day)) بعد."),
      remedy: phrase(en: "Give --since a day that is past.", fr: "Donnez à --since un jour passé.", ar: "أدخل في --since يومًا مضى.")
    )
  }
}
