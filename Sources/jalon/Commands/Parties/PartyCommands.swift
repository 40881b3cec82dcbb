import ArgumentParser

struct PartyCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "party",
    abstract: String(
      en: "List the parties; add, change, archive or remove one.",
      fr: "Lister les parties ; en ajouter, modifier, archiver ou retirer une.",
      ar: "سرد الأطراف؛ وإضافة طرف أو تعديله أو أرشفته أو إزالته."),
    subcommands: [ListParties.self, AddParty.self, SetParty.self, ArchiveParty.self, UnarchiveParty.self, RemoveParty.self],
    defaultSubcommand: ListParties.self)
}
