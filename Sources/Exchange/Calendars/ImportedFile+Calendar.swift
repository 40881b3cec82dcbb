import RoadmapEngine
import Wording

extension ImportedFile {
  /// Reads a calendar file: events become events on agreed days, and to-dos become tasks.
  ///
  /// Entries that Jalon exported are matched to their steps.
  /// - Parameter zones: the zones by which times in UTC become days.
  init(calendar bytes: ArraySlice<UInt8>, zones: TimeZones) throws(ImportRemark) {
    self.init(.calendar)
    let file = try CalendarFile(bytes)
    if let encoding = file.encoding { remarks.append(ImportRemark(.readAs(encoding.rawValue))) }
    let named = file.zone.flatMap { zones.named($0.value.trimmed) }
    if let zone = file.zone, named == nil {
      remarks.append(ImportRemark(.unknownZone, line: zone.number, column: zone.name, value: zone.value))
    }
    let foreign = file.components.filter { CalendarEntry(uid: $0.uid) == nil && !CalendarEntry.isRest(uid: $0.uid) }
    let clock = CalendarClock(zone: named ?? zones.machine)
    let entries = CalendarEntries(foreign, clock)
    remarks += entries.remarks
    var reader = CalendarReader(clock: clock, isCancellation: file.isCancellation, entries.entries.map(\.component))
    for entry in entries.entries { rows.append(reader.row(entry)) }
    var indexes: [StepReference: Int] = [:]
    let own = OwnEntries(file.components)
    for (component, entry) in own.entries { readOwn(component, entry, clock, &indexes) }
    remarks += own.remarks + reader.remarks
    if reader.clocks > 0 { remarks.append(ImportRemark(.timeOfDay(reader.clocks))) }
    let ignored = file.ignored.merging(reader.ignored, uniquingKeysWith: +)
    if !ignored.isEmpty { remarks.append(ImportRemark(.unreadProperties(ignored))) }
  }

  /// Reads an entry that Jalon exported; its date or title may have been changed.
  private mutating func readOwn(
    _ component: CalendarComponent, _ entry: CalendarEntry, _ clock: CalendarClock, _ indexes: inout [StepReference: Int]
  ) {
    let index = indexes[entry.step] ?? rows.count
    if index == rows.count {
      var row = ImportedRow(line: component.line)
      row.set(.id, entry.step.description, called: "UID")
      rows.append(row)
      indexes[entry.step] = index
    }
    let was = component[ExportedEntry.name].flatMap { ExportedEntry($0.value) }
    if let was, rows[index].origin == nil { rows[index].origin = ExportedStep(was.state, entry.step) }
    if let summary = component["SUMMARY"], rows[index][.title] == nil {
      let text = entry.kind == .deadline ? Wording.title(ofDeadlineEntry: summary.text) : summary.text
      rows[index].set(.title, text, called: "SUMMARY", exported: was?.has(text) ?? false ? text : nil)
      rows[index].language = component.language
    }
    let column: StepColumn = entry.kind == .deadline ? .deadline : .on
    if component.isCancelled {
      rows[index].set(column, "", called: "STATUS", exported: was?.day.description)
    } else if let start = component["DTSTART"] {
      rows[index].set(column, clock.moment(start)?.day.description ?? start.value, called: "DTSTART", exported: was?.day.description)
    }
    // An entry has the kind of its step at the time of the export.
    switch entry.kind {
    case .event: rows[index].set(.kind, Step.Kind.event.rawValue, called: "UID", exported: Step.Kind.event.rawValue)
    case .milestone: rows[index].set(.kind, Step.Kind.milestone.rawValue, called: "UID", exported: Step.Kind.milestone.rawValue)
    case .deadline, .agreed: break
    }
  }
}
