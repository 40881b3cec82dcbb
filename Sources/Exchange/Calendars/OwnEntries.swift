/// The entries of a calendar that Jalon exported: the newest of several versions of each.
struct OwnEntries {
  private(set) var entries: [(component: CalendarComponent, entry: CalendarEntry)] = []
  private var counts = EntryCounts()

  var remarks: [ImportRemark] { counts.remarks }

  /// Chooses the entries of Jalon among the components of a file. Jalon exports no series; if another program made one of an entry, only
  /// its first time is imported.
  init(_ components: [CalendarComponent]) {
    var indexes: [String: Int] = [:]
    for component in components {
      guard let entry = CalendarEntry(uid: component.uid) else { continue }
      if component["RECURRENCE-ID"] != nil {
        counts.count(.otherInstance, component)
      } else if let index = indexes[component.uid] {
        let isNewer = component.isNewer(than: entries[index].component)
        counts.count(.olderState, isNewer ? entries[index].component : component)
        if isNewer { entries[index].component = component }
      } else {
        indexes[component.uid] = entries.count
        entries.append((component, entry))
      }
    }
    for (component, _) in entries where component["RRULE"] != nil || component["RDATE"] != nil { counts.count(.recurrence, component) }
  }
}
