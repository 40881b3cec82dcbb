import ArgumentParser
import Library
import RoadmapEngine
import Wording

struct RoadmapCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roadmap",
    abstract: String(
      en: "List the roadmaps; add, change, archive or remove one.",
      fr: "Lister les feuilles de route ; en ajouter, modifier, archiver ou retirer une.",
      ar: "سرد خرائط الطريق؛ وإضافة خارطة أو تعديلها أو أرشفتها أو إزالتها."),
    subcommands: [ListRoadmaps.self, AddRoadmap.self, SetRoadmap.self, ArchiveRoadmap.self, UnarchiveRoadmap.self, RemoveRoadmap.self],
    defaultSubcommand: ListRoadmaps.self)
}

struct ListRoadmaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: String(
      en: "List the roadmaps: id, parties, start, number of steps, title.",
      fr: "Lister les feuilles de route : identifiant, parties, début, nombre d’étapes, titre.",
      ar: "سرد خرائط الطريق: المعرّف والأطراف والبدء وعدد الخطوات والعنوان."), discussion: String(examples: "jalon roadmap"))

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
    commandName: "add",
    abstract: String(
      en: "Add a roadmap, empty or of a template.", fr: "Ajouter une feuille de route, vide ou d’après un modèle.",
      ar: "إضافة خارطة طريق، فارغة أو من قالب."),
    discussion: String(
      en: """
        Parties and bodies that the roadmap names and the workspace does not have yet are added with it.
        Fields, instead of options or beside them: title, parties, start, template, instrument, calendar, phases, title.fr …
        """,
      fr: """
        Les parties et organismes que la feuille de route nomme et que l’espace de travail n’a pas encore sont ajoutés avec \
        elle.
        Champs, au lieu des options ou avec elles : title, parties, start, template, instrument, calendar, phases, title.fr …
        """,
      ar: """
        تُضاف معها الأطراف والجهات التي تذكرها خارطة الطريق وليست في مساحة العمل بعد.
        الحقول، بدل الخيارات أو معها: title, parties, start, template, instrument, calendar, phases, title.fr …
        """,
      examples: "jalon roadmap add 'Labour agreement Niger - Chad' --template bla --parties NE,TD --start 2027-01-04",
      "jalon roadmap add ne-td parties:NE,TD 'title:Niger - Chad' 'phases:Draft; Negotiate; Sign' instrument:mou"))

  @Argument(
    help: ArgumentHelp(
      .idOrTitle, en: "Its id, or a title from which one is made; then field:value.",
      fr: "Son identifiant, ou un titre dont il est tiré ; puis champ:valeur.", ar: "معرّفها، أو عنوان يُشتق منه المعرّف؛ ثم حقل:قيمة."))
  var words: [String] =
    []
  @Option(help: .template, completion: .templates) var template: String?
  @Option(help: .parties) var parties: String?
  @Option(help: .start, transform: Day.argument) var start: Day?
  @Option(help: .title) var title: String?
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
    commandName: "set",
    abstract: String(
      en: "Change a roadmap's own members; its steps stay as they are.",
      fr: "Modifier les champs propres d’une feuille de route ; ses étapes restent telles quelles.",
      ar: "تعديل حقول خارطة الطريق نفسها؛ وتبقى خطواتها كما هي."),
    discussion: String(
      en: """
        Fields: title, start, parties, instrument (treaty, mou, protocol, plan), calendar (a party, all, each, every-day), phases by their
        titles or ids in their order, phase.ID and baseline.ID for one title; with .en, .fr or .ar behind it the words of one language.
        """,
      fr: """
        Champs : title, start, parties, instrument (treaty, mou, protocol, plan), calendar (une partie, all, each, every-day), \
        phases par leurs titres ou identifiants dans leur ordre, phase.ID et baseline.ID pour un seul titre ; suivis de .en, \
        .fr ou .ar, les mots d’une langue.
        """,
      ar: """
        الحقول: title, start, parties, instrument (treaty, mou, protocol, plan), calendar (طرف أو all أو each أو every-day)، \
        وphases بعناوينها أو معرّفاتها حسب ترتيبها، وphase.ID وbaseline.ID لعنوان واحد؛ وإذا تبعها .en أو .fr أو .ar فكلمات \
        لغة واحدة.
        """,
      examples: "jalon roadmap set ne-ly-labour 'title.fr:Accord de main-d’œuvre' start:2026-01-05",
      "jalon roadmap set ne-ly-labour 'phases:draft; negotiate; Sign; Bring into force' 'phase.draft.fr:Rédaction'"))

  @Argument(help: .roadmap, completion: .roadmaps) var id: String
  @Argument(help: .fields) var words: [String]
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
    commandName: "archive",
    abstract: String(
      en: "Put a roadmap aside: views leave it out unless it is named.",
      fr: "Archiver une feuille de route : les vues l’omettent si elle n’est pas nommée.",
      ar: "أرشفة خارطة طريق: تُغفلها العروض ما لم تُذكر بالاسم."),
    discussion: String(examples: "jalon roadmap archive ne-ly-labour"))

  @Argument(help: .roadmap, completion: .roadmaps) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let id = open.workspace.roadmaps[try open.roadmap(id)].id
      let change = open.workspace.changing(id) { $0.isArchived = true }
      try open.save(change, reason: reason.reason, saying: open.wording.archived(.roadmap, id.text))
    }
  }
}

struct UnarchiveRoadmap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unarchive",
    abstract: String(
      en: "Take a roadmap out of the archive.", fr: "Sortir une feuille de route des archives.", ar: "إخراج خارطة طريق من الأرشيف."),
    discussion: String(examples: "jalon roadmap unarchive ne-ly-labour"))

  @Argument(help: .roadmap, completion: .roadmaps) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let id = open.workspace.roadmaps[try open.roadmap(id)].id
      let change = open.workspace.changing(id) { $0.isArchived = false }
      try open.save(change, reason: reason.reason, saying: open.wording.unarchived(.roadmap, id.text))
    }
  }
}

struct RemoveRoadmap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: String(
      en: "Remove a roadmap with its steps, its trash and its baselines; jalon undo brings it back.",
      fr: "Retirer une feuille de route avec ses étapes, sa corbeille et ses références ; jalon undo la rétablit.",
      ar: "إزالة خارطة طريق بخطواتها وسلتها ومراجعها؛ والأمر jalon undo يعيدها."),
    discussion: String(examples: "jalon roadmap remove ne-ly-labour"))

  @Argument(help: .roadmap, completion: .roadmaps) var id: String
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
