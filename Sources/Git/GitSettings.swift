/// Which settings are given to git on its command line, so that a repository that came from somebody else runs no program of its own
/// (CommandLine.md, Git).
struct GitSettings: Sendable {
  /// The arguments `-c key=value`.
  let arguments: [String]
  /// What runs ssh.
  let sshCommand: String
  /// The configuration keys of the repository that name programs, which are not run.
  let setAside: [String]

  /// Settings for every command, whatever the repository says.
  static let always = [
    "core.fsmonitor=false", "core.hooksPath=/dev/null", "safe.bareRepository=explicit", "core.pager=cat", "core.askPass=",
    "commit.gpgSign=false", "tag.gpgSign=false", "protocol.allow=never", "protocol.file.allow=always", "protocol.https.allow=always",
    "protocol.ssh.allow=always", "core.alternateRefsCommand=", "core.gitProxy=", "gc.auto=0", "maintenance.auto=false",
    "submodule.recurse=false", "fetch.recurseSubmodules=false", "rerere.enabled=false", "core.quotePath=false",
    "merge.conflictStyle=merge", "merge.verifySignatures=false", "log.showSignature=false",
  ].flatMap { ["-c", $0] }

  /// What a text merge of another file runs in place of a driver of the repository.
  static let textMerge = "git merge-file -q --marker-size=%L %A %O %B"
  private static let usualSSH = "ssh -oBatchMode=yes"

  /// The settings before the repository's own are known.
  static let first = GitSettings(arguments: always, sshCommand: usualSSH, setAside: [])

  private init(arguments: [String], sshCommand: String, setAside: [String]) {
    (self.arguments, self.sshCommand, self.setAside) = (arguments, sshCommand, setAside)
  }

  /// - Parameters:
  ///   - listed: all settings, in the order in which git reads them.
  ///   - driver: the merge driver of Jalon.
  init(_ listed: [(scope: String, key: String, value: String)], driver: String) {
    var arguments: [String] = []
    var setAside: [String] = []
    var ssh = Self.usualSSH
    var helpers: [String] = []
    for (scope, key, value) in listed {
      let words = key.split(separator: ".", omittingEmptySubsequences: false)
      guard let kind = words.first, let last = words.last else { continue }
      guard scope == "local" || scope == "worktree" else {
        if key == "core.sshcommand" { ssh = value }
        if kind == "credential", last == "helper" { helpers.append("\(key)=\(value)") }
        continue
      }
      let name = words.count > 2 ? key.dropFirst(kind.count + 1).dropLast(last.count + 1) : ""
      switch (kind, last) {
      case ("filter", "clean"), ("filter", "smudge"), ("filter", "process"):
        arguments += ["clean=", "smudge=", "process=", "required=false"].flatMap { ["-c", "filter.\(name).\($0)"] }
      case ("merge", "driver") where name != "jalon": arguments += ["-c", "merge.\(name).driver=\(Self.textMerge)"]
      case ("credential", "helper"): break
      case ("core", "sshcommand"), ("core", "gitproxy"), ("core", "fsmonitor"), ("remote", "uploadpack"), ("remote", "receivepack"): break
      default: continue
      }
      setAside.append(key)
    }
    if setAside.contains(where: { $0.hasPrefix("credential.") }) {
      arguments += ["-c", "credential.helper="] + helpers.flatMap { ["-c", $0] }
    }
    arguments += ["-c", "merge.jalon.name=Jalon", "-c", "merge.jalon.driver=\(driver)"]
    self.init(arguments: Self.always + arguments, sshCommand: ssh, setAside: setAside)
  }
}
