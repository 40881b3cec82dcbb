import Foundation
import Support
import Testing

/// The guards in `Tests/Mutants/guards`, which `make mutants` takes out of the sources one at a time.
///
/// That takes long and is done seldom; these tests fail as soon as a change of the sources makes a guard stale.
@Suite struct MutantsTests {
  /// One paragraph of the list.
  private struct Guard {
    let name: String
    let file: String
    /// A regular expression that chooses tests by their identifiers.
    let tests: String
    let old: String
    let new: String
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: SourceTree.root.appending(path: path), encoding: .utf8)
  }

  private static func guards() throws -> [Guard] {
    try text("Tests/Mutants/guards").components(separatedBy: "\n\n").compactMap { paragraph in
      let lines = paragraph.split(separator: "\n").filter { !$0.hasPrefix("#") }
      guard let name = lines.first?.prefix(while: { $0 != ":" }) else { return nil }
      func rest(after mark: String) -> String {
        lines.filter { $0.hasPrefix(mark) }.map { $0.dropFirst(mark.count) }.joined(separator: "\n")
      }
      return Guard(
        name: String(name), file: rest(after: "in "), tests: rest(after: "tests "), old: rest(after: "-"), new: rest(after: "+"))
    }
  }

  /// Returns the identifiers of all tests that are named in a sentence, one a line, as `swift test --filter` knows them.
  private static func identifiers() throws -> String {
    let folder = SourceTree.root.appending(path: "Tests").path
    var found: [String] = []
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder) where file.hasSuffix(".swift") {
      let module = file.prefix { $0 != "/" }
      var suite = ""
      for line in try text("Tests/\(file)").split(separator: "\n") {
        if let place = line.range(of: "func `") {
          found.append("\(module).\(suite)/`\(line[place.upperBound...])")
        } else if !line.hasPrefix(" "), !line.hasPrefix("/") {
          let words = line.split(separator: " ").drop { $0 != "struct" && $0 != "extension" }
          if let name = words.dropFirst().first { suite = String(name) }
        }
      }
    }
    return found.joined(separator: "\n")
  }

  @Test func `every guard of the mutants finds its lines, once, in its file`() throws {
    let guards = try Self.guards()
    #expect(guards.count > 100 && Set(guards.map(\.name)).count == guards.count)
    for mutant in guards {
      let source = (try? Self.text(mutant.file)) ?? ""
      // Bytes are compared, as `Tests/Mutants/run` compares scalars: characters that are only equivalent are not the same line.
      let count = mutant.old.isEmpty ? 0 : Array(source.utf8).ranges(of: Array(mutant.old.utf8)).count
      #expect(count == 1, "\(mutant.name): its lines are \(count) times in \(mutant.file)")
      #expect(mutant.old != mutant.new, "\(mutant.name) changes nothing")
    }
  }

  @Test func `every guard of the mutants names a test that exists`() throws {
    let identifiers = try Self.identifiers()
    for mutant in try Self.guards() {
      #expect(!mutant.tests.isEmpty && identifiers.range(of: mutant.tests, options: .regularExpression) != nil, "\(mutant.name)")
    }
  }
}
