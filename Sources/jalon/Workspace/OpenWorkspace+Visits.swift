import RoadmapEngine
import StatusViews
import Storage

/// What is new to the person who opens a workspace.
extension OpenWorkspace {
  /// The last visit of this person to this workspace; nil if there was none. A workspace that was moved, copied or unpacked elsewhere is known by
  /// its acts, and a folder in which another workspace lies by now is not. What was seen in another copy has been seen.
  var lastVisit: Visit? {
    let (here, elsewhere) = Visit.known(at: place)
    let seen = Set(([here].compactMap(\.self) + elsewhere).flatMap(\.seen))
    if let here, (try? store.acts(since: Set(here.seen))) ?? nil != nil { return Visit(place: place, at: here.at, seen: seen.sorted()) }
    guard !seen.isEmpty, let records = try? store.history().records else { return nil }
    let ids = Set(records.map(\.id))
    guard let known = elsewhere.first(where: { visit in visit.seen.contains { ids.contains($0) } }) else { return nil }
    return Visit(place: place, at: known.at, seen: seen.sorted())
  }

  /// Notes that the person has seen the plan as it was read last.
  func noteVisit() {
    guard let seen = try? store.lastActs() else { return }
    Visit(place: place, at: Clock.instant, seen: seen).keep()
  }

  /// Returns what others have done since a visit; nothing if there was none.
  func news(since visit: Visit?) -> News {
    guard let visit, let copies = (try? store.acts(since: Set(visit.seen))) ?? nil else { return News(zone: Clock.secondsAhead) }
    let unknown = copies.map { copy in copy.records.filter { $0.isNews(to: scribe.author, isOwnCopy: copy.isOwn) } }
    return News(since: .visit(visit.at), records: unknown.inOrder.reversed(), zone: Clock.secondsAhead)
  }

  /// Returns what everybody has done since the begin of a day.
  func news(since day: Day) throws(Failure) -> News {
    let records = try history().records.filter { record in
      guard let instant = Instant(record.at), let local = instant.local(ahead: Clock.secondsAhead(instant.seconds)) else { return false }
      return local.day >= day
    }
    return News(since: .day(day), records: records.reversed(), zone: Clock.secondsAhead)
  }

  private var place: String { OutputFile.resolved(store.folder.path) }
}
