import ArgumentParser

/// The option of commands that fill lines of text up to a width.
struct WidthOption: ParsableArguments {
  /// Columns from 60 to 1000; nil leaves the choice to `Output.width`.
  @Option(help: .width) var width: Int?

  func validate() throws {
    if let width, !(60...1000).contains(width) { throw ValidationError.pageWidth(width) }
  }
}
