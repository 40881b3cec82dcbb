import ArgumentParser
import Wording

extension ParsableCommand {
  /// Runs the work of a command; prints its failure on stderr, and a notice if the work takes long.
  /// - Parameter doing: the notice of a command that opens a screen, shown after 0.3 s; nil shows the usual one after 2 s.
  func running(_ doing: String? = nil, _ work: () throws(Failure) -> Void) throws {
    if let doing {
      WaitingLine.begin(after: 300_000) { _ in doing }
    } else {
      WaitingLine.begin(after: 2_000_000) { Wording.ofReader.commandWorking(seconds: $0) }
    }
    defer { WaitingLine.end() }
    do throws(Failure) { try work() } catch {
      if error.isOfOutput, DoneWork.isOnDisk { Output.complain(lines: [Wording.ofReader.doneButUnreported]) }
      Output.complain(lines: error.lines)
      throw ExitCode(error.code)
    }
  }
}
