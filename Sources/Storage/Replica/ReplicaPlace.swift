import FileFormat
import Glibc

/// The identity of a workspace folder, by which a copied folder is recognised as a copy (FileFormat.md, History).
struct ReplicaPlace {
  private let device: String
  private let number: String
  private let path: String
  /// The instant at which the folder was made; empty if the file system does not record it.
  let born: String

  /// Describes a folder.
  /// - Parameters:
  ///   - path: a path of the folder, absolute or relative.
  ///   - born: the instant at which the folder was made, as `Folder.birth()` returns it.
  ///   - finalName: the name that the folder will get in its parent folder; nil if it keeps its name.
  init(_ path: String, _ status: stat, born: String, _ finalName: String? = nil) {
    device = String(status.st_dev)
    number = String(status.st_ino)
    self.born = born
    guard let resolved = realpath(path, nil) else {
      self.path = ""
      return
    }
    defer { free(resolved) }
    let now = String(cString: resolved)
    self.path = finalName.map { now.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/\($0)" } ?? now
  }

  /// The text that `.jalon/me.json` stores: device, inode and path; empty if the path is unknown.
  var text: String { path.isEmpty ? "" : "\(device):\(number):\(path)" }

  /// Returns whether this is the folder in which a mark was made: it has the same path and the same instant of creation.
  ///
  /// If that instant is unknown, the inode decides. The device number is ignored: btrfs, overlay and network file systems get another one
  /// with each mount, and FAT also gives folders other inodes.
  func isSame(as mark: ReplicaMark) -> Bool {
    let parts = mark.place.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map { String($0) }
    guard parts.count == 3, !path.isEmpty, parts[2] == path else { return false }
    return mark.born.isEmpty || born.isEmpty ? parts[1] == number : mark.born == born
  }
}
