import ArgumentParser
import Library
import RoadmapEngine
import Wording

struct PartyCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "party", abstract: "List the parties; add, change, archive or remove one.",
    subcommands: [ListParties.self, AddParty.self, SetParty.self, ArchiveParty.self, UnarchiveParty.self, RemoveParty.self],
    defaultSubcommand: ListParties.self)
}

struct ListParties: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the parties: id, kind, calendar, name.", discussion: "Example: jalon party")

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

struct AddParty: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a party; one that Jalon knows needs no name.",
    discussion: """
      Fields: name, in one language name.fr; kind: state, authority, organisation or donor; calendar: whose days it works.

      Examples:
        jalon party add TN
        jalon party add LY-EAST 'name:Eastern authority' kind:authority calendar:LY
      """)

  @Argument(help: ArgumentHelp("2 to 16 capital letters, digits or hyphens.", valueName: "ID")) var id: String
  @Argument(help: ArgumentHelp("Fields.", valueName: "FIELD:VALUE")) var words: [String] = []
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let code = Party.ID(id.uppercased())
      guard Identifiers.isValidCode(code.text) else { throw Failure(64, open.wording.badParty(id)) }
      guard open.workspace[code] == nil else { throw Failure(73, open.wording.exists(.party, code.text)) }
      let assignments = try open.assignments(words, StepAssignment.partyFields)
      var party = Library.party(code) ?? Party(id: code, name: .plain(""))
      party.bodies = []
      try open.apply(assignments, to: &party)
      guard !party.name.isEmpty else { throw Failure(64, open.wording.needs(.party, "name", "jalon party add \(code) 'name:…'")) }
      try open.save(Change([.party(before: nil, after: party)]), reason: reason.reason, saying: open.wording.made(.party, code.text))
      open.warnOfMissingCalendar(of: party)
    }
  }
}

struct SetParty: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Change a party; an empty calendar is the one with its own id.",
    discussion: "Example: jalon party set LY 'name.fr:État de Libye' calendar:LY")

  @Argument(help: ArgumentHelp("Which one; see: jalon party", valueName: "ID"), completion: .parties) var id: String
  @Argument(help: ArgumentHelp("Fields: calendar, kind, name, name.fr …", valueName: "FIELD:VALUE")) var words: [String]
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let before = try open.party(id)
      var after = before
      try open.apply(try open.assignments(words, StepAssignment.partyFields), to: &after)
      let change = open.workspace.changing(before.id) { $0 = after }
      try open.save(change, reason: reason.reason, saying: open.wording.changed(.party, before.id.text))
      if before.calendarID != after.calendarID { open.warnOfMissingCalendar(of: after) }
    }
  }
}

struct ArchiveParty: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "Put a party aside: it is no longer offered, and what it owns stays.",
    discussion: "Example: jalon party archive LY-EAST")

  @Argument(help: ArgumentHelp("Which one; see: jalon party", valueName: "ID"), completion: .parties) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let party = try open.party(id)
      let change = open.workspace.changing(party.id) { $0.isArchived = true }
      try open.save(change, reason: reason.reason, saying: open.wording.putAside(.party, party.id.text))
    }
  }
}

struct UnarchiveParty: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unarchive", abstract: "Take a party out of the archive.", discussion: "Example: jalon party unarchive LY-EAST")

  @Argument(help: ArgumentHelp("Which one; see: jalon party", valueName: "ID"), completion: .parties) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let party = try open.party(id)
      let change = open.workspace.changing(party.id) { $0.isArchived = false }
      try open.save(change, reason: reason.reason, saying: open.wording.takenUp(.party, party.id.text))
    }
  }
}

struct RemoveParty: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove a party that nothing names any more.", discussion: "Example: jalon party remove LY-EAST")

  @Argument(help: ArgumentHelp("Which one; see: jalon party", valueName: "ID"), completion: .parties) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let party = try open.party(id)
      try open.check(open.workspace.uses(of: party.id), of: .party, party.id.text, aside: "jalon party archive \(party.id)")
      let change = Change([.party(before: party, after: nil)])
      try open.save(change, reason: reason.reason, saying: open.wording.removed(.party, party.id.text))
    }
  }
}

extension OpenWorkspace {
  /// Makes the assignments of a line to a party; a calendar must be one that there is.
  fileprivate func apply(_ assignments: [StepAssignment], to party: inout Party) throws(Failure) {
    for assignment in assignments where assignment.field == "calendar" && !assignment.value.trimmed.isEmpty {
      _ = try calendar(assignment.value.trimmed)
    }
    try assign(assignments, to: &party) { (assignment, party, context) throws(StepAssignment.Fault) in
      try assignment.apply(to: &party, context)
    }
  }

  /// A party without a calendar of its own id, and without another one, has no days off but weekends.
  fileprivate func warnOfMissingCalendar(of party: Party) {
    guard workspace.calendar(party.calendarID, shipped: Shipped.calendar) == nil else { return }
    Output.complain(of: wording.problem(Problem(.calendarMissing(party.id, party.calendarID), in: nil)))
  }
}
