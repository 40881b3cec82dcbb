import Glibc

/// Another program, started without a shell.
package struct ChildProgram: Sendable {
  /// The program, as a path or a name to find in $PATH, and its arguments.
  private let words: [String]
  /// Its whole environment, as `NAME=value`; nil for that of this process.
  private let environment: [String]?
  /// Whether the programs that it starts end with it when it takes too long.
  private let leadsGroup: Bool

  /// Why a program was not started, or did not end by itself.
  package enum Fault: Error, Hashable, Sendable {
    case notStarted(code: Int32)
    case tooMuchOutput
    case tooLong
  }

  /// - Parameters:
  ///   - words: the program, as a path or a name to find in $PATH, and its arguments.
  ///   - environment: its whole environment, as `NAME=value`; nil for that of this process.
  ///   - leadsGroup: whether the programs that it starts end with it when it takes too long. It cannot ask at the terminal then.
  package init(_ words: [String], environment: [String]? = nil, leadsGroup: Bool = false) {
    self.words = words
    self.environment = environment
    self.leadsGroup = leadsGroup
  }

  /// Runs the program to its end, with the standard streams of this process.
  /// - Returns: its exit code; nil if it could not be started or was killed.
  package func run() -> Int32? {
    guard let process = try? start([]) else { return nil }
    return Self.exitCode(Self.wait(for: process))
  }

  /// Starts the program and does not wait for it. Its output is read when its ending is asked for.
  /// - Parameters:
  ///   - input: its standard input.
  ///   - most: the most bytes of standard output that are read.
  ///   - seconds: how long it may take. It is then asked to end, so that it can remove its locks, and killed after two seconds.
  package func start(input: [UInt8] = [], most: Int, seconds: Int) throws(Fault) -> RunningProgram {
    guard let file = tmpfile() else { throw .notStarted(code: errno) }
    defer { fclose(file) }
    // A file that is removed already, so that nobody has to write while the output is read.
    guard input.isEmpty || fwrite(input, 1, input.count, file) == input.count, fflush(file) == 0 else { throw .notStarted(code: errno) }
    let given = fileno(file)
    _ = fcntl(given, F_SETFD, FD_CLOEXEC)
    lseek(given, 0, SEEK_SET)
    let output = try OutputPipe(most: most)
    let errors = try OutputPipe(most: RunningProgram.mostErrors)
    let process = try start([(given, STDIN_FILENO), (output.writingEnd, STDOUT_FILENO), (errors.writingEnd, STDERR_FILENO)])
    return RunningProgram(process, output, errors, seconds: seconds, leadsGroup: leadsGroup)
  }

  /// - Parameter streams: the descriptors that become standard streams of the program; it shares the others with this process.
  private func start(_ streams: [(number: Int32, standard: Int32)]) throws(Fault) -> pid_t {
    guard let program = words.first else { throw .notStarted(code: ENOENT) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The program starts with default signal handling, whatever this process catches or ignores.
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | (leadsGroup ? POSIX_SPAWN_SETPGROUP : 0)))
    posix_spawnattr_setpgroup(&attributes, 0)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, standard) in streams { posix_spawn_file_actions_adddup2(&actions, number, standard) }
    var arguments = words.map { strdup($0) } + [nil]
    var variables = (environment ?? []).map { strdup($0) } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process: pid_t = 0
    let code =
      environment == nil
      ? posix_spawnp(&process, program, &actions, &attributes, &arguments, environ)
      : posix_spawnp(&process, program, &actions, &attributes, &arguments, &variables)
    guard code == 0 else { throw .notStarted(code: code) }
    return process
  }

  /// Waits for the end of a process, and returns its status as the system tells it.
  static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return 0x7F } }
    return status
  }

  /// Returns the exit code of a status; nil if a signal ended the process.
  static func exitCode(_ status: Int32) -> Int32? { status & 0x7F == 0 ? status >> 8 & 0xFF : nil }
}
