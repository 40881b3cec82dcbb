import FileFormat
import Glibc
import RoadmapEngine

/// The file in the person's settings folder that keeps typed texts which the workspace cannot take.
///
/// The disk of the workspace may be full or read-only. Only the person can read the file. It is removed as soon as the workspace takes the
/// texts, or they are saved.
struct SpareTexts {
  /// The path of the file; nil if the environment names no settings folder.
  private let path: String?

  /// The largest size that is read, as of any JSON file: 64 MiB.
  private static let limit = 64 << 20

  /// - Parameter workspace: the path of its folder.
  init(of workspace: String) {
    path = Settings.folder.map { "\($0)/unsaved-\(Settings.fileName(of: OutputFile.resolved(workspace)))" }
  }

  /// Returns the texts in the file; none if it is missing or cannot be read.
  func read() -> [UnsavedText] {
    guard let path else { return [] }
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= SpareTexts.limit {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? UnsavedText.texts(bytes) : [] }
      bytes += buffer.prefix(count)
    }
    return []
  }

  /// Replaces the file, completely or not at all; removes it if there are no texts.
  /// - Returns: false if that failed.
  func keep(_ texts: [UnsavedText]) -> Bool {
    guard let path else { return texts.isEmpty }
    guard let bytes = UnsavedText.bytes(of: texts) else { return unlink(path) == 0 || errno == ENOENT }
    if let folder = Settings.folder {
      if let parent = folder.lastIndex(of: "/") { mkdir(String(folder[..<parent]), 0o700) }
      mkdir(folder, 0o700)
    }
    let draft = "\(path).\(getpid()).part"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return false }
    let isWritten = Output.write(bytes, to: file) && fsync(file) == 0
    guard close(file) == 0, isWritten, rename(draft, path) == 0 else {
      unlink(draft)
      return false
    }
    return true
  }
}
