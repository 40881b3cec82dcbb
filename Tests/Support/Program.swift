import Glibc

/// Another program, run to its end.
package enum Program {
  package struct Ending: Sendable {
    /// The exit code, or 128 and the signal.
    package let code: Int32
    /// Standard output and standard error.
    package let output: String
  }

  /// A program that was built beside the tests.
  package static func built(_ name: String) -> String {
    let tests = (try? String(decoding: executablePath(), as: UTF8.self)) ?? ""
    return tests.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/" + name
  }

  /// The path of an installed program; nil if it is not there.
  package static func installed(_ name: String) -> String? {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + name }.first { access($0, X_OK) == 0 }
  }

  package static func run(_ path: String, _ arguments: [String]) -> Ending {
    let output = "/tmp/jalon-output-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    defer { unlink(output) }
    guard let code = end(path, arguments, output: output) else { return Ending(code: -1, output: "cannot start \(path)") }
    return Ending(code: code, output: contents(output))
  }

  /// Runs a program to its end, and is there when it ends: Foundation's `Process` looks every 50 ms.
  /// - Parameter output: where what it writes goes.
  /// - Returns: the exit code, or 128 and the signal; nil where it cannot be started.
  package static func end(_ path: String, _ arguments: [String], output: String = "/dev/null") -> Int32? {
    start(path, arguments, output: output).map { ending(of: $0) }
  }

  /// Starts a program and goes on beside it; a test waits for its end by `ending(of:)`.
  /// - Returns: its process; nil where it cannot be started.
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
  /// - Returns: the exit code, or 128 and the signal.
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

  /// All of a file that can be read.
  package static func contents(_ path: String) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = read(file, &buffer, buffer.count), count > 0 { bytes += buffer.prefix(count) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
