import ArgumentParser

struct UnarchiveParty: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unarchive",
    abstract: String(en: "Take a party out of the archive.", fr: "Sortir une partie des archives.", ar: "إخراج طرف من الأرشيف."),
    discussion: String(examples: "jalon party unarchive LY-EAST"))

  @Argument(help: .party, completion: .parties) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let party = try open.party(id)
      let change = open.workspace.changing(party.id) { $0.isArchived = false }
      try open.save(change, reason: reason.reason, saying: open.wording.unarchived(.party, party.id.text))
    }
  }
}
