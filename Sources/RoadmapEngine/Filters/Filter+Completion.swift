/// Completion of a filter while it is typed.
extension Filter {
  /// The part of a filter that is being typed, and the words that may replace it.
  package struct Completion: Equatable, Sendable {
    /// The part in characters of the filter.
    package let range: Range<Int>
    /// The words as they are typed, best matches first; a field includes its colon.
    package let words: [String]

    /// The completion for a place where nothing can be completed.
    package static let none = Completion(range: 0..<0, words: [])
  }

  /// Returns the words that may stand at a place of a filter.
  /// - Parameter cursor: the number of characters before the place; it is clamped to the text.
  package static func completion(of text: String, at cursor: Int, in workspace: Workspace, _ schedule: Schedule) -> Completion {
    let letters = Array(text)
    let cursor = min(max(cursor, 0), letters.count)
    var start = cursor
    while start > 0, !letters[start - 1].isWhitespace, letters[start - 1] != "(" { start -= 1 }
    let word = String(letters[start..<cursor])
    let words = FilterVocabulary(workspace, schedule).words(for: word)
    return Completion(range: start..<cursor, words: words)
  }
}

extension FilterVocabulary {
  /// Returns the words that match what is typed: fields, tags and views, or, after a field, its values. Words that begin with it come
  /// first.
  func words(for word: String) -> [String] {
    if let sign = word.first, sign == "+" || sign == "-" {
      return fitting(word, FilterTerm.VirtualTag.allCases.map { "\(sign)\($0.rawValue)" })
    }
    guard let mark = word.firstIndex(where: { ":<>=".contains($0) }), mark > word.startIndex else {
      let views = workspaceViews.map { "view:\($0)" }
      let all = FilterTerm.fields.filter { $0 != "view" }.map { "\($0):" } + FilterTerm.VirtualTag.allCases.map { "+\($0.rawValue)" }
      return word.isEmpty ? views + all + ["not", "or"] : fitting(word, all + views + ["not", "or"])
    }
    let behind = word[mark...].prefix { ":<>=".contains($0) }
    let (field, value) = (word[..<mark].lowercased(), String(word[mark...].dropFirst(behind.count)))
    return fitting(value, names(of: field)).map { name in
      "\(word[..<mark])\(behind)\(name.contains(where: \.isWhitespace) ? "\"\(name)\"" : name)"
    }
  }

  /// Returns the words that begin with what is typed, then those that contain it. Case and accents are ignored.
  private func fitting(_ typed: String, _ words: [String]) -> [String] {
    let typed = FoldedText(typed)
    let folded = words.map { (word: $0, folded: FoldedText($0)) }
    let starting = folded.filter { $0.folded.text.hasPrefix(typed.text) }
    let holding = folded.filter { !$0.folded.text.hasPrefix(typed.text) && $0.folded.contains(typed) }
    return (starting + holding).map(\.word)
  }
}
