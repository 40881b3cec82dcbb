import ArgumentParser

struct RoadmapCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roadmap",
    abstract: String(
      en: "List the roadmaps; add, change, archive or remove one.",
      fr: "Lister les feuilles de route ; en ajouter, modifier, archiver ou retirer une.",
      ar: "سرد خرائط الطريق؛ وإضافة خارطة أو تعديلها أو أرشفتها أو إزالتها."),
    subcommands: [ListRoadmaps.self, AddRoadmap.self, SetRoadmap.self, ArchiveRoadmap.self, UnarchiveRoadmap.self, RemoveRoadmap.self],
    defaultSubcommand: ListRoadmaps.self)
}
