import RoadmapEngine
import Wording

/// Values of the plan that are newer than the file, which an import keeps unless it is told otherwise.
extension ImportMerging {
  /// Returns the remark on a value that is not taken, since the plan has been changed after the file was written. It is nil if the value is
  /// taken.
  ///
  /// A row that carries what was exported shows whether the plan has changed since. Any other file is taken for an older one where it has a
  /// value that the step once had.
  /// - Parameters:
  ///   - text: the text of the cell, empty for a dash.
  ///   - before: the step without the value.
  ///   - after: the step with the value.
  func newerValue(
    than cell: ImportedCell, _ text: String, _ column: StepColumn, _ target: Target, _ before: Step, _ after: Step
  ) -> ImportRemark.Fact? {
    guard !isOverwriting, let index = target.index, let field = Step.fields.first(where: { $0.key == column.rawValue }),
      !field.isEqual(before, after)
    else { return nil }
    let roadmap = roadmaps[target.roadmap]
    let earlier = past.values(of: field.key, StepReference(roadmap.id, target.id))
    let here = source.text(column, target.roadmap, index)
    if let exported = cell.exported {
      // A calendar also shows days that are computed.
      let isSame = exported == here || column == .on && isImplied(exported, in: column, target.roadmap, index)
      return isSame ? nil : .changedSince(exported: exported, inFile: text, here: here)
    }
    guard let mark = target.mark else {
      let isEarlier = earlier.contains { step in
        field.isEqual(step, after) || readings[0].text(column, of: step, in: roadmap).comparable == text.comparable
      }
      return isEarlier ? .earlierValue(inFile: text, here: here) : nil
    }
    if readings.contains(where: { mark.holds($0.text(column, target.roadmap, index), column) }) { return nil }
    let former = [""] + earlier.flatMap { step in readings.map { $0.text(column, of: step, in: roadmap) } }
    return .changedSince(exported: former.first { mark.holds($0, column) }, inFile: text, here: here)
  }
}
