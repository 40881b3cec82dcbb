import Canvas
import RoadmapEngine
import Wording

/// Sentences of the whole program, as they are heard.
extension Wording {
  /// Returns a line without signs that are drawn: an arrow becomes a word, a dot between facts a comma, an abbreviated number of working days is
  /// told in full.
  func spoken(_ line: String) -> String {
    let line = line.trimmed
    guard line.utf8.contains(where: { $0 >= 0x80 }) || line.contains("wd") else { return line }
    var text = line
    for (sign, word) in spokenSigns where text.contains(sign) { text = text.replacing(sign, with: word) }
    return spokenWorkingDays(in: text)
  }

  private var spokenSigns: [(sign: String, word: String)] {
    let nothing = phrase(en: "nothing", fr: "rien", ar: "لا شيء")
    let becomes = phrase(en: " becomes ", fr: " devient ", ar: " يصبح ")
    return [
      (" – → ", " \(nothing) → "), (" → –", " → \(nothing)"), (" → ", becomes), (" · ", comma), ("\(Glyphs.unicode.estimated)", ""),
      ("\(Glyphs.unicode.contested)", ""), ("\(Glyphs.unicode.milestone) ", ""), (" ✓", "\(comma)\(yesWord)"),
    ]
  }

  private var yesWord: String { phrase(en: "yes", fr: "oui", ar: "نعم") }

  /// Tells abbreviated working days in full: `12 wd` becomes `12 working days`.
  private func spokenWorkingDays(in text: String) -> String {
    let unit = phrase(en: " wd", fr: "\u{A0}j.\u{A0}ouvré", ar: " ي.ع")
    guard text.contains(unit) else { return text }
    var told = ""
    var rest = text[...]
    while let found = rest.firstRange(of: unit) {
      let digits = rest[..<found.lowerBound].reversed().prefix { $0.isNumber || $0 == "-" || $0 == "−" }
      let number = String(digits.reversed())
      if let count = Int(number.replacing("−", with: "-")) {
        told += rest[..<found.lowerBound].dropLast(number.count)
        told += fullWorkingDays(count)
      } else {
        told += rest[..<found.upperBound]
      }
      rest = rest[found.upperBound...]
    }
    return told + rest
  }
}
