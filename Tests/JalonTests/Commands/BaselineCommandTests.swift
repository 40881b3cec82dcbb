import Support
import Testing

/// `jalon baseline` on the sample, in one process per command.
@Suite struct BaselineCommandTests {
  @Test func `a baseline is kept, listed, compared and forgotten`() throws {
    let folder = TemporaryFolder()
    try JalonProcess.makeSample(folder.path("sample"))
    var story = ""
    func run(_ line: String, _ more: String...) throws {
      let words = line.split(separator: " ").map { String($0) } + more
      let result = try JalonProcess.run(words + ["--workspace", folder.path("sample"), "--today", "2026-11-24"])
      story += "$ jalon \(([line] + more.map { "'\($0)'" }).joined(separator: " "))\n\(result.output)\(result.errors)[\(result.status)]\n\n"
    }
    try run("baseline list")
    try run("baseline add --roadmap ne-ly-labour", "As approved")
    try run("baseline add --roadmap ne-ly-labour", "As approved")
    try run("baseline add", " ")
    try run("set model-contract duration:30")
    try run("remove gazette")
    try run("add --roadmap ne-ly-labour", "Send the note verbale")
    try run("baseline list")
    try run("baseline show as-approved --width 90")
    try run("baseline show as-aproved")
    try run("baseline remove as-approved --lang fr")
    try run("baseline list")
    // A new step has a random id.
    expectGolden(story.replacing(/ne-ly-labour\/s-[0-9a-z]{8}/, with: "ne-ly-labour/s-NEW"), "baseline-story")
  }
}
