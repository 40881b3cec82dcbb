import Glibc

/// The process that holds the lock of a workspace, as far as this machine can tell.
package struct LockHolder: Hashable, Sendable {
  /// The process id on its machine.
  package let process: Int32
  /// The name of the machine on which it runs; nil for this machine.
  package let host: String?
  /// Its command line, at most 80 characters; nil for a process on another machine.
  package var command: String?
  /// The instant at which it took the lock, in seconds since 1970; if that is unknown, the instant at which the process
  /// started.
  package var since: Int?
  /// Whether it is stopped, for example by Ctrl-Z, and does nothing until it is continued.
  package var isStopped = false

  package init(process: Int32, host: String?) {
    self.process = process
    self.host = host
  }
}

extension LockHolder {
  /// Returns the holder of the lock on a file, from `/proc/locks` or else from the signature in the file; nil if neither
  /// names one.
  static func find(_ file: borrowing OpenFile, _ path: String) -> LockHolder? {
    let status = try? file.status(path)
    let signed = signature(file, path)
    let here = host()
    if let status, let process = localHolder(of: status) {
      var holder = LockHolder(process: process, host: nil)
      holder.look(lockTaken: signed?.process == process && signed?.host == here ? status.st_mtim.tv_sec : nil)
      return holder
    }
    guard var holder = signed, holder.host != here else { return nil }
    holder.since = status?.st_mtim.tv_sec
    return holder
  }

  /// The text that this process writes into the lock file once it has the lock: process id and host name.
  static var ownSignature: String { "\(getpid()) \(host())\n" }

  private static func host() -> String {
    var host = [CChar](repeating: 0, count: 256)
    _ = gethostname(&host, host.count - 1)
    return String(decoding: host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Returns the holder that signed the lock file; nil if the text is not a signature.
  private static func signature(_ file: borrowing OpenFile, _ path: String) -> LockHolder? {
    guard let bytes = try? file.bytes(path, from: 0, count: 300) else { return nil }
    let words = bytes.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 2, let process = Int32(words[0]), words[1].utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else { return nil }
    return LockHolder(process: process, host: words[1])
  }

  /// Returns another process of this machine that has a lock on a file; nil if there is none.
  ///
  /// A line of `/proc/locks` is `1: FLOCK ADVISORY WRITE 812 08:01:1345 0 EOF`.
  private static func localHolder(of status: stat) -> Int32? {
    for line in contents("/proc/locks").split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count >= 8, words[1] != "->", words[5].split(separator: ":").last.flatMap({ UInt64($0) }) == UInt64(status.st_ino),
        let process = Int32(words[4]), process > 0, process != getpid()
      else { continue }
      return process
    }
    return nil
  }

  /// Fills in command, state and instant of a process on this machine.
  /// - Parameter lockTaken: the instant at which it took the lock, in seconds since 1970; nil if unknown.
  private mutating func look(lockTaken: Int?) {
    let words = LockHolder.contents("/proc/\(process)/cmdline").split(separator: "\0", omittingEmptySubsequences: false)
    let command = words.joined(separator: " ")
    if !command.isEmpty { self.command = String(command.prefix(80)).trimmingBlanks }
    // The name ends at the last ")" and may hold anything. After it the state is the first field and the start time the
    // twentieth (proc(5)).
    let fields = LockHolder.contents("/proc/\(process)/stat").split(separator: ")").last?.split(separator: " ") ?? []
    isStopped = fields.first == "T" || fields.first == "t"
    since = lockTaken ?? (fields.count > 19 ? Int(fields[19]).flatMap(LockHolder.instant) : nil)
  }

  /// Converts clock ticks since boot to seconds since 1970; nil if the boot time is unknown.
  private static func instant(ofTicks ticks: Int) -> Int? {
    let perSecond = sysconf(Int32(_SC_CLK_TCK))
    let lines = contents("/proc/stat").split(separator: "\n")
    guard perSecond > 0, let start = lines.first(where: { $0.hasPrefix("btime ") }) else { return nil }
    return Int(start.dropFirst(6)).map { $0 + ticks / perSecond }
  }

  /// Returns the text of a file in `/proc`; empty if it cannot be read.
  private static func contents(_ path: String) -> String {
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { return "" }
    let file = OpenFile(number: number)
    return (try? file.contents(path, expected: 0, limit: 1 << 20)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
