import FileFormat
import Glibc

/// Where a copy of a workspace lies and what tells its folder from every other one, as far as the file system says.
struct ReplicaPlace {
  private let device: String
  private let number: String
  private let path: String
  /// When the folder was made; empty where the file system does not say.
  let born: String

  /// - Parameters:
  ///   - path: of the folder, by any name.
  ///   - finalName: what the folder will be called in the folder above it; nil: it keeps its name.
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
