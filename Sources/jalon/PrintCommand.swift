import ArgumentParser
import Exchange
import RoadmapEngine
import StatusViews
import Wording

extension StatusView: ExpressibleByArgument {}
extension PrintFormat: ExpressibleByArgument {}
extension Paper: ExpressibleByArgument {}

struct Print: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a status view: on the terminal, on paper, or as a file to send.",
    discussion: """
      Views: overview (the minister's page), plan, matrix (the action plan that ministries exchange), timeline, board, agenda,
      waiting (whose turn it is), owners (what is left for whom), critical (the critical path and why), followup (of decisions, for a joint
      committee), period (the donor's table), nofn (which of the parties have approved), signatures, changes (since a day or a
      baseline), calendar (deadlines, meetings, holidays).

      Formats: text; markdown; html (one file for a browser, made for paper as well); csv (for spreadsheets); json (for
      programs); ics (agenda and calendar, for calendar programs); mspdi (the plan, for Microsoft Project).

      Examples:
        jalon print overview
        jalon print matrix --roadmap ne-ly-labour --lang fr --width 120
        jalon print changes --since 2026-10-01
        jalon print period --from 2026-07-01 --to 2026-12-31 --reader public
        jalon print timeline --format html --lang ar --output timeline.html
        jalon print plan --format csv --bom --output plan.csv
        jalon print matrix --paper a4-landscape --output matrix.txt
        jalon print overview --printer default
        jalon print plan --format json --today 2026-11-23
      """)

  @Argument(help: ArgumentHelp("Which one.", valueName: "VIEW")) var view: StatusView
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var period: PeriodOptions
  @Option(help: ArgumentHelp("text, markdown, html, csv, json, ics or mspdi.", valueName: "FORMAT")) var format: PrintFormat?
  @Option(help: ArgumentHelp("Columns of the page, from 60; by default those of the terminal, else 80.", valueName: "N")) var width: Int?
  @Option(help: ArgumentHelp("Pages for paper, each with a header: a4 (80 columns) or a4-landscape (120).", valueName: "PAPER"))
  var paper: Paper?
  @Flag(help: "csv: begin with a byte order mark, by which some spreadsheets know UTF-8.") var bom = false
  @Flag(help: "csv: leave texts as they are that a spreadsheet may take for a formula.") var raw = false
  @Option(help: ArgumentHelp("Write to a file instead.", valueName: "FILE")) var output: String?
  @Option(help: ArgumentHelp("Print on paper with lp; \"default\" is the usual printer.", valueName: "NAME")) var printer: String?
  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if let width, !(60...1000).contains(width) {
      throw ValidationError("A page of \(width) columns is not possible. Give --width a number from 60 to 1000.")
    }
  }

  func run() throws {
    try running { () throws(Failure) in
      try checkOptions(Wording(Language.reader(options.lang) ?? .en, home: .en))
      let open = try options.open()
      open.warnOfBrokenFiles()
      var chosen = try selection.selection(in: open)
      try period.add(to: &chosen, for: view, in: open)
      let source = try open.source(chosen, needsHistory: view == .changes)
      let bytes = source.print(view, style)
      if style.format == .mspdi { open.warn(of: source.projectRemarks) }
      if let printer {
        Output.complain(text: try Printer.print(bytes, on: printer, paper ?? .a4, open.wording))
      } else if let output {
        try OutputFile.write(bytes, to: output)
      } else if style.format == .text {
        try Output.write(bytes)
      } else {
        try Output.write(file: bytes)
      }
    }
  }

  /// Which options go together.
  private func checkOptions(_ wording: Wording) throws(Failure) {
    let format = format ?? .text
    let needs: [(isGiven: Bool, option: String, needed: PrintFormat)] = [
      (width != nil, "--width", .text), (paper != nil, "--paper", .text), (printer != nil, "--printer", .text), (bom, "--bom", .csv),
      (raw, "--raw", .csv),
    ]
    for need in needs where need.isGiven && need.needed != format {
      throw Failure(64, wording.misfit(need.option, needed: ["--format \(need.needed.rawValue)"]))
    }
    if !format.fits(view) { throw Failure(64, wording.formatDoesNotFit(format.rawValue, wording.name(of: view))) }
    if width != nil, paper != nil { throw Failure(64, wording.clash("--width", "--paper")) }
    if width != nil, printer != nil { throw Failure(64, wording.clash("--width", "--printer")) }
    if output != nil, printer != nil { throw Failure(64, wording.clash("--output", "--printer")) }
  }

  private var style: PrintStyle {
    var style = PrintStyle(format ?? .text)
    style.paper = paper ?? (printer == nil ? nil : .a4)
    style.width = max(60, Output.width(width))
    style.isStyled = output == nil && printer == nil && Output.isStyled
    style.isRaw = raw
    style.hasMark = bom
    return style
  }
}
