import RoadmapEngine
import Wording

/// The follow-up table of a joint committee: what was decided where, who does it by when, and how it stands on each side.
extension ViewSource {
  /// In so many days from today a step is due soon enough to be talked about, though no meeting decided it.
  private static let soon = 60

  /// With so many parties each has a column of its own.
  private static let sides = 3

  func followup() -> Report {
    Report(
      .followup, title: wording.followupTitle, facts: [wording.text(workspace.title), wording.stateAt(today)],
      sections: roadmaps.mapOnAllCores { followupSections(of: $0) }.flatMap { $0 }, notes: [wording.healthLegend])
  }

  private func followupSections(of roadmap: Int) -> [Report.Section] {
    let whole = schedule.roadmaps[roadmap]
    let parties = inOrder(whole.parties)
    let isWide = parties.count > ViewSource.sides
    let columns =
      [
        Report.Column("number", wording.columnNumber), Report.Column("decision", wording.columnDecision, .flexible),
        Report.Column("owners", wording.columnBy, .optional(1)), Report.Column("due", wording.columnDue),
      ]
      + (isWide
        ? [Report.Column("state", wording.columnStatus, .flexible)]
        : parties.map { Report.Column("state-\($0)", name(of: $0), .flexible) })
      + [Report.Column("health", wording.columnState)]
    var number = 0
    var sections = decisions(of: roadmap).map { title, steps in
      Report.Section(
        "\(wording.text(whole.title))\(title.isEmpty ? "" : " · \(title)")", roadmap: whole.id, columns: columns,
        rows: steps.map { place in
          number += 1
          return followupRow(number, roadmap, place, parties: isWide ? [] : parties)
        })
    }
    if sections.isEmpty {
      sections = [Report.Section(heading(of: roadmap), roadmap: whole.id, columns: columns, rows: [], empty: wording.noSteps)]
    }
    sections[sections.count - 1].notes = session(of: roadmap, parties)
    return sections
  }

  /// The steps by the meeting or text that decided them, in the order of the roadmap; then those that nobody decided anywhere, as far as
  /// they are under way, late or due soon.
  private func decisions(of roadmap: Int) -> [(title: String, steps: [Int])] {
    var groups: [(title: String, steps: [Int])] = []
    var places: [Text: Int] = [:]
    var others: [Int] = []
    for place in leaves(of: roadmap) {
      let step = step(roadmap, place)
      if let source = step.source {
        if places[source] == nil {
          places[source] = groups.count
          groups.append((wording.text(source), []))
        }
        if let group = places[source] { groups[group].steps.append(place) }
      } else if isTopical(roadmap, place) {
        others.append(place)
      }
    }
    if !others.isEmpty { groups.append((groups.isEmpty ? "" : wording.furtherSteps, others)) }
    return groups
  }

  private func isTopical(_ roadmap: Int, _ place: Int) -> Bool {
    let step = step(roadmap, place)
    guard !step.isFinished else { return false }
    if step.status == .active || step.waiting.contains(where: { !$0.isOver }) { return true }
    if let health = schedule.health(roadmap: roadmap, step: place), health == .late || health == .risk { return true }
    guard let due = step.deadline ?? step.on ?? schedule.dates(roadmap: roadmap, step: place).finish else { return false }
    return due.days(since: today) <= ViewSource.soon
  }

  private func followupRow(_ number: Int, _ roadmap: Int, _ place: Int, parties: [Party.ID]) -> Report.Row {
    let step = step(roadmap, place)
    let dates = schedule.dates(roadmap: roadmap, step: place)
    let due = step.deadline ?? step.on
    let states =
      parties.isEmpty
      ? [Report.Cell(observation(roadmap, place))] : parties.map { Report.Cell(state(of: step, on: $0, roadmap, place)) }
    return Report.Row(
      [
        numberCell(number, .dim), titleCell(step), owners(step),
        due.map { dayCell($0) } ?? dayCell(dates.finish, isEstimated: dates.isEstimated, isWorkedOut: true, .dim),
      ] + states + [Report.Cell(state: schedule.health(roadmap: roadmap, step: place))], step: reference(roadmap, place))
  }

  /// How a step stands on one side: what it has approved or still owes, else how far its owner there has come.
  private func state(of step: Step, on party: Party.ID, _ roadmap: Int, _ place: Int) -> String {
    if let given = step.signoff?.given.first(where: { $0.party == party }) {
      return given.on.map { wording.approved($0) } ?? wording.approved
    }
    if step.status == .done { return step.finished.map { wording.doneOn($0) } ?? wording.word(step.status) }
    if step.status == .dropped { return wording.word(step.status) }
    if let wait = step.waiting.first(where: { $0.on == party && !$0.isOver }) {
      return wording.owes(wait.purpose, since: wait.since)
    }
    let isOwner = step.owners.contains { $0.party == party || $0.party == Party.every }
    if step.signoff?.by.contains(party) ?? false, step.status == .active || !isOwner { return wording.toApprove }
    guard isOwner else { return "–" }
    if let deadline = step.deadline, deadline < today { return wording.lateBy(days: today.days(since: deadline)) }
    return step.status == .active
      ? "\(wording.word(step.status)) \(schedule.progress(roadmap: roadmap, step: place)) %" : wording.word(step.status)
  }

  /// When the parties meet next, on which days of that month all of them work, and room for their signatures.
  private func session(of roadmap: Int, _ parties: [Party.ID]) -> [String] {
    var notes: [String] = []
    let events = leaves(of: roadmap).filter { step(roadmap, $0).kind == .event && !step(roadmap, $0).isFinished }
    let next = events.compactMap { place in
      (step(roadmap, place).on ?? schedule.dates(roadmap: roadmap, step: place).start).map { ($0, place) }
    }.filter { $0.0 >= today }.min { $0 < $1 }
    if let (day, place) = next {
      notes.append(wording.nextSession(wording.text(step(roadmap, place).title), day))
      if let first = Day(year: day.year, month: day.month, day: 1),
        let last = Day(year: day.year, month: day.month, day: Day.length(ofMonth: day.month, year: day.year))
      {
        let common = CommonDays(of: parties.map { schedule.calendars.days(of: $0) }, from: max(first, today), to: last)
        let runs = common.runs.map { wording.dayRange($0, of: common) }
        notes.append(
          wording.commonDays(of: day, runs.isEmpty ? wording.noCommonDay : runs.joined(separator: wording.comma)))
      }
    }
    if parties.count <= ViewSource.sides {
      notes.append(wording.signedBy(parties.map { name(of: $0) }))
    }
    return notes
  }
}
