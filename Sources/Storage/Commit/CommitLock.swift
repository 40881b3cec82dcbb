import Glibc

/// The lock of a workspace, held as long as the value lives. The system frees it with its process, so no stale one can stay behind, and
/// it holds between threads too. On a network disk it may hold on one machine only: the comparison before each replacement does not
/// depend on it.
package struct CommitLock: ~Copyable {
  private let file: OpenFile
  let state: StateFolder
  /// Whether the disk keeps others out. A disk without locks does not: then only the comparison before each replacement protects a save.
  let isEnforced: Bool

  /// Said aloud, not left to the closing: a program that is being started at this moment can have the file open too.
  deinit { file.unlock() }

  private static let path = StateFolder.name + "/" + StateFolder.lockName

  /// - Throws: `locked` if another one has it for too long.
  init(_ state: StateFolder, _ waiting: LockWaiting) throws(StorageFault) {
    var waiting = waiting
    while true {
      let file = try state.folder.file(StateFolder.lockName, Self.path, O_RDWR | O_CREAT, mode: state.fileMode)
      let answer = try file.tryLock(Self.path)
      if answer == .busy {
        try waiting.pause(for: file, Self.path)
        continue
      }
      if try Self.isInPlace(file, state) {
        // What the umask took from others who may save here.
        if try file.status(Self.path).st_mode & 0o777 != state.fileMode { _ = try? file.setMode(state.fileMode, Self.path) }
        Self.sign(file)
        isEnforced = answer == .taken
        self.file = file
        self.state = state
        return
      }
    }
  }

  /// Beside others who read.
  init(reading state: StateFolder, _ waiting: LockWaiting) throws(StorageFault) {
    var waiting = waiting
    let file = try state.folder.file(StateFolder.lockName, Self.path, O_RDONLY)
    var answer = try file.tryLock(Self.path, isShared: true)
    while answer == .busy {
      try waiting.pause(for: file, Self.path)
      answer = try file.tryLock(Self.path, isShared: true)
    }
    isEnforced = answer == .taken
    self.file = file
    self.state = state
  }

  /// Somebody may have removed the whole of `.jalon` while this process waited: a lock on a file without a name locks nobody out.
  private static func isInPlace(_ file: borrowing OpenFile, _ state: StateFolder) throws(StorageFault) -> Bool {
    let mine = try file.status(path)
    guard let named = try state.folder.status(of: StateFolder.lockName, path) else { return false }
    return mine.st_ino == named.st_ino && mine.st_dev == named.st_dev
  }

  /// Says who holds it, for the message of the one who waits; on a full disk it stays unsaid.
  private static func sign(_ file: borrowing OpenFile) {
    try? file.truncate(to: 0, path)
    try? file.write(Array(LockHolder.ownSignature.utf8), path)
  }
}
