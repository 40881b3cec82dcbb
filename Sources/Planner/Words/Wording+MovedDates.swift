import RoadmapEngine
import Wording

/// Words about the dates that a change moves.
extension Wording {
  var reasonTitle: String {
    phrase(en: "Why does the deadline move?", fr: "Pourquoi l’échéance change-t-elle ?", ar: "لماذا يتغير الموعد النهائي؟")
  }

  func movedTitle(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 other date moved" : "\(count) other dates moved",
      fr: count < 2 ? "\(count) autre date a bougé" : "\(count) autres dates ont bougé",
      ar: "تغيّر \(arabic(count, "موعد آخر", "موعدان آخران", "مواعيد أخرى", "موعدًا آخر"))")
  }

  /// Returns the finish of a step before and after: `3 Mar 2026 → 9 Mar 2026 (+4 working days)`.
  /// - Parameter workingDays: by how many working days the finish moved, positive for later; nil if they cannot be counted.
  func shift(_ step: MovedStep, workingDays: Int?) -> String {
    let days = workingDays.map { " (\($0 > 0 ? "+" : "")\(fullWorkingDays($0)))" } ?? ""
    return "\(date(step.before.finish)) → \(date(step.after.finish))\(days)"
  }
}
