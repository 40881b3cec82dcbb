import FileFormat
import RoadmapEngine

/// The files of a workspace, read into values and kept in step with them.
package struct WorkspaceStore: Sendable {
  package let folder: WorkspaceFolder
  package private(set) var workspace: Workspace
  /// Files that could not be read; they stay exactly as they are and hide nothing else.
  package private(set) var broken: [BrokenFile] = []
  /// Files of a newer format: shown, never written.
  package private(set) var newer: Set<WorkspaceFile> = []
  /// What each file held when it was read.
  private var stamps: [WorkspaceFile: FileStamp] = [:]

  /// Opens a folder that holds a workspace; what a dead program left half done is settled first.
  /// - Throws: where the folder or its `jalon.json` cannot be read; every other broken file is only listed.
  package init(opening path: String) throws(StoreFault) {
    do throws(StorageFault) {
      folder = try WorkspaceFolder(path)
      _ = try folder.recover()
    } catch { throw .storage(error) }
    workspace = Workspace(title: .plain(""), language: .en)
    try load()
  }

  /// Makes a workspace in a new or empty folder.
  package static func create(_ path: String, _ workspace: Workspace) throws(StoreFault) -> WorkspaceStore {
    do throws(StorageFault) {
      let folder = try WorkspaceFolder.create(path)
      var files: [WorkspaceFile] = [.workspace]
      files += workspace.parties.map { .party($0.id) } + workspace.calendars.map { .calendar($0.id) }
      files += workspace.roadmaps.map { .roadmap($0.id) }
      try folder.commit(
        files.map { FileChange(path: $0.path, expected: nil, contents: PlanFile.bytes(of: $0, in: workspace)) })
    } catch { throw .storage(error) }
    return try WorkspaceStore(opening: path)
  }

  /// Reads every file again.
  package mutating func load() throws(StoreFault) {
    broken = []
    newer = []
    stamps = [:]
    let head: Workspace
    do throws(FileFault) { head = try read(.workspace) { (bytes) throws(FormatFault) in try PlanFile.workspace(bytes) } } catch {
      throw StoreFault(error, in: WorkspaceFile.workspace.path)
    }
    workspace = head
    workspace.parties = try loadAll("parties") {
      .party(Party.ID($0))
    } reading: { (bytes, name) throws(FormatFault) in
      try PlanFile.party(bytes, named: name)
    }
    workspace.calendars = try loadAll("calendars") {
      .calendar(WorkingCalendar.ID($0))
    } reading: { (bytes, name) throws(FormatFault) in
      try PlanFile.calendar(bytes, named: name)
    }
    workspace.roadmaps = try loadAll("roadmaps") {
      .roadmap(Roadmap.ID($0))
    } reading: { (bytes, name) throws(FormatFault) in
      try PlanFile.roadmap(bytes, named: name)
    }
  }

  /// Writes a change, whole or not at all. Where somebody else has written in the meantime, their work is read and the change is made on it.
  /// - Returns: whether the workspace now holds more than this change.
  /// - Throws: and then nothing on disk has changed; after a conflict the workspace is what the disk holds.
  @discardableResult
  package mutating func save(_ change: Change) throws(StoreFault) -> Bool {
    if let file = change.files.first(where: newer.contains) { throw .newerFormat(file.path) }
    // What cannot be read must not be written over either: somebody's work is in it.
    if let file = broken.first(where: { file in change.files.contains { $0.path == file.path } }) { throw .broken(file) }
    var sawOthers = false
    // Each turn but the last means that another program has written since the files were read.
    for _ in 0..<50 {
      var changed = workspace
      do throws(Conflict) { try changed.apply(change) } catch { throw .conflict(error) }
      do throws(StorageFault) {
        try write(change.files, of: changed)
        return sawOthers
      } catch {
        switch error {
        case .changed, .missing:
          sawOthers = true
          try load()
        default: throw .storage(error)
        }
      }
    }
    throw .storage(.locked(by: nil))
  }

  private mutating func write(_ files: [WorkspaceFile], of changed: Workspace) throws(StorageFault) {
    let changes = files.compactMap { file -> FileChange? in
      let contents = PlanFile.bytes(of: file, in: changed)
      return stamps[file] == nil && contents == nil ? nil : FileChange(path: file.path, expected: stamps[file], contents: contents)
    }
    try folder.commit(changes)
    workspace = changed
    for change in changes {
      guard let file = files.first(where: { $0.path == change.path }) else { continue }
      stamps[file] = change.contents.map { FileStamp(of: $0) }
    }
  }

  // MARK: Reading

  private mutating func read<Value>(
    _ file: WorkspaceFile, _ decode: ([UInt8]) throws(FormatFault) -> PlanFile.Reading<Value>
  ) throws(FileFault) -> Value {
    let stored: StoredFile
    do throws(StorageFault) { stored = try folder.read(file.path) } catch { throw .storage(error) }
    stamps[file] = stored.stamp
    do throws(FormatFault) {
      let reading = try decode(stored.bytes)
      if reading.isNewer { newer.insert(file) }
      return reading.value
    } catch { throw .format(error) }
  }

  private mutating func loadAll<Value>(
    _ part: String, _ file: (String) -> WorkspaceFile, reading: ([UInt8], String) throws(FormatFault) -> PlanFile.Reading<Value>
  ) throws(StoreFault) -> [Value] {
    let names: [String]
    do throws(StorageFault) { names = try folder.list(part, ending: ".json") } catch { throw .storage(error) }
    var values: [Value] = []
    for name in names {
      let id = String(name.dropLast(".json".count))
      do throws(FileFault) {
        values.append(try read(file(id)) { (bytes) throws(FormatFault) in try reading(bytes, id) })
      } catch {
        broken.append(BrokenFile(path: "\(part)/\(name)", fault: error))
      }
    }
    return values
  }
}

/// A file that could not be read, and why.
package struct BrokenFile: Error, Hashable, Sendable {
  package let path: String
  package let fault: FileFault
}

/// Why one file could not be read.
package enum FileFault: Error, Hashable, Sendable {
  case format(FormatFault)
  case storage(StorageFault)
}

/// Why a workspace cannot be opened, or a change not be saved.
package enum StoreFault: Error, Hashable, Sendable {
  case broken(BrokenFile)
  /// Written by a newer program, and so never by this one.
  case newerFormat(String)
  case storage(StorageFault)
  case conflict(Conflict)

  init(_ fault: FileFault, in path: String) {
    switch fault {
    case .format: self = .broken(BrokenFile(path: path, fault: fault))
    case .storage(let fault): self = .storage(fault)
    }
  }
}
