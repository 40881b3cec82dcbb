import ArgumentParser
import StatusViews

/// The options that select roadmaps, steps and the reader.
struct SelectionOptions: ParsableArguments {
  @Option(help: .onlyRoadmap, completion: .roadmaps)
  var roadmap: [String] = []

  @Option(help: .filter) var filter: String?

  @Option(
    help: ArgumentHelp(
      .reader, en: "Who reads it: own (everything), a party's id or joint (what parties share), public.",
      fr: "Le lecteur : own (tout), l’identifiant d’une partie ou joint (ce que les parties partagent), public.",
      ar: "القارئ: own (كل شيء)، أو معرّف طرف أو joint (ما تتشاركه الأطراف)، أو public (الجمهور)."),
    completion: .readers)
  var reader: String = "own"

  /// Returns the selection in a workspace.
  func selection(in open: OpenWorkspace) throws(Failure) -> ViewSelection {
    try open.selection(roadmaps: roadmap, filter: filter, reader: reader)
  }
}
