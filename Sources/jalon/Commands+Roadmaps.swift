import ArgumentParser
import Library
import RoadmapEngine
import Wording

struct RoadmapCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roadmap", abstract: "List the roadmaps; add, change, archive or remove one.",
    subcommands: [ListRoadmaps.self, AddRoadmap.self, SetRoadmap.self, ArchiveRoadmap.self, UnarchiveRoadmap.self, RemoveRoadmap.self],
    defaultSubcommand: ListRoadmaps.self)
}

struct ListRoadmaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the roadmaps: id, parties, start, number of steps, title.", discussion: "Example: jalon roadmap")

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      if open.workspace.roadmaps.isEmpty { Output.complain(of: open.wording.noRoadmapHere) }
      let lines = open.workspace.roadmaps.map { roadmap in
        let facts = [
          roadmap.id.text, roadmap.parties.map(\.text).joined(separator: ","), roadmap.start.description, "\(roadmap.steps.count)",
          open.wording.text(roadmap.title),
        ]
        return (facts + (roadmap.isArchived ? [open.wording.archived] : [])).joined(separator: "\t")
      }
      try Output.write(lines: lines)
    }
  }
}

struct AddRoadmap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a roadmap, empty or of a template.",
    discussion: """
      Parties and bodies that the roadmap names and the workspace does not have yet are added with it.
      Fields, instead of options or beside them: title, parties, start, template, instrument, calendar, phases, title.fr …

      Examples:
        jalon roadmap add 'Labour agreement Niger - Chad' --template bla --parties NE,TD --start 2027-01-04
        jalon roadmap add ne-td parties:NE,TD 'title:Niger - Chad' 'phases:Draft; Negotiate; Sign' instrument:mou
      """)

  @Argument(help: ArgumentHelp("Its id, or a title from which one is made; then field:value.", valueName: "ID|TITLE")) var words: [String] =
    []
  @Option(help: ArgumentHelp("Which template; see: jalon templates", valueName: "ID"), completion: .templates) var template: String?
  @Option(help: ArgumentHelp("The parties with commas between them, the country of origin first.", valueName: "NE,LY")) var parties: String?
  @Option(help: ArgumentHelp("The first day; by default today.", valueName: "DAY"), transform: Day.argument) var start: Day?
  @Option(help: ArgumentHelp("The title.", valueName: "TITLE")) var title: String?
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let name = words.first.flatMap { Self.isField($0) ? nil : $0 }
      var fields = try open.assignments(Array(words.dropFirst(name == nil ? 0 : 1)), StepAssignment.roadmapFields + ["template"])
      func take(_ field: String) -> String? {
        defer { fields.removeAll { $0.field == field } }
        return fields.last { $0.field == field }?.value
      }
      let template = try (take("template") ?? template).map { (id) throws(Failure) in try Shipped.template(id, open.wording) }
      let wanted = try New.parties(take("parties") ?? parties ?? "", open.wording)
      guard !wanted.isEmpty else { throw Failure(64, open.wording.needs(.roadmap, "parties", "jalon roadmap add … parties:NE,LY")) }
      if let template, wanted.count < template.leastParties {
        throw Failure(64, open.wording.tooFewParties(template.id.text, template.leastParties))
      }
      let id = name.flatMap { Identifiers.isValid($0) ? Roadmap.ID($0) : nil }
      if let id, open.workspace[id] != nil { throw Failure(73, open.wording.exists(.roadmap, id.text)) }
      let heading = take("title") ?? title ?? (id == nil ? name : nil)
      var roadmap = open.workspace.roadmap(id, from: template, wanted, title: heading, start: start ?? open.today, open.wording)
      try open.apply(fields, to: &roadmap)
      try open.save(
        open.workspace.adding(roadmap, known: Library.party, bodies: Library.bodies), reason: reason.reason,
        saying: open.wording.madeRoadmap(roadmap.id.text, steps: roadmap.steps.count))
    }
  }

  /// Whether a word is a `field:value` and no title with a colon in it.
  private static func isField(_ word: String) -> Bool {
    guard let field = StepAssignment(word)?.field else { return false }
    return !field.isEmpty && field.allSatisfy { $0.isLetter || $0.isNumber || ".-_".contains($0) }
  }
}

struct SetRoadmap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Change a roadmap's own members; its steps stay as they are.",
    discussion: """
      Fields: title, start, parties, instrument (treaty, mou, protocol, plan), calendar (a party, all, each, every-day), phases by their
      titles or ids in their order, phase.ID and baseline.ID for one title; with .en, .fr or .ar behind it the words of one language.

      Examples:
        jalon roadmap set ne-ly-labour 'title.fr:Accord de main-d’œuvre' start:2026-01-05
        jalon roadmap set ne-ly-labour 'phases:draft; negotiate; Sign; Bring into force' 'phase.draft.fr:Rédaction'
      """)

  @Argument(help: ArgumentHelp("Which one; see: jalon roadmap", valueName: "ID"), completion: .roadmaps) var id: String
  @Argument(help: ArgumentHelp("Fields.", valueName: "FIELD:VALUE")) var words: [String]
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let before = open.workspace.roadmaps[try open.roadmap(id)]
      let fields = try open.assignments(words, StepAssignment.roadmapFields)
      for field in fields where field.field == "parties" {
        for party in StepNotation.words(field.value) where !before.parties.contains(Party.ID(party.uppercased())) {
          _ = try open.party(party)
        }
      }
      var after = before
      try open.apply(fields, to: &after)
      for phase in before.phases where !after.phases.contains(where: { $0.id == phase.id }) {
        try open.check(open.workspace.uses(of: phase.id, in: before.id), of: .phase, "\(before.id)/\(phase.id)", aside: nil)
      }
      let made = after.facts
      let change = open.workspace.changing(before.id) { $0 = made }
      guard var change, !change.isEmpty else { return try Output.write(line: open.wording.nothingToChange) }
      change.reason = reason.reason
      let moved = try open.save(try open.review(change)).moved
      try Output.write(line: open.wording.changed(.roadmap, before.id.text))
      guard !moved.isEmpty else { return }
      let lines =
        [open.wording.finishesMoved(moved.count)]
        + moved.map { "  \($0.before.finish == $0.after.finish ? open.wording.startMoved($0) : open.wording.moved($0))" }
      try Output.write(lines: lines)
    }
  }
}

struct ArchiveRoadmap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "Put a roadmap aside: views leave it out unless it is named.",
    discussion: "Example: jalon roadmap archive ne-ly-labour")

  @Argument(help: ArgumentHelp("Which one; see: jalon roadmap", valueName: "ID"), completion: .roadmaps) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let id = open.workspace.roadmaps[try open.roadmap(id)].id
      let change = open.workspace.changing(id) { $0.isArchived = true }
      try open.save(change, reason: reason.reason, saying: open.wording.putAside(.roadmap, id.text))
    }
  }
}

struct UnarchiveRoadmap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unarchive", abstract: "Take a roadmap out of the archive.", discussion: "Example: jalon roadmap unarchive ne-ly-labour")

  @Argument(help: ArgumentHelp("Which one; see: jalon roadmap", valueName: "ID"), completion: .roadmaps) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let id = open.workspace.roadmaps[try open.roadmap(id)].id
      let change = open.workspace.changing(id) { $0.isArchived = false }
      try open.save(change, reason: reason.reason, saying: open.wording.takenUp(.roadmap, id.text))
    }
  }
}

struct RemoveRoadmap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove a roadmap with its steps, its trash and its baselines; jalon undo brings it back.",
    discussion: "Example: jalon roadmap remove ne-ly-labour")

  @Argument(help: ArgumentHelp("Which one; see: jalon roadmap", valueName: "ID"), completion: .roadmaps) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let whole = open.workspace.roadmaps[try open.roadmap(id)]
      try open.check(open.workspace.uses(of: whole.id), of: .roadmap, whole.id.text, aside: "jalon roadmap archive \(whole.id)")
      let change = Change([.roadmap(before: whole, after: nil)])
      try open.save(change, reason: reason.reason, saying: open.wording.removedRoadmap(whole.id.text, steps: whole.steps.count))
    }
  }
}

extension OpenWorkspace {
  /// Makes the assignments of a line to a roadmap; a calendar must be one that there is.
  fileprivate func apply(_ fields: [StepAssignment], to roadmap: inout Roadmap) throws(Failure) {
    try assign(fields, to: &roadmap) { (assignment, roadmap, context) throws(StepAssignment.Fault) in
      try assignment.apply(to: &roadmap, context)
    }
    if let calendar = roadmap.calendar, fields.contains(where: { $0.field == "calendar" }),
      !["all", "each", "every-day"].contains(calendar)
    {
      guard CalendarBook(workspace, shipped: Shipped.calendar).knows(Party.ID(calendar)) else { _ = try party(calendar); return }
    }
  }
}
