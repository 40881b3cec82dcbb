import ArgumentParser

struct BodyCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "body",
    abstract: String(
      en: "List the bodies of the parties; add, change, archive or remove one.",
      fr: "Lister les organismes des parties ; en ajouter, modifier, archiver ou retirer un.",
      ar: "سرد جهات الأطراف؛ وإضافة جهة أو تعديلها أو أرشفتها أو إزالتها."),
    subcommands: [ListBodies.self, AddBody.self, SetBody.self, ArchiveBody.self, UnarchiveBody.self, RemoveBody.self],
    defaultSubcommand: ListBodies.self)
}
