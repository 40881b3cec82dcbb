import Foundation
import Support
import Testing

/// `jalon merge-driver` as git calls it (CommandLine.md, Git).
@Suite struct MergeDriverTests {
  private let folder = TemporaryFolder()

  private func roadmap(_ id: String = "r", steps: String) -> String {
    #"{"format": "jalon.roadmap/1", "id": "\#(id)", "title": "R", "parties": ["NE", "LY"], "start": "2027-01-04", "steps": [\#(steps)]}"#
  }

  private func merge(_ former: String, _ ours: String, _ theirs: String, as path: String = "roadmaps/r.json") throws -> JalonProcess {
    for (name, text) in [("O", former), ("A", ours), ("B", theirs)] { folder.write(text, to: name, mode: 0o600) }
    return try JalonProcess.run(["merge-driver", "O", "A", "B", path], in: folder.path(""))
  }

  @Test func `changes of both sides are in the result, also in the same step`() throws {
    let result = try merge(
      roadmap(steps: #"{"id": "a", "title": "A", "duration": 1}"#),
      roadmap(steps: #"{"id": "a", "title": "A", "duration": 4}"#),
      roadmap(steps: #"{"id": "a", "title": "A", "duration": 1, "deadline": "2027-03-01"}, {"id": "b", "title": "B"}"#))
    #expect(result.status == 0, "\(result.errors)")
    let text = folder.text(of: "A")
    for word in [#""duration": 4"#, "2027-03-01", #""b""#] { #expect(text.contains(word)) }
    #expect(folder.mode("A") == 0o600)
    #expect(folder.names() == ["A", "B", "O"])
  }

  @Test func `what both have changed differently stays as it was, and the file is valid`() throws {
    let result = try merge(
      roadmap(steps: #"{"id": "a", "title": "A", "deadline": "2027-01-11"}"#),
      roadmap(steps: #"{"id": "a", "title": "A", "deadline": "2027-02-02"}"#),
      roadmap(steps: #"{"id": "a", "title": "A", "deadline": "2027-03-03"}"#))
    #expect(result.status == 0)
    #expect(folder.text(of: "A").contains("2027-01-11"))
  }

  @Test func `a file that both have added has the steps of both`() throws {
    let result = try merge("", roadmap(steps: #"{"id": "a", "title": "A"}"#), roadmap(steps: #"{"id": "b", "title": "B"}"#))
    #expect(result.status == 0)
    #expect(folder.text(of: "A").contains(#""a""#))
    #expect(folder.text(of: "A").contains(#""b""#))
  }

  @Test func `a new file is not merged with another one that git takes for its former name`() throws {
    let theirs = roadmap(steps: #"{"id": "b", "title": "B"}"#)
    let result = try merge(roadmap("old", steps: ""), roadmap("old", steps: #"{"id": "a", "title": "A"}"#), theirs)
    #expect(result.status == 0)
    #expect(folder.text(of: "A") == theirs)
  }

  @Test(arguments: [
    "{", #"{"format": "jalon.roadmap/2", "id": "r", "title": "R", "parties": ["NE"], "start": "2027-01-04", "steps": []}"#, "<<<<<<< a\n",
  ])
  func `a version that cannot be read or is newer leaves ours untouched`(_ theirs: String) throws {
    let ours = roadmap(steps: "")
    let result = try merge(roadmap(steps: ""), ours, theirs)
    #expect(result.status == 1)
    #expect(folder.text(of: "A") == ours)
    #expect(result.errors.contains("the other branch"))
    #expect(folder.names() == ["A", "B", "O"])
  }

  @Test func `parties, calendars and the workspace file are merged too`() throws {
    let party = { (name: String, rest: String) in #"{"format": "jalon.party/1", "id": "NE", "name": "\#(name)"\#(rest)}"# }
    #expect(try merge(party("N", ""), party("Niger", ""), party("N", #", "kind": "state""#), as: "x y/parties/NE.json").status == 0)
    #expect(folder.text(of: "A").contains("Niger"))
    let workspace = { (rest: String) in #"{"format": "jalon.workspace/1", "title": "W", "language": "en"\#(rest)}"# }
    let views = { (id: String) in #", "views": [{"id": "\#(id)", "filter": "+late"}]"# }
    #expect(try merge(workspace(""), workspace(views("one")), workspace(views("two")), as: "jalon.json").status == 0)
    #expect(folder.text(of: "A").contains("one"))
    #expect(folder.text(of: "A").contains("two"))
    #expect(try merge("", "a", "b", as: "letter.txt").status == 1)
  }
}
