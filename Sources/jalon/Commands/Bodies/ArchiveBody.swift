import ArgumentParser

struct ArchiveBody: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: String(
      en: "Put a body aside: it is no longer offered, and what it owns stays.",
      fr: "Archiver un organisme : il n’est plus proposé, et ce dont il est responsable reste.",
      ar: "أرشفة جهة: لا تُعرض بعد ذلك للاختيار، ويبقى ما هي مسؤولة عنه."),
    discussion: String(examples: "jalon body archive LY/dig"))

  @Argument(help: .body, completion: .bodies) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let (party, body) = try open.body(id)
      let change = open.changing(body, of: party) { $0.isArchived = true }
      try open.save(change, reason: reason.reason, saying: open.wording.archived(.body, "\(party.id)/\(body.id)"))
    }
  }
}
