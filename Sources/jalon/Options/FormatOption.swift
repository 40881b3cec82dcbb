import ArgumentParser

/// The option of commands whose answer is text for people or JSON for programs.
struct FormatOption: ParsableArguments {
  @Option(help: .textOrJSON) var format: ViewFormat = .text
}
