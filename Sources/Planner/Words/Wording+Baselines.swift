import RoadmapEngine
import Wording

/// Words of the page of baselines.
extension Wording {
  func renamedBaseline(_ name: String) -> String {
    phrase(en: "Renamed the baseline: \(name).", fr: "Référence renommée : \(name).", ar: "أعيدت تسمية المرجع: \(name).")
  }
  func newBaseline(of day: Day) -> String {
    phrase(en: "New baseline, \(date(day))", fr: "Nouvelle référence, \(date(day))", ar: "مرجع جديد، \(date(day))")
  }

  func noBaselinesHere(adds: String) -> String {
    phrase(
      en: "No baseline yet. \(adds) keeps today’s dates.", fr: "Pas encore de référence. \(adds) garde les dates d’aujourd’hui.",
      ar: "لا مرجع بعد. \(adds) لحفظ تواريخ اليوم.")
  }
}
