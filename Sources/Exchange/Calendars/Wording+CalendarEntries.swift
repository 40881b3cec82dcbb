import RoadmapEngine
import Wording

/// Entries of calendars.
extension Wording {
  /// What the entries of holidays are.
  var dayOffEntry: String { phrase(en: "Day off", fr: "Jour chômé", ar: "عطلة") }

  /// What the entry of a deadline is called.
  func deadlineEntry(_ title: String) -> String { "\(columnDeadline)\(colon)\(title)" }

  /// The title in what an entry of a deadline is called, in any language.
  static func title(ofDeadlineEntry text: String) -> String {
    for language in Language.allCases {
      let start = Wording(language, home: language).deadlineEntry("")
      // By scalars: a mark at the start of the title makes one `Character` with the blank before it.
      if text.unicodeScalars.starts(with: start.unicodeScalars) {
        return String(text.unicodeScalars.dropFirst(start.unicodeScalars.count))
      }
    }
    return text
  }
}
