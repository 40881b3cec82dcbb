import FileFormat
import RoadmapEngine

/// The contents of all files of a workspace at one moment.
package struct WorkspaceSnapshot: Sendable {
  /// The workspace that the readable files describe.
  package internal(set) var workspace: Workspace
  /// The files that could not be read. They are never changed, and the rest of the workspace is usable without them.
  package internal(set) var broken: [BrokenFile] = []
  /// The files of a newer format, which are shown but never written.
  package internal(set) var newer: Set<WorkspaceFile> = []
  /// Whether roadmaps were left out, so that the workspace is not what the files hold.
  private(set) var isPartial = false
  /// The stamp of each file that could be read.
  var stamps: [WorkspaceFile: FileStamp] = [:]
  /// The trace of each file, by its path; missing if the file may have been written while it was read.
  var traces: [String: FileTrace] = [:]

  /// The size of each file of history in bytes, by its path: the acts that somebody who is shown this snapshot may know.
  var historySizes: [String: Int] = [:]

  /// Reads the files that have changed since a former snapshot and takes over the rest; without one reads every file.
  /// - Parameter unneeded: the stamps of roadmaps that are left out if they have these stamps, by their paths.
  /// - Throws: `missing` if there is no `jalon.json`, and whatever prevents listing a folder; a file that cannot be read is listed in
  ///   `broken`.
  init(
    _ folder: WorkspaceFolder, since former: WorkspaceSnapshot? = nil, without unneeded: [String: FileStamp] = [:]
  ) throws(StorageFault) {
    workspace = Workspace(title: .plain(""), language: .en)
    for name in try folder.list(HistoryFileName.folder, ending: HistoryFileName.ending) {
      let path = "\(HistoryFileName.folder)/\(name)"
      historySizes[path] = try folder.size(of: path)
    }
    var reader = WorkspaceReader(folder, since: former)
    let known = former.map { [$0.workspace] } ?? []
    let heads = try reader.read([WorkspaceFile.workspace.path], known: known) { _ in
      .workspace
    } path: { _ in
      WorkspaceFile.workspace.path
    } decode: { (bytes, _) throws(FormatFault) in
      try PlanFile.workspace(bytes)
    }
    if reader.broken.contains(where: { $0.fault == .storage(.missing($0.path)) }) { throw .missing(WorkspaceFile.workspace.path) }
    if let head = heads.first { workspace = head }
    workspace.parties = try reader.readAll("parties", known: former?.workspace.parties) {
      .party(Party.ID($0))
    } path: {
      WorkspaceFile.party($0.id).path
    } decode: { (bytes, name) throws(FormatFault) in
      try PlanFile.party(bytes, named: name)
    }
    workspace.calendars = try reader.readAll("calendars", known: former?.workspace.calendars) {
      .calendar(WorkingCalendar.ID($0))
    } path: {
      WorkspaceFile.calendar($0.id).path
    } decode: { (bytes, name) throws(FormatFault) in
      try PlanFile.calendar(bytes, named: name)
    }
    workspace.roadmaps = try reader.readAll("roadmaps", known: former?.workspace.roadmaps, without: unneeded) {
      .roadmap(Roadmap.ID($0))
    } path: {
      WorkspaceFile.roadmap($0.id).path
    } decode: { (bytes, name) throws(FormatFault) in
      try PlanFile.roadmap(bytes, named: name)
    }
    workspace.unreadable = reader.unreadable
    var contested: [ContestedAtom] = []
    // Conflicts follow from the records: a file that cannot be read is left out, and made again by the next merge.
    for name in try folder.list("conflicts", ending: ".json") {
      guard let stored = try? folder.read("conflicts/\(name)") else { continue }
      let id = String(name.dropLast(".json".count))
      stamps[.conflict(id)] = stored.stamp
      if let read = try? ConflictFile.read(stored.bytes, named: id) { contested.append(read.value) }
    }
    workspace.contested = contested
    (broken, newer, traces, isPartial) = (reader.broken, reader.newer, reader.traces, reader.isPartial)
    stamps.merge(reader.stamps) { $1 }
  }
}

extension WorkspaceSnapshot {
  /// Takes over a plan of which a commit has written the files that changed.
  mutating func take(_ changes: [(file: WorkspaceFile, change: FileChange)], _ changed: Workspace, in folder: WorkspaceFolder) {
    take(changes.map { ($0.file, $0.change.stamp) }, changed, in: folder)
  }

  /// Takes over a plan of which a commit has written the files that changed.
  /// - Parameter files: the files and the stamps of their contents; nil for one that is gone.
  mutating func take(_ files: [(file: WorkspaceFile, stamp: FileStamp?)], _ changed: Workspace, in folder: WorkspaceFolder) {
    workspace = changed
    for (file, stamp) in files { stamps[file] = stamp }
    let traced = files.map(\.file.path).mapOnAllCores { ($0, try? folder.trace(of: $0)) }
    for (path, trace) in traced { traces[path] = trace }
  }
}

/// A file that could not be read, with the reason.
package struct BrokenFile: Error, Hashable, Sendable {
  /// The path relative to the workspace.
  package let path: String
  package let fault: FileFault
}

/// Why one file could not be read.
package enum FileFault: Error, Hashable, Sendable {
  case format(FormatFault)
  case storage(StorageFault)
}
