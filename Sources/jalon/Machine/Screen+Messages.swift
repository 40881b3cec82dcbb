import Terminal

extension Screen {
  /// Opens the screen, and writes messages that come meanwhile to stderr only once it is closed, so that none appears over it.
  static func openKeepingMessages<Result>(_ body: (inout Screen) -> Result) throws(TerminalFault) -> Result {
    let messages = KeptMessages()
    let result = try open { screen in Output.$messages.withValue(messages) { body(&screen) } }
    Output.complain(lines: messages.lines)
    return result
  }
}
