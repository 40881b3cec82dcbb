import RoadmapEngine
import Wording

/// The entries of a calendar, one for each identity. It is the newest of several versions, and the first remaining date of a series.
struct CalendarEntries {
  struct Entry {
    var component: CalendarComponent
    /// The identity from which the id of the step is derived.
    var name: String
    /// The number of calendar days from the start of the series to its first remaining date.
    var shift = 0
  }

  private(set) var entries: [Entry] = []
  private var counts = EntryCounts()
  private let clock: CalendarClock

  var remarks: [ImportRemark] { counts.remarks }

  init(_ components: [CalendarComponent], _ clock: CalendarClock) {
    self.clock = clock
    var order: [String] = []
    var series: [String: Int] = [:]
    var chosen: [CalendarComponent] = []
    var instances: [String: [CalendarComponent]] = [:]
    for component in components {
      let name = component.name
      if !component.uid.isEmpty, component["RECURRENCE-ID"] != nil {
        if instances[name] == nil, series[name] == nil { order.append(name) }
        instances[name, default: []].append(component)
      } else if let index = series[name] {
        let isNewer = component.isNewer(than: chosen[index])
        counts.count(component.uid.isEmpty ? .sameEntry : .olderState, isNewer ? chosen[index] : component)
        if isNewer { chosen[index] = component }
      } else {
        if instances[name] == nil { order.append(name) }
        series[name] = chosen.count
        chosen.append(component)
      }
    }
    for name in order {
      let moved = newest(instances[name] ?? [])
      if let index = series[name] { add(chosen[index], name, moved) } else { for instance in moved { addAlone(instance, name) } }
    }
  }

  /// Returns the newest version of each instance of a series.
  private mutating func newest(_ instances: [CalendarComponent]) -> [CalendarComponent] {
    var indexes: [String: Int] = [:]
    var newest: [CalendarComponent] = []
    for instance in instances {
      let name = instance["RECURRENCE-ID"]?.value.trimmed ?? ""
      if let index = indexes[name] {
        let isNewer = instance.isNewer(than: newest[index])
        counts.count(.olderState, isNewer ? newest[index] : instance)
        if isNewer { newest[index] = instance }
      } else {
        indexes[name] = newest.count
        newest.append(instance)
      }
    }
    return newest
  }

  /// Adds an instance whose series is not in the file.
  private mutating func addAlone(_ instance: CalendarComponent, _ name: String) {
    counts.count(.loneInstance, instance)
    entries.append(Entry(component: instance, name: "\(name)\n\(instance["RECURRENCE-ID"]?.value.trimmed ?? "")"))
  }

  /// Adds an entry or a series; `instances` are the changed instances of the series.
  private mutating func add(_ component: CalendarComponent, _ name: String, _ instances: [CalendarComponent]) {
    var entry = Entry(component: component, name: name)
    defer { entries.append(entry) }
    guard let start = (component["DTSTART"] ?? component["DUE"]).flatMap(clock.moment)?.day else { return }
    let rule = component["RRULE"]
    let extra = component.all("RDATE").flatMap(clock.moments).compactMap { $0?.day }
    guard rule != nil || !extra.isEmpty else {
      for instance in instances { counts.count(.otherInstance, instance) }
      return
    }
    counts.count(.recurrence, component)
    func day(_ instance: CalendarComponent) -> Day? { instance["RECURRENCE-ID"].flatMap(clock.moment)?.day }
    let excluded = component.all("EXDATE").flatMap(clock.moments).compactMap { $0?.day } + instances.filter(\.isCancelled).compactMap(day)
    let recurrence = CalendarRecurrence(start: start, rule: rule?.value, extra: extra, excluded: Set(excluded))
    let first = recurrence.first
    if first == nil { counts.count(.noTimeLeft, component) }
    entry.shift = (first ?? start).days(since: start)
    for instance in instances {
      if let first, day(instance) == first, !instance.isCancelled {
        entry.component = instance.completed(by: component)
        entry.shift = 0
      } else {
        counts.count(.otherInstance, instance)
      }
    }
  }
}
