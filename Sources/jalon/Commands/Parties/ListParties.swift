import ArgumentParser

struct ListParties: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: String(
      en: "List the parties: id, kind, calendar, name.", fr: "Lister les parties : identifiant, type, calendrier, nom.",
      ar: "سرد الأطراف: المعرّف والنوع والتقويم والاسم."), discussion: String(examples: "jalon party"))

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      if open.workspace.parties.isEmpty { Output.complain(line: open.wording.noParties) }
      let lines = open.workspace.parties.map { party in
        let facts = [party.id.text, open.wording.word(party.kind), party.calendarID.text, open.wording.text(party.name)]
        return (facts + (party.isArchived ? [open.wording.archived] : [])).joined(separator: "\t")
      }
      try Output.write(lines: lines)
    }
  }
}
