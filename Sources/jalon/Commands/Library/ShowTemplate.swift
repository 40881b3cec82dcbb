import ArgumentParser
import Library
import RoadmapEngine
import StatusViews
import Wording

struct ShowTemplate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: String(en: "Print the steps of a template.", fr: "Afficher les étapes d’un modèle.", ar: "طباعة خطوات قالب."))
  @Argument(
    help: ArgumentHelp(
      .id, en: "Which one; see: jalon templates", fr: "Lequel ; voir : jalon templates", ar: "القالب المطلوب؛ انظر: jalon templates"),
    completion: .templates) var id: String
  @Option(help: .language) var lang: Language?

  func run() throws {
    try running { () throws(Failure) in
      let wording = Wording(Language.reader(lang) ?? .en, home: .en)
      let template = try Library.template(id, wording)
      let workspace = Workspace(title: template.title, language: .en, roadmaps: [template])
      let schedule = Schedule([template], calendars: CalendarBook(workspace, shipped: Library.calendar), today: template.start)
      try Output.write(
        page: ViewSource(workspace, schedule, wording).report(.plan).text(
          width: Output.width, wording: wording, today: template.start, isStyled: Output.isStyled))
    }
  }
}
