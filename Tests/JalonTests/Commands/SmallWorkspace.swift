import Support

/// A workspace of Niger and Libya with one roadmap, for commands on 4 January 2027.
struct SmallWorkspace {
  let folder = TemporaryFolder()

  /// Writes the workspace.
  /// - Parameters:
  ///   - steps: the members of the roadmap's list of steps, as JSON.
  ///   - files: more files of the workspace, or others in place of its own.
  func write(_ steps: String, files: [String: String] = [:]) {
    folder.write(#"{"format": "jalon.workspace/1", "title": "W", "language": "en"}"#, to: "w/jalon.json")
    for id in ["NE", "LY"] { folder.write(#"{"format": "jalon.party/1", "id": "\#(id)", "name": "\#(id)"}"#, to: "w/parties/\(id).json") }
    folder.write(
      #"{"format": "jalon.roadmap/1", "id": "r", "title": "R", "parties": ["NE", "LY"], "start": "2027-01-04", "steps": [\#(steps)]}"#,
      to: "w/roadmaps/r.json")
    for (path, text) in files { folder.write(text, to: "w/\(path)") }
  }

  func run(_ words: String...) throws -> JalonProcess {
    try JalonProcess.run(words + ["--workspace", folder.path("w"), "--today", "2027-01-04"])
  }
}
