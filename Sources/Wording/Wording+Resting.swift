import RoadmapEngine

/// Who works today, and the weekdays over a month.
extension Wording {
  /// - Parameter resting: each party that does not work today, with the reason.
  package func rests(_ resting: [(party: String, why: String)]) -> String {
    if resting.isEmpty { return phrase(en: "everybody works today", fr: "tous travaillent aujourd’hui", ar: "الجميع يعملون اليوم") }
    let who = resting.map { "\($0.party) (\($0.why))" }.joined(separator: comma)
    return phrase(en: "off today: \(who)", fr: "au repos aujourd’hui : \(who)", ar: "في عطلة اليوم: \(who)")
  }
}
