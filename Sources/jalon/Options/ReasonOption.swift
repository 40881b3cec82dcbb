import ArgumentParser

/// The option for the reason of a change.
struct ReasonOption: ParsableArguments {
  @Option(help: .reason) var reason: String = ""
}
