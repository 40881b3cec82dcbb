import Canvas
import Planner
import RoadmapEngine
import Testing

/// Clicks on layers over a page.
@Suite struct MouseTests {
  /// Clicks one cell after the beginning of the first occurrence of a text.
  private func click(_ text: String, _ planner: inout PlannerFixture) throws {
    let lines = planner.text.split(separator: "\n", omittingEmptySubsequences: false)
    let y = try #require(lines.firstIndex { $0.contains(text) }, "\(text) is not seen in \(planner.text)")
    let x = lines[y].distance(from: lines[y].startIndex, to: try #require(lines[y].firstRange(of: text)).lowerBound)
    planner.handle(.mouse(Mouse(.press, x: x + 1, y: y)))
  }

  @Test func `a day of the calendar is gone to, and taken at a second click`() throws {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>jd")
    try click("19     20", &planner)
    #expect(planner.text.contains("2027-01-19"))
    try click("19     20", &planner)
    #expect(planner.text.contains("Why"), "\(planner.text)")
    planner.press("<enter><enter>")
    #expect(planner.step("model-contract")?.deadline == Day("2027-01-19"))
  }

  @Test func `a field of a form is gone to`() throws {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>je<c-f>source<enter>")
    try click("Deliverable", &planner)
    planner.press("<c-u>A contract<c-s>")
    #expect(planner.step("model-contract")?.deliverable?.reading(.en, home: .en).text == "A contract")
  }

  @Test func `a row of a list is marked`() throws {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>jo<f4>")
    try click("LY/mfa", &planner)
    planner.press("<enter><enter>")
    #expect(planner.step("model-contract")?.owners.first { $0.party.text == "LY" }?.bodies.map(\.text) == ["mol", "mfa"])
  }
}
