import ArgumentParser
import RoadmapEngine
import Wording

/// The options of the commands that send something to parties: to whom, which roadmaps, and the folder of the files.
struct SendingOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(.party, en: "The parties.", fr: "Les parties.", ar: "الأطراف."), completion: .parties) var parties: [String]
  @Option(help: .onlyRoadmap, completion: .roadmaps) var roadmap: [String] = []
  @Option(
    help: ArgumentHelp(
      .folder, en: "The folder of the files; by default this one.", fr: "Le dossier des fichiers ; par défaut le dossier courant.",
      ar: "مجلد الملفات؛ والمجلد الحالي افتراضًا."), completion: .directory) var output: String = "."

  /// What the options name in a workspace.
  struct Chosen {
    let parties: [Party.ID]
    /// Nil for all that a party may see.
    let roadmaps: [Roadmap.ID]?
  }

  fileprivate func chosen(in open: OpenWorkspace) throws(Failure) -> Chosen {
    var roadmaps: [Roadmap.ID] = []
    for id in roadmap { roadmaps.append(open.workspace.roadmaps[try open.roadmap(id)].id) }
    var parties: [Party.ID] = []
    for id in self.parties { parties.append(try open.party(id).id) }
    return Chosen(parties: parties, roadmaps: roadmaps.isEmpty ? nil : roadmaps)
  }
}

extension ParsableCommand {
  /// Sends something, and prints a line for each party.
  func send(
    _ sending: SendingOptions, in options: WorkspaceOptions,
    _ send: (inout OpenWorkspace, SendingOptions.Chosen) throws(Failure) -> [String]
  ) throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let chosen = try sending.chosen(in: open)
      try Output.write(lines: try send(&open, chosen))
    }
  }
}
