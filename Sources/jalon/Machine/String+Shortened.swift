extension String {
  /// How long a sentence may be that is listed among others.
  private static let most = 600

  /// The text on one line, cut where it is longer than a few lines of a terminal. Receipts and JSON hold all of it.
  var shortened: String {
    let line = split(separator: "\n", omittingEmptySubsequences: true).joined(separator: " ")
    return line.count <= Self.most ? line : "\(line.prefix(Self.most))…"
  }
}
