/// Texts in the values of properties.
extension CalendarLines.Line {
  /// The comma-separated texts of the value, unescaped.
  var texts: [String] {
    var texts: [String] = []
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        text.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "," {
        texts.append(String(text))
        text = String.UnicodeScalarView()
      } else {
        text.append(scalar)
      }
    }
    return texts + [String(text)]
  }

  /// The value as one text; commas that were not escaped are part of it.
  var text: String { texts.joined(separator: ",") }
}
