import ChildPrograms
import Glibc
import Planner
import Wording

/// The text editor ($VISUAL, $EDITOR, else vi), run on a private temporary file without a shell.
enum TextEditor {
  /// Returns a text as the person has edited it.
  static func edit(_ text: String) throws(EditorFault) -> String {
    WaitingLine.end()
    var words = (Environment["VISUAL"] ?? Environment["EDITOR"] ?? "").split(separator: " ").map { String($0) }
    if words.isEmpty { words = ["vi"] }
    // Editors put backups and swap files beside the file, so it gets a folder of its own.
    guard let folder = try? ScratchFolder() else { throw .failed }
    defer { folder.remove() }
    let path = "\(folder.path)/notes.md"
    guard write(text, to: path), ChildProgram(words + [path]).run() == 0 else { throw .failed }
    return try read(path)
  }

  /// The largest size that is read: above the limit of a step's notes, so that the caller sees when that is exceeded.
  private static let most = 1 << 20

  private static func write(_ text: String, to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var rest = Array((text.isEmpty || text.hasSuffix("\n") ? text : text + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Reads a regular file. It is checked before it is opened, because opening a device can have effects, and again after.
  private static func read(_ path: String) throws(EditorFault) -> String {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw errno == ENOENT ? .noFile : .unreadable }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable }
    defer { close(descriptor) }
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable }
      guard bytes.count + count <= most else { throw .tooLong }
      if count == 0 { break }
      bytes += part[..<count]
    }
    guard var text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }
}
