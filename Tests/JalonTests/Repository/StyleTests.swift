import Foundation
import Support
import Testing

/// Rules of Style.md that the formatter does not check.
@Suite struct StyleTests {
  /// The first line of a type or function that other modules may use.
  private static var declaration: some RegexComponent {
    /^ *(@[A-Za-z]+(\([^)]*\))? +)*package +((static|mutating|final|indirect|consuming) +)*(struct|enum|class|protocol|func|subscript)\b/
  }

  /// A phrase is its own description, and a requirement of a protocol of the standard library is described there.
  private static func speaksForItself(_ lines: ArraySlice<String>) -> Bool {
    let isRequirement = lines.first?.contains(/func (<|==|hash\(into|next\(\))/) ?? false
    return isRequirement || lines.prefix(3).contains { $0.contains("phrase(") }
  }

  /// The declarations of a file that lack a doc comment, each with the number of its line.
  private static func undocumented(in text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    return lines.indices.filter { place in
      guard lines[place].contains("package "), lines[place].contains(declaration), !speaksForItself(lines[place...]) else { return false }
      let above = lines[..<place].last { !$0.drop { $0 == " " }.hasPrefix("@") } ?? ""
      return !above.drop { $0 == " " }.hasPrefix("///")
    }.map { "\($0 + 1):\(lines[$0])" }
  }

  @Test func `a type or function that other modules may use has a comment that says what a caller needs`() throws {
    #expect(Self.undocumented(in: "  package static func one() -> Int { 1 }\n/// Two.\n@Test package struct Two {}").count == 1)
    for (path, text) in try SourceTree.swiftFiles(below: "Sources") {
      let undocumented = Self.undocumented(in: text)
      #expect(undocumented.isEmpty, "\(path):\(undocumented.joined(separator: "\n\(path):"))")
    }
  }

  @Test func `a folder of sources holds at most thirty files`() throws {
    let files = try SourceTree.swiftFiles(below: "Sources").map(\.path)
    let folders = Dictionary(grouping: files) { $0.split(separator: "/").dropLast().joined(separator: "/") }
    #expect(folders.filter { $0.value.count > 30 }.mapValues(\.count) == [:])
  }

  /// The types in a file whose block contains a line that begins with one of some words.
  private static func types(in text: String, having words: String...) -> [String] {
    var type = ""
    var found: [String] = []
    for line in text.split(separator: "\n") {
      if let match = line.firstMatch(of: /^(private )?(struct|enum|extension) (\w+)/) { type = String(match.3) }
      if words.contains(where: { line.drop { $0 == " " }.hasPrefix($0) }), found.last != type { found.append(type) }
    }
    return found
  }

  @Test func `commands and drafts of a page, a form or a popup are in the lists of all`() throws {
    let files = try SourceTree.swiftFiles(below: "Sources/Planner")
    let table = try #require(files.first { $0.path.hasSuffix("/Commands.swift") }).text
    let forms = try #require(files.first { $0.path.hasSuffix("/FormKind.swift") }).text
    var count = 0
    for (path, text) in files {
      for type in Self.types(in: text, having: "static let commands") {
        #expect(table.contains("\(type).commands") || forms.contains("\(type).self"), "\(path): \(type)")
        count += 1
      }
      for type in Self.types(in: text, having: "static let draftWords") {
        #expect(forms.contains("\(type).self"), "\(path): \(type)")
        count += 1
      }
    }
    #expect(count > 15)
  }

  /// The names of the phrases in a file that other modules may use.
  private static func sharedPhrases(in text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.compactMap { line in
      guard let match = lines[line].firstMatch(of: /^ *package (static )?(var|func) (\w+)/) else { return nil }
      return lines[line...].prefix(2).contains { $0.contains("phrase(") } ? String(match.3) : nil
    }
  }

  @Test func `a phrase that one module says stands in that module`() throws {
    let example = "package var one: String { phrase(\n  package func two() {\n    phrase(\n  }\n  package var three"
    #expect(Self.sharedPhrases(in: example) == ["one", "two"])
    let files = try SourceTree.swiftFiles(below: "Sources")
    var uses: [Substring: [Substring: Int]] = [:]
    for (path, text) in files {
      let module = path.split(separator: "/")[1]
      for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) { uses[word, default: [:]][module, default: 0] += 1 }
    }
    for (path, text) in files where path.hasPrefix("Sources/Wording/") {
      // One of the uses in Wording is the declaration.
      let lonely = Self.sharedPhrases(in: text).filter { phrase in
        uses[Substring(phrase), default: [:]].count { module, count in count > (module == "Wording" ? 1 : 0) } < 2
      }
      #expect(lonely.isEmpty, "\(path)")
    }
  }
}
