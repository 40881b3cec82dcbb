import Editor
import Exchange
import Glibc
import Planner
import RoadmapEngine
import StatusViews
import Terminal
import Wording

/// Printing of views, on paper and to files.
extension PlannerLoop {
  /// Writes a view to a file, or prints it.
  /// - Returns: nil if it was stopped before anything was written.
  mutating func carryOut(_ order: PrintOrder, _ session: inout Session, _ screen: inout Screen)
    -> PrintOutcome?
  {
    if case .file(let path) = order.destination, OutputFile.isOther(path) {
      return .failed(session.wording.trouble(.notAFile(path)).line)
    }
    if case .file(let path) = order.destination, !order.replaces, access(path, F_OK) == 0 { return .exists(path) }
    let wording = Wording(order.language, home: session.wording.home, digits: session.wording.digits, zone: session.wording.zone)
    let (open, document) = (open, session.document)
    let (speech, messages) = (session.wording, KeptMessages())
    let page = wait(&session, &screen) {
      Output.$messages.withValue(messages) { PlannerLoop.page(order, open, document, wording, speech) }
    }
    do throws(Failure) {
      guard let bytes = try page?.get() else { return nil }
      switch order.destination {
      case .printer(let name):
        _ = try Printer.print(bytes, on: name, .a4, session.wording)
        return .done(session.wording.sentToPrinter(name), remarks: messages.lines)
      case .file(let path):
        try OutputFile.write(bytes, to: path)
        return .done(OutputFile.resolved(path), remarks: messages.lines)
      }
    } catch {
      return .failed(error.diagnostic.line)
    }
  }

  /// Returns the bytes of the view that an order asks for.
  /// - Parameters:
  ///   - wording: the language of the view.
  ///   - speech: the language of messages to the person.
  private static func page(
    _ order: PrintOrder, _ open: OpenWorkspace, _ document: PlanDocument, _ wording: Wording, _ speech: Wording
  ) -> Result<[UInt8], Failure> {
    Result { () throws(Failure) in
      let records = order.view == .changes ? try open.history().records : nil
      var style = PrintStyle()
      if case .printer = order.destination { style.paper = .a4 }
      var source: ViewSource
      do throws(FilterFault) {
        source = try document.source(wording, order.selection, records: records)
      } catch {
        throw open.failure(error, in: order.selection.filter)
      }
      source.turns = order.turns
      style.frame = open.frame(order.selection.reader, wording, reference: order.reference)
      return try source.file(order.view, order.format, style, open.state, speech)
    }
  }
}
