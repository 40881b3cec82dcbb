import RoadmapEngine
import Wording

/// The texts of entries in an exported calendar.
extension Wording {
  /// The category of the entries of days off.
  var dayOffEntry: String { phrase(en: "Day off", fr: "Jour chômé", ar: "عطلة") }

  /// Returns the summary of the entry of a deadline.
  func deadlineEntry(_ title: String) -> String { "\(columnDeadline)\(colon)\(title)" }

  /// Returns the title in the summary of the entry of a deadline, in any language.
  static func title(ofDeadlineEntry text: String) -> String {
    for language in Language.allCases {
      let start = Wording(language, home: language).deadlineEntry("")
      // It works on scalars, because a combining mark at the start of the title makes one `Character` with the space before it.
      if text.unicodeScalars.starts(with: start.unicodeScalars) {
        return String(text.unicodeScalars.dropFirst(start.unicodeScalars.count))
      }
    }
    return text
  }
}
