import Foundation
import Support
import Testing

/// The articles of the documentation: their references resolve, and the commands in them work.
@Suite struct DocumentationTests {
  private static let catalog = SourceTree.root.appending(path: "Sources/jalon/Documentation.docc")

  private static func article(_ name: String) -> String? { try? String(contentsOf: catalog.appending(path: name), encoding: .utf8) }

  /// Returns what a reference to an article may name: headings, codes of promises, commands.
  private static func anchors(of article: String) -> [String] {
    let headings = article.split(separator: "\n").filter { $0.hasPrefix("#") }.map { $0.drop { $0 == "#" || $0 == " " } }
    let marked = article.matches(of: /\*\*([A-Z]\d+)\*\*|`(jalon [a-z]+)/).compactMap { $0.output.1 ?? $0.output.2 }
    return (headings + marked).map { String($0) }
  }

  /// Returns the references in a source file, such as "Scheduling.md, 2 and 3" or "FileFormat.md, Reading".
  private static func references(in source: String) -> [(article: String, parts: [String])] {
    source.matches(of: /\b([A-Z][A-Za-z]+\.md)(?:, ([^\n.;:)]+))?/).map { match in
      let parts = (match.output.2 ?? "").replacing("`", with: "").replacing(#/ and | to |, /#, with: "|").split(separator: "|")
      return (String(match.output.1), parts.map { $0.trimmingCharacters(in: .whitespaces) })
    }
  }

  @Test func `every reference in a comment resolves to a heading of an article`() throws {
    for (file, source) in try SourceTree.swiftFiles(below: "Sources", "Tests") where !file.hasSuffix("/DocumentationTests.swift") {
      let comments = source.split(separator: "\n").filter { $0.contains("//") }.joined(separator: "\n")
      for reference in Self.references(in: comments) where reference.article != "README.md" {
        let article = try #require(Self.article(reference.article), "\(file) names \(reference.article)")
        let anchors = Self.anchors(of: article)
        for part in reference.parts {
          #expect(anchors.contains { $0 == part || $0.hasPrefix(part + " ") }, "\(file): \(reference.article), \(part)")
        }
      }
    }
  }

  @Test func `an article that another one links to exists`() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.catalog.path) {
      let article = try #require(Self.article(name))
      for link in article.matches(of: /<doc:([A-Za-z]+)>/) {
        #expect(Self.article("\(link.output.1).md") != nil, "\(name) \(link.output.1)")
      }
    }
  }

  @Test func `every command of the tutorial works as it stands there`() throws {
    let tutorial = try #require(Self.article("Tutorial.md"))
    let blocks = tutorial.matches(of: /```\n((?:.*\n)*?)```/).map(\.output.1)
    let folder = TemporaryFolder()
    folder.write("set -e\n" + blocks.joined(), to: "script")
    let binaries = URL(filePath: JalonProcess.path).deletingLastPathComponent().path
    let ran = Program.run(
      "/bin/bash",
      [
        "-c", "cd \(folder.path) && env -i HOME=\(folder.path) LANG=C.UTF-8 PATH=\(binaries):/usr/bin:/bin bash -x script",
      ])
    #expect(blocks.count > 5 && ran.code == 0, "\(ran.output)")
  }
}
