import RoadmapEngine
import Wording

/// The parsed file of a calendar: its events and to-dos, in the order of the file.
struct CalendarFile {
  private(set) var components: [CalendarComponent] = []
  /// The number of top-level components of other kinds, by name; time zones are not counted.
  private(set) var ignored: [String: Int] = [:]
  let encoding: TextEncoding?
  /// Whether the file cancels all of its entries (METHOD CANCEL).
  private(set) var isCancellation = false
  /// The property that names the time zone of the calendar; nil if there is none.
  private(set) var zone: CalendarLines.Line?

  private static let steps: Set<String> = ["VEVENT", "VTODO"]

  init(_ bytes: ArraySlice<UInt8>) throws(ImportRemark) {
    let read = try CalendarLines(bytes) { name, open in
      switch open.count {
      case ...1: ["METHOD", "X-WR-TIMEZONE"].contains(name)
      case 2: Self.steps.contains(open[1]) && CalendarComponent.read.contains(name)
      default: false
      }
    }
    encoding = read.encoding
    guard let first = read.lines.first, first.name == "BEGIN", first.value.trimmed.uppercased() == "VCALENDAR" else {
      throw ImportRemark(.noCalendar, line: read.lines.first?.number ?? 1)
    }
    var open: [(name: String, line: Int)] = []
    for line in read.lines { try take(line, &open) }
    if let last = open.last { throw ImportRemark(.unbalanced(last.name), line: last.line) }
  }

  private mutating func take(_ line: CalendarLines.Line, _ open: inout [(name: String, line: Int)]) throws(ImportRemark) {
    let isInStep = open.count == 2 && Self.steps.contains(open[1].name)
    switch line.name {
    case "BEGIN":
      let name = line.value.trimmed.uppercased()
      if isInStep { components[components.count - 1].addPart(name) }
      open.append((name, line.number))
      guard open.count == 2 else { return }
      guard Self.steps.contains(name) else {
        if name != "VTIMEZONE" { ignored[name, default: 0] += 1 }
        return
      }
      guard components.count < ImportedFile.most else { throw ImportRemark(.tooManyRows(ImportedFile.most), line: line.number) }
      components.append(CalendarComponent(isToDo: name == "VTODO", line: line.number))
    case "END":
      guard let last = open.popLast(), last.name == line.value.trimmed.uppercased() else {
        throw ImportRemark(.unbalanced(line.value), line: line.number)
      }
    default:
      guard !open.isEmpty else { throw ImportRemark(.unbalanced("VCALENDAR"), line: line.number) }
      if isInStep { components[components.count - 1].add(line) }
      if open.count == 1, line.name == "METHOD" { isCancellation = line.value.trimmed.uppercased() == "CANCEL" }
      if open.count == 1, line.name == "X-WR-TIMEZONE" { zone = line }
    }
  }
}
