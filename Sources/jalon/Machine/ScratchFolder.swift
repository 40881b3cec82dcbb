import Glibc
import Wording

/// A new folder of its own in the folder for temporary files.
struct ScratchFolder {
  let path: String

  init() throws(Failure) {
    var template = Array("\(Environment["TMPDIR"] ?? "/tmp")/jalon-XXXXXX".utf8CString)
    guard let made = template.withUnsafeMutableBufferPointer({ $0.baseAddress.flatMap { mkdtemp($0) } }) else {
      throw Failure(73, Wording.ofReader.noScratchFolder(String(cString: strerror(errno))))
    }
    path = String(cString: made)
  }

  /// Removes the folder and all that it holds; follows no link.
  func remove() { ScratchFolder.remove(path) }

  private static func remove(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard name != ".", name != ".." else { continue }
        let child = "\(path)/\(name)"
        if unlink(child) != 0 { remove(child) }
      }
      closedir(folder)
    }
    rmdir(path)
  }
}
