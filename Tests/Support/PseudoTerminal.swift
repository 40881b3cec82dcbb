import Glibc

/// A program in a pseudo-terminal: keys are sent to it, and what it draws is counted and timed.
package final class PseudoTerminal {
  private let master: Int32
  package let process: pid_t
  /// The modes of the terminal before the program was started.
  package let initialModes: [tcflag_t]
  private let start: ContinuousClock.Instant

  // TIOCSPTLCK and TIOCGPTN of <asm-generic/ioctls.h>, which Swift cannot import.
  private static let unlock: UInt = 0x4004_5431
  private static let numberOf: UInt = 0x8004_5430
  // POSIX_SPAWN_SETSID of <spawn.h>.
  private static let newSession: Int16 = 0x80
  // POSIX_SPAWN_SETSIGMASK and POSIX_SPAWN_SETSIGDEF.
  private static let setSignalMask: Int16 = 0x08
  private static let setDefaultSignals: Int16 = 0x04

  /// What the program drew in response to something.
  package struct Drawing {
    package fileprivate(set) var bytes: [UInt8] = []
    /// The time from the start of the measurement to the last byte; nil if nothing was drawn.
    package fileprivate(set) var time: Duration?

    fileprivate func contains(_ text: String) -> Bool { String(decoding: bytes, as: UTF8.self).contains(text) }
  }

  /// Starts a program; nil if no pseudo-terminal is available.
  package init?(_ path: String, _ arguments: [String], columns: Int, rows: Int, environment: [String: String] = [:]) {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (lock, number): (Int32, Int32) = (0, 0)
    guard master >= 0, ioctl(master, Self.unlock, &lock) == 0, ioctl(master, Self.numberOf, &number) == 0 else { return nil }
    let name = "/dev/pts/\(number)"
    var size = winsize(ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(master, UInt(TIOCSWINSZ), &size) == 0 else { return nil }
    initialModes = Self.modes(of: master)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    // Since the leader of a new session opens it, it becomes the controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    // The threads of tests block signals; the program must not inherit that.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    // A test run in the background of a script ignores SIGINT, which the program must not inherit.
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Self.newSession | Self.setSignalMask | Self.setDefaultSignals)
    let world = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8", "TERM": "xterm-256color"].merging(environment) { $1 }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var pairs = world.map { strdup("\($0)=\($1)") } + [nil]
    var process: pid_t = 0
    start = .now
    let failure = posix_spawn(&process, path, &actions, &attributes, &words, &pairs)
    (words + pairs).forEach { free($0) }
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
    self.process = process
    guard failure == 0, fcntl(master, F_SETFL, O_NONBLOCK) == 0 else { return nil }
  }

  deinit {
    kill(process, SIGKILL)
    var status: Int32 = 0
    // Fails if the process was ended before, which does not matter.
    waitpid(process, &status, 0)
    close(master)
  }

  /// Returns what is drawn from the start of the program until nothing more comes.
  /// - Parameters:
  ///   - quiet: for how many milliseconds nothing must come before the drawing counts as finished.
  ///   - mark: a text that only the first complete frame contains, for a program that pauses before it.
  package func firstFrame(quiet: Int = 120, behind mark: String = "") -> Drawing {
    var drawing = drawing(since: start, quiet: quiet)
    let deadline = ContinuousClock.now + .seconds(60)
    while !mark.isEmpty, !drawing.contains(mark), .now < deadline, !hasEnded { drawing = self.drawing(since: start, quiet: quiet, drawing) }
    return drawing
  }

  /// Sends keys and returns what is drawn until it contains a text, for at most a minute.
  package func press(_ keys: String, until text: String) -> Drawing {
    let start = ContinuousClock.now
    var drawing = press(keys)
    while !drawing.contains(text), .now - start < .seconds(60), !hasEnded { drawing = self.drawing(since: start, quiet: 50, drawing) }
    return drawing
  }

  /// The modes of the terminal for input, output, control and local processing; empty if they cannot be read.
  package var modes: [tcflag_t] { Self.modes(of: master) }

  private static func modes(of master: Int32) -> [tcflag_t] {
    var attributes = termios()
    guard tcgetattr(master, &attributes) == 0 else { return [] }
    return [attributes.c_iflag, attributes.c_oflag, attributes.c_cflag, attributes.c_lflag]
  }

  package func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends keys while reading and discarding what the program draws.
  package func send(_ keys: [UInt8]) {
    var bytes = keys[...]
    var drawing = Drawing()
    while !bytes.isEmpty, kill(process, 0) == 0 {
      let written = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if written > 0 { bytes = bytes.dropFirst(written) }
      read(into: &drawing, since: start)
    }
  }

  /// Sends a signal and waits for the end of the program, for at most a minute.
  /// - Returns: its exit code, or 128 plus the number of the signal that ended it.
  package func end(with signal: Int32) -> Int32 {
    kill(process, signal)
    var status: Int32 = 0
    var drawing = Drawing()
    for _ in 0..<6000 {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { break }
      read(into: &drawing, since: start)
      usleep(10_000)
    }
    let number = status & 0x7f
    return number == 0 ? status >> 8 & 0xff : 128 + number
  }

  /// Reads what the program draws until a condition holds, for at most ten seconds.
  /// - Returns: false if the program ended before that, or the time is up.
  package func waits(until isWanted: () -> Bool) -> Bool {
    var drawing = Drawing()
    for _ in 0..<1000 {
      if isWanted() { return true }
      if hasEnded { return isWanted() }
      read(into: &drawing, since: start)
      usleep(10_000)
    }
    return false
  }

  /// Whether the program has ended and so draws nothing more.
  private var hasEnded: Bool {
    var ended = siginfo_t()
    return waitid(P_PID, id_t(process), &ended, WEXITED | WNOHANG | WNOWAIT) == 0 && ended.si_signo == SIGCHLD
  }

  /// Sends keys and returns what they draw.
  /// - Parameter quiet: for how many milliseconds nothing must come before the drawing counts as finished.
  package func press(_ keys: String, quiet: Int = 12) -> Drawing {
    let start = ContinuousClock.now
    var bytes = Array(keys.utf8)[...]
    var drawing = Drawing()
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if written > 0 { bytes = bytes.dropFirst(written) } else { read(into: &drawing, since: start) }
    }
    return self.drawing(since: start, quiet: quiet, drawing)
  }

  private func drawing(since start: ContinuousClock.Instant, quiet: Int, _ begun: Drawing = Drawing()) -> Drawing {
    var drawing = begun
    // Drawing that has not begun after five seconds is not expected any more.
    var patience = 5000
    while true {
      var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      let ready = poll(&source, 1, Int32(drawing.time == nil ? min(patience, max(quiet, 400)) : quiet))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0, read(into: &drawing, since: start) else {
        patience = drawing.time == nil && start == self.start ? patience - 400 : 0
        if patience <= 0 { return drawing }
        continue
      }
    }
  }

  @discardableResult
  private func read(into drawing: inout Drawing, since start: ContinuousClock.Instant) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    drawing.bytes += buffer.prefix(count)
    drawing.time = .now - start
    return true
  }

  /// The processor time that the program has used so far, in hundredths of a second.
  package var processorTicks: Int {
    let fields = Program.contents("/proc/\(process)/stat").split(separator: ")").last?.split(separator: " ") ?? []
    return [11, 12].compactMap { fields.indices.contains($0) ? Int(fields[$0]) : nil }.reduce(0, +)
  }

  /// The resident memory of the program in bytes.
  package var residentBytes: Int {
    let pages = Program.contents("/proc/\(process)/statm").split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}
