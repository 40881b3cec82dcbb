import Glibc

/// The state of a repository as its files show it. Reading it starts no program, so that every command can do it.
package struct GitState: Hashable, Sendable {
  /// What git is in the middle of.
  package enum Operation: String, Sendable { case rebase, cherryPick, revert, bisect, am }

  /// The newest commit; nil for a branch without one.
  package let head: GitRevision?
  /// The branch; nil if the commit itself is checked out.
  package let branch: String?
  /// The commits that are being merged, while the merge is not committed yet.
  package let mergeHeads: [GitRevision]
  package let operation: Operation?
  /// Whether git is writing: its lock of the index exists.
  package let isLocked: Bool
  /// Whether the repository keeps its branches in tables, which only git can read. Head and branch are nil then.
  package let hasTables: Bool
  /// The folder that all work trees share: settings, objects.
  private let commonFolder: String

  /// Reads the state of the repository of a folder; nil if it is in none.
  package init?(of folder: String) {
    guard let state = Self.stateFolder(of: folder) else { return nil }
    let common = Self.text("\(state)/commondir").map { $0.hasPrefix("/") ? $0 : "\(state)/\($0)" } ?? state
    let text = Self.text("\(state)/HEAD") ?? ""
    commonFolder = common
    // The name that git writes there for programs that do not know of tables.
    hasTables = text == "ref: refs/heads/.invalid"
    if hasTables {
      (head, branch) = (nil, nil)
    } else if text.hasPrefix("ref: ") {
      let name = String(text.dropFirst(5))
      branch = name.hasPrefix("refs/heads/") ? String(name.dropFirst(11)) : name
      head = Self.revision(name, state, common)
    } else {
      branch = nil
      head = GitRevision(text)
    }
    mergeHeads = (Self.text("\(state)/MERGE_HEAD") ?? "").split(separator: "\n").compactMap { GitRevision($0) }
    let marks: [(String, Operation)] = [
      ("rebase-merge", .rebase), ("rebase-apply/applying", .am), ("rebase-apply", .rebase), ("CHERRY_PICK_HEAD", .cherryPick),
      ("REVERT_HEAD", .revert), ("sequencer", .cherryPick), ("BISECT_LOG", .bisect),
    ]
    operation = marks.first { Self.exists("\(state)/\($0.0)") }?.1
    isLocked = Self.exists("\(state)/index.lock")
  }

  /// The settings of the repository; nil if git has to be asked for them.
  package var plainSettings: PlainSettings? { Self.text("\(commonFolder)/config").flatMap { PlainSettings($0) } }

  /// Returns the folder of the state of the repository in which a folder lies.
  private static func stateFolder(of folder: String) -> String? {
    guard let resolved = realpath(folder, nil) else { return nil }
    defer { free(resolved) }
    var walked = String(cString: resolved)
    while true {
      let entry = walked == "/" ? "/.git" : "\(walked)/.git"
      var status = stat()
      if stat(entry, &status) == 0 {
        if status.st_mode & S_IFMT == S_IFDIR { return entry }
        // In a further work tree it is a file that says where the folder is.
        guard let text = text(entry), text.hasPrefix("gitdir: ") else { return nil }
        let path = String(text.dropFirst(8))
        return path.hasPrefix("/") ? path : "\(walked)/\(path)"
      }
      guard walked != "/", let slash = walked.lastIndex(of: "/") else { return nil }
      walked = slash == walked.startIndex ? "/" : String(walked[..<slash])
    }
  }

  private static func revision(_ name: String, _ state: String, _ common: String) -> GitRevision? {
    guard !name.contains("..") else { return nil }
    if let loose = text("\(common)/\(name)").flatMap({ GitRevision($0) }) { return loose }
    let packed = text("\(common)/packed-refs", most: 64 << 20) ?? ""
    let line = packed.split(separator: "\n").first { $0.hasSuffix(" \(name)") }
    return line.flatMap { GitRevision($0.prefix { $0 != " " }) }
  }

  private static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Returns the text of a small file without line feeds at its end; nil if it cannot be read.
  static func text(_ path: String, most: Int = 64 << 10) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 16 << 10)
    while bytes.count < most {
      let count = read(file, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += part.prefix(count)
    }
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
