import RoadmapEngine
import StatusViews
import Wording

/// The number formats by which a spreadsheet shows a number or a day as the text of the report.
struct SheetFormat {
  let wording: Wording

  /// Returns the number format that shows a number as its text; nil if the text says something else.
  func number(_ number: Int, as text: String) -> String? {
    let figures = wording.figures(number)
    guard let place = text.firstRange(of: figures) else { return nil }
    let (before, after) = (text[..<place.lowerBound], text[place.upperBound...])
    guard !(before + after).contains(where: \.isNumber), !(before + after).contains(where: { "\"\\".contains($0) }) else { return nil }
    return "\(figures == "\(number)" ? "" : arabicDigits)\(quoted(String(before)))0\(quoted(String(after)))"
  }

  /// Returns the number format that shows a day as its text, in the reader's language; nil if the text says something else.
  func day(_ day: Day, as text: String) -> String? {
    guard let place = text.firstRange(of: wording.date(day)) else { return nil }
    let (before, after) = (String(text[..<place.lowerBound]), String(text[place.upperBound...]))
    guard !(before + after).contains(where: { $0.isNumber || $0.isLetter || "\"\\".contains($0) }) else { return nil }
    return "\(language)\(quoted(before))d mmm yyyy\(quoted(after))"
  }

  /// The language of the names of months: British English, French, and Arabic of Libya, whose months are those of the Gregorian calendar.
  private var language: String {
    wording.phrase(en: "[$-809]", fr: "[$-40C]", ar: wording.digits == .arabic ? arabicDigits : "[$-1001]")
  }

  /// The same for Arabic with the digits of the Mashriq.
  private var arabicDigits: String { "[$-2001001]" }

  private func quoted(_ text: String) -> String { text.isEmpty ? "" : "\"\(text)\"" }
}
