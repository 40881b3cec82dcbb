import ArgumentParser
import Exchange
import StatusViews
import Wording

extension PrintFormat: ExpressibleByArgument {}
extension Paper: ExpressibleByArgument {}

/// In which format a view is written, how wide, and where to.
struct PageOptions: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      .format, en: "text, markdown, html, docx, xlsx, pdf, csv, json, ics or mspdi.",
      fr: "text, markdown, html, docx, xlsx, pdf, csv, json, ics ou mspdi.",
      ar: "text أو markdown أو html أو docx أو xlsx أو pdf أو csv أو json أو ics أو mspdi.")) var givenFormat: PrintFormat?
  @OptionGroup var width: WidthOption
  @Option(
    help: ArgumentHelp(
      .paper, en: "Pages for paper, each with a header: a4 (80 columns) or a4-landscape (120).",
      fr: "Pages pour le papier, chacune avec un en-tête : a4 (80 colonnes) ou a4-landscape (120).",
      ar: "صفحات للورق لكل منها ترويسة: a4 (80 عمودًا) أو a4-landscape (120)."))
  var paper: Paper?
  @Flag(
    help: ArgumentHelp(
      en: "csv: begin with a byte order mark, by which some spreadsheets know UTF-8.",
      fr: "csv : commencer par un indicateur d’ordre (BOM), auquel certains tableurs reconnaissent UTF-8.",
      ar: "في csv: البدء بعلامة BOM التي تعرف بها بعض جداول البيانات ترميز UTF-8.")) var bom = false
  @Flag(
    help: ArgumentHelp(
      en: "csv: leave texts as they are that a spreadsheet may take for a formula.",
      fr: "csv : laisser tels quels les textes qu’un tableur peut prendre pour une formule.",
      ar: "في csv: ترك النصوص التي قد يعدّها جدول البيانات صيغة حسابية كما هي.")) var raw = false
  @Option(help: .output) var output: String?
  @Option(
    help: ArgumentHelp(
      .name, en: "Print on paper with lp; \"default\" is the usual printer.",
      fr: "Imprimer sur papier avec lp ; « default » désigne l’imprimante habituelle.",
      ar: "الطباعة على الورق بالأمر lp؛ وتعني \"default\" الطابعة المعتادة.")) var printer: String?

  /// Checks that the options fit each other and a status view.
  /// - Throws: a usage error if two options exclude each other, or if the view does not have the format.
  func check(_ wording: Wording, fitting view: StatusView) throws(Failure) {
    try checkFormat(wording)
    if !format.fits(view) { throw Failure(64, wording.formatDoesNotFit(format.rawValue, wording.name(of: view))) }
    try checkPlaces(wording)
  }

  /// Checks the same for a view that has only the formats of every report, and returns the chosen one.
  /// - Parameter name: the name of the view, for the message.
  func reportFormat(_ wording: Wording, ofViewNamed name: String) throws(Failure) -> ReportFormat {
    try checkFormat(wording)
    guard case .report(let chosen) = format else { throw Failure(64, wording.formatDoesNotFit(format.rawValue, name)) }
    try checkPlaces(wording)
    return chosen
  }

  private func checkFormat(_ wording: Wording) throws(Failure) {
    let needs: [(isGiven: Bool, option: String, needed: ReportFormat)] = [
      (width.width != nil, "--width", .text), (paper != nil, "--paper", .text), (printer != nil, "--printer", .text), (bom, "--bom", .csv),
      (raw, "--raw", .csv),
    ]
    for need in needs where need.isGiven && PrintFormat.report(need.needed) != format {
      throw Failure(64, wording.misfit(need.option, needed: ["--format \(need.needed.rawValue)"]))
    }
  }

  private func checkPlaces(_ wording: Wording) throws(Failure) {
    if width.width != nil, paper != nil { throw Failure(64, wording.clash("--width", "--paper")) }
    if width.width != nil, printer != nil { throw Failure(64, wording.clash("--width", "--printer")) }
    if output != nil, printer != nil { throw Failure(64, wording.clash("--output", "--printer")) }
    if format.isBinary, output == nil, Output.isTerminal { throw Failure(64, wording.notForTerminals(format.rawValue)) }
  }

  var format: PrintFormat { givenFormat ?? .report(.text) }

  /// Whether the view goes on paper, and has the frame of an office paper.
  var isPaper: Bool { format.isPaper || format == .report(.text) && (paper != nil || printer != nil) }

  var style: PrintStyle {
    var style = PrintStyle()
    style.paper = paper ?? (printer == nil ? nil : .a4)
    style.width = Output.pageWidth(width.width)
    style.isStyled = output == nil && printer == nil && Output.isStyled
    style.isRaw = raw
    style.hasMark = bom
    return style
  }

  /// Writes a view to the printer, to the file or to stdout.
  func write(_ bytes: [UInt8], _ wording: Wording) throws(Failure) {
    if let printer {
      Output.complain(text: try Printer.print(bytes, on: printer, paper ?? .a4, wording))
    } else if let output {
      try OutputFile.write(bytes, to: output)
    } else if format == .report(.text) {
      try Output.write(bytes)
    } else {
      try Output.write(file: bytes)
    }
  }
}
