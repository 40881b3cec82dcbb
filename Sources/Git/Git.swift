import ChildPrograms
import Glibc

/// Runs git for one folder, so that nothing in the repository can run a program or lead git elsewhere (CommandLine.md, Git).
package struct Git: Sendable {
  /// The absolute path of the program.
  private let program: String
  /// The folder in which it works.
  package let folder: String
  private var settings = GitSettings.first
  /// The file of the index, where git runs a hook for a commit of some files; nil for the usual one.
  private let index: String?
  /// A file of attributes that hold where the repository sets none; nil for the person's own file.
  package var attributes: String?

  /// The values of all keys as the person and the repository have set them; sections and keys are in lower case.
  package private(set) var values: [String: String] = [:]
  /// The keys that have several values, of which `values` has the last.
  private(set) var repeated: Set<String> = []

  /// The configuration keys of the repository that name programs, which are not run.
  package var setAside: [String] { settings.setAside }

  /// How long a command may take and how much it may say.
  package struct Limits: Sendable {
    let bytes: Int
    let seconds: Int

    package static let short = Limits(bytes: 16 << 20, seconds: 120)
    /// For the contents of many files.
    package static let contents = Limits(bytes: 1 << 30, seconds: 300)
    package static let network = Limits(bytes: 16 << 20, seconds: 900)
  }

  /// Finds git and reads the settings that hold in a folder.
  /// - Parameters:
  ///   - driver: the merge driver of Jalon, as git writes it: `'/usr/bin/jalon' merge-driver %O %A %B %P`.
  ///   - index: the file of the index; nil for the usual one.
  package init(in folder: String, driver: String, index: String? = nil) throws(GitFault) {
    try self.init(folder, index)
    let listed = try run(["config", "--list", "-z", "--show-scope"])
    guard listed.code == 0 else { throw Self.fault(listed, of: "config") }
    let entries = listed.settings
    for entry in entries where entry.scope != "command" {
      if values.updateValue(entry.value, forKey: entry.key) != nil { repeated.insert(entry.key) }
    }
    settings = GitSettings(entries, driver: driver)
  }

  /// Takes the settings of the repository from its own file, without starting git. Those of the person hold, but `values` has none of them.
  package init(in folder: String, driver: String, _ plain: PlainSettings) throws(GitFault) {
    try self.init(folder, nil)
    values = plain.values
    settings = GitSettings(plain.values.map { ("local", $0.key, $0.value) }, driver: driver)
  }

  private init(_ folder: String, _ index: String?) throws(GitFault) {
    guard let program = Self.program else { throw .notInstalled }
    self.program = program
    self.folder = folder
    self.index = index
  }

  /// The path of git in an absolute folder of $PATH; nil if it is not installed.
  package static var program: String? {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/git" }.first { path in
      var status = stat()
      return path.hasPrefix("/") && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }
  }

  /// Runs a command, whatever the code with which it ends.
  package func run(_ arguments: [String], input: [UInt8] = [], _ limits: Limits = .short) throws(GitFault) -> GitAnswer {
    try start(arguments, input: input, limits).answer()
  }

  /// Starts a command and does not wait for its end.
  func start(_ arguments: [String], input: [UInt8] = [], _ limits: Limits = .short) throws(GitFault) -> RunningGit {
    let command = arguments.first ?? ""
    let child = ChildProgram(
      [program, "-C", folder] + settings.arguments + (attributes.map { ["-c", "core.attributesFile=\($0)"] } ?? []) + arguments,
      environment: GitEnvironment.variables(sshCommand: settings.sshCommand, index: index))
    do throws(ChildProgram.Fault) {
      return RunningGit(command, try child.start(input: input, most: limits.bytes, seconds: limits.seconds))
    } catch { throw GitFault(error, of: command) }
  }

  /// Runs a command that ends with 0.
  /// - Throws: `failed` with the words of git if it ends with another code.
  @discardableResult
  package func ask(_ arguments: [String], input: [UInt8] = [], _ limits: Limits = .short) throws(GitFault) -> GitAnswer {
    let answer = try run(arguments, input: input, limits)
    guard answer.code == 0 else { throw Self.fault(answer, of: arguments.first ?? "") }
    return answer
  }

  /// Returns the fault that the output of git describes.
  package static func fault(_ answer: GitAnswer, of command: String) -> GitFault {
    if let found = answer.errors.firstMatch(of: /dubious ownership in repository at '([^\n]*)'/) { return .foreignOwner(String(found.1)) }
    if answer.errors.contains("not a git repository") || answer.errors.contains("must be run in a work tree") { return .noRepository }
    if let found = answer.errors.firstRange(of: ".lock': File exists"), let quote = answer.errors[..<found.lowerBound].lastIndex(of: "'") {
      return .locked(answer.errors[answer.errors.index(after: quote)..<found.lowerBound] + ".lock")
    }
    let words = answer.errors.isEmpty ? answer.text : answer.errors
    return .failed(command: command, words: words.split(separator: "\n").filter { !$0.hasPrefix("hint:") }.joined(separator: " "))
  }
}
