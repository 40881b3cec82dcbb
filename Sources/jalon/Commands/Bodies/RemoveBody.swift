import ArgumentParser

struct RemoveBody: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: String(
      en: "Remove a body that nothing names any more.", fr: "Retirer un organisme que plus rien ne nomme.",
      ar: "إزالة جهة لم يعد يذكرها شيء."), discussion: String(examples: "jalon body remove LY/dig"))

  @Argument(help: .body, completion: .bodies) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let (party, body) = try open.body(id)
      let name = "\(party.id)/\(body.id)"
      try open.check(open.workspace.uses(of: party.id, body: body.id), of: .body, name, alternative: "jalon body archive \(name)")
      let change = open.workspace.changing(party.id) { $0.bodies.removeAll { $0.id == body.id } }
      try open.save(change, reason: reason.reason, saying: open.wording.removed(.body, name))
    }
  }
}
