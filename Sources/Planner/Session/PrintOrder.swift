import RoadmapEngine
import StatusViews
import Wording

/// A request to write a view to a file or to print it.
package struct PrintOrder: Sendable {
  /// The file or the printer.
  package enum Destination: Sendable {
    /// The path of a file.
    case file(String)
    /// The name of a printer; `default` is the usual printer of the system.
    case printer(String)
  }

  package let view: StatusView
  package let format: PrintFormat
  package let language: Language
  package let selection: ViewSelection
  /// Whose turn it is in the exchange with other parties, for the view of waits.
  package let turns: [ExchangeTurn]
  package let destination: Destination
  /// The reference number of the paper; empty for none.
  package let reference: String
  /// Whether an existing file may be replaced.
  package let replaces: Bool
}

/// The result of a print order.
package enum PrintOutcome: Sendable {
  /// The print was made; holds the path of the file or the name of the printer, and what else there is to say of it.
  case done(String, remarks: [String])
  /// The file exists already and was not replaced; holds its path.
  case exists(String)
  /// The print was not made; holds a sentence that says why and what to do.
  case failed(String)
}

/// The choices of the page of prints: which view, for whom, in which language and format.
struct PrintChoice: Hashable, Sendable {
  var view: StatusView
  var format = PrintFormat.report(.text)
  var language: Language
  /// The reader as on the command line: `own`, `joint`, `public` or the id of a party.
  var reader = "own"

  /// Reads the choices from the form of printing; nil for another form.
  init?(_ form: Form) {
    guard form.kind is PrintForm, let view = StatusView(rawValue: form.value("view")),
      let format = PrintFormat(rawValue: form.value("format")), let language = Language(rawValue: form.value("language"))
    else { return nil }
    self.view = view
    self.format = format
    self.language = language
    reader = form.value("reader")
  }

  init(_ view: StatusView, _ language: Language) {
    self.view = view
    self.language = language
  }
}
