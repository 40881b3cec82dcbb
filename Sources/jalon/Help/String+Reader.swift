import Wording

/// Texts of the command line in the reader's language: what its help and its parser say.
extension String {
  /// Makes a text in the language that the line asks for, else the person's own, else that of the environment.
  init(en: String, fr: String, ar: String) {
    let wording = Wording.ofReader
    self = wording.phrase(en: en, fr: String.keepingSigns(fr), ar: ar)
  }

  /// Makes the discussion of a command that ends with examples. These are commands, and so the same in every language.
  init(en: String, fr: String, ar: String, examples: String...) {
    self = String(en: en, fr: fr, ar: ar) + "\n\n" + String.list(examples)
  }

  /// Makes the discussion of a command that consists of examples only.
  init(examples: String...) { self = String.list(examples) }

  /// Returns what stands before the only example of a command.
  static var example: String { String(en: "Example:", fr: "Exemple :", ar: "مثال:") }

  private static func list(_ examples: [String]) -> String {
    let title = examples.count == 1 ? example : String(en: "Examples:", fr: "Exemples :", ar: "أمثلة:")
    // A command behind a word that is written from right to left would be torn apart by a terminal that reorders.
    if examples.count == 1, Wording.ofReader.language != .ar { return "\(title) \(examples[0])" }
    return ([title] + examples.map { "  \($0)" }).joined(separator: "\n")
  }

  /// Returns a French text in which no line can begin with a sign that belongs to the word before it.
  private static func keepingSigns(_ text: String) -> String {
    [":", ";", "?", "!", "»"].reduce(text.replacing("« ", with: "«\u{A0}")) { $0.replacing(" \($1)", with: "\u{A0}\($1)") }
  }
}
