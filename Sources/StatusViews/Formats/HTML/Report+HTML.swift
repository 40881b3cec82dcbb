import RoadmapEngine
import Wording

extension Report {
  /// Returns the report as one HTML file without scripts and addresses, with styles for screen and paper.
  ///
  /// Every text from data is escaped and isolated, so that it affects nothing around it (Promises.md, S3).
  package func html(_ wording: Wording, today: Day) -> [UInt8] {
    var writer = HTMLWriter(self, wording, today: today)
    writer.document(self)
    return writer.page.bytes
  }
}
