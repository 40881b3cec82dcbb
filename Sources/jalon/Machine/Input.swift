import Glibc

/// Lines from standard input.
enum Input {
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Asks on the terminal and reads a line; returns nil without a terminal, or at the end of the input.
  static func ask(_ question: String) -> String? {
    guard isTerminal else { return nil }
    Output.complain(text: question)
    return readLine()?.trimmed
  }

  /// Reads a line, after a prompt if standard input is a terminal; returns nil at the end of the input.
  static func line(_ prompt: String) -> String? {
    let isTerminal = isatty(STDIN_FILENO) == 1
    if isTerminal { try? Output.write(prompt) }
    guard let line = readLine() else {
      if isTerminal { try? Output.write("\n") }
      return nil
    }
    return line.trimmed
  }
}
