import RoadmapEngine

/// Roadmaps, the calendars of their parties, and today.
struct TestPlan: Hashable, Sendable {
  var calendars: [WalkedCalendar]
  var roadmaps: [Roadmap]
  var today: Day

  var book: CalendarBook {
    let workspace = Workspace(title: .plain("W"), language: .en, parties: calendars.map(\.party), roadmaps: roadmaps)
    let all = calendars
    return CalendarBook(workspace) { id in all.first { $0.id == id.text }?.workingCalendar }
  }

  func schedule() -> Schedule { Schedule(roadmaps, calendars: book, today: today) }
}

extension TestPlan: CustomStringConvertible {
  /// One line per calendar, roadmap and step, without default values.
  var description: String {
    var lines = ["today \(today) \(today.weekday.code)"]
    lines += calendars.map { calendar in
      let corrections = calendar.corrections.sorted { $0.key < $1.key }.map { "\(day($0.key)) \($0.value ? "works" : "off")" }
      let holidays = calendar.holidays.sorted().map(day)
      return "party \(calendar.id) weekend \(calendar.weekend.map(\.code)) holidays \(holidays) corrections \(corrections)"
    }
    for roadmap in roadmaps {
      lines.append(
        "roadmap \(roadmap.id) start \(roadmap.start) \(roadmap.start.weekday.code) parties \(roadmap.parties) calendar \(roadmap.calendar ?? "-")"
      )
      lines += roadmap.steps.map { "  " + line($0) }
    }
    return lines.joined(separator: "\n")
  }

  private func day(_ number: Int) -> String { Day(number: number)?.description ?? "-" }

  private func line(_ step: Step) -> String {
    var words = ["\(step.id) \(step.kind) \(step.workingDays)d \(step.status)"]
    func add(_ key: String, _ value: Any?) { if let value { words.append("\(key) \(value)") } }
    add("owners", step.owners.isEmpty ? nil : step.owners.map(\.party.text))
    add("calendar", step.calendar)
    add("parent", step.parent)
    add("opens", step.opens.isEmpty ? nil : step.opens)
    for link in step.after { add("after", "\(link.step) \(link.kind.rawValue)\(link.lag < 0 ? "" : "+")\(link.lag)\(link.unit.rawValue)") }
    add("notBefore", step.notBefore)
    add("on", step.on)
    add("deadline", step.deadline)
    add("started", step.started)
    add("finished", step.finished)
    add("remaining", step.remaining)
    add("progress", step.progress == 0 ? nil : step.progress)
    return words.joined(separator: ", ")
  }
}
