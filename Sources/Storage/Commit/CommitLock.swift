import Glibc

/// The lock of a workspace, exclusive for saving or shared for reading; it is held as long as the value lives.
///
/// The kernel releases it when its process ends, so a lock is never stale. It also excludes other threads of the same
/// process. A network file system may enforce it on one machine only; each save therefore also compares the files with
/// what was read before it replaces them.
package struct CommitLock: ~Copyable {
  private let file: OpenFile
  let state: StateFolder
  /// Whether the file system enforces the lock. If it has no locks, only the comparison before each replacement protects
  /// a save.
  let isEnforced: Bool
  /// What is still to be done under the lock.
  let chores = LockChores()

  /// Unlocks explicitly: a child process that is being spawned may still hold the descriptor, so closing is not enough.
  deinit {
    chores.finish()
    file.unlock()
  }

  private static let path = StateFolder.name + "/" + StateFolder.lockName

  /// Takes the exclusive lock and writes the holder's signature into the lock file.
  /// - Throws: `locked` if another process keeps the lock longer than `waiting` allows.
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
        // Gives back permissions that the umask removed from other users who may save here.
        if try file.status(Self.path).st_mode & 0o777 != state.fileMode { _ = try? file.setMode(state.fileMode, Self.path) }
        Self.sign(file)
        isEnforced = answer == .taken
        self.file = file
        self.state = state
        return
      }
    }
  }

  /// Takes the shared lock, which any number of readers can hold at the same time.
  /// - Throws: `locked` if a process that saves keeps the lock longer than `waiting` allows.
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

  /// Checks that the locked file is still the one named `lock`. Another process may have removed `.jalon` during the
  /// wait, and a lock on an unlinked file excludes nobody.
  private static func isInPlace(_ file: borrowing OpenFile, _ state: StateFolder) throws(StorageFault) -> Bool {
    let mine = try file.status(path)
    guard let named = try state.folder.status(of: StateFolder.lockName, path) else { return false }
    return mine.st_ino == named.st_ino && mine.st_dev == named.st_dev
  }

  /// Writes this process's signature into the lock file, for the message that waiting processes show. An error, as on a
  /// full disk, is ignored.
  private static func sign(_ file: borrowing OpenFile) {
    try? file.truncate(to: 0, path)
    try? file.write(Array(LockHolder.ownSignature.utf8), path)
  }
}
