import FileFormat
import RoadmapEngine

/// The merge of one file of a plan of which two versions were made from a common one, as git asks for it (Collaboration.md, Git).
///
/// It knows no records but these: the former version is the start, and each of the others is an act that follows it. A value that both have
/// changed differently stays as it was; the records, which the next command reads, say that people have to decide.
package enum FileMerge {
  /// One of the three versions.
  package enum Version: Hashable, Sendable { case former, ours, theirs }

  /// Why the versions cannot be merged.
  package enum Fault: Error, Hashable, Sendable {
    case unreadable(Version, FormatFault)
    /// A newer Jalon has written the version.
    case newer(Version)
    /// The path is not that of a file of a plan.
    case noPlanFile
  }

  /// Returns the bytes of the merged file.
  /// - Parameters:
  ///   - former: the version on which both were made; empty if both have added the file.
  ///   - path: the path of the file in the workspace or in a folder that holds it.
  package static func merged(former: [UInt8], ours: [UInt8], theirs: [UInt8], path: String) throws(Fault) -> [UInt8] {
    let parts = path.split(separator: "/").suffix(2).map { String($0) }
    guard let name = parts.last, name.hasSuffix(".json") else { throw .noPlanFile }
    let stem = String(name.dropLast(".json".count))
    let file: WorkspaceFile
    switch parts.first {
    case "roadmaps": file = .roadmap(Roadmap.ID(stem))
    case "parties": file = .party(Party.ID(stem))
    case "calendars": file = .calendar(WorkingCalendar.ID(stem))
    case "conflicts":
      // A file of a conflict follows from the records, so the next command makes it anew.
      return ours
    default:
      guard name == WorkspaceFile.workspace.path else { throw .noPlanFile }
      file = .workspace
    }
    let left = try read(ours, as: file, .ours)
    let right = try read(theirs, as: file, .theirs)
    let base = former.isEmpty ? nil : try read(former, as: file, .former)
    // Git takes a new file that resembles a removed one for the removed one under a new name.
    guard let left else { return theirs }
    guard let right else { return ours }
    guard let bytes = PlanFile.bytes(of: file, in: merged(base ?? nil, left, right)) else { return ours }
    return bytes
  }

  /// Reads a version; nil if it is another thing than the path says.
  private static func read(_ bytes: [UInt8], as file: WorkspaceFile, _ version: Version) throws(Fault) -> Workspace? {
    var workspace = Workspace(title: .plain(""), language: .en)
    let isNewer: Bool
    do throws(FormatFault) {
      switch file {
      case .roadmap(let id):
        let reading = try PlanFile.roadmap(bytes)
        (workspace.roadmaps, isNewer) = ([reading.value], reading.isNewer)
        if reading.value.id != id { return nil }
      case .party(let id):
        let reading = try PlanFile.party(bytes)
        (workspace.parties, isNewer) = ([reading.value], reading.isNewer)
        if reading.value.id != id { return nil }
      case .calendar(let id):
        let reading = try PlanFile.calendar(bytes)
        (workspace.calendars, isNewer) = ([reading.value], reading.isNewer)
        if reading.value.id != id { return nil }
      case .workspace, .conflict:
        let reading = try PlanFile.workspace(bytes)
        (workspace, isNewer) = (reading.value, reading.isNewer)
      }
    } catch { throw .unreadable(version, error) }
    if isNewer { throw .newer(version) }
    return workspace
  }

  private static func merged(_ base: Workspace?, _ ours: Workspace, _ theirs: Workspace) -> Workspace {
    var empty = Workspace(title: (base ?? ours).title, language: (base ?? ours).language)
    empty.unknown = (base ?? ours).unknown
    let start = (base ?? empty).makings.map { ChangeRecord(hashing: $0, after: []) }
    let former = empty.merging(start, into: [])
    let acts = [ours, theirs].map { former.handEdits(to: $0) }.filter { !$0.isEmpty }.map {
      ChangeRecord(hashing: $0, after: start.map(\.id))
    }
    var merged = empty.merging(start + acts, into: [])
    // No record holds the language and the unknown keys of the workspace.
    merged.language = ours.language == empty.language ? theirs.language : ours.language
    merged.unknown = ours.unknown == empty.unknown ? theirs.unknown : ours.unknown
    return merged
  }
}
