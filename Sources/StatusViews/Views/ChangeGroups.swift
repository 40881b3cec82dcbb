import RoadmapEngine
import Wording

/// The rows of the changes of a roadmap, by what happened to the steps.
struct ChangeGroups {
  var added: [Report.Row] = []
  var removed: [Report.Row] = []
  var done: [Report.Row] = []
  var moved: [Report.Row] = []
  var deadlines: [Report.Row] = []
  var owners: [Report.Row] = []
  var remarks: [Report.Row] = []

  /// Returns all rows, each group after a heading with its number of rows.
  func rows(_ wording: Wording) -> [Report.Row] {
    let groups = [
      (wording.headingAdded, added), (wording.headingRemoved, removed), (wording.headingDone, done), (wording.headingMoved, moved),
      (wording.headingDeadlines, deadlines), (wording.headingOwners, owners), (wording.headingRemarks, remarks),
    ]
    return groups.flatMap { title, rows in
      rows.isEmpty ? [] : [Report.Row(group: Report.Heading("\(title) (\(wording.figures(rows.count)))"))] + rows
    }
  }
}
