import Glibc

/// A temporary folder on a file system of its own, which is unmounted when the value ends.
package final class Mount {
  package let folder: TemporaryFolder

  private init(_ folder: TemporaryFolder) { self.folder = folder }

  deinit {
    if umount2(folder.path, Int32(MNT_DETACH)) != 0, let program = Program.installed("fusermount") {
      _ = Program.run(program, ["-u", folder.path])
    }
  }

  /// Whether this process may mount file systems.
  package static let isPossible = tmpfs("size=64k") != nil

  /// Mounts a file system in memory; nil if that is not allowed.
  package static func tmpfs(_ options: String) -> Mount? {
    let folder = TemporaryFolder()
    return mount("tmpfs", folder.path, "tmpfs", 0, options) == 0 ? Mount(folder) : nil
  }

  /// Mounts the file system in an image file by a loop device; nil if that is not possible.
  package static func image(_ path: String) -> Mount? {
    guard let program = Program.installed("mount") else { return nil }
    let folder = TemporaryFolder()
    return Program.run(program, ["-o", "loop", path, folder.path]).code == 0 ? Mount(folder) : nil
  }

  /// Mounts a folder through bindfs, which can imitate the limits of other file systems; nil if bindfs or FUSE is not available.
  package static func bindfs(_ options: [String], of shown: TemporaryFolder) -> Mount? {
    guard let program = Program.installed("bindfs") else { return nil }
    let folder = TemporaryFolder()
    return Program.run(program, options + [shown.path, folder.path]).code == 0 ? Mount(folder) : nil
  }

  /// Whether folders can be mounted through bindfs.
  package static let isBindfsPossible = bindfs([], of: TemporaryFolder()) != nil

  /// Unmounts it now; returns false if it is busy.
  package func end() -> Bool { umount2(folder.path, 0) == 0 }

  /// Fills the file system; returns false if some space is left.
  package func fill() -> Bool {
    let file = open(folder.path + "/filling", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    defer { close(file) }
    let bytes = [UInt8](repeating: 0, count: 4096)
    while write(file, bytes, bytes.count) > 0 {}
    return errno == ENOSPC
  }

  /// Frees what `fill` has taken. The file is truncated first, since a process that has it open would keep its space.
  package func makeSpace() {
    truncate(folder.path + "/filling", 0)
    unlink(folder.path + "/filling")
  }
}
