import Glibc

/// Runs other programs.
package enum Program {
  /// The end of a program.
  package struct Ending: Sendable {
    /// The exit code, or 128 plus the number of the signal.
    package let code: Int32
    /// Standard output and standard error.
    package let output: String
  }

  /// Returns the path of a program that was built beside the tests.
  package static func built(_ name: String) -> String {
    let tests = (try? String(decoding: executablePath(), as: UTF8.self)) ?? ""
    return tests.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/" + name
  }

  /// Returns the path of an installed program; nil if it is not installed.
  package static func installed(_ name: String) -> String? {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + name }.first { access($0, X_OK) == 0 }
  }

  /// Runs a program to its end and returns its output.
  package static func run(_ path: String, _ arguments: [String]) -> Ending {
    let output = "/tmp/jalon-output-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    defer { unlink(output) }
    guard let code = end(path, arguments, output: output) else { return Ending(code: -1, output: "cannot start \(path)") }
    return Ending(code: code, output: contents(output))
  }

  /// Runs a program to its end. It returns at once then, whereas Foundation's `Process` checks every 50 ms.
  /// - Parameter output: the file to which the output is appended.
  /// - Returns: the exit code, or 128 plus the number of the signal; nil if the program cannot be started.
  package static func end(_ path: String, _ arguments: [String], output: String = "/dev/null") -> Int32? {
    start(path, arguments, output: output).map { ending(of: $0) }
  }

  /// Starts a program without waiting for it; `ending(of:)` waits for its end.
  /// - Returns: its process id; nil if it cannot be started.
  package static func start(_ path: String, _ arguments: [String], output: String = "/dev/null") -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var process: pid_t = 0
    let failure = posix_spawn(&process, path, &actions, nil, &words, environ)
    words.forEach { free($0) }
    posix_spawn_file_actions_destroy(&actions)
    return failure == 0 ? process : nil
  }

  /// Waits for the end of a process that `start` has started.
  /// - Returns: the exit code, or 128 plus the number of the signal.
  package static func ending(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7f
    return signal == 0 ? status >> 8 & 0xff : 128 + signal
  }

  private static func executablePath() throws -> [UInt8] {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    return buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
  }

  /// Returns the contents of a file as far as it can be read.
  package static func contents(_ path: String) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = read(file, &buffer, buffer.count), count > 0 { bytes += buffer.prefix(count) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
