import ArgumentParser
import Exchange
import RoadmapEngine
import StatusViews
import Wording

extension ExchangeFormat: ExpressibleByArgument {}

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Give the data of the steps to other programs.",
    discussion: """
      csv: one row a step, for a spreadsheet program; jalon import reads it back, and takes over what was changed in it.
      ics: deadlines, agreed days, events and milestones as entries of a calendar, with an alarm a week before each deadline.
      mspdi: the XML of Microsoft Project, with links, calendars and owners.
      json: the plan with its dates, for programs; see: jalon schema view

      Examples:
        jalon export --format csv --bom --output steps.csv
        jalon export --format ics --filter 'party:LY -done' --output libya.ics
        jalon export --format mspdi --roadmap ne-ly-labour --reader LY --output labour.xml
      """)

  @Option(help: ArgumentHelp("csv, ics, mspdi or json.", valueName: "FORMAT")) var format: ExchangeFormat
  @Option(help: ArgumentHelp("Only this roadmap; may be given several times.", valueName: "ID")) var roadmap: [String] = []
  @Option(help: ArgumentHelp("Only steps that this filter finds; see: jalon list --help", valueName: "FILTER")) var filter: String?
  @Option(help: ArgumentHelp("Only what this reader may see: own, joint, a party or public.", valueName: "READER"))
  var reader: String = "own"
  @Option(help: ArgumentHelp("Write to a file instead.", valueName: "FILE")) var output: String?
  @Flag(help: "Begin csv with a byte order mark, by which Excel knows UTF-8.") var bom = false
  @Flag(help: "Leave cells of csv that a spreadsheet program would run as formulas as they are.") var raw = false
  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if bom || raw, format != .csv { throw ValidationError("--bom and --raw are for --format csv.") }
  }

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      let source = try open.source(try open.selection(roadmaps: roadmap, filter: filter, reader: reader))
      let bytes: [UInt8] =
        switch format {
        case .csv: source.stepTable(isRaw: raw, hasMark: bom)
        case .ics: source.iCalendar(stamp: "\(open.today)T00:00:00Z")
        case .mspdi: source.projectXML()
        case .json: source.reportView(.plan).json
        }
      if format == .mspdi { open.warn(of: source.projectRemarks) }
      if let output { try OutputFile.write(bytes, to: output) } else { try Output.write(file: bytes) }
    }
  }
}
