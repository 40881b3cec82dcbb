import Glibc
import Wording

/// Reads files that a person wrote or chose outside the workspace; links are followed.
enum InputFile {
  /// The default limit, far above the size of settings, themes and colour schemes: 1 MiB.
  private static let small = 1 << 20

  /// Returns the bytes of a file; nil if there is none.
  /// - Parameter most: the largest size in bytes that is read.
  /// - Throws: `FileTrouble` if it is larger, no regular file, or cannot be read.
  static func read(_ path: String, most: Int = small) throws(FileTrouble) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard file >= 0 else {
      if [ENOENT, ENOTDIR].contains(errno) { return nil }
      throw .system(path, code: errno, isReading: true)
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(path, code: errno, isReading: true) }
      if count == 0 { return bytes }
      bytes += part.prefix(count)
      guard bytes.count <= most else { throw .tooLarge(path, most: most) }
    }
  }
}
