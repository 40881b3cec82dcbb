import RoadmapEngine

/// What a person wants to know when the day begins: what is due, whom they wait for, who waits for them, and what is new.
package struct OpeningDay: Sendable {
  /// The open waits on one party, and what it is to answer.
  package struct Turn: Sendable {
    package let party: Party.ID
    package let waits: [ViewSource.Wait]
    package let turns: [ExchangeTurn]

    package var count: Int { waits.count + turns.count }
  }

  /// The dates that have passed, the earliest first.
  package let overdue: [ViewSource.Appointment]
  package let today: [ViewSource.Appointment]
  /// The dates of the days after today.
  package let next: [ViewSource.Appointment]
  /// How many days after today are looked at.
  package let days: Int
  /// The party from whose side the waits are seen; nil if it is not known. All of them are then in `waitedFor`.
  package let party: Party.ID?
  /// The parties that are waited for, the longest wait first.
  package let waitedFor: [Turn]
  /// What others wait for; nil if it is nothing.
  package let own: Turn?
  package let news: News

  package var isEmpty: Bool { overdue.isEmpty && today.isEmpty && next.isEmpty && waitedFor.isEmpty && own == nil && news.records.isEmpty }

  /// How many days after today are looked at if nothing else is asked for.
  package static let usualDays = 7
}

extension ViewSource {
  /// Returns what there is to tell when the day begins.
  /// - Parameters:
  ///   - party: the party from whose side the waits are seen.
  ///   - onlyOwned: whether only dates of steps that the party owns are told.
  ///   - days: how many days after today are looked at.
  package func openingDay(
    of party: Party.ID?, onlyOwned: Bool = false, days: Int = OpeningDay.usualDays, _ news: News
  ) -> OpeningDay {
    let end = today.adding(days: days) ?? .last
    let dates = appointments().prefix { $0.day <= end }.filter { appointment in
      guard onlyOwned, let party else { return true }
      return step(appointment.roadmap, appointment.step).owners.contains { $0.party == party || $0.party == Party.every }
    }
    // A party waits only in roadmaps in which it takes part.
    var source = self
    if let party { source.roadmaps = roadmaps.filter { schedule.roadmaps[$0].parties.contains(party) } }
    let waits = source.waits()
    let all = source.turns(beside: waits.map(\.party)).enumerated().map { index, part in
      OpeningDay.Turn(party: part.party, waits: waits.indices.contains(index) ? waits[index].waits : [], turns: part.turns)
    }.filter { $0.count > 0 }
    return OpeningDay(
      overdue: dates.filter { $0.day < today }, today: dates.filter { $0.day == today }, next: dates.filter { $0.day > today }, days: days,
      party: party, waitedFor: all.filter { $0.party != party }, own: all.first { $0.party == party },
      news: News(since: news.since, records: news.records.filter { isShown($0) }, zone: news.zone))
  }

  /// Checks whether a record is about the chosen roadmaps and the shown steps, where not all of them are.
  private func isShown(_ record: ChangeRecord) -> Bool {
    let steps = record.change.steps + record.change.trashed
    guard !steps.isEmpty else { return true }
    return steps.contains { reference in
      guard let index = schedule.roadmaps.firstIndex(where: { $0.id == reference.roadmap }) else { return true }
      guard roadmaps.contains(index) else { return false }
      return schedule.roadmaps[index].index(of: reference.step).map { isShown(index, $0) } ?? true
    }
  }
}
