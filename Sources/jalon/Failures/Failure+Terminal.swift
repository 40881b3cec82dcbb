import Glibc
import Terminal
import Wording

extension Failure {
  /// Makes the failure of a planner that cannot use the terminal.
  init(_ fault: TerminalFault, _ wording: Wording) {
    let reason =
      switch fault {
      case .notATerminal(.input): "stdin"
      case .notATerminal(.output): "stdout"
      case .cannotPlaceCursor(let terminal), .unknownTerminal(let terminal): "TERM=\(terminal)"
      case .modes(let code): wording.reason(code)
      }
    self.init(64, wording.noTerminal(reason))
  }
}
