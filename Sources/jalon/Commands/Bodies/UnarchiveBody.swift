import ArgumentParser

struct UnarchiveBody: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unarchive",
    abstract: String(en: "Take a body out of the archive.", fr: "Sortir un organisme des archives.", ar: "إخراج جهة من الأرشيف."),
    discussion: String(examples: "jalon body unarchive LY/dig"))

  @Argument(help: .body, completion: .bodies) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let (party, body) = try open.body(id)
      let change = open.changing(body, of: party) { $0.isArchived = false }
      try open.save(change, reason: reason.reason, saying: open.wording.unarchived(.body, "\(party.id)/\(body.id)"))
    }
  }
}
