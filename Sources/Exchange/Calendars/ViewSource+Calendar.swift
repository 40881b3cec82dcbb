import RoadmapEngine
import StatusViews
import Wording

extension ViewSource {
  /// Returns dates of steps as a calendar file (RFC 5545). Entries take whole days, and each deadline has an alarm a week before.
  /// - Parameters:
  ///   - state: the state of the plan.
  ///   - view: `calendar` gives the dates in the range of that view and the days off of the parties; any other view gives every date of
  ///     the agenda.
  ///   - stamp: the UTC instant of the data, `2026-11-23T08:30:00Z`; the same instant gives the same bytes.
  package func iCalendar(_ state: PlanState, _ view: StatusView = .agenda, stamp: String) -> [UInt8] {
    var text = CalendarText()
    text.line("BEGIN", "VCALENDAR")
    text.line("VERSION", "2.0")
    text.line("PRODID", "-//Jalon//Jalon//EN")
    text.line("CALSCALE", "GREGORIAN")
    text.text("X-WR-CALNAME", wording.name(workspace.title))
    let stamp = stamp.filter { $0.isASCII && ($0.isNumber || $0 == "T" || $0 == "Z") }
    let days = view == .calendar ? calendarDays : nil
    let dates = appointments().filter { date in days.map { $0.first <= date.day && date.day <= $0.last } ?? true }
    var first: [StepReference: String] = [:]
    for date in dates {
      let entry = entry(date)
      if first[entry.step] == nil { first[entry.step] = entry.uid }
    }
    for date in dates { write(date, state, stamp, first, &text) }
    if let days { for rest in rests(in: days) { write(rest, stamp, &text) } }
    text.line("END", "VCALENDAR")
    return text.bytes
  }

  private func entry(_ date: Appointment) -> CalendarEntry {
    let roadmap = schedule.roadmaps[date.roadmap]
    return CalendarEntry(StepReference(roadmap.id, roadmap.steps[date.step].id), date.kind)
  }

  private func write(
    _ date: Appointment, _ state: PlanState, _ stamp: String, _ entries: [StepReference: String], _ text: inout CalendarText
  ) {
    let roadmap = schedule.roadmaps[date.roadmap]
    let step = roadmap.steps[date.step]
    let title = wording.name(step.title)
    text.line("BEGIN", "VEVENT")
    text.line("UID", entry(date).uid)
    text.line("DTSTAMP", stamp)
    writeDays(date.day, lastDay(of: date), &text)
    text.line(ExportedEntry.name, ExportedEntry(state, day: date.day, title: title).text)
    text.text("SUMMARY;LANGUAGE=\(wording.language.rawValue)", date.kind == .deadline ? wording.deadlineEntry(title) : title)
    text.text("DESCRIPTION", description(date))
    text.texts("CATEGORIES", [wording.word(date.kind)] + roadmap.parties.map(\.text))
    text.line("STATUS", date.kind == .deadline || date.kind == .agreed ? "CONFIRMED" : "TENTATIVE")
    text.line("TRANSP", step.kind == .event && date.kind != .deadline ? "OPAQUE" : "TRANSPARENT")
    for link in step.after {
      let other = StepReference(link.step.roadmap ?? roadmap.id, link.step.step)
      guard let uid = entries[other] else { continue }
      text.line("RELATED-TO;RELTYPE=DEPENDS-ON;X-JALON-LINK=\(StepNotation.how(link))", uid)
    }
    if date.kind == .deadline {
      text.line("BEGIN", "VALARM")
      text.line("ACTION", "DISPLAY")
      text.text("DESCRIPTION", wording.deadlineEntry(title))
      text.line("TRIGGER", "-P7D")
      text.line("END", "VALARM")
    }
    text.line("END", "VEVENT")
  }

  /// Returns the last day of an entry, inclusive: for an event, the finish of its step.
  private func lastDay(of date: Appointment) -> Day {
    let step = schedule.roadmaps[date.roadmap].steps[date.step]
    let dates = schedule.dates(roadmap: date.roadmap, step: date.step)
    guard step.kind == .event, date.kind != .deadline, dates.start == date.day, let finish = dates.finish else { return date.day }
    return max(date.day, finish)
  }

  /// Writes first and last day, both inclusive. The end in the file is the day after the last one; if that is beyond the range of days,
  /// the duration is written instead.
  private func writeDays(_ first: Day, _ last: Day, _ text: inout CalendarText) {
    text.line("DTSTART;VALUE=DATE", first.description.filter { $0 != "-" })
    if let end = last.adding(days: 1) {
      text.line("DTEND;VALUE=DATE", end.description.filter { $0 != "-" })
    } else {
      text.line("DURATION", "P\(last.days(since: first) + 1)D")
    }
  }

  private func description(_ date: Appointment) -> String {
    let roadmap = schedule.roadmaps[date.roadmap]
    let step = roadmap.steps[date.step]
    var lines = [wording.name(roadmap.title)]
    if let deliverable = step.deliverable { lines.append("\(wording.columnDeliverable)\(wording.colon)\(wording.name(deliverable))") }
    if !step.owners.isEmpty { lines.append("\(wording.columnOwners)\(wording.colon)\(wording.owners(step.owners, in: workspace))") }
    let health = schedule.health(roadmap: date.roadmap, step: date.step).map { wording.word($0) }
    lines.append(
      "\(wording.columnStatus)\(wording.colon)\([wording.word(step.status), health].compactMap { $0 }.joined(separator: wording.comma))")
    return lines.joined(separator: "\n")
  }

  private func write(_ rest: Rest, _ stamp: String, _ text: inout CalendarText) {
    text.line("BEGIN", "VEVENT")
    text.line("UID", CalendarEntry.rest(of: rest.parties, from: rest.first))
    text.line("DTSTAMP", stamp)
    writeDays(rest.first, rest.last, &text)
    text.text(
      "SUMMARY;LANGUAGE=\(wording.language.rawValue)", "\(rest.name) (\(rest.parties.map(\.text).joined(separator: wording.comma)))")
    text.texts("CATEGORIES", [wording.dayOffEntry] + rest.parties.map(\.text))
    text.line("STATUS", rest.isEstimated ? "TENTATIVE" : "CONFIRMED")
    text.line("TRANSP", "TRANSPARENT")
    text.line("END", "VEVENT")
  }
}
