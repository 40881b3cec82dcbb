import ArgumentParser
import FileFormat
import RoadmapEngine
import StrictJSON
import Wording

/// `jalon manual` prints the manual page, which `make install` installs.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: String(
      en: "Print the manual page, for: man -l", fr: "Afficher la page de manuel, pour : man -l", ar: "طباعة صفحة الدليل، من أجل: man -l"),
    discussion: String(examples: "jalon manual > jalon.1"),
    shouldDisplay: false)

  @Option(
    help: ArgumentHelp(.day, en: "Its day, as YYYY-MM-DD.", fr: "Sa date, sous la forme AAAA-MM-JJ.", ar: "تاريخها بالصيغة YYYY-MM-DD."),
    transform: Day.argument) var today: Day?

  @Option(help: .language) var lang: Language?

  func run() throws {
    try running { () throws(Failure) in
      let wording = Wording.ofReader
      let table: JSONDocument
      do throws(JSONFault) { table = try JSONDocument(Array(Jalon._dumpHelp().utf8)) } catch {
        throw Failure(65, wording.trouble(.broken("--help", FormatFault(.json(error.reason), at: error.place))))
      }
      try Output.write(Manual(table.root, keys: wording.keyTable(), day: Clock.day(given: today)).bytes)
    }
  }
}
