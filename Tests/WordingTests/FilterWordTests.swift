import Foundation
import RoadmapEngine
import Support
import Testing
import Wording

/// The words of filters in French and Arabic.
@Suite struct FilterWordTests {
  @Test func `every stable word has words in French and Arabic, without spaces and quotation marks`() {
    for entry in Wording.filterWords.entries {
      for language in [Language.fr, .ar] {
        #expect(entry.words[language]?.isEmpty == false, "\(entry.name)")
        for word in entry.words[language] ?? [] {
          #expect(!word.contains { $0.isWhitespace || ":<>=()\"/".contains($0) }, "\(word)")
        }
      }
    }
  }

  @Test func `the article on the command line has the shown words`() throws {
    let article = try String(
      contentsOf: SourceTree.root.appending(path: "Sources/jalon/Documentation.docc/CommandLine.md"), encoding: .utf8)
    for entry in Wording.filterWords.entries where [.field, .suffix, .tag, .connective, .own].contains(entry.kind) {
      for word in [entry.words[.fr]?.first, entry.words[.ar]?.first].compactMap({ $0 }) {
        let ends = [":", "`"].map { "\(word)\($0)" }
        #expect(ends.contains { article.contains($0) }, "\(word)")
      }
    }
  }

  @Test func `no word means two things of one kind`() {
    var meanings: [FilterWords.Kind: [String: Set<String>]] = [:]
    for entry in Wording.filterWords.entries {
      for word in [entry.name] + entry.words.values.joined() {
        meanings[entry.kind, default: [:]][FilterWords.key(word), default: []].insert(entry.name)
      }
    }
    for (kind, words) in meanings { for (word, names) in words { #expect(names.count == 1, "\(kind) \(word): \(names)") } }
  }

  @Test func `all fields, tags and fixed values of filters are translated`() {
    let names = Set(Wording.filterWords.entries.map(\.name))
    for tag in Filter.virtualTags { #expect(names.contains(String(tag.dropFirst())), "\(tag)") }
    for name in Filter.fieldNames + DayExpression.words { #expect(names.contains(name), "\(name)") }
    for name in Health.allCases.map(\.rawValue) + Step.Status.allCases.map(\.rawValue) + Step.Kind.allCases.map(\.rawValue) {
      #expect(names.contains(name), "\(name)")
    }
  }
}
