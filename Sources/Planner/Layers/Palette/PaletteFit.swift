import RoadmapEngine

/// How well something fits a search of the palette, the best first. What fits by its title comes before what fits by another word.
enum PaletteFit: Int, Comparable {
  /// The search is empty, the key of the command, its stable name, or its whole title.
  case exact
  /// The title begins with the search.
  case prefix
  /// Each word of the search begins a word of the title.
  case words
  /// Each word of the search occurs somewhere in the title.
  case part
  /// The search is the beginning of the title in another language.
  case foreign
  /// Each word of the search is a whole other word for it.
  case synonyms
  /// Each word of the search begins another word for it, which may be one of another language.
  case beginnings
  /// Each word of the search occurs somewhere in the other words.
  case letters
  /// The letters of the search stand in the title in their order, with others between them.
  case scattered
  /// The words of the search are spelled nearly like words of the title.
  case misspelled

  /// Whether the person may have meant something else.
  var isFuzzy: Bool { self == .part || self >= .beginnings }

  /// The group within which what is on this page comes first.
  var group: Int {
    switch self {
    case .exact, .prefix, .words: 0
    case .part: 1
    case .foreign, .synonyms: 2
    case .beginnings, .letters: 3
    case .scattered, .misspelled: 4
    }
  }

  static func < (left: PaletteFit, right: PaletteFit) -> Bool { left.rawValue < right.rawValue }
}

/// The search that is typed into the palette.
struct PaletteSearch {
  private let terms: [FoldedText]
  private let whole: FoldedText
  /// Whether the text is longer than any title, so that nothing is looked for.
  private let isTooLong: Bool

  private static let longest = 200

  init(_ text: String) {
    isTooLong = text.unicodeScalars.dropFirst(PaletteSearch.longest).first != nil
    let text = isTooLong ? "" : text
    terms = text.split(separator: " ").map { FoldedText(String($0)) }
    whole = FoldedText(text.trimmed)
  }

  var isEmpty: Bool { terms.isEmpty && !isTooLong }

  /// Returns how well something fits the search; nil where it does not.
  /// - Parameters:
  ///   - names: what fits only as a whole: keys, stable names.
  ///   - title: the title in the reader's language.
  ///   - titles: the titles in all languages.
  ///   - others: other words for it.
  func fit(names: [String], title: String, titles: [String], others: String) -> PaletteFit? {
    guard !isEmpty else { return .exact }
    guard !isTooLong else { return nil }
    let title = FoldedText(title)
    if title == whole || names.contains(where: { FoldedText($0) == whole }) { return .exact }
    if title.text.hasPrefix(whole.text) { return .prefix }
    let titleWords = title.text.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    if begin(titleWords) { return .words }
    if terms.allSatisfy({ title.contains($0) }) { return .part }
    if titles.contains(where: { FoldedText($0).text.hasPrefix(whole.text) }) { return .foreign }
    let all = FoldedText(([title.text] + titles + [others]).joined(separator: " "))
    let words = all.text.split(separator: " ")
    if terms.allSatisfy({ words.contains(Substring($0.text)) }) { return .synonyms }
    if begin(words) { return .beginnings }
    if terms.allSatisfy({ all.contains($0) }) { return .letters }
    if isScattered(in: title.text) { return .scattered }
    return isMisspelled(titleWords) ? .misspelled : nil
  }

  /// Checks whether each word of the search begins one of the words.
  private func begin(_ words: [Substring]) -> Bool { terms.allSatisfy { term in words.contains { $0.hasPrefix(term.text) } } }

  /// Checks whether the letters of the search stand in a title in their order. The first one begins a word.
  private func isScattered(in title: String) -> Bool {
    let wanted = Array(whole.text.filter { $0 != " " })
    guard wanted.count > 1 else { return false }
    let letters = Array(title)
    let starts = letters.indices.filter { letters[$0] == wanted[0] && ($0 == 0 || !letters[$0 - 1].isLetter) }
    return starts.contains { start in
      var next = 1
      for letter in letters[(start + 1)...] where next < wanted.count && letter == wanted[next] { next += 1 }
      return next == wanted.count
    }
  }

  /// Checks whether each word of the search is spelled nearly like a word of the title.
  private func isMisspelled(_ words: [Substring]) -> Bool {
    terms.allSatisfy { term in term.text.count > 3 && Spelling.near(to: term.text, in: words.map { String($0) }) != nil }
  }
}
