import RoadmapEngine
import Wording

extension Report {
  /// Returns the report as lines of text in UTF-8. Only styles can drive a terminal (Promises.md, S1).
  /// - Parameters:
  ///   - width: the width in columns, at least 40.
  ///   - isStyled: whether colours and bold are written as escape sequences, for a terminal.
  package func utf8(width: Int, wording: Wording, today: Day, isStyled: Bool) -> [UInt8] {
    let sheet = TextLayout(self, width: width, wording: wording, today: today).sheet
    return isStyled ? sheet.styled : sheet.plain
  }

  /// Returns the same lines as a string.
  package func text(width: Int, wording: Wording, today: Day, isStyled: Bool) -> String {
    String(decoding: utf8(width: width, wording: wording, today: today, isStyled: isStyled), as: UTF8.self)
  }
}
