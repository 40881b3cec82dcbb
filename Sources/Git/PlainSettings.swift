/// The settings in the repository's own file, read without git. Only settings that every clone has are understood: they start no program and name no
/// other file. For anything else git has to be asked.
package struct PlainSettings: Sendable {
  /// The values by their keys; sections and keys are in lower case.
  let values: [String: String]

  /// The keys of each section. A value of the last two sections is not used here.
  private static let plain: [String: Set<String>] = [
    "core": [
      "repositoryformatversion", "filemode", "bare", "logallrefupdates", "ignorecase", "precomposeunicode", "symlinks", "autocrlf",
    ],
    "user": ["name", "email"], "remote": ["url", "fetch"], "branch": ["remote", "merge"], "merge.jalon": ["driver", "name"],
    "diff.jalon": ["command"],
  ]

  /// Reads the text of the file; nil where it holds anything else, or a value that is written in another way than on one line without quotation
  /// marks.
  package init?(_ text: String) {
    var values: [String: String] = [:]
    var section: (keys: Set<String>, prefix: String, isUsed: Bool)?
    for line in text.split(separator: "\n") {
      let line = line.trimmingPrefix { $0 == " " || $0 == "\t" }
      if line.isEmpty || line.hasPrefix("#") || line.hasPrefix(";") { continue }
      if line.hasPrefix("[") {
        guard let found = Self.section(line) else { return nil }
        section = found
        continue
      }
      let parts = line.split(separator: "=", maxSplits: 1).map { $0.trimming { $0 == " " || $0 == "\t" } }
      guard let section, parts.count == 2, case let key = parts[0].lowercased(), section.keys.contains(key), parts[1].last != "\\",
        parts[1].utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
      else { return nil }
      guard section.isUsed else { continue }
      guard !parts[1].contains(where: { "\"\\#;".contains($0) }) else { return nil }
      let isNew = values.updateValue(String(parts[1]), forKey: "\(section.prefix).\(key)") == nil
      // The remote may fetch several branches; nothing else is said twice.
      guard isNew || key == "fetch" else { return nil }
    }
    self.values = values
  }

  /// Reads the line that begins a section: `[core]`, `[remote "origin"]`.
  private static func section(_ line: Substring) -> (keys: Set<String>, prefix: String, isUsed: Bool)? {
    guard line.hasSuffix("]") else { return nil }
    let words = line.dropFirst().dropLast().split(separator: " ", maxSplits: 1)
    guard let first = words.first, first.utf8.allSatisfy({ 97...122 ~= $0 }) else { return nil }
    guard words.count == 2 else { return plain[String(first)].map { ($0, String(first), true) } }
    let name = words[1].dropFirst().dropLast()
    guard words[1].hasPrefix("\""), words[1].hasSuffix("\""), words[1].utf8.count > 2, !name.contains(where: { "\"\\".contains($0) }) else {
      return nil
    }
    if let keys = plain["\(first).\(name)"] { return (keys, "\(first).\(name)", false) }
    guard first == "remote" || first == "branch", let keys = plain[String(first)] else { return nil }
    return (keys, "\(first).\(name)", true)
  }
}

extension Substring {
  /// Returns the text without the characters at both ends that meet a condition.
  fileprivate func trimming(_ isLeftOut: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isLeftOut(last) { rest.removeLast() }
    return rest.trimmingPrefix(while: isLeftOut)
  }
}
