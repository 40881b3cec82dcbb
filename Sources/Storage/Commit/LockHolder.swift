import Glibc

/// The process that holds the lock of a workspace, as far as it can be known from here.
package struct LockHolder: Hashable, Sendable {
  package let process: Int32
  /// The machine on which it runs; nil: this one.
  package let host: String?
  /// Its command line, of a process on this machine.
  package var command: String?
  /// In seconds since 1970: when it took the lock, or was started where nobody can tell.
  package var since: Int?
  /// Whether it was stopped, as by Ctrl-Z, and will do nothing until it is continued.
  package var isStopped = false

  package init(process: Int32, host: String?) {
    self.process = process
    self.host = host
  }
}

extension LockHolder {
  /// Who holds the lock on a file: as the system of this machine says, else as the holder itself has written into the file.
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

  /// What a process writes into the file of the lock when it has taken it.
  static var ownSignature: String { "\(getpid()) \(host())\n" }

  private static func host() -> String {
    var host = [CChar](repeating: 0, count: 256)
    _ = gethostname(&host, host.count - 1)
    return String(decoding: host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func signature(_ file: borrowing OpenFile, _ path: String) -> LockHolder? {
    guard let bytes = try? file.bytes(path, from: 0, count: 300) else { return nil }
    let words = bytes.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 2, let process = Int32(words[0]), words[1].utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else { return nil }
    return LockHolder(process: process, host: words[1])
  }

  /// Another process of this machine that has a lock on a file: a line of /proc/locks is `1: FLOCK ADVISORY WRITE 812 08:01:1345 0 EOF`.
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

  /// Reads what the system knows of a process on this machine.
  private mutating func look(lockTaken: Int?) {
    let words = LockHolder.contents("/proc/\(process)/cmdline").split(separator: "\0", omittingEmptySubsequences: false)
    let command = words.joined(separator: " ")
    if !command.isEmpty { self.command = String(command.prefix(80)).trimmingBlanks }
    // Behind the name, which may hold anything: the state is the first field, and the start the twentieth (proc(5)).
    let fields = LockHolder.contents("/proc/\(process)/stat").split(separator: ")").last?.split(separator: " ") ?? []
    isStopped = fields.first == "T" || fields.first == "t"
    since = lockTaken ?? (fields.count > 19 ? Int(fields[19]).flatMap(LockHolder.instant) : nil)
  }

  /// When it was so many ticks after the start of the machine.
  private static func instant(ofTicks ticks: Int) -> Int? {
    let perSecond = sysconf(Int32(_SC_CLK_TCK))
    let lines = contents("/proc/stat").split(separator: "\n")
    guard perSecond > 0, let start = lines.first(where: { $0.hasPrefix("btime ") }) else { return nil }
    return Int(start.dropFirst(6)).map { $0 + ticks / perSecond }
  }

  /// What a file of the system says; nothing where it cannot be read.
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
