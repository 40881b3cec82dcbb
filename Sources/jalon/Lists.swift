import ArgumentParser
import Planner
import RoadmapEngine
import Wording

struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List the keys of the planner.")

  @Option(help: ArgumentHelp("en, fr or ar.", valueName: "LANG")) var lang: Language?

  func run() throws {
    try running { () throws(Failure) in
      let wording = Wording(Language.reader(lang) ?? .en, home: .en)
      try Output.write(lines: wording.keyTable().map { "\($0.keys)\t\($0.title)" })
    }
  }
}
