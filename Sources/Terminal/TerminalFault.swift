/// Why no screen could be opened; the program then answers in plain lines.
package enum TerminalFault: Error, Equatable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal(Stream)
  /// TERM is not set, or says `dumb`: no cursor can be placed.
  case cannotPlaceCursor(terminal: String)
  /// No description of this terminal is installed, nor one of the kind that most resemble.
  case unknownTerminal(String)
  /// The system refused to tell or to change the modes of the terminal; the number is that of `errno`.
  case modes(errno: Int32)

  /// A stream that should have been a terminal.
  package enum Stream: Sendable { case input, output }
}
