import ArgumentParser
import FileFormat
import Planner
import RoadmapEngine
import StrictJSON
import Wording

/// `jalon manual`: what `make install` puts into the folder of manual pages.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page, for: man -l", discussion: "Example: jalon manual > jalon.1",
    shouldDisplay: false)

  @Option(help: ArgumentHelp("Its day, as YYYY-MM-DD.", valueName: "DAY"), transform: Day.argument) var today: Day?

  func run() throws {
    try running { () throws(Failure) in
      let table: JSONDocument
      do throws(JSONFault) { table = try JSONDocument(Array(Jalon._dumpHelp().utf8)) } catch {
        throw Failure(65, Wording(.en, home: .en).trouble(.broken("--help", FormatFault(.json(error.reason), at: error.place))))
      }
      try Output.write(Manual(table.root, keys: Wording(.en, home: .en).keyTable(), day: Clock.day(given: today)).bytes)
    }
  }
}
