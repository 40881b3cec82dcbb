import Canvas
import Editor
import RoadmapEngine
import StatusViews
import Wording

/// The form that writes what the page of prints shows to a file, or sends it to a printer.
struct PrintForm: FormKind {
  var keepsChoices: Bool { true }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange { (nil, "", nil) }
  func checked(_ form: Form, in session: Session) -> Form { session.checkedPrinting(form) }
  func finish(_ form: Form, in session: inout Session) -> [Effect] { session.send(form) }
  func close(_ form: Form, in session: inout Session) { session.closePrinting(form) }
}

/// Printing and exporting what the page of prints shows.
extension Session {
  /// The choices of the open form, or those with which it was closed; nil on another page.
  var printing: PrintChoice? {
    guard case .report(let view) = page else { return nil }
    if let form = layers.form, let choice = PrintChoice(form) { return choice }
    var choice = memories.print ?? PrintChoice(view, language)
    choice.view = view
    return choice
  }

  /// The roadmap from which the page was opened, or all, with the filter that holds there.
  var printSelection: ViewSelection {
    var selection = ViewSelection()
    selection.reader = printing.flatMap { Reader($0.reader) } ?? .own
    selection.roadmaps = visits.origin.roadmap.map { [$0] }
    selection.party = document.scribe.author.party
    if visits.previous.model.takesViews { selection.filter = filter }
    return selection
  }

  /// Returns the source of the report; nil where the filter cannot be read.
  func printSource(_ choice: PrintChoice) -> ViewSource? {
    let wording = Wording(choice.language, home: workspace.language, digits: preferences.digits, zone: memories.news.zone)
    var source = try? document.source(wording, printSelection, records: choice.view == .changes ? memories.history : nil)
    source?.turns = printedTurns(choice)
    return source
  }

  /// Whose turn it is in the exchange with other parties, which only the view of waits shows, and only to the owner of the workspace.
  private func printedTurns(_ choice: PrintChoice) -> [ExchangeTurn] {
    choice.view == .waiting && choice.reader == "own" && printSelection.filter.isEmpty ? files.exchanges.exchanges?.turns ?? [] : []
  }

  mutating func openPrinting() -> [Effect] {
    guard let choice = printing else { return [] }
    let readers = ["own", "joint", "public"] + workspace.parties.filter { !$0.isArchived }.map(\.id.text)
    let fields = [
      Form.Field(
        "view", wording.labelView, choice.view.rawValue, choices: StatusView.allCases.map { ($0.rawValue, wording.name(of: $0)) }),
      Form.Field(
        "language", wording.languageLabel, choice.language.rawValue,
        choices: Language.allCases.map { ($0.rawValue, Wording.name(of: $0)) }),
      Form.Field("reader", wording.labelReader, choice.reader, choices: readers.map { ($0, readerName($0)) }),
      Form.Field(
        "format", wording.labelFormat, choice.format.rawValue, choices: PrintFormat.allCases.map { ($0.rawValue, $0.rawValue) }),
      Form.Field("file", wording.labelFile, ""), Form.Field("printer", wording.labelPrinter, ""),
      Form.Field("reference", wording.labelReference, ""),
    ]
    layers.push(checked(Form(PrintForm(), title: wording.title(.print), fields: fields)))
    return []
  }

  private func readerName(_ reader: String) -> String {
    switch Reader(reader) {
    case .own?: wording.readerOwn
    case .joint?: wording.readerJoint
    case .everybody?: wording.readerPublic
    case .party(let id)?: wording.party(id, in: workspace)
    case nil: reader
    }
  }

  /// Returns the name of the file where nobody types one, such as `matrix-fr-2026-11-26.html`.
  private func fileName(_ choice: PrintChoice) -> String {
    let reader = choice.reader == "own" ? "" : "-\(choice.reader.lowercased())"
    return "\(choice.view.rawValue)\(reader)-\(choice.language.rawValue)-\(document.today).\(choice.format.ending)"
  }

  /// Returns the form with the proposed name of the file or the printer, or with its fault.
  fileprivate func checkedPrinting(_ form: Form) -> Form {
    var form = form
    form.fault = nil
    form.suggestions = []
    form.asksToReplace = false
    guard let choice = PrintChoice(form) else { return form }
    if !choice.format.fits(choice.view) {
      form.fault = wording.formatDoesNotFit(choice.format.rawValue, wording.name(of: choice.view)).line
    } else if form.focusedField?.key == "file", form.value("file").isEmpty {
      form.suggestions = [(fileName(choice), "")]
    } else if form.focusedField?.key == "printer", form.value("printer").isEmpty {
      form.suggestions = [("default", wording.usualPrinter)]
    }
    return form
  }

  /// Asks the program to write the file or to print.
  fileprivate mutating func send(_ form: Form) -> [Effect] {
    guard let choice = PrintChoice(form) else { return [] }
    let replaces = form.asksToReplace
    var form = checkedPrinting(form)
    guard form.fault == nil else {
      layers.show(form)
      return []
    }
    let printer = form.value("printer").trimmed
    if !printer.isEmpty, choice.format != .report(.text) {
      form.fault = wording.onlyTextIsPrinted
      layers.show(form)
      return []
    }
    let reference = form.value("reference").trimmed
    if !reference.isEmpty, printer.isEmpty, !choice.format.isPaper {
      form.fault = wording.referenceOnPaper
      layers.show(form)
      return []
    }
    let file = form.value("file").trimmed
    let destination: PrintOrder.Destination = printer.isEmpty ? .file(file.isEmpty ? fileName(choice) : file) : .printer(printer)
    layers.show(form)
    return [
      .print(
        PrintOrder(
          view: choice.view, format: choice.format, language: choice.language, selection: printSelection,
          turns: printedTurns(choice), destination: destination, reference: reference, replaces: replaces))
    ]
  }

  /// Closes the form; the page keeps its choices.
  fileprivate mutating func closePrinting(_ form: Form) {
    layers.clear()
    guard let choice = PrintChoice(form) else { return }
    memories.print = choice
    page = .report(choice.view)
  }

  /// Takes the result of a print order: closes the form, or shows in it why nothing was made.
  package mutating func printed(_ outcome: PrintOutcome) {
    guard var form = layers.form, form.kind is PrintForm else { return }
    switch outcome {
    case .done(let destination, let remarks):
      closePrinting(form)
      say(([wording.printedTo(destination)] + remarks).joined(separator: " \(glyphs.separator) "))
    case .exists(let path):
      form.fault = wording.fileExists(path, saves: wording.marked(form.keys.controlKey(of: .save)))
      form.asksToReplace = true
      layers.show(form)
    case .failed(let sentence):
      form.fault = sentence
      layers.show(form)
    }
    settle()
  }
}

extension PlanDocument {
  /// Returns the source of views of the plan.
  /// - Parameter records: the history for the view of changes; nil for other views.
  package func source(_ wording: Wording, _ selection: ViewSelection, records: [ChangeRecord]?) throws(FilterFault) -> ViewSource {
    var source = try ViewSource(workspace, schedule, wording, selection, shipped: shipped, records: records)
    source.home = scribe.author.party
    return source
  }
}
