import RoadmapEngine
import StatusViews
import Wording

/// What a person asks to have printed or exported.
package struct PrintOrder: Sendable {
  /// Where a print goes.
  package enum Destination: Sendable {
    /// The path of a file.
    case file(String)
    /// The name of a printer; `default` leaves the choice to the system.
    case printer(String)
  }

  package let view: StatusView
  package let format: PrintFormat
  package let language: Language
  package let selection: ViewSelection
  package let destination: Destination
  /// Whether a file that is there already may be replaced.
  package let replaces: Bool
}

/// What became of an order.
package enum PrintOutcome: Sendable {
  /// Where it is now.
  case done(String)
  /// Such a file is there already.
  case exists(String)
  /// What went wrong, and what to do.
  case failed(String)
}

/// What the page of prints shows, and how it would leave.
struct PrintChoice: Hashable, Sendable {
  var view: StatusView
  var format = PrintFormat.text
  var language: Language
  /// As CommandLine.md writes it: `own`, `joint`, `public` or a party's id.
  var reader = "own"

  /// What a form of printing says.
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
