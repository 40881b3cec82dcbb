import RoadmapEngine
import Wording

/// Whose turn it is to answer in the exchange with other parties, which the owner of the workspace sees among the waits.
extension ViewSource {
  /// Returns the turns about the chosen roadmaps, grouped by the party whose turn it is. Parties with open waits come first, in the order of the
  /// waits.
  package func turns(beside waits: [Party.ID]) -> [(party: Party.ID, turns: [ExchangeTurn])] {
    let shown = turns.filter { turn in roadmaps.contains { turn.concerns(schedule.roadmaps[$0]) } }
    let parties = waits + Set(shown.map(\.party)).subtracting(waits).sorted()
    return parties.map { party in (party, shown.filter { $0.party == party }.sorted { $0.since < $1.since }) }
  }

  /// Returns the working days since the day of the packet, by the calendar of the party whose turn it is.
  package func age(of turn: ExchangeTurn) -> Int {
    guard let next = turn.since.adding(days: 1), next <= today else { return 0 }
    return schedule.calendars.days(of: turn.party).workingDays(from: next, to: today)
  }
}

extension Wording {
  /// Tells what a party is to answer: `Answer to packet 3 of Niger`, `4 proposals of Libya`.
  package func turn(_ turn: ExchangeTurn, in workspace: Workspace) -> String {
    let asker = party(turn.asker, in: workspace)
    return switch turn.subject {
    case .packet(let number):
      phrase(
        en: "Answer to packet \(figures(number)) of \(asker)", fr: "Réponse à l’envoi \(figures(number)) – \(asker)",
        ar: "الرد على الحزمة \(figures(number)) – \(asker)")
    case .sheet(let number):
      phrase(
        en: "Answer to sheet \(figures(number)) of \(asker)", fr: "Réponse à la feuille \(figures(number)) – \(asker)",
        ar: "الرد على الورقة \(figures(number)) – \(asker)")
    case .proposals(let count):
      phrase(
        en: count == 1 ? "1 proposal of \(asker)" : "\(figures(count)) proposals of \(asker)",
        fr: count < 2 ? "\(count) proposition – \(asker)" : "\(figures(count)) propositions – \(asker)",
        ar: "\(arabic(count, "مقترح", "مقترحان", "مقترحات", "مقترحًا")) – \(asker)")
    }
  }
}
