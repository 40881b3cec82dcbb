import Wording

/// Texts of the help and of the parser in the reader's language.
extension String {
  /// Makes a text in the reader's language (`Wording.ofReader`).
  init(en: String, fr: FrenchText, ar: String) {
    let wording = Wording.ofReader
    self = wording.phrase(en: en, fr: fr, ar: ar)
  }

  /// Makes the discussion of a command that ends with examples, which are the same in every language.
  init(en: String, fr: FrenchText, ar: String, examples: String...) {
    self = String(en: en, fr: fr, ar: ar) + "\n\n" + String.list(examples)
  }

  /// Makes the discussion of a command that consists of examples only.
  init(examples: String...) { self = String.list(examples) }

  /// The title of a single example.
  static var example: String { String(en: "Example:", fr: "Exemple :", ar: "مثال:") }

  private static func list(_ examples: [String]) -> String {
    let title = examples.count == 1 ? example : String(en: "Examples:", fr: "Exemples :", ar: "أمثلة:")
    // A terminal that reorders text would split a command that follows an Arabic word on the same line.
    if examples.count == 1, Wording.ofReader.language != .ar { return "\(title) \(examples[0])" }
    return ([title] + examples.map { "  \($0)" }).joined(separator: "\n")
  }
}
