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

  /// Returns the words that may stand at a place of a filter, in the language of its author.
  /// - Parameter cursor: the number of characters before the place; it is clamped to the text.
  package static func completion(
    of text: String, at cursor: Int, by author: FilterAuthor, in workspace: Workspace, _ schedule: Schedule
  ) -> Completion {
    let letters = Array(text)
    let cursor = min(max(cursor, 0), letters.count)
    var start = cursor
    while start > 0, !letters[start - 1].isWhitespace, letters[start - 1] != "(" { start -= 1 }
    let word = String(letters[start..<cursor])
    let words = FilterVocabulary(workspace, schedule, author).words(for: word)
    return Completion(range: start..<cursor, words: words)
  }
}

extension FilterVocabulary {
  /// A word that may stand at a place: as it is typed, and what else people may begin to type for it.
  private struct Candidate {
    let word: String
    var others: [String] = []
  }

  /// Returns the words that match what is typed: fields, tags and views, or, after a field, its values. Words that begin with it come
  /// first.
  func words(for word: String) -> [String] {
    if let sign = word.first, sign == "+" || sign == "-" { return fitting(word, tags(sign)) }
    guard let typed = FilterWord(word) else {
      let views = workspaceViews.map { Candidate(word: "\(shown("view")):\($0)", others: ["view:\($0)"]) }
      let fields = FilterTerm.fields.filter { $0 != "view" }.map { candidate($0, .field) { "\($0):" } }
      let connectives = ["not", "or"].map { candidate($0, .connective) { $0 } }
      return word.isEmpty
        ? (views + fields + tags("+") + connectives).map(\.word) : fitting(word, fields + tags("+") + views + connectives)
    }
    guard let field = field(typed.field) else { return [] }
    let head = String(word.prefix(typed.headCount))
    return fitting(typed.value, values(of: field) + (typed.value.isEmpty ? [] : called(field))).map { head + Filter.quoted($0) }
  }

  private func candidate(_ name: String, _ kind: FilterWords.Kind, _ write: (String) -> String) -> Candidate {
    let others = [name] + Language.allCases.flatMap { author.words.words(for: name, kind, in: $0) }
    return Candidate(word: write(author.words.shown(name, kind, in: author.language)), others: others.map(write))
  }

  private func tags(_ sign: Character) -> [Candidate] {
    FilterTerm.VirtualTag.allCases.filter { $0 != .mine || author.party != nil }.map { candidate($0.rawValue, .tag) { "\(sign)\($0)" } }
  }

  /// Returns the values that may follow a field, things by their ids.
  private func values(of field: String) -> [Candidate] {
    let own = author.party == nil ? [] : [candidate("me", .own) { $0 }]
    switch field {
    case "party", "waiting", "owner": return names(of: field).map { Candidate(word: $0) } + own
    case "status", "health", "kind": return names(of: field).map { candidate($0, .value(of: field)) { $0 } }
    case _ where FilterTerm.DayField(rawValue: field) != nil: return names(of: field).map { candidate($0, .day) { $0 } }
    default: return names(of: field).map { Candidate(word: $0) }
    }
  }

  /// Returns the names of the things that may follow a field.
  private func called(_ field: String) -> [Candidate] {
    let parties = workspace.parties
    switch field {
    case "party", "waiting": return candidates(parties.map(\.name))
    case "owner":
      let ids = parties.map { Candidate(word: $0.id.text) }
      return ids + candidates(parties.flatMap(\.bodies).flatMap { [$0.short, $0.name].compactMap(\.self) } + parties.map(\.name))
    case "phase": return candidates(workspace.roadmaps.flatMap(\.phases).map(\.title))
    case "roadmap": return candidates(workspace.roadmaps.map(\.title))
    case "view": return candidates(workspace.views.compactMap(\.title))
    default: return []
    }
  }

  /// Returns names in the language of the author, which may be typed in any language.
  private func candidates(_ names: [Text]) -> [Candidate] {
    names.map { Candidate(word: $0.reading(author.language, home: workspace.language).text, others: $0.wordings.map(\.text)) }
  }

  /// Returns the words that begin with what is typed, then those that contain it, each once. Case and accents are ignored.
  private func fitting(_ typed: String, _ candidates: [Candidate]) -> [String] {
    let typed = FoldedText(typed)
    func begins(_ word: String) -> Bool { FoldedText(word).text.hasPrefix(typed.text) }
    var ranked: [[String]] = [[], [], []]
    for candidate in candidates {
      if begins(candidate.word) {
        ranked[0].append(candidate.word)
      } else if candidate.others.contains(where: begins) {
        ranked[1].append(candidate.word)
      } else if FoldedText(candidate.word).contains(typed) {
        ranked[2].append(candidate.word)
      }
    }
    var seen: Set<String> = []
    return ranked.joined().filter { seen.insert($0).inserted }
  }
}
