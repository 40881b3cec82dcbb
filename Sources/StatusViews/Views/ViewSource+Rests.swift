import RoadmapEngine
import Wording

/// The holidays of parties.
extension ViewSource {
  /// A holiday of some parties, on one day or on several consecutive days.
  package struct Rest: Sendable {
    package let first: Day
    /// The last day, inclusive.
    package let last: Day
    /// The name in the reader's language.
    package let name: String
    package let parties: [Party.ID]
    package let isEstimated: Bool
  }

  /// Returns the holidays of the parties that are not on their weekends, the earliest first.
  package func rests(in days: DayRange) -> [Rest] {
    let parties = inOrder(Array(Set(roadmaps.flatMap { schedule.roadmaps[$0].parties })))
    var open: [String: Rest] = [:]
    var found: [Rest] = []
    var day: Day? = days.first
    while let now = day, now <= days.last {
      var today: [String: (parties: [Party.ID], isEstimated: Bool)] = [:]
      var names: [String] = []
      for party in parties {
        guard let (name, isEstimated) = holiday(of: party, on: now) else { continue }
        if today[name] == nil { names.append(name) }
        today[name, default: ([], false)].parties.append(party)
        if isEstimated { today[name]?.isEstimated = true }
      }
      for name in names {
        guard let (resting, isEstimated) = today[name] else { continue }
        if let rest = open[name], rest.parties == resting, rest.last.adding(days: 1) == now {
          open[name] = Rest(
            first: rest.first, last: now, name: name, parties: resting, isEstimated: rest.isEstimated || isEstimated)
        } else {
          if let rest = open[name] { found.append(rest) }
          open[name] = Rest(first: now, last: now, name: name, parties: resting, isEstimated: isEstimated)
        }
      }
      day = now.adding(days: 1)
    }
    found += open.values
    return found.sorted { ($0.first, $0.name) < ($1.first, $1.name) }
  }

  private func holiday(of party: Party.ID, on day: Day) -> (name: String, isEstimated: Bool)? {
    let calendar = schedule.calendars.days(of: party)
    switch calendar.reasonOff(day) {
    case nil, .weekend?: return nil
    case .holiday(let holiday)?: return (wording.name(holiday), calendar.holidays(on: day).allSatisfy(\.isEstimated))
    case .correction(let correction)?:
      let name = correction.name.map { wording.name($0) } ?? calendar.holidays(on: day).first.map { wording.name($0) }
      return (name ?? wording.dayOff(.correction(correction)), false)
    }
  }
}
