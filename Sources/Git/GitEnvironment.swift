import Glibc

/// The environment in which git runs: the person's own, without what could lead git to another repository or make it ask questions.
enum GitEnvironment {
  /// Variables of git that belong to the person: their name and how they reach a server.
  private static let kept = [
    "GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_AUTHOR_DATE", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL", "GIT_COMMITTER_DATE",
    "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_SSH", "GIT_SSH_COMMAND", "GIT_SSH_VARIANT", "GIT_SSL_CAINFO",
    "GIT_SSL_CAPATH",
  ]

  private static let set = [
    "GIT_TERMINAL_PROMPT": "0", "GIT_ASKPASS": "", "SSH_ASKPASS": "", "GIT_OPTIONAL_LOCKS": "0", "GIT_ALLOW_PROTOCOL": "file:https:ssh",
    "GIT_LITERAL_PATHSPECS": "1", "GIT_EDITOR": ":", "GIT_MERGE_AUTOEDIT": "no", "LC_ALL": "C",
  ]

  /// Returns the variables as `NAME=value`.
  /// - Parameters:
  ///   - sshCommand: what runs ssh, if the person's environment does not say it.
  ///   - index: the file of the index, where git runs a hook for a commit of some files; nil for the usual one.
  static func variables(sshCommand: String, index: String?) -> [String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let words = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if words.count == 2, !words[0].hasPrefix("GIT_") || kept.contains(String(words[0])) { variables[String(words[0])] = String(words[1]) }
      entry += 1
    }
    if variables["GIT_SSH_COMMAND"] == nil, variables["GIT_SSH"] == nil { variables["GIT_SSH_COMMAND"] = sshCommand }
    variables.merge(set) { $1 }
    variables["GIT_INDEX_FILE"] = index
    return variables.map { "\($0)=\($1)" }
  }
}
