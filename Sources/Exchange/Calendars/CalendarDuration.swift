/// A duration of a calendar entry: `P5D`, `P1W`, `PT72H`, `P2DT8H30M`, `+P3D`.
struct CalendarDuration {
  let seconds: Int

  /// Parses a duration; nil if the text is not one, or is negative.
  init?(_ text: String) {
    var rest = text.trimmed.uppercased()[...]
    if rest.first == "+" { rest = rest.dropFirst() }
    guard rest.first == "P", rest.count <= 40 else { return nil }
    rest = rest.dropFirst()
    var total = 0
    var isTime = false
    var hasPart = false
    while let letter = rest.first {
      if letter == "T", !isTime {
        isTime = true
        rest = rest.dropFirst()
        continue
      }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard let count = Int(digits), count <= 1_000_000_000, let unit = rest.dropFirst(digits.count).first,
        let size = isTime ? ["H": 3600, "M": 60, "S": 1][unit] : ["W": 604_800, "D": 86_400][unit]
      else { return nil }
      total += count * size
      hasPart = true
      rest = rest.dropFirst(digits.count + 1)
    }
    guard hasPart else { return nil }
    seconds = total
  }
}
