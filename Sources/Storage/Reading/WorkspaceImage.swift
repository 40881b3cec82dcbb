import FileFormat
import RoadmapEngine

/// The files of a workspace that is not in a folder, such as that of a git commit.
package struct WorkspaceImage: Sendable {
  /// The workspace that the readable files describe.
  package private(set) var workspace = Workspace(title: .plain(""), language: .en)
  /// The files of the plan that cannot be read, as parts of the workspace.
  package private(set) var unreadable: [WorkspaceFile] = []
  /// The files that cannot be read and the lines of history that cannot, with the reason.
  package private(set) var broken: [BrokenFile] = []
  /// The paths of files of history with lines by which git marks a conflict.
  package private(set) var marked: [String] = []
  /// The files of a newer format.
  package private(set) var newer: [WorkspaceFile] = []
  /// The files of history in the order of their names.
  private(set) var history: [(name: HistoryFileName, records: [ChangeRecord])] = []

  /// The records of history by their ids.
  package var recordIDs: Set<String> { Set(history.flatMap(\.records).map(\.id)) }

  /// Checks whether two commits hold the same workspace: they have an act in common, or began with the same roadmap.
  package func isRelated(to other: WorkspaceImage) -> Bool {
    !recordIDs.isDisjoint(with: other.recordIDs) || !roadmapStarts.isDisjoint(with: other.roadmapStarts)
  }

  private var roadmapStarts: Set<String> {
    Set(
      CommitHistory.start(of: workspace, history).map(\.record).filter { record in
        record.change.edits.contains { if case .roadmap = $0 { true } else { false } }
      }.map(\.id))
  }

  /// The acts, in the order of their copies and lines.
  package var acts: [ChangeRecord] { history.filter { !$0.name.isStart }.flatMap(\.records) }

  /// The files and folders that a workspace consists of, and the attributes that git needs of it.
  package static let parts = ["jalon.json", "parties", "calendars", "roadmaps", "conflicts", "history", ".gitattributes"]

  /// Returns the paths of the files of history in which a later version has other records.
  package func changedHistories(in later: WorkspaceImage) -> [String] {
    let former = Dictionary(history.map { ($0.name, $0.records.map(\.id)) }, uniquingKeysWith: +)
    return later.history.filter { former[$0.name] != $0.records.map(\.id) }.map(\.name.path)
  }

  /// Checks whether a path is that of a file of a workspace.
  package static func isPart(_ path: String) -> Bool { path == WorkspaceFile.workspace.path || Self.part(path) != nil }

  private static func part(_ path: String) -> (folder: Substring, stem: String)? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].hasPrefix(".") else { return nil }
    let ending = parts[0] == "history" ? ".jsonl" : ".json"
    guard ["parties", "calendars", "roadmaps", "conflicts", "history"].contains(parts[0]), parts[1].hasSuffix(ending) else { return nil }
    return (parts[0], String(parts[1].dropLast(ending.count)))
  }

  /// Reads the files.
  /// - Parameter files: their contents by their paths in the workspace; others are ignored.
  /// - Returns: nil if there is no workspace file.
  package init?(_ files: [String: [UInt8]]) {
    guard let head = files[WorkspaceFile.workspace.path] else { return nil }
    if let read: Workspace = read(WorkspaceFile.workspace, { () throws(FormatFault) in try PlanFile.workspace(head) }) { workspace = read }
    var histories: [HistoryFileName: [ChangeRecord]] = [:]
    for (path, bytes) in files.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      guard let (folder, stem) = Self.part(path) else { continue }
      switch folder {
      case "parties":
        let read: Party? = read(.party(Party.ID(stem))) { () throws(FormatFault) in try PlanFile.party(bytes, named: stem) }
        workspace.parties += [read].compactMap(\.self)
      case "calendars":
        let read: WorkingCalendar? = read(.calendar(WorkingCalendar.ID(stem))) { () throws(FormatFault) in
          try PlanFile.calendar(bytes, named: stem)
        }
        workspace.calendars += [read].compactMap(\.self)
      case "roadmaps":
        let read: Roadmap? = read(.roadmap(Roadmap.ID(stem))) { () throws(FormatFault) in try PlanFile.roadmap(bytes, named: stem) }
        workspace.roadmaps += [read].compactMap(\.self)
      case "conflicts":
        // Conflicts follow from the records.
        if let read = try? ConflictFile.read(bytes, named: stem) { workspace.contested.append(read.value) }
      default:
        let lines = HistoryLines(bytes)
        histories[HistoryFileName(String(path.dropFirst("history/".count)))] = lines.records
        if lines.isMarked { marked.append(path) }
        broken += lines.damaged.map { BrokenFile(path: path, fault: .format($0.fault)) }
      }
    }
    history = histories.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    workspace.unreadable = unreadable
  }

  private mutating func read<Value>(
    _ file: WorkspaceFile, _ decode: () throws(FormatFault) -> PlanFile.Reading<Value>
  ) -> Value? {
    do throws(FormatFault) {
      let reading = try decode()
      if reading.isNewer { newer.append(file) }
      return reading.value
    } catch {
      broken.append(BrokenFile(path: file.path, fault: .format(error)))
      unreadable.append(file)
      return nil
    }
  }
}
