import RoadmapEngine

/// The words of a search. Their order, case and accents do not matter.
struct SearchedWords: Sendable {
  private let words: [FoldedText]

  init(_ text: String) { words = text.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)) } }

  var isEmpty: Bool { words.isEmpty }

  /// Checks whether a text contains all of the words.
  /// - Parameter text: a text made by `init(searching:)`.
  func areFound(in text: FoldedText) -> Bool { words.allSatisfy { text.contains($0) } }
}

extension FoldedText {
  /// Folds a text that is to be searched. Spaces are removed, because people leave them out or double them.
  init(searching text: String) { self.init(text.filter { $0 != " " }) }
}
