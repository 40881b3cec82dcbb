/// Why the terminal could not be opened; the program then uses plain lines.
package enum TerminalFault: Error, Equatable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal(Stream)
  /// TERM is not set or says `dumb`, so that the cursor cannot be moved.
  case cannotPlaceCursor(terminal: String)
  /// No description is installed of this terminal, nor of xterm, which most resemble.
  case unknownTerminal(String)
  /// The system refused to read or set the modes of the terminal.
  case modes(errno: Int32)

  /// A stream that must be a terminal.
  package enum Stream: Sendable { case input, output }
}
