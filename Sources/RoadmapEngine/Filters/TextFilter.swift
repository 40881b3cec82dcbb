/// Finds steps by words in title, deliverable and notes, whatever their case and accents; every word must be there.
package struct TextFilter: Hashable, Sendable {
  package let text: String
  private let words: [FoldedText]

  /// - Parameter text: words, or "a phrase" in quotation marks.
  package init(_ text: String) {
    self.text = text
    var words: [String] = []
    for (index, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      words += index % 2 == 1 ? [String(part)] : part.split(whereSeparator: \.isWhitespace).map { String($0) }
    }
    self.words = words.map { FoldedText($0) }
  }

  package var isEmpty: Bool { words.isEmpty }

  /// Finds a roadmap by its title, its id and its parties.
  package func matches(_ roadmap: Roadmap) -> Bool {
    let texts = (roadmap.title.wordings.map(\.text) + [roadmap.id.text] + roadmap.parties.map(\.text)).map { FoldedText($0) }
    return words.allSatisfy { word in texts.contains { $0.contains(word) } }
  }

  package func matches(_ step: Step) -> Bool {
    if words.isEmpty { return true }
    let texts = ([step.title, step.deliverable, step.notes].compactMap { $0 }.flatMap { $0.wordings.map(\.text) } + [step.id.text]).map {
      FoldedText($0)
    }
    return words.allSatisfy { word in texts.contains { $0.contains(word) } }
  }
}
