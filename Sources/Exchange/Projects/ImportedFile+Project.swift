import RoadmapEngine
import Wording

extension ImportedFile {
  /// Reads a project of Microsoft Project (MSPDI).
  ///
  /// It reads tasks with their outline, links, durations, constraints, deadlines, percentages, owners, hyperlinks and codes. Everything
  /// else is counted and reported once.
  init(project bytes: ArraySlice<UInt8>) throws(ImportRemark) {
    self.init(.project)
    let root = try XMLTree.read(bytes, wanted: ProjectReader.wanted.union(IgnoredProjectParts.wanted))
    guard root.name == "Project" else { throw ImportRemark(.noProject, line: root.line) }
    var reader = ProjectReader(root)
    try reader.read()
    rows = reader.rows
    projectStart = root.text("StartDate").flatMap { Day(String($0.prefix(10))) }
    projectTitle = root.text("Title") ?? root.text("Name").map { $0.hasSuffix(".xml") ? String($0.dropLast(4)) : $0 }
    remarks += reader.remarks
  }
}
