import ArgumentParser
import RoadmapEngine

struct RemoveParty: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: String(
      en: "Remove a party that nothing names any more.", fr: "Retirer une partie que plus rien ne nomme.", ar: "إزالة طرف لم يعد يذكره شيء."
    ), discussion: String(examples: "jalon party remove LY-EAST"))

  @Argument(help: .party, completion: .parties) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let party = try open.party(id)
      try open.check(open.workspace.uses(of: party.id), of: .party, party.id.text, alternative: "jalon party archive \(party.id)")
      let change = Change([.party(before: party, after: nil)])
      try open.save(change, reason: reason.reason, saying: open.wording.removed(.party, party.id.text))
    }
  }
}
