import Git
import Glibc
import Wording

/// What `jalon git setup` puts into a repository (CommandLine.md, Git).
struct GitSetup {
  private let repository: GitRepository
  private let folder: String

  /// The attributes of the files of a workspace, by their patterns.
  private static let attributes =
    [("history/*.jsonl", "merge=union -text")]
    + ["roadmaps", "parties", "calendars", "conflicts"].map { ("\($0)/*.json", "merge=jalon diff=jalon -text") }
    + [("jalon.json", "merge=jalon diff=jalon -text")]

  private static let hooks = ["pre-commit", "pre-merge-commit"]

  init(_ open: OpenWorkspace) throws(Failure) {
    folder = open.store.folder.path
    repository = try open.repository()
  }

  /// The line of the hooks that refuses to commit a broken workspace. Hooks run in the top folder.
  var hookLine: String {
    let place = repository.prefix.isEmpty ? "." : "./\(repository.prefix.dropLast())"
    return "\(GitPrograms.quoted(GitPrograms.own)) check --staged --workspace \(GitPrograms.quoted(place)) || exit 1"
  }

  /// Sets everything up; what is there already stays as it is.
  /// - Returns: what has changed: paths and keys.
  func apply() throws(Failure) -> [String] {
    var changed: [String] = []
    var own = try MarkedBlock("\(folder)/.gitattributes")
    own.lines = Self.attributes.map { "\($0) \($1)" }
    if try own.write() { changed.append(own.path) }
    // Earlier commits and branches of others lack `.gitattributes`, so the attributes are also set for this clone.
    try makeFolder("\(repository.commonFolder)/info")
    var shared = try MarkedBlock("\(repository.commonFolder)/info/attributes")
    shared.lines = (shared.lines ?? []).filter { !sharedLines.contains($0) } + sharedLines
    if try shared.write() { changed.append(shared.path) }
    // Git fails on an attribute that names a missing driver, so the driver is set first.
    for (key, value) in settings where repository.git.values[key] != value {
      try ask(["config", "--local", key, value])
      changed.append(key)
    }
    try makeFolder(hooksFolder)
    for path in hookPaths {
      var hook = try MarkedBlock(path)
      hook.begin(with: "#!/bin/sh")
      guard hook.isOwn else { continue }
      hook.lines = (hook.lines ?? []).filter { !$0.hasSuffix(String(hookLine.drop { $0 != " " })) } + [hookLine]
      if try hook.write() { changed.append(path) }
      chmod(path, 0o755)
    }
    return changed
  }

  /// Takes back what `apply` has done.
  func remove() throws(Failure) -> [String] {
    var changed: [String] = []
    var own = try MarkedBlock("\(folder)/.gitattributes")
    own.lines = nil
    if try own.write() { changed.append(own.path) }
    var shared = try MarkedBlock("\(repository.commonFolder)/info/attributes")
    shared.lines = shared.lines?.filter { !sharedLines.contains($0) }
    if try shared.write() { changed.append(shared.path) }
    for path in hookPaths {
      var hook = try MarkedBlock(path)
      hook.lines = hook.lines?.filter { $0 != hookLine }
      if try hook.write() { changed.append(path) }
    }
    // The drivers stay if another workspace of the repository still needs them.
    guard shared.lines?.isEmpty != false else { return changed }
    for (section, key) in [("merge.jalon", "merge.jalon.driver"), ("diff.jalon", "diff.jalon.command")]
    where repository.git.values[key] != nil {
      try ask(["config", "--local", "--remove-section", section])
      changed.append(section)
    }
    return changed
  }

  /// The hooks of others, in which people have to write the line themselves.
  func foreignHooks() throws(Failure) -> [String] {
    var foreign: [String] = []
    for path in hookPaths {
      let hook = try MarkedBlock(path)
      if !hook.isOwn, !hook.before.contains(where: { $0.contains(" check --staged") }) { foreign.append(path) }
    }
    return foreign
  }

  private var settings: [(String, String)] {
    [
      ("merge.jalon.driver", GitPrograms.mergeDriver), ("merge.jalon.name", "Jalon"), ("diff.jalon.command", GitPrograms.diffDriver),
    ]
  }

  private var sharedLines: [String] { Self.attributes(below: repository.prefix) }

  /// Returns the attributes of the files of a workspace, in the form of a file that holds for the whole repository.
  static func attributes(below prefix: String) -> [String] {
    attributes.map { pattern, attributes in
      let escaped = prefix.reduce(into: "") { $0 += "*?[\\".contains($1) ? "\\\($1)" : "\($1)" }
      let whole = "/\(escaped)\(pattern)"
      if whole.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") }) { return "\(whole) \(attributes)" }
      let quoted = whole.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\t", with: "\\t")
      return "\"\(quoted)\" \(attributes)"
    }
  }

  private var hooksFolder: String {
    guard let own = repository.git.values["core.hookspath"] else { return "\(repository.commonFolder)/hooks" }
    return own.hasPrefix("/") ? own : "\(repository.top)/\(own)"
  }

  private var hookPaths: [String] { Self.hooks.map { "\(hooksFolder)/\($0)" } }

  private func ask(_ arguments: [String]) throws(Failure) {
    do throws(GitFault) { try repository.git.ask(arguments) } catch { throw Failure(error, .ofReader) }
  }

  private func makeFolder(_ path: String) throws(Failure) {
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw Failure(.system(path, code: errno, isReading: false), .ofReader)
    }
  }
}
