/// The clipboard of the terminal, which is that of the person's machine also over SSH.
extension Screen {
  /// The most bytes of a text that terminals take: the tightest limit that is known is 74,994 (`xterm`, from its source `misc.c`).
  package static let clipboardLimit = 74_994

  /// Offers a text to the clipboard by the sequence OSC 52. A terminal that does not know it, or does not allow it, ignores it.
  /// - Returns: whether the text is short enough to be offered.
  package func copy(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count <= Self.clipboardLimit else { return false }
    TerminalModes.write(TerminalModes.clipboard(bytes))
    return true
  }
}
