import Glibc

/// A temporary folder with a disk of its own, which goes when the test does.
package final class Mount {
  package let folder: TemporaryFolder

  private init(_ folder: TemporaryFolder) { self.folder = folder }

  deinit {
    if umount2(folder.path, Int32(MNT_DETACH)) != 0, let program = Program.installed("fusermount") {
      _ = Program.run(program, ["-u", folder.path])
    }
  }

  /// May this process mount disks?
  package static let isPossible = tmpfs("size=64k") != nil

  /// A disk in memory; nil where it may not be mounted.
  package static func tmpfs(_ options: String) -> Mount? {
    let folder = TemporaryFolder()
    return mount("tmpfs", folder.path, "tmpfs", 0, options) == 0 ? Mount(folder) : nil
  }

  /// The disk in a file, by a loop device that goes with the mount; nil where that is not possible.
  package static func image(_ path: String) -> Mount? {
    guard let program = Program.installed("mount") else { return nil }
    let folder = TemporaryFolder()
    return Program.run(program, ["-o", "loop", path, folder.path]).code == 0 ? Mount(folder) : nil
  }

  /// A folder shown through bindfs, by which it takes on the manners of another disk; nil where bindfs or FUSE cannot be had.
  package static func bindfs(_ options: [String], of shown: TemporaryFolder) -> Mount? {
    guard let program = Program.installed("bindfs") else { return nil }
    let folder = TemporaryFolder()
    return Program.run(program, options + [shown.path, folder.path]).code == 0 ? Mount(folder) : nil
  }

  /// Can folders be shown through bindfs here?
  package static let isBindfsPossible = bindfs([], of: TemporaryFolder()) != nil

  /// Ends the mount now; false if it is busy.
  package func end() -> Bool { umount2(folder.path, 0) == 0 }

  /// Takes every byte that is free; false if some are left.
  package func fill() -> Bool {
    let file = open(folder.path + "/filling", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    defer { close(file) }
    let bytes = [UInt8](repeating: 0, count: 4096)
    while write(file, bytes, bytes.count) > 0 {}
    return errno == ENOSPC
  }

  /// Frees what `fill` has taken. The file is cut first: who still has it open would keep its bytes.
  package func makeSpace() {
    truncate(folder.path + "/filling", 0)
    unlink(folder.path + "/filling")
  }
}
