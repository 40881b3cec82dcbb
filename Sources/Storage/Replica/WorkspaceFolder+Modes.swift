import Glibc

/// The permissions of removed files, which an undo gives back. `.jalon/modes` has one line per file: permissions in octal, path.
extension WorkspaceFolder {
  private static let modesPath = StateFolder.name + "/modes"

  /// Returns the permissions that a file had when it was removed here.
  ///
  /// If they were not noted, returns permissions no more open than those of the history, which quotes the file; nil if there is no
  /// history or if it is as open as an ordinary file.
  /// - Parameter history: the folder of the history, relative to the workspace.
  func modeOfRemoved(_ path: String, history: String) throws(StorageFault) -> UInt32? {
    if let mode = modes()[path] { return mode }
    let place = try Place(history, in: root)
    guard place.missingFolders.isEmpty, try place.folder.status(of: place.name, history) != nil else { return nil }
    let folder = try place.folder.folder(place.name, history)
    var narrowest: mode_t = 0o644
    for name in try folder.names() { if let status = try folder.status(of: name, history) { narrowest &= status.st_mode } }
    return narrowest == 0o644 ? nil : UInt32(narrowest | 0o600)
  }

  /// Returns the change that notes the permissions of files that are about to be removed; nil if they are noted already.
  func keepingModes(of paths: [String]) throws(StorageFault) -> FileChange? {
    guard !paths.isEmpty else { return nil }
    let former = try? read(Self.modesPath)
    var modes = modes()
    for path in paths {
      let place = try Place(path, in: root)
      guard place.missingFolders.isEmpty, let status = try place.folder.status(of: place.name, path) else { continue }
      modes[path] = UInt32(status.st_mode & 0o7777)
    }
    let lines = modes.sorted { $0.key < $1.key }.map { "\(String($0.value, radix: 8)) \($0.key)\n" }
    let bytes = Array(lines.joined().utf8)
    if let former, former.bytes == bytes { return nil }
    return FileChange(path: Self.modesPath, expected: former?.stamp, contents: bytes)
  }

  /// Returns the noted permissions by path; malformed lines are skipped.
  private func modes() -> [String: UInt32] {
    guard let file = try? read(Self.modesPath) else { return [:] }
    var modes: [String: UInt32] = [:]
    for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1)
      if words.count == 2, let mode = UInt32(words[0], radix: 8), mode <= 0o7777 { modes[String(words[1])] = mode }
    }
    return modes
  }
}
