import Glibc

/// A program that was started, and whose output is read through pipes. One whose ending nobody asks for is ended with this value.
package final class RunningProgram {
  /// How a program ended.
  package struct Ending: Sendable {
    /// The exit code; nil if a signal ended it.
    package let code: Int32?
    package let output: [UInt8]
    package let errors: [UInt8]
  }

  /// The most bytes of standard error that are kept.
  static let mostErrors = 64 << 10

  private let process: pid_t
  /// Whether the programs that it has started are in a group with it, and end with it.
  private let leadsGroup: Bool
  private let output: OutputPipe
  private let errors: OutputPipe
  /// The millisecond of the clock by which the program must have ended.
  private let deadline: Int
  private var hasEnded = false

  init(_ process: pid_t, _ output: OutputPipe, _ errors: OutputPipe, seconds: Int, leadsGroup: Bool) {
    self.process = process
    self.leadsGroup = leadsGroup
    self.output = output
    self.errors = errors
    deadline = Self.now + seconds * 1000
    for pipe in [output, errors] { pipe.closeWritingEnd() }
  }

  deinit {
    if hasEnded { return }
    end()
    _ = ChildProgram.wait(for: process)
  }

  /// Reads the output of the program until it ends.
  package func ending() throws(ChildProgram.Fault) -> Ending {
    let fault = read()
    if fault != nil { end() }
    let status = ChildProgram.wait(for: process)
    hasEnded = true
    if let fault { throw fault }
    return Ending(code: ChildProgram.exitCode(status), output: output.bytes, errors: errors.bytes)
  }

  /// Reads until both pipes are closed. Returns the reason if that did not happen.
  private func read() -> ChildProgram.Fault? {
    let pipes = [output, errors]
    while pipes.contains(where: \.isOpen) {
      var watched = pipes.map { pollfd(fd: $0.isOpen ? $0.readingEnd : -1, events: Int16(POLLIN), revents: 0) }
      let count = poll(&watched, nfds_t(watched.count), Int32(clamping: max(0, deadline - Self.now)))
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { return .tooLong }
      for (pipe, watched) in zip(pipes, watched) where watched.revents != 0 { pipe.read() }
      if output.isOver { return .tooMuchOutput }
    }
    return nil
  }

  /// Asks the program to end, and kills it if it has not ended two seconds later.
  private func end() {
    let target = leadsGroup ? -process : process
    kill(target, SIGTERM)
    // The system does not reuse the number of a process before somebody has waited for it.
    defer { if leadsGroup { kill(target, SIGKILL) } }
    for _ in 0..<200 {
      var information = siginfo_t()
      if waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT) == 0, information.si_signo == SIGCHLD { return }
      usleep(10_000)
    }
    kill(target, SIGKILL)
  }

  /// The milliseconds of a clock that cannot be set.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
