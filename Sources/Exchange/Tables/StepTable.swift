import RoadmapEngine
import StatusViews
import Wording

extension ViewSource {
  /// Returns the data of every shown step as a CSV table, one row per step; importing it changes nothing.
  /// - Parameters:
  ///   - isRaw: whether cells that a spreadsheet program could run as a formula are written unguarded (Promises.md, S2).
  ///   - hasMark: whether the table begins with a byte order mark, by which Excel recognises UTF-8.
  package func stepTable(isRaw: Bool = false, hasMark: Bool = false) -> [UInt8] {
    var table = CSVText(isGuarded: !isRaw, hasMark: hasMark)
    func add(_ cells: [String]) {
      for cell in cells { table.put(cell) }
      table.endRow()
    }
    add(StepColumn.written.map { wording.heading($0) })
    for roadmap in roadmaps {
      for index in schedule.roadmaps[roadmap].steps.indices where isShown(roadmap, index) {
        add(StepColumn.written.map { text($0, roadmap, index) })
      }
    }
    return table.bytes
  }
}
