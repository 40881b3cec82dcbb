import Glibc

/// The lock of a workspace, held as long as the value lives. The system frees it with its process, so no stale one can stay behind, and
/// it holds between threads too. On a network disk it may hold on one machine only: the comparison before each replacement does not
/// depend on it.
package struct CommitLock: ~Copyable {
  private let file: OpenFile
  let state: StateFolder

  /// Said aloud, not left to the closing: a program that is being started at this moment can have the file open too.
  deinit { file.unlock() }

  private static let path = StateFolder.name + "/" + StateFolder.lockName

  /// - Throws: `locked` if another one has it for so long.
  init(_ state: StateFolder, patience: Duration) throws(StorageFault) {
    let deadline = ContinuousClock.now + patience
    var pause: Duration = .milliseconds(1)
    while true {
      let file = try state.folder.file(StateFolder.lockName, Self.path, O_RDWR | O_CREAT, mode: state.fileMode)
      if try file.tryLock(Self.path) {
        if try Self.isInPlace(file, state) {
          // What the umask took from others who may save here.
          if try file.status(Self.path).st_mode & 0o777 != state.fileMode { try? file.setMode(state.fileMode, Self.path) }
          Self.sign(file)
          self.file = file
          self.state = state
          return
        }
      } else {
        guard ContinuousClock.now < deadline else { throw .locked(by: Self.holder(file)) }
        Self.wait(&pause)
      }
    }
  }

  /// Beside others who read.
  init(reading state: StateFolder, patience: Duration) throws(StorageFault) {
    let deadline = ContinuousClock.now + patience
    var pause: Duration = .milliseconds(1)
    let file = try state.folder.file(StateFolder.lockName, Self.path, O_RDONLY)
    while try !file.tryLock(Self.path, isShared: true) {
      guard ContinuousClock.now < deadline else { throw .locked(by: nil) }
      Self.wait(&pause)
    }
    self.file = file
    self.state = state
  }

  private static func wait(_ pause: inout Duration) {
    usleep(UInt32(pause.components.attoseconds / 1_000_000_000_000))
    pause = min(pause * 2, .milliseconds(50))
  }

  /// Somebody may have removed the whole of `.jalon` while this process waited: a lock on a file without a name locks nobody out.
  private static func isInPlace(_ file: borrowing OpenFile, _ state: StateFolder) throws(StorageFault) -> Bool {
    let mine = try file.status(path)
    guard let named = try state.folder.status(of: StateFolder.lockName, path) else { return false }
    return mine.st_ino == named.st_ino && mine.st_dev == named.st_dev
  }

  /// Says who holds it, for the message of the one who waits; on a full disk it stays unsaid.
  private static func sign(_ file: borrowing OpenFile) {
    var host = [CChar](repeating: 0, count: 256)
    _ = gethostname(&host, host.count - 1)
    let name = String(decoding: host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try? file.truncate(to: 0, path)
    try? file.write(Array("\(getpid()) \(name)\n".utf8), path)
  }

  private static func holder(_ file: borrowing OpenFile) -> LockHolder? {
    guard let bytes = try? file.bytes(path, from: 0, count: 300) else { return nil }
    let words = bytes.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 2, let process = Int32(words[0]), words[1].utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else { return nil }
    return LockHolder(process: process, host: words[1])
  }
}
