import Glibc
import Wording

/// A new temporary folder below $TMPDIR, else /tmp.
struct ScratchFolder {
  let path: String

  init() throws(Failure) {
    var template = Array("\(Environment["TMPDIR"] ?? "/tmp")/jalon-XXXXXX".utf8CString)
    guard let made = template.withUnsafeMutableBufferPointer({ $0.baseAddress.flatMap { mkdtemp($0) } }) else {
      throw Failure(73, Wording.ofReader.noScratchFolder(Wording.ofReader.reason(errno)))
    }
    path = String(cString: made)
  }

  /// Removes the folder and its content; links are not followed.
  func remove() { ScratchFolder.remove(path) }

  private static func remove(_ path: String) {
    for name in FolderListing.names(in: path) ?? [] {
      let child = "\(path)/\(name)"
      if unlink(child) != 0 { remove(child) }
    }
    rmdir(path)
  }
}
