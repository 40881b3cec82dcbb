import RoadmapEngine
import StatusViews
import Wording

extension ViewSource {
  /// The data of every chosen step as a table for spreadsheet programs, one row a step; reading it back changes nothing.
  /// - Parameters:
  ///   - isRaw: whether cells that such a program would run as a formula stay as they are (Promises.md, S2).
  ///   - hasMark: whether it begins with a byte order mark, by which Excel knows UTF-8.
  package func stepTable(isRaw: Bool = false, hasMark: Bool = false) -> [UInt8] {
    var table = CSVText(isGuarded: !isRaw, hasMark: hasMark)
    func add(_ cells: [String]) {
      for cell in cells { table.put(cell) }
      table.endRow()
    }
    add(StepColumn.written.map { wording.heading($0) })
    for roadmap in roadmaps {
      for place in schedule.roadmaps[roadmap].steps.indices where isShown(roadmap, place) {
        add(StepColumn.written.map { text($0, roadmap, place) })
      }
    }
    return table.bytes
  }
}
