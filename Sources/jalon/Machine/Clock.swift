import Glibc
import RoadmapEngine
import Wording

/// The clock of the machine.
enum Clock {
  /// The local day; nil if the clock shows a year outside 1900 to 2199.
  static var today: Day? {
    let local = local(time(nil))
    return Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
  }

  /// The time until local midnight.
  static var restOfDay: Duration {
    var now = time(nil)
    var local = tm()
    guard localtime_r(&now, &local) != nil else { return .seconds(60) }
    local.tm_mday += 1
    (local.tm_hour, local.tm_min, local.tm_sec, local.tm_isdst) = (0, 0, 0, -1)
    let midnight = mktime(&local)
    return .seconds(midnight > now ? midnight - now : 60)
  }

  /// Returns the given day, else the local day.
  /// - Throws: `Failure` if no day is given and the clock shows a year outside 1900 to 2199.
  static func day(given day: Day?) throws(Failure) -> Day {
    if let day = day ?? today { return day }
    throw Failure(64, Wording.ofReader.clockOutOfRange(date))
  }

  /// The local date in any year as YYYY-MM-DD; seconds since 1970 if it has no calendar date.
  static var date: String {
    var (now, local) = (time(nil), tm())
    return localtime_r(&now, &local) == nil ? "\(now) s" : date(of: local)
  }

  /// Returns the local time of an instant as HH:MM, with its date if that is not today.
  /// - Parameter seconds: since 1970.
  static func writtenTime(_ seconds: Int) -> String {
    let moment = local(time_t(seconds))
    let time = "\(two(moment.tm_hour)):\(two(moment.tm_min))"
    let day = date(of: moment)
    return day == date ? time : "\(day) \(time)"
  }

  private static func local(_ time: time_t) -> tm {
    var (time, local) = (time, tm())
    return localtime_r(&time, &local) == nil ? tm() : local
  }

  private static func date(of moment: tm) -> String {
    "\(Int(moment.tm_year) + 1900)-\(two(moment.tm_mon + 1))-\(two(moment.tm_mday))"
  }

  private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The current time in UTC, such as `2026-11-23T08:30:00Z`.
  static var instant: String {
    var now = time(nil)
    var utc = tm()
    guard gmtime_r(&now, &utc) != nil else { return "" }
    return "\(date(of: utc))T\(two(utc.tm_hour)):\(two(utc.tm_min)):\(two(utc.tm_sec))Z"
  }
}
