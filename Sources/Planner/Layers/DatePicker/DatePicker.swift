import Canvas
import RoadmapEngine

/// A calendar over a day field of a form. Letters and digits are typed into the field, arrows move in the calendar; field and calendar always
/// show the same day.
struct DatePicker: Sendable {
  /// The day that is selected in the calendar.
  private(set) var day: Day
  /// The text of the field before the calendar was opened.
  let before: String
  /// Whether the form below has other fields, and is drawn.
  let showsLayerBelow: Bool
  /// Whether the field was emptied by typing, so that no day is meant.
  private(set) var isEmptied = false
  /// Whether the next letter replaces the text of the field. Nobody has typed since the field was opened or the calendar moved.
  private(set) var isReplaced = true

  /// - Parameters:
  ///   - text: the text of the field.
  ///   - day: the day to select.
  ///   - form: the form of the field.
  init(_ text: String, day: Day, form: Form) {
    before = text
    self.day = day
    showsLayerBelow = form.fields.count > 1
  }

  /// What a key does in the calendar.
  enum Act: Hashable, Sendable {
    case days(Int), months(Int), firstOfMonth, lastOfMonth
    case take, clear, close
  }

  var keys: [KeyRow<Act>] { DatePicker.table }

  private static let table: [KeyRow<Act>] = {
    let day = KeyWords(en: "day", fr: "jour", ar: "يوم")
    let month = KeyWords(en: "month", fr: "mois", ar: "شهر")
    return [
      KeyRow([.left], .days(-1), day), KeyRow([.right], .days(1), day), KeyRow([.up], .days(-7), day), KeyRow([.down], .days(7), day),
      KeyRow([.pageUp], .months(-1), month), KeyRow([.pageDown], .months(1), month),
      KeyRow([.modified(.shift, .pageUp)], .months(-12)), KeyRow([.modified(.shift, .pageDown)], .months(12)),
      KeyRow([.home], .firstOfMonth), KeyRow([.end], .lastOfMonth),
      KeyRow([.enter, .control("s"), .function(4)], .take, KeyWords(en: "", fr: "", ar: "للأخذ")),
      KeyRow([.delete], .clear, KeyWords(en: "none", fr: "vide", ar: "بدون")),
      KeyRow([.escape, .control("c")], .close, KeyWords(en: "", fr: nil, ar: nil)),
    ]
  }()

  /// What a key asks for.
  enum Outcome: Sendable {
    /// Another day was selected.
    case moved
    /// The key is one of the text of the field.
    case typed
    case takes, clears, closes
  }

  mutating func handle(_ key: Key) -> Outcome {
    switch keys.act(of: key) {
    case .close: .closes
    case .take: .takes
    case .clear: .clears
    case .days(let days): move(day.adding(days: days))
    case .months(let months): move(DayExpression.adding(months: months, to: day))
    case .firstOfMonth: move(Day(year: day.year, month: day.month, day: 1))
    case .lastOfMonth: move(Day(year: day.year, month: day.month, day: Day.length(ofMonth: day.month, year: day.year)))
    case nil: .typed
    }
  }

  /// Selects the day that the typed text means; an unreadable text leaves the selection as it is.
  mutating func follow(_ text: String, meaning day: Day?) {
    isReplaced = false
    isEmptied = text.trimmed.isEmpty
    if let day { self.day = day }
  }

  /// Takes another day as today. An empty field for which today was proposed gets the new day as its proposal.
  mutating func begin(_ day: Day, after former: Day) {
    if isReplaced, before.trimmed.isEmpty, self.day == former { self.day = day }
  }

  /// Selects a day; returns true where it is selected already.
  mutating func point(at day: Day) -> Bool {
    if day == self.day, !isEmptied { return true }
    _ = move(day)
    return false
  }

  private mutating func move(_ day: Day?) -> Outcome {
    self.day = day ?? self.day
    isEmptied = false
    isReplaced = true
    return .moved
  }
}
