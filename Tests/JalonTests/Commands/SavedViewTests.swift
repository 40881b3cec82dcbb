import Support
import Testing

/// `jalon views` on the sample, in one process per command.
@Suite struct SavedViewTests {
  @Test func `a saved view is listed, used in filters and removed`() throws {
    let folder = TemporaryFolder()
    try JalonProcess.makeSample(folder.path("sample"))
    var story = ""
    func run(_ line: String, _ more: String...) throws {
      let words = line.split(separator: " ").map { String($0) } + more
      let result = try JalonProcess.run(words + ["--workspace", folder.path("sample"), "--today", "2026-11-24"])
      story += "$ jalon \(([line] + more.map { "'\($0)'" }).joined(separator: " "))\n\(result.output)\(result.errors)[\(result.status)]\n\n"
    }
    try run("views")
    try run("views save", "Ball in Tripoli", "waiting:LY or (owner:LY +late)")
    try run("views save", "متأخر", "+late")
    try run("views save", "Ball in Tripoli", "waiting:LY")
    try run("views save", "wrong", "waiting:LYY")
    try run("views save", "other", "view:ball-in-tripoli +late")
    try run("views save late")
    try run("views")
    try run("list view:ball-in-tripoli")
    try run("list not view:bal-in-tripoli")
    try run("print matrix --width 100 --filter view:ball-in-tripoli")
    try run("views remove ball")
    try run("views remove ball-in-tripoli --lang fr")
    try run("views")
    expectGolden(story, "saved-view-story")
  }
}
