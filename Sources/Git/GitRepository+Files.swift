/// Reads files of commits and of the index. Nothing is checked out, and no filter runs.
extension GitRepository {
  /// A file of a commit or of the index.
  private struct Entry {
    let mode: Substring
    let id: String
    let path: String
  }

  /// Returns the files of the folder in a commit, by their paths in the folder.
  /// - Parameter isWanted: whether a file with this path is read.
  package func files(in revision: GitRevision, where isWanted: (String) -> Bool) throws(GitFault) -> [String: [UInt8]] {
    try files(inTree: revision, where: isWanted)
  }

  /// Returns the files of the folder in a tree, as `files(in:where:)` does for a commit.
  package func files(inTree tree: GitRevision, where isWanted: (String) -> Bool) throws(GitFault) -> [String: [UInt8]] {
    let wanted = prefix.isEmpty ? [] : [prefix]
    let answer = try git.ask(["ls-tree", "-r", "-z", "--full-tree", tree.description, "--"] + wanted, .contents)
    // `MODE blob ID<TAB>PATH`
    return try contents(of: entries(answer) { [$0[0], $0[2]] }, where: isWanted)
  }

  /// Returns the files of the folder in the index, by their paths in the folder; of a file that is not merged, the version of this branch.
  package func stagedFiles(where isWanted: (String) -> Bool) throws(GitFault) -> [String: [UInt8]] {
    let answer = try git.ask(["ls-files", "-s", "-z", "--full-name"], .contents)
    // `MODE ID STAGE<TAB>PATH`
    return try contents(of: entries(answer) { $0[2] == "0" || $0[2] == "2" ? [$0[0], $0[1]] : [] }, where: isWanted)
  }

  private func entries(_ answer: GitAnswer, _ modeAndID: ([Substring]) -> [Substring]) -> [Entry] {
    answer.parts.compactMap { line in
      guard let tab = line.firstIndex(of: "\t") else { return nil }
      let words = line[..<tab].split(separator: " ")
      guard words.count == 3, case let found = modeAndID(words), found.count == 2 else { return nil }
      return Entry(mode: found[0], id: String(found[1]), path: String(line[line.index(after: tab)...]))
    }
  }

  private func contents(of entries: [Entry], where isWanted: (String) -> Bool) throws(GitFault) -> [String: [UInt8]] {
    // Links and other repositories are no files of a workspace.
    let plain = entries.filter { ($0.mode == "100644" || $0.mode == "100755") && $0.path.hasPrefix(prefix) }
    let wanted = plain.map { (path: String($0.path.dropFirst(prefix.count)), id: $0.id) }.filter { isWanted($0.path) }
    let blobs = try blobs(Set(wanted.map(\.id)).sorted())
    return Dictionary(wanted.compactMap { file in blobs[file.id].map { (file.path, $0) } }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the contents of some objects, by their names.
  private func blobs(_ ids: [String]) throws(GitFault) -> [String: [UInt8]] {
    guard !ids.isEmpty else { return [:] }
    let output = try git.ask(["cat-file", "--batch"], input: Array(ids.joined(separator: "\n").utf8) + [UInt8(ascii: "\n")], .contents)
      .output
    var blobs: [String: [UInt8]] = [:]
    var rest = output[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      // `ID blob SIZE`, a line feed, the content, a line feed; `ID missing` for one that is not there.
      let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      rest = rest[(end + 1)...]
      guard words.count == 3, let size = Int(words[2]), size >= 0, size < rest.count else { continue }
      blobs[String(words[0])] = Array(rest.prefix(size))
      rest = rest.dropFirst(size + 1)
    }
    return blobs
  }
}
