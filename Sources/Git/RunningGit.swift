import ChildPrograms
import Glibc

/// A command of git that was started.
struct RunningGit {
  private let command: String
  private let program: RunningProgram

  init(_ command: String, _ program: RunningProgram) {
    self.command = command
    self.program = program
  }

  /// Waits for its end.
  func answer() throws(GitFault) -> GitAnswer {
    let ending: RunningProgram.Ending
    do throws(ChildProgram.Fault) { ending = try program.ending() } catch { throw GitFault(error, of: command) }
    let errors = String(decoding: ending.errors, as: UTF8.self)
    guard let code = ending.code else { throw .failed(command: command, words: errors) }
    return GitAnswer(code: code, output: ending.output, errors: errors)
  }
}

extension GitFault {
  /// Makes the fault of a command that did not end by itself.
  init(_ fault: ChildProgram.Fault, of command: String) {
    switch fault {
    case .notStarted(let code): self = .failed(command: command, words: String(cString: strerror(code)))
    case .tooLong: self = .tooLong(command: command)
    case .tooMuchOutput: self = .tooMuchOutput(command: command)
    }
  }
}
