import RoadmapEngine
import Wording

/// The summary of the minister's page in two sentences, the next dates, and the waits by party.
extension ViewSource {
  private static let datesNamed = 3

  /// Returns the two sentences: how the roadmaps stand, and whom they wait for and what comes next. Empty without roadmaps.
  func summary() -> [String] {
    guard !roadmaps.isEmpty else { return [] }
    let healths = roadmaps.map { ($0, schedule.health(of: steps(of: $0), in: $0)) }
    var states = Health.allCases.reversed().compactMap { health -> String? in
      let count = healths.count { $0.1 == health && !isDoneInPart($0.0, $0.1) }
      return count > 0 ? wording.roadmaps(count, health) : nil
    }
    let parts = healths.count { isDoneInPart($0.0, $0.1) }
    if parts > 0 { states.append(wording.roadmapsShownInPart(parts)) }
    let counts = roadmaps.map { finishedSteps(of: $0) }
    let (done, all) = (counts.reduce(0) { $0 + $1.done }, counts.reduce(0) { $0 + $1.all })
    let next = appointments().first { $0.day >= today }
    let longest = waits().compactMap { party, waits in waits.first.map { (party, $0) } }.max { $0.1.age < $1.1.age }
    let isPart = roadmaps.contains {
      shownInPart.contains(schedule.roadmaps[$0].id) || steps(of: $0).count < schedule.roadmaps[$0].steps.count
    }
    return [
      wording.summary(ofRoadmaps: roadmaps.count, states, done: done, of: all, isPart: isPart),
      wording.summary(
        wait: longest.map { (name(of: $0.0), $0.1.waiting, $0.1.age) },
        next: next.map { ($0.day, wording.text(step($0.roadmap, $0.step).title)) }),
    ]
  }

  /// Returns the section of the next dates from today on.
  func nextDates() -> Report.Section {
    let columns = [
      Report.Column("day", wording.columnDay), Report.Column("what", wording.columnWhat),
      Report.Column("step", wording.columnStep, .flexible), Report.Column("roadmap", wording.columnParties, .optional(1)),
    ]
    let rows = appointments().lazy.filter { $0.day >= today }.prefix(Self.datesNamed).map { appointment in
      let step = step(appointment.roadmap, appointment.step)
      return Report.Row(
        [
          dayCell(appointment, wording.date(appointment.day)), Report.Cell(wording.word(appointment.kind)), titleCell(step),
          Report.Cell(parties(of: appointment.roadmap)),
        ], step: reference(appointment.roadmap, appointment.step))
    }
    var section = Report.Section(wording.nextDates, columns: columns, rows: Array(rows))
    section.limit = Report.Limit(most: Self.datesNamed, least: 1)
    return section
  }

  /// Returns the section of the parties that are waited for, the longest wait first.
  func waitsByParty() -> Report.Section {
    let columns = [
      Report.Column("party", wording.columnParty, .flexible), Report.Column("waits", wording.columnOpenWaits),
      Report.Column("since", wording.columnSince), Report.Column("days", wording.columnWaited),
      Report.Column("bar", "", .share(.max)),
    ]
    let waits = waits()
    let most = max(1, waits.compactMap { $0.waits.first?.age }.max() ?? 1)
    let rows = waits.compactMap { party, waits -> Report.Row? in
      guard let longest = waits.first else { return nil }
      return Report.Row(
        [
          Report.Cell(.text(party.text), name(of: party)), numberCell(waits.count), dayCell(longest.waiting.since),
          numberCell(longest.age, longest.age > Health.longWait ? .health(.risk) : .plain),
          Report.Cell(.share(longest.age * 10_000 / most), ""),
        ], step: reference(longest.roadmap, longest.step))
    }
    var section = Report.Section(wording.waitsByParty, columns: columns, rows: rows)
    section.charted = "days"
    section.limit = Report.Limit(most: 4, least: 1)
    return section
  }
}
