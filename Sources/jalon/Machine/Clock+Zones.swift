import Exchange
import Glibc

extension Clock {
  /// The time zone of this machine, and all zones that it has a file for.
  static let zones = TimeZones(machine: { secondsAhead($0) }, named: { zone(named: $0) })

  /// Returns the seconds by which local time is ahead of UTC.
  /// - Parameter instant: in seconds since 1970.
  static func secondsAhead(_ instant: Int) -> Int {
    var time = time_t(instant)
    var local = tm()
    return localtime_r(&time, &local) == nil ? 0 : Int(local.tm_gmtoff)
  }

  /// The folder of the time zone files (tzset(3)).
  private static let folder = "/usr/share/zoneinfo"
  private static let mostBytes = 1 << 18

  private static func zone(named name: String) -> ZoneOffset? {
    guard name.utf8.count <= 64, name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy(isPart),
      let bytes = try? InputFile.read("\(folder)/\(name)", most: mostBytes), let file = ZoneFile(bytes)
    else { return nil }
    return { instant in file.offset(at: instant) }
  }

  /// Returns whether a part of a zone's name is safe in a path: letters, digits, `+`, `-` and `_` only.
  private static func isPart(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x5F].contains($0) }
  }
}
