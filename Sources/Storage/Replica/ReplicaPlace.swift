import FileFormat
import Glibc

/// Where a copy of a workspace lies and what tells its folder from every other one, as far as the file system says.
struct ReplicaPlace {
  private let device: String
  private let number: String
  private let path: String
  /// When the folder was made; empty where the file system does not say.
  let born: String

  /// - Parameter path: of the folder, by any name.
  init(_ path: String, _ status: stat, born: String) {
    device = String(status.st_dev)
    number = String(status.st_ino)
    self.born = born
    guard let resolved = realpath(path, nil) else {
      self.path = ""
      return
    }
    defer { free(resolved) }
    self.path = String(cString: resolved)
  }

  /// As `.jalon/me.json` keeps it: device, inode and path.
  var text: String { path.isEmpty ? "" : "\(device):\(number):\(path)" }

  /// Whether this is the folder in which a mark was made: the same path, and the instant at which the folder was made, which no copy
  /// shares. Where that instant is unknown the inode decides. The device counts for nothing: btrfs, overlay and network file systems get
  /// another number whenever they are mounted, and FAT gives its folders other inodes too.
  func isSame(as mark: ReplicaMark) -> Bool {
    let parts = mark.place.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map { String($0) }
    guard parts.count == 3, !path.isEmpty, parts[2] == path else { return false }
    return mark.born.isEmpty || born.isEmpty ? parts[1] == number : mark.born == born
  }
}
