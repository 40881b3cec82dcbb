import ArgumentParser

struct ListBodies: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: String(
      en: "List the bodies: PARTY/ID, short name, name, person, contact.",
      fr: "Lister les organismes : PARTIE/ID, sigle, nom, personne, contact.",
      ar: "سرد الجهات: طرف/معرّف والاسم المختصر والاسم والشخص وبيانات الاتصال."),
    discussion: String(examples: "jalon body list LY"))

  @Argument(
    help: ArgumentHelp(.party, en: "Only of this party.", fr: "Seulement de cette partie.", ar: "جهات هذا الطرف فقط."), completion: .parties
  ) var party: String?
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      let only = try party.map { (text) throws(Failure) in try open.party(text).id }
      let lines = open.workspace.parties.filter { only == nil || $0.id == only }.flatMap { party in
        party.bodies.map { body in
          let facts = ["\(party.id)/\(body.id)", open.wording.text(body.short), open.wording.text(body.name), body.person, body.contact]
          return (facts + (body.isArchived ? [open.wording.archived] : [])).joined(separator: "\t")
        }
      }
      if lines.isEmpty { Output.complain(line: open.wording.noBodies) }
      try Output.write(lines: lines)
    }
  }
}
