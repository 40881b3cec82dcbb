import Foundation
import Support
import Testing

/// The real program at a real midnight, in a time zone in which the day ends in a few seconds.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct MidnightStoryTests {
  let folder: TemporaryFolder

  init() throws {
    folder = TemporaryFolder()
    try JalonProcess.makeSample(folder.path("w"))
  }

  /// Returns a POSIX time zone in which midnight is `seconds` away, and the days before and after it.
  private func zone(before seconds: Int) -> (name: String, days: [String]) {
    let now = Int(Date().timeIntervalSince1970)
    let offset = 86_400 - seconds - now % 86_400
    let days = [0, 86_400].map { later in
      let date = Date(timeIntervalSince1970: Double(now + offset + later))
      return date.formatted(Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day())
    }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return ("JLN-\(offset / 3600):\(two(offset / 60 % 60)):\(two(offset % 60))", days)
  }

  private func shown(_ day: String) -> String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let parts = day.split(separator: "-").compactMap { Int($0) }
    return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
  }

  @Test func `after midnight the header and the next key use the new day without a key before`() throws {
    let (zone, days) = zone(before: 10)
    let terminal = try Tmux(width: 100, height: 30)
    try terminal.enter("clear; TZ=\(zone) \(JalonProcess.path) \(folder.path("w")); echo left with $?")
    try terminal.wait("Labour agreement Niger")
    try terminal.press("Enter", "/")
    try terminal.run("send-keys", "-l", "model empl")
    try terminal.press("Enter", "j")
    try terminal.wait(shown(days[1]))
    try terminal.press("x")
    try terminal.wait("u undoes")
    #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json").contains("\"finished\": \"\(days[1])\""))
    // The first key closes the list of dates that moved.
    try terminal.press("q", "q")
    try terminal.wait("left with 0")
  }

  @Test func `line mode uses the new day, and --today stays`() throws {
    for isGiven in [false, true] {
      let (zone, days) = zone(before: 4)
      let today = isGiven ? "--today \(days[0])" : ""
      let script = """
        (sleep 1; echo open ne-ly-labour; sleep 4; echo done gazette) | TZ=\(zone) \(JalonProcess.path) --plain \(folder.path("w")) \(today)
        """
      #expect(Program.run("/bin/sh", ["-c", script]).code == 0)
      let text = folder.text(of: "w/roadmaps/ne-ly-labour.json")
      #expect(text.contains("\"finished\": \"\(isGiven ? days[0] : days[1])\""), "\(isGiven)")
      #expect(try JalonProcess.run(["undo", "--workspace", folder.path("w")]).status == 0)
    }
  }
}
