import RoadmapEngine

/// Who works today, and the weekdays over a month.
extension Wording {
  /// - Parameter resting: each party that does not work today, with the reason.
  package func rests(_ resting: [(party: String, why: String)]) -> String {
    if resting.isEmpty { return say("everybody works today", "tous travaillent aujourd’hui", "الجميع يعملون اليوم") }
    let who = resting.map { "\($0.party) (\($0.why))" }.joined(separator: comma)
    return say("off today: \(who)", "au repos aujourd’hui : \(who)", "في عطلة اليوم: \(who)")
  }
}
