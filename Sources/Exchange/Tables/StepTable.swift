import RoadmapEngine
import StatusViews
import Wording

extension ViewSource {
  /// Returns the data of every shown step as a CSV table, one row per step; importing it changes nothing, also when the plan has
  /// changed since, because each row carries what it said (`RowMark`).
  /// - Parameters:
  ///   - state: the state of the plan.
  ///   - isRaw: whether cells that a spreadsheet program could run as a formula are written unguarded (Promises.md, S2).
  ///   - hasMark: whether the table begins with a byte order mark, by which Excel recognises UTF-8.
  package func stepTable(_ state: PlanState, isRaw: Bool = false, hasMark: Bool = false) -> [UInt8] {
    var table = CSVText(isGuarded: !isRaw, hasMark: hasMark)
    func add(_ cells: [String]) {
      for cell in cells { table.put(cell) }
      table.endRow()
    }
    add(StepColumn.written.map { wording.heading($0) } + [RowMark.heading])
    for roadmap in roadmaps {
      for index in schedule.roadmaps[roadmap].steps.indices where isShown(roadmap, index) {
        let texts = Dictionary(uniqueKeysWithValues: StepColumn.written.map { ($0, text($0, roadmap, index)) })
        let step = StepReference(schedule.roadmaps[roadmap].id, schedule.roadmaps[roadmap].steps[index].id)
        add(StepColumn.written.map { texts[$0] ?? "" } + [RowMark.text(ExportedStep(state, step)) { texts[$0] ?? "" }])
      }
    }
    return table.bytes
  }
}
