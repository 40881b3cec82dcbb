import Wording

/// What is known of the files of the workspace.
struct FileState: Sendable {
  enum Saving: Sendable { case saved, saving, failed }

  var saving: Saving = .saved
  /// The files that could not be read, which the header counts.
  var broken: [FileTrouble] { didSet { troubles = broken } }
  /// What is wrong with any file, for the page of problems. Until that page has looked further, the files that could not be read.
  var troubles: [FileTrouble]
  var findings = Findings()
  var exchanges = KnownExchanges()

  init(broken: [FileTrouble]) {
    self.broken = broken
    troubles = broken
  }
}
