import FileFormat
import RoadmapEngine

/// The records of a copy of a workspace that is merged, with those that say what stood in it before the first of them and what was edited by
/// hand since (Collaboration.md, Start).
struct MergedHistory: Sendable {
  /// A file of history with its records.
  struct File: Sendable {
    let name: HistoryFileName
    var records: [ChangeRecord]
    /// The lines of the records, if they are known.
    var lines: [[UInt8]]?
    /// The bytes of the file, for the history of another copy that is compared with it; empty if a line of it is damaged.
    var bytes: [UInt8] = []

    /// The lines of all records, for a file that does not hold them yet.
    var append: Append { Append(path: name.path, bytes: (lines ?? records.map { HistoryFile.line($0) }).united) }
  }

  /// The files of history in the order of their names.
  private(set) var files: [File] = []
  /// The files that do not exist yet.
  private(set) var unwritten: [File] = []
  /// What stood in the workspace before its first record.
  private(set) var start: [ChangeRecord] = []
  /// Whether the start is among the files.
  var isStartWritten: Bool { !startFiles.isEmpty }
  /// The files of the start, which `readStart` reads.
  private var startFiles: [StartFile] = []
  /// The lines of the start, if it is among no files.
  private var startLines: [[UInt8]] = []
  /// The paths of the files of the plan that other programs have changed and that are in no record yet; nil if that is not known.
  private let edited: Set<String>?
  /// The plan of the copy; nil for histories without a plan.
  private let plan: Workspace?

  /// The ids of all records.
  var ids: Set<String> {
    var ids: Set<String> = []
    for file in files + unwritten { for record in file.records { ids.insert(record.id) } }
    return ids
  }

  /// Every record, of which each names what it follows.
  var records: [ChangeRecord] { MergedHistory.linked([self]) }

  /// Returns the records of several copies, of which each names what it follows.
  static func linked(_ histories: [MergedHistory]) -> [ChangeRecord] {
    var copies: [String: [ChangeRecord]] = [:]
    var ids: Set<String> = []
    for history in histories {
      for file in history.files + history.unwritten {
        copies[file.name.replica, default: []] += file.records.filter { ids.insert($0.id).inserted }
      }
    }
    return copies.sorted { $0.key < $1.key }.map(\.value).linked
  }

  /// Reads the history of a store, but for what stood in the workspace before. `complete` adds that, and what is in no record yet.
  /// - Parameter twin: the history of another copy, which has mostly the same start.
  /// - Throws: `broken` for a file or a line that cannot be read, since nobody knows what it does to the plan.
  init(_ store: WorkspaceStore, besides twin: MergedHistory? = nil) throws(StoreFault) {
    var damaged: [BrokenFile] = []
    do throws(StorageFault) {
      for name in try store.everyHistoryFile() {
        // What was saved after the plan was read is not in that plan.
        let size = store.snapshot.historySizes[name.path] ?? 0
        if name.isStart {
          startFiles.append(StartFile(name, size: size, in: store.folder))
          continue
        }
        var bytes = try store.folder.read(name.path).bytes
        if bytes.count > size { bytes = Array(bytes.prefix(size)) }
        let known = twin?.files.first { $0.name == name }
        let read = HistoryFile.read(bytes, besides: known.map { ($0.bytes, $0.records) })
        files.append(File(name: name, records: read.records, bytes: read.damaged.isEmpty && twin == nil ? bytes : []))
        damaged += read.damaged.map { BrokenFile(path: name.path, fault: .format($0.fault)) }
      }
    } catch { throw .storage(error) }
    if let first = damaged.first { throw .broken(first) }
    edited = store.editedFiles
    // Roadmaps are left out only where the start is written and nothing was edited by hand, and then nothing is compared.
    plan = store.snapshot.isPartial ? nil : store.workspace
    if !isStartWritten {
      if store.snapshot.isPartial { throw .storage(.changed(HistoryFileName.folder)) }
      let copies = Dictionary(grouping: files) { $0.name.replica }.sorted { $0.key < $1.key }.map { files in
        files.value.flatMap(\.records).filter { !$0.act.isImport }
      }
      let records = copies.inOrder
      // Edits by hand cannot be rewound, but a file that a record has made was not there before.
      let made = records.madeFiles
      makeStart(store.workspace.rewound(over: records).workspace.makings.filter { !made.contains($0.firstPath) }, besides: twin)
    }
  }

  /// Unites the histories that several copies have left for others. They hold what was edited by hand as records.
  init(_ outboxes: [Outbox]) {
    edited = []
    plan = nil
    var starts: [(name: HistoryFileName, bytes: [UInt8])] = []
    for file in outboxes.flatMap(\.files) {
      if !file.name.isStart {
        files.append(File(name: file.name, records: HistoryFile.read(file.bytes).records))
      } else if !starts.contains(where: { $0.name == file.name && $0.bytes == file.bytes }) {
        starts.append(file)
      }
    }
    startFiles = starts.map { StartFile($0.name, $0.bytes) }
    files.sort { $0.name < $1.name }
    startFiles.sort { $0.name < $1.name }
  }

  /// Makes the records of the start, in the order of the paths of the files that they make.
  private mutating func makeStart(_ makings: [Change], besides twin: MergedHistory?) {
    let known = twin.map { twin in zip(twin.start, twin.startLines).map { ($0, $1) } } ?? []
    let entries = StartFiles.entries(making: makings, known: known)
    start = entries.map(\.record)
    startLines = entries.map(\.line)
  }

  /// Reads what stood in the workspace before its first record.
  /// - Parameter roadmaps: the roadmaps whose content is needed; nil for all.
  private mutating func readStart(of roadmaps: Set<Roadmap.ID>?) throws(StoreFault) {
    for file in startFiles {
      let read = HistoryFile.start(try file.readBytes(), of: roadmaps)
      if let line = read.damaged.first { throw .broken(BrokenFile(path: file.name.path, fault: .format(line.fault))) }
      files.append(File(name: file.name, records: read.records))
      start += read.records
    }
    files.sort { $0.name < $1.name }
  }

  /// Completes the histories of two copies that are merged.
  static func complete(_ ours: inout MergedHistory, _ theirs: inout MergedHistory) throws(StoreFault) {
    if try hasOneStart(ours, theirs), !ours.isToCompare, !theirs.isToCompare, let touched = touched(ours, theirs) {
      if !touched.isEmpty { try ours.readStart(of: touched) }
      theirs.start = ours.start
      ours.addStart(without: touched)
      theirs.files = (theirs.files + ours.files.filter(\.name.isStart)).sorted { $0.name < $1.name }
      theirs.unwritten = ours.unwritten
    } else {
      try ours.readStart(of: nil)
      try theirs.readStart(of: nil)
      let former = ours
      ours.complete(beside: theirs)
      theirs.complete(beside: former)
    }
  }

  /// Completes the history of a copy that is not merged.
  mutating func complete() throws(StoreFault) {
    try readStart(of: nil)
    complete(beside: nil)
  }

  /// Adds what stood in the workspace before its first record, and what was edited by hand since.
  /// - Parameter other: the history of another copy, which may still know what a file was before it was edited here.
  private mutating func complete(beside other: MergedHistory?) {
    if !isStartWritten, let other, let edited, let theirs = other.edited {
      replaceStart(by: other, in: edited.subtracting(theirs))
    }
    addStart()
    if isToCompare, let plan { addHandEdits(in: plan) }
  }

  /// Checks whether two copies began with the same contents.
  private static func hasOneStart(_ ours: MergedHistory, _ theirs: MergedHistory) throws(StoreFault) -> Bool {
    if ours.isStartWritten {
      guard ours.startFiles.elementsEqual(theirs.startFiles, by: { $0.name == $1.name && $0.size == $1.size }) else { return false }
      // The name follows from the records of all lines. Only a purge changes a line, and makes it shorter.
      guard ours.hasPurge || theirs.hasPurge else { return true }
      for (own, other) in zip(ours.startFiles, theirs.startFiles) where try own.readBytes() != other.readBytes() { return false }
      return true
    }
    return !theirs.isStartWritten && !ours.start.isEmpty && ours.start.elementsEqual(theirs.start) { $0.id == $1.id }
  }

  /// Adds the start to the files that do not exist yet.
  /// - Parameter touched: the roadmaps whose content is needed; the records of others are added without it. nil for all.
  private mutating func addStart(without touched: Set<Roadmap.ID>? = nil) {
    guard !isStartWritten else { return }
    for (name, entries) in StartFiles.files(of: zip(start, startLines).map { ($0, $1) }) {
      let records = entries.map { entry in
        var record = entry.record
        if let touched, case .roadmap(_, let made?)? = record.change.edits.first, !touched.contains(made.id) { record.change = Change([]) }
        return record
      }
      unwritten.append(File(name: name, records: records, lines: entries.map(\.line)))
    }
  }

  /// Takes what some files were at the start from another copy.
  private mutating func replaceStart(by other: MergedHistory, in files: Set<String>) {
    guard other.start.contains(where: { files.contains($0.change.firstPath) }) else { return }
    let kept = zip(start, startLines).filter { !files.contains($0.0.change.firstPath) }
    let taken = other.start.filter { files.contains($0.change.firstPath) }.map { ($0, HistoryFile.line($0)) }
    let records = (kept + taken).sorted { $0.0.change.firstPath < $1.0.change.firstPath }
    start = records.map(\.0)
    startLines = records.map(\.1)
  }

  /// Checks whether two copies are of one workspace: they have an act in common, or began with the same roadmap.
  func isRelated(to other: MergedHistory) throws(StoreFault) -> Bool {
    if !acts.isDisjoint(with: other.acts) || !Set(startFiles.map(\.name)).isDisjoint(with: other.startFiles.map(\.name)) { return true }
    return try !begun().isDisjoint(with: other.begun())
  }

  /// Whether any step was purged.
  var hasPurge: Bool { files.contains { $0.records.contains { if case .purged = $0.act { true } else { false } } } }

  /// The ids of the records that are no start.
  private var acts: Set<String> { Set(files.filter { !$0.name.isStart }.flatMap(\.records).map(\.id)) }

  /// The ids of the records of the start that make a roadmap.
  private func begun() throws(StoreFault) -> Set<String> {
    guard isStartWritten else { return Set(start.filter { $0.change.files.first?.isRoadmap == true }.map(\.id)) }
    var begun: Set<String> = []
    for file in startFiles { begun.formUnion(HistoryFile.start(try file.readBytes(), of: []).records.filter(\.change.isEmpty).map(\.id)) }
    return begun
  }

  /// Whether the plan may hold what its records do not make.
  private var isToCompare: Bool {
    if plan == nil { return false }
    guard let edited, edited.isEmpty else { return true }
    // The order of older records in a shared folder is known only by clocks.
    return !isStartWritten && Set(files.map(\.name.replica)).count > 1 && files.contains { $0.records.contains { $0.after == nil } }
  }

  /// Adds what differs in the workspace from what its records make.
  private mutating func addHandEdits(in workspace: Workspace) {
    let records = records
    let change = workspace.worked(outFrom: records).handEdits(to: workspace)
    guard !change.isEmpty else { return }
    let start = Set(start.map(\.id))
    let edit = ChangeRecord(hashing: change, after: records.heads.filter { !start.contains($0) })
    unwritten.append(File(name: .hand(edit.id), records: [edit]))
  }
}

extension [ChangeRecord] {
  /// The paths of the files that the first record about them makes, of records in their order.
  fileprivate var madeFiles: Set<String> {
    var seen: Set<String> = []
    var made: Set<String> = []
    for edit in flatMap(\.change.edits) {
      for file in Change([edit]).files where seen.insert(file.path).inserted {
        switch edit {
        case .party(nil, .some), .calendar(nil, .some), .roadmap(nil, .some): made.insert(file.path)
        default: continue
        }
      }
    }
    return made
  }
}

extension ChangeRecord {
  /// Creates a record without an author whose id is a hash of what it does, so that two copies that find the same difference make the same record.
  init(hashing change: Change, after: [String]) { self = Self.hashed(change, after: after).record }

  /// Returns such a record with its line, so that the line is made only once.
  static func hashed(_ change: Change, after: [String]) -> (record: ChangeRecord, line: [UInt8]) {
    let unnamed = HistoryFile.line(ChangeRecord(id: "", at: "", author: Author(), after: after, change: change))
    let id = ContentHash(of: unnamed).description
    let record = ChangeRecord(id: id, at: "", author: Author(), after: after, change: change)
    // A line begins with the id.
    let place = #"{"id":""#.utf8.count
    var line: [UInt8] = []
    line.reserveCapacity(unnamed.count + id.utf8.count)
    line += unnamed[..<place]
    line += id.utf8
    line += unnamed[place...]
    return (record, line)
  }
}

extension StartFile {
  /// Returns the bytes of the file, as a step of a merge.
  fileprivate func readBytes() throws(StoreFault) -> [UInt8] {
    do throws(StorageFault) { return try bytes() } catch { throw .storage(error) }
  }
}

extension [[UInt8]] {
  /// The bytes of all elements in their order. Faster than `flatMap`, which knows no length before.
  var united: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(reduce(0) { $0 + $1.count })
    for element in self { bytes += element }
    return bytes
  }
}
