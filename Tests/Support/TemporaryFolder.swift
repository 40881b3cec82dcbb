import Glibc

/// A temporary folder on disk, removed when the value ends. It uses its own system calls, so that it shares no mistake with the tested
/// code.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() {
    var template = Array("/tmp/jalon-test-XXXXXX".utf8CString)
    let made = mkdtemp(&template) != nil
    precondition(made, "no temporary folder: errno \(errno)")
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { empty() && rmdir(path) == 0 ? () : print("left behind: \(path)") }

  /// Writes a file with exactly this mode, and makes the folders on its path.
  package func write(_ text: String, to name: String, mode: mode_t = 0o644) {
    for (index, byte) in zip(name.utf8.indices, name.utf8) where byte == UInt8(ascii: "/") { mkdir(path + "/" + name[..<index], 0o755) }
    let file = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    let count = Array(text.utf8).withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    precondition(count == text.utf8.count && fchmod(file, mode) == 0 && close(file) == 0, "cannot write \(name): errno \(errno)")
  }

  /// Returns the content of a file; nil if it cannot be read.
  package func read(_ name: String) -> String? {
    let file = open(path + "/" + name, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      guard count > 0 else { return count == 0 ? String(decoding: bytes, as: UTF8.self) : nil }
      bytes += buffer.prefix(count)
    }
  }

  /// Returns the status of an entry, links not followed; nil if there is none.
  package func status(_ name: String) -> stat? {
    var status = stat()
    return lstat(path + "/" + name, &status) == 0 ? status : nil
  }

  /// Returns the permissions of a file, such as `0o644`; nil if there is none.
  package func mode(_ name: String) -> mode_t? { status(name).map { $0.st_mode & 0o7777 } }

  /// Returns every file outside `.jalon` by its relative path, as its permissions in octal, a space and its content.
  package func everything(in folder: String = "") -> [String: String] {
    var found: [String: String] = [:]
    for name in names(in: folder) where name != ".jalon" {
      let path = folder.isEmpty ? name : folder + "/" + name
      let mode = String(mode(path) ?? 0, radix: 8)
      if isFolder(path) { found.merge(everything(in: path)) { $1 } } else { found[path] = mode + " " + (read(path) ?? "unreadable") }
    }
    return found
  }

  /// Returns the sorted names in this folder or a subfolder.
  package func names(in folder: String = "") -> [String] {
    guard let stream = opendir(path + "/" + folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  /// Removes everything in the folder; returns false if something is left.
  @discardableResult
  package func empty(_ folder: String = "") -> Bool {
    var isEmpty = true
    for name in names(in: folder) {
      let child = folder.isEmpty ? name : folder + "/" + name
      if isFolder(child) {
        isEmpty = empty(child) && rmdir(path + "/" + child) == 0 && isEmpty
      } else {
        isEmpty = unlink(path + "/" + child) == 0 && isEmpty
      }
    }
    return isEmpty
  }

  private func isFolder(_ name: String) -> Bool { status(name).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false }
}

extension TemporaryFolder {
  /// Returns the path of an entry.
  package func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Returns the content of a file; if there is none, a text that no test expects.
  package func text(of name: String) -> String { read(name) ?? "no file \(name)" }

  /// Returns every file below the folder with its content, including those in `.jalon`.
  package func files(in folder: String = "") -> [String: String] {
    var found: [String: String] = [:]
    for name in names(in: folder) {
      let path = folder.isEmpty ? name : folder + "/" + name
      if status(path).map({ $0.st_mode & S_IFMT == S_IFDIR }) ?? false {
        found.merge(files(in: path)) { $1 }
      } else {
        found[path] = text(of: path)
      }
    }
    return found
  }
}
