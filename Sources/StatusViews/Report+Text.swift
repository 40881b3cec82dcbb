import Canvas
import RoadmapEngine
import Wording

extension Report {
  /// The report as lines of text, in which nothing but the styles can drive a terminal (promises.md, S1).
  /// - Parameters:
  ///   - width: columns, at least 40.
  ///   - isStyled: whether colours and bold are written as escape sequences, for a terminal.
  package func text(width: Int, wording: Wording, today: Day, isStyled: Bool) -> String {
    var text = ""
    for line in TextLayout(self, width: width, wording: wording, today: today).lines {
      if isStyled {
        for run in line.runs { text += Report.styled(TextWidth.printable(run.text), run.tone) }
      } else {
        text += TextWidth.printable(line.text)
      }
      text += "\n"
    }
    return text
  }

  private static func styled(_ text: String, _ tone: Tone) -> String {
    let code: String? =
      switch tone {
      case .plain: nil
      case .strong: "1"
      case .dim: "2"
      case .health(.late): "1;31"
      case .health(.risk): "33"
      case .health(.track): "34"
      case .health(.done): "32"
      case .health(.quiet): "2"
      }
    guard let code, text.contains(where: { $0 != " " }) else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
