import ArgumentParser
import Editor
import RoadmapEngine
import StrictJSON

struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: String(
      en: "List the values that several people have changed in different ways.",
      fr: "Lister les valeurs que plusieurs personnes ont modifiées différemment.", ar: "سرد القيم التي عدّلها عدة أشخاص بطرق مختلفة."),
    discussion: String(
      en: "Exit code 1 if there are any. Everything computes with the value that counts now until somebody decides: jalon decide",
      fr: "Code de sortie 1 s’il y en a. Tout est calculé avec la valeur actuelle jusqu’à ce que quelqu’un tranche : jalon decide",
      ar: "رمز الخروج 1 إن وُجدت. ويُحسب كل شيء بالقيمة المعمول بها حاليًا إلى أن يحسم أحد: jalon decide",
      examples: "jalon conflicts", "jalon conflicts --format json"))

  @OptionGroup var format: FormatOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      let contested = open.workspace.contestedInOrder
      switch format.format {
      case .json:
        var writer = JSONWriter(.canonical)
        writer.array { writer in for conflict in contested { writer.write(conflict) } }
        try Output.write(writer.finish())
      case .text:
        if contested.isEmpty { return try Output.write(line: open.wording.nothingContested) }
        try Output.write(lines: open.lines(of: open.workspace.contestedInOrder))
      }
      if !contested.isEmpty { throw Failure(1, open.wording.undecided(contested.count)) }
    }
  }
}
