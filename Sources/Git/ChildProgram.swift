import Glibc

/// Another program, started without a shell, whose output is read through pipes.
struct ChildProgram {
  /// The absolute path of the program.
  let path: String
  let arguments: [String]
  /// Its whole environment, as `NAME=value`.
  let environment: [String]

  /// How a program ended.
  struct Ending {
    /// The exit code; nil if a signal ended it.
    let code: Int32?
    let output: [UInt8]
    let errors: [UInt8]
  }

  /// Why there is no ending to speak of.
  enum Fault: Error {
    case notStarted(code: Int32)
    case tooMuchOutput
    case tooLong
  }

  /// The most bytes of standard error that are kept.
  private static let mostErrors = 64 << 10

  /// Runs the program to its end.
  /// - Parameters:
  ///   - input: its standard input.
  ///   - most: the most bytes of standard output that are read.
  ///   - seconds: how long it may take. It is then asked to end, so that it can remove its locks, and killed after two seconds.
  func run(input: [UInt8], most: Int, seconds: Int) throws(Fault) -> Ending {
    guard let file = tmpfile() else { throw .notStarted(code: errno) }
    defer { fclose(file) }
    // A file that is removed already, so that nobody has to write while the output is read.
    guard input.isEmpty || fwrite(input, 1, input.count, file) == input.count, fflush(file) == 0 else { throw .notStarted(code: errno) }
    let given = fileno(file)
    _ = fcntl(given, F_SETFD, FD_CLOEXEC)
    lseek(given, 0, SEEK_SET)
    let output = try ReadingEnd.Pipe()
    let errors = try ReadingEnd.Pipe()
    let process = try start(given, output.write, errors.write)
    close(output.write)
    close(errors.write)
    var ends = [ReadingEnd(output.read, most: most), ReadingEnd(errors.read, most: Self.mostErrors)]
    defer { for end in ends { close(end.number) } }
    let deadline = Self.now + seconds * 1000
    var fault: Fault?
    while ends.contains(where: \.isOpen) {
      var watched = ends.map { pollfd(fd: $0.isOpen ? $0.number : -1, events: Int16(POLLIN), revents: 0) }
      let wait = Int32(clamping: max(0, deadline - Self.now))
      let count = poll(&watched, nfds_t(watched.count), wait)
      if count < 0, errno == EINTR { continue }
      if count == 0 { fault = .tooLong }
      for index in ends.indices where watched[index].revents != 0 { ends[index].read() }
      if ends[0].isOver { fault = .tooMuchOutput }
      if fault != nil || count < 0 { break }
    }
    if fault != nil { Self.end(process) }
    let status = Self.wait(for: process)
    if let fault { throw fault }
    return Ending(code: status & 0x7F == 0 ? status >> 8 & 0xFF : nil, output: ends[0].bytes, errors: ends[1].bytes)
  }

  private func start(_ input: Int32, _ output: Int32, _ errors: Int32) throws(Fault) -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The program starts with default signal handling, whatever this process catches or ignores.
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, standard) in [(input, STDIN_FILENO), (output, STDOUT_FILENO), (errors, STDERR_FILENO)] {
      posix_spawn_file_actions_adddup2(&actions, number, standard)
    }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, &attributes, &words, &variables)
    guard code == 0 else { throw .notStarted(code: code) }
    return process
  }

  /// Asks a process to end, and kills it if it has not ended two seconds later.
  private static func end(_ process: pid_t) {
    kill(process, SIGTERM)
    for _ in 0..<200 {
      var information = siginfo_t()
      if waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT) == 0, information.si_signo == SIGCHLD { return }
      usleep(10_000)
    }
    kill(process, SIGKILL)
  }

  private static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return 0x7F } }
    return status
  }

  /// Milliseconds of a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

/// The end of a pipe from which the output of a program is read.
private struct ReadingEnd {
  let number: Int32
  private let most: Int
  private(set) var bytes: [UInt8] = []
  private(set) var isOpen = true
  /// Whether the program has written more than the limit.
  private(set) var isOver = false

  /// The two descriptors of a pipe.
  struct Pipe {
    let read: Int32
    let write: Int32

    init() throws(ChildProgram.Fault) {
      var numbers: [Int32] = [-1, -1]
      guard pipe(&numbers) == 0 else { throw .notStarted(code: errno) }
      for number in numbers { _ = fcntl(number, F_SETFD, FD_CLOEXEC) }
      (read, write) = (numbers[0], numbers[1])
    }
  }

  init(_ number: Int32, most: Int) {
    self.number = number
    self.most = most
  }

  /// Reads what is there.
  mutating func read() {
    var part = [UInt8](repeating: 0, count: 64 << 10)
    let count = Glibc.read(number, &part, part.count)
    if count < 0, errno == EINTR { return }
    guard count > 0 else { return isOpen = false }
    bytes += part.prefix(min(count, most - bytes.count))
    if bytes.count == most { isOver = true }
  }
}
