import RoadmapEngine
import StatusViews
import Wording

extension ViewSource {
  /// The data of every chosen step as a table for spreadsheet programs, one row a step; reading it back changes nothing.
  /// - Parameters:
  ///   - isRaw: whether cells that such a program would run as a formula stay as they are (promises.md, S2).
  ///   - hasMark: whether it begins with a byte order mark, by which Excel knows UTF-8.
  package func stepTable(isRaw: Bool = false, hasMark: Bool = false) -> [UInt8] {
    var bytes: [UInt8] = hasMark ? [0xEF, 0xBB, 0xBF] : []
    func add(_ cells: [String]) {
      for (place, cell) in cells.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        append(isRaw ? cell : GuardedText.guarding(cell), to: &bytes)
      }
      bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }
    add(StepColumn.written.map { wording.heading($0) })
    for roadmap in roadmaps {
      for place in schedule.roadmaps[roadmap].steps.indices where isShown(roadmap, place) {
        add(StepColumn.written.map { text($0, roadmap, place) })
      }
    }
    return bytes
  }

  /// A cell as RFC 4180 writes it: in quotation marks where it must be.
  private func append(_ cell: String, to bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let isPlain = cell.utf8.allSatisfy { $0 != quote && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ";") && $0 >= 0x20 }
    guard !isPlain || cell.utf8.first == 0x20 || cell.utf8.last == 0x20 else {
      bytes += cell.utf8
      return
    }
    bytes.append(quote)
    for byte in cell.utf8 where byte >= 0x20 || [9, 10, 13].contains(byte) {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
