import ArgumentParser
import RoadmapEngine
import Wording

struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: String(en: "List the keys of the planner.", fr: "Lister les touches du planificateur.", ar: "سرد مفاتيح المخطِّط."))

  @Option(help: .language) var lang: Language?

  func run() throws {
    try running { () throws(Failure) in
      let wording = Wording(Language.reader(lang) ?? .en, home: .en)
      try Output.write(lines: wording.keyTable().map { "\($0.keys)\t\($0.title)" })
    }
  }
}
