import ArgumentParser

struct ArchiveParty: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: String(
      en: "Put a party aside: it is no longer offered, and what it owns stays.",
      fr: "Archiver une partie : elle n’est plus proposée, et ce dont elle est responsable reste.",
      ar: "أرشفة طرف: لا يُعرض بعد ذلك للاختيار، ويبقى ما هو مسؤول عنه."),
    discussion: String(examples: "jalon party archive LY-EAST"))

  @Argument(help: .party, completion: .parties) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let party = try open.party(id)
      let change = open.workspace.changing(party.id) { $0.isArchived = true }
      try open.save(change, reason: reason.reason, saying: open.wording.archived(.party, party.id.text))
    }
  }
}
