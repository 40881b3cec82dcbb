import RoadmapEngine
import Wording

/// Translates what swift-argument-parser writes: pages of help, faults of the line, scripts for shells.
///
/// The parser knows English only and hands over finished texts, so its phrases are recognised in them (`ParserPhrase`). What commands and
/// options say of themselves is in the reader's language before the parser gets it.
struct ParserWords {
  let wording: Wording

  /// Returns a text that was asked for. In English it stays as it is.
  /// - Parameter width: the columns that a page of help may take.
  func page(_ text: String, width: Int) -> String {
    guard wording.language != .en else { return text }
    guard text.hasPrefix("OVERVIEW: ") else { return translatingWords(of: text) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { english -> [String] in
      let line = translatingWords(of: String(english))
      let translated = ParserPhrase.lines.lazy.compactMap { $0.translated(line, wording) }.first ?? line
      // The parser has filled its lines with English words.
      return translated == english ? [translated] : ParserWords.wrapped(translated, width)
    }
    return ordered(lines.joined(separator: "\n"))
  }

  /// Returns a message about a fault of the line. In English it stays as it is.
  func fault(_ text: String) -> String {
    guard wording.language != .en else { return text }
    let message = ParserPhrase.messages.lazy.compactMap { phrase in
      phrase.translated(text, wording) { index, quoted in index == 0 ? sentence(quoted) : translatingWords(of: quoted) }
    }.first
    return ordered(message ?? text)
  }

  private func sentence(_ english: String) -> String {
    ParserPhrase.sentences.lazy.compactMap { $0.translated(english, wording) }.first ?? english
  }

  private func translatingWords(of text: String) -> String {
    ParserPhrase.words.reduce(text) { text, word in
      text.replacing(word.english, with: wording.phrase(en: word.english, fr: word.french, ar: word.arabic))
    }
  }

  /// Breaks a row of the table of options where it has become too long.
  private static func wrapped(_ line: String, _ width: Int) -> [String] {
    let indent = 26
    guard line.count > width, line.hasPrefix("  "), !line.contains("\n") else { return [line] }
    let end = line.index(line.startIndex, offsetBy: width)
    guard let blank = line[..<end].lastIndex(of: " "), line.distance(from: line.startIndex, to: blank) > indent else { return [line] }
    return [String(line[..<blank]), String(repeating: " ", count: indent) + line[line.index(after: blank)...]]
  }

  /// Returns an Arabic text in which a terminal that reorders right-to-left text leaves options, values and columns in their order.
  private func ordered(_ text: String) -> String {
    guard wording.language == .ar else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { ParserWords.ordered(String($0)) }.joined(separator: "\n")
  }

  private static func ordered(_ line: String) -> String {
    guard line.contains(/\p{Script=Arabic}/) else { return line }
    let mark = "\u{200E}"
    let blanks = line.prefix { $0 == " " }
    let marked = line.dropFirst(blanks.count)
      .replacing(/(\p{Script=Arabic})>(?=[\] ]|$)/) { "\($0.1)>\(mark)" }
      .replacing(/(^|[ "(\[])--/) { "\($0.1)\(mark)--" }
    return blanks.isEmpty || marked.hasPrefix(mark) ? "\(blanks)\(marked)" : "\(blanks)\(mark)\(marked)"
  }
}
