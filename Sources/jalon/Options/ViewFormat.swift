import ArgumentParser

/// The format of an answer.
enum ViewFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
