import RoadmapEngine

extension Language {
  /// Returns the words of a command line for the parser, without --lang if the line asks for help.
  ///
  /// `Language.asked` reads --lang itself. The parser would take it for an option of the default command and print the help of that one.
  static func withoutChoice(_ line: some Sequence<String>) -> [String] {
    let words = Array(line)
    let options = words.prefix { $0 != "--" }
    guard options.contains(where: asksForText) || rest(of: options).first == "help" else { return words }
    return rest(of: options) + words.dropFirst(options.count)
  }

  private static func asksForText(_ word: String) -> Bool {
    ["-h", "--help", "--version", "--experimental-dump-help"].contains(word) || word.hasPrefix("--generate-completion-script")
  }

  /// Returns the words without each --lang that names a language, and without its value.
  private static func rest(of words: some Sequence<String>) -> [String] {
    var rest: [String] = []
    for word in words {
      if rest.last == "--lang", Language(rawValue: word) != nil {
        rest.removeLast()
      } else if !word.hasPrefix("--lang=") || Language(rawValue: String(word.dropFirst("--lang=".count))) == nil {
        rest.append(word)
      }
    }
    return rest
  }
}
