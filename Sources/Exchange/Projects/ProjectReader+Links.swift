import RoadmapEngine
import Wording

/// The links of a task.
extension ProjectReader {
  /// Reads the links to predecessors.
  mutating func readLinks(of task: XMLNode, into row: inout ImportedRow) {
    var links: [String] = []
    for link in task.all("PredecessorLink") {
      guard let uid = link.text("PredecessorUID"), let name = names[uid], !name.contains(":"), !link.flag("CrossProject") else {
        ignored.count(.outsideLinks)
        continue
      }
      let format = link.number("LagFormat") ?? 7
      let tenths = link.number("LinkLag") ?? 0
      guard let kind = ProjectLink.kind(link.number("Type") ?? 1) else {
        ignored.count(.outsideLinks)
        continue
      }
      if kind == .finishToStart || kind == .startToStart { row.project?.hasStartLink = true }
      if ProjectLink.isShare(format) {
        if tenths != 0 { ignored.count(.lagInPercent, isKept: true) }
        links.append("\(name) \(kind.rawValue)")
        continue
      }
      let unit = ProjectLink.isElapsed(format) ? Link.Unit.calendarDays : .workingDays
      let perDay = (unit == .calendarDays ? 1440 : minutesPerDay) * 10
      if tenths % perDay != 0 { ignored.countRoundedUp(link.line) }
      let lag = tenths >= 0 ? tenths / perDay + (tenths % perDay > 0 ? 1 : 0) : tenths / perDay
      links.append("\(name) \(StepNotation.how(Link(StepReference(name), kind, lag: lag, unit: unit)))")
    }
    row.set(.after, links.joined(separator: ", "), called: "PredecessorLink")
  }
}
