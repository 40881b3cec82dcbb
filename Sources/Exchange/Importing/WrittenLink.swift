import RoadmapEngine
import Wording

/// A link in the notation of tables of Microsoft Project: `3FS+2 days`, `5`, `Sign the protocol SS-1w`.
struct WrittenLink {
  let text: String

  init(_ text: String) { self.text = text }

  /// The parts of such a link.
  struct Parts {
    var name = ""
    var kind = Link.Kind.finishToStart
    /// The lag in `unit`; nil if the text after the sign is not a lag.
    var lag: Int? = 0
    var unit = Link.Unit.workingDays
    /// Whether the lag was not a whole number of days and was rounded up.
    var isRounded = false
    /// Whether the lag was a percentage of a duration, which counts as 0.
    var isPercent = false
  }

  var parts: Parts {
    let plain = DecimalDigits.inASCII(text)
    var rest = plain[...]
    var parts = Parts()
    if let sign = rest.lastIndex(where: { $0 == "+" || $0 == "-" || $0 == "−" }) {
      let lag = String(rest[rest.index(after: sign)...]).trimmed
      if lag.first?.isASCII ?? false, lag.first?.isNumber ?? false {
        rest = rest[..<sign]
        parts.readLag(lag, isNegative: plain[sign] != "+")
      }
    }
    parts.name = String(rest).trimmed
    let letters = String(parts.name.suffix(2))
    if let before = parts.name.dropLast(2).last, !before.isLetter, let kind = Link.Kind(letters: letters) {
      parts.name = String(parts.name.dropLast(2)).trimmed
      parts.kind = kind
    }
    return parts
  }
}

extension WrittenLink.Parts {
  /// Reads a lag: `2 days`, `1.5 days`, `3 edays`, `50%`.
  fileprivate mutating func readLag(_ text: String, isNegative: Bool) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let word = String(text.dropFirst(digits.count)).trimmed
    if text.hasSuffix("%") {
      isPercent = true
    } else if let count = Int(digits), !word.isEmpty, Wording.isCalendarDays(word) {
      (lag, unit) = (isNegative ? -count : count, .calendarDays)
    } else if let (days, isRounded) = Wording.workingDays(in: text) {
      self.isRounded = isRounded
      lag = isNegative ? (isRounded ? 1 : 0) - days : days
    } else {
      lag = nil
    }
  }
}
