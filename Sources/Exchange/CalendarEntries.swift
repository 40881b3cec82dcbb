import RoadmapEngine
import Wording

/// One entry for each name: of several states of it the newest, of a series the first time that is left.
struct CalendarEntries {
  struct Entry {
    var component: CalendarComponent
    /// What it is known by.
    var name: String
    /// By how many days the first time that is left lies after the first one.
    var shift = 0
  }

  private(set) var entries: [Entry] = []
  private(set) var remarks: [ImportRemark] = []
  private let clock: CalendarClock
  private var counts: [ImportRemark.Fact.Aside: (count: Int, first: CalendarComponent)] = [:]

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
      } else if let place = series[name] {
        let isNewer = component.isNewer(than: chosen[place])
        count(component.uid.isEmpty ? .sameEntry : .olderState, isNewer ? chosen[place] : component)
        if isNewer { chosen[place] = component }
      } else {
        if instances[name] == nil { order.append(name) }
        series[name] = chosen.count
        chosen.append(component)
      }
    }
    for name in order {
      let moved = newest(instances[name] ?? [])
      if let place = series[name] { add(chosen[place], name, moved) } else { for instance in moved { addAlone(instance, name) } }
    }
    for (aside, (count, first)) in counts.sorted(by: { $0.value.first.line < $1.value.first.line }) {
      remarks.append(ImportRemark(.aside(aside, count), line: first.line, column: aside.property, value: first["SUMMARY"]?.text))
    }
  }

  private mutating func count(_ aside: ImportRemark.Fact.Aside, _ component: CalendarComponent) {
    counts[aside] = ((counts[aside]?.count ?? 0) + 1, counts[aside]?.first ?? component)
  }

  /// Of several states of one instance the newest.
  private mutating func newest(_ instances: [CalendarComponent]) -> [CalendarComponent] {
    var places: [String: Int] = [:]
    var newest: [CalendarComponent] = []
    for instance in instances {
      let name = instance["RECURRENCE-ID"]?.value.trimmed ?? ""
      if let place = places[name] {
        let isNewer = instance.isNewer(than: newest[place])
        count(.olderState, isNewer ? newest[place] : instance)
        if isNewer { newest[place] = instance }
      } else {
        places[name] = newest.count
        newest.append(instance)
      }
    }
    return newest
  }

  /// An instance of a series that is not in the file.
  private mutating func addAlone(_ instance: CalendarComponent, _ name: String) {
    count(.loneInstance, instance)
    entries.append(Entry(component: instance, name: "\(name)\n\(instance["RECURRENCE-ID"]?.value.trimmed ?? "")"))
  }

  private mutating func add(_ component: CalendarComponent, _ name: String, _ instances: [CalendarComponent]) {
    var entry = Entry(component: component, name: name)
    defer { entries.append(entry) }
    guard let start = (component["DTSTART"] ?? component["DUE"]).flatMap(clock.moment)?.day else { return }
    let rule = component["RRULE"]
    let extra = component.all("RDATE").flatMap(clock.moments).compactMap { $0?.day }
    guard rule != nil || !extra.isEmpty else {
      for instance in instances { count(.otherInstance, instance) }
      return
    }
    count(.recurrence, component)
    func day(_ instance: CalendarComponent) -> Day? { instance["RECURRENCE-ID"].flatMap(clock.moment)?.day }
    let excluded = component.all("EXDATE").flatMap(clock.moments).compactMap { $0?.day } + instances.filter(\.isCancelled).compactMap(day)
    let recurrence = CalendarRecurrence(start: start, rule: rule?.value, extra: extra, excluded: Set(excluded))
    let first = recurrence.first
    if first == nil { count(.noTimeLeft, component) }
    entry.shift = (first ?? start).days(since: start)
    for instance in instances {
      if let first, day(instance) == first, !instance.isCancelled {
        entry.component = instance.completed(by: component)
        entry.shift = 0
      } else {
        count(.otherInstance, instance)
      }
    }
  }
}
