import Foundation
import Support
import Testing

/// A record of history holds only what changed, so its size does not depend on the rest of the step or the plan.
@Suite struct RecordSizeTests {
  let folder = TemporaryFolder()
  var workspace: String { folder.path("w") }

  @discardableResult
  private func run(_ words: String...) throws -> JalonProcess {
    let result = try JalonProcess.run(words + ["--workspace", workspace, "--today", "2026-11-24"])
    #expect(result.status == 0, "\(words) \(result.errors)")
    return result
  }

  /// Returns how many bytes an act adds to the history.
  private func cost(_ words: String...) throws -> Int {
    let before = size()
    let result = try JalonProcess.run(words + ["--workspace", workspace, "--today", "2026-11-24"])
    #expect(result.status == 0, "\(words) \(result.errors)")
    return size() - before
  }

  private func size() -> Int { folder.files().filter { $0.key.contains("/history/") }.map(\.value.utf8.count).reduce(0, +) }

  private func plan() -> [String: String] {
    folder.files().filter { !$0.key.contains("/history/") && !$0.key.contains("/.jalon/") }
  }

  init() throws { try JalonProcess.makeSample(workspace) }

  @Test func `the thirtieth baseline costs no more than the first, and all of them can be undone`() throws {
    let before = plan()
    let first = try cost("baseline", "add", "b100")
    for number in 101..<130 { try run("baseline", "add", "b\(number)") }
    #expect(try cost("baseline", "add", "b130") <= first + 100)
    #expect(try cost("rename", "b115", "the-middle-one") < 3000)
    let rename = try cost("rename", "ne-ly-labour/gazette", "published")
    #expect(rename < 20_000, "\(rename)")
    for _ in 0..<33 { try run("undo") }
    #expect(plan() == before)
  }

  @Test func `a roadmap under another id is not written down whole`() throws {
    let before = plan()
    #expect(try cost("rename", "ne-ly-labour", "ly-ne-labour") < 5000)
    try run("undo")
    #expect(plan() == before)
  }

  /// Returns a day on which Libya works: Sunday to Thursday from July 2027.
  private func day(_ number: Int) -> String {
    let day = 4 + (number - 100) / 5 * 7 + number % 5
    return "2027-07-\(day < 10 ? "0" : "")\(day)"
  }

  @Test func `one more body, correction, party, phase or link is recorded alone`() throws {
    func add(_ number: Int) throws -> [Int] {
      [
        try cost("body", "add", "LY/b\(number)", "name:Office \(number)", "person:Somebody with a long name of \(number)"),
        try cost("calendar", "correct", "LY", day(number), "off", "--reason", "Decision \(number)"),
        try cost("party", "add", "P\(number)", "name:Party number \(number)"),
        try cost("roadmap", "set", "ne-ly-labour", "parties:LY,NE,\((100...number).map { "P\($0)" }.joined(separator: ","))"),
        try cost("set", "gazette", "tags:\((100...number).map { "tag\($0)" }.joined(separator: ","))"),
      ]
    }
    let before = plan()
    let first = try add(100)
    for number in 101..<119 { _ = try add(number) }
    let last = try add(119)
    for (first, last) in zip(first, last) { #expect(last <= first + 500, "\(first) \(last)") }
    for _ in 0..<100 { try run("undo") }
    #expect(plan() == before)
  }
}
