import ArgumentParser
import RoadmapEngine

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
        try open.check(open.workspace.uses(of: phase.id, in: before.id), of: .phase, "\(before.id)/\(phase.id)", alternative: nil)
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
