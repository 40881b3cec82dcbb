import ArgumentParser
import Library
import RoadmapEngine
import Wording

struct ListTemplates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: String(en: "List the templates.", fr: "Lister les modèles.", ar: "سرد القوالب."))
  @Option(help: .language) var lang: Language?

  func run() throws {
    try running { () throws(Failure) in
      let wording = Wording(Language.reader(lang) ?? .en, home: .en)
      try Output.write(
        lines: Library.templates.map { template in
          let purpose = wording.purpose(ofTemplate: template.id.text) ?? ""
          return "\(template.id)\t\(wording.stepCount(template.steps.count))\t\(wording.name(template.title))\t\(purpose)"
        })
    }
  }
}
