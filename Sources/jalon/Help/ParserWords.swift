import RoadmapEngine
import Wording

/// Translates texts of swift-argument-parser: help pages, faults of the command line, completion scripts.
///
/// The parser can only write English. `ParserPhrase` lists its phrases, which are found in the finished text and replaced. The help texts of this program are already in
/// the reader's language when the parser gets them.
struct ParserWords {
  let wording: Wording

  /// Returns a help page, the version or a script in the reader's language.
  /// - Parameter width: the columns of a help page.
  func page(_ text: String, width: Int) -> String {
    guard wording.language != .en else { return text }
    guard text.hasPrefix("OVERVIEW: ") else { return translatingWords(of: text) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { english -> [String] in
      let line = translatingWords(of: String(english))
      let translated = ParserPhrase.lines.lazy.compactMap { $0.translated(line, wording) }.first ?? line
      // The parser wraps lines by the length of its English words, so a translated line may be too long.
      return translated == english ? [translated] : ParserWords.wrapped(translated, width)
    }
    return ordered(lines.joined(separator: "\n"))
  }

  /// Returns a message about a fault of the command line in the reader's language.
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
      text.replacing(word.english, with: wording.phrase(en: word.english, fr: "\(FrenchText.bound(word.french))", ar: word.arabic))
    }
  }

  /// Breaks a row of the table of options that is longer than the page is wide.
  private static func wrapped(_ line: String, _ width: Int) -> [String] {
    let indent = 26
    guard line.count > width, line.hasPrefix("  "), !line.contains("\n") else { return [line] }
    let end = line.index(line.startIndex, offsetBy: width)
    guard let blank = line[..<end].lastIndex(of: " "), line.distance(from: line.startIndex, to: blank) > indent else { return [line] }
    return [String(line[..<blank]), String(repeating: " ", count: indent) + line[line.index(after: blank)...]]
  }

  /// Adds marks of direction to an Arabic text.
  ///
  /// Terminals that reorder right-to-left text then keep options, values and columns in their order.
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
