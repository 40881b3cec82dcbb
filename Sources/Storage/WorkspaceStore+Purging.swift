import FileFormat
import Glibc
import RoadmapEngine

/// The words of a step that is taken away for good: the one exception to history that is only ever added to.
extension WorkspaceStore {
  /// What the purge of a step is to take away, and what is looked for after it. To be asked before the purge is saved.
  package func words(of step: StepReference) throws(StorageFault) -> PurgedWords {
    let copies = try history().copies
    return PurgedWords(of: step, in: workspace, copies, StepNames(of: step, in: workspace, copies))
  }

  /// The changes that take the words of purged steps out of every record of every copy, out of the filters that were used, and out of a
  /// form that was left open.
  /// - Parameters:
  ///   - changed: the workspace without the steps.
  ///   - records: that are being saved.
  func purging(_ steps: [StepReference], from changed: Workspace, _ records: [ChangeRecord]) throws(StorageFault) -> Purge {
    guard !steps.isEmpty else { return Purge(changes: [], names: [:]) }
    // What is being saved is a line of its own: its records call the steps by the names of today.
    let copies = try history().copies + [records]
    var names: [String: Set<StepReference>] = [:]
    var words: [PurgedWords] = []
    for step in steps {
      let called = StepNames(of: step, in: workspace, copies)
      words.append(PurgedWords(of: step, in: workspace, copies, called))
      for (record, called) in zip(copies.joined(), called.called.joined()) { names[record.id, default: []].formUnion(called) }
    }
    var changes: [FileChange] = []
    for path in try historyFiles().map(\.path) {
      if let change = try blanking(path, names) { changes.append(change) }
    }
    if let change = try forgettingFilters(words, in: changed) { changes.append(change) }
    if let change = try forgettingForm(words) { changes.append(change) }
    return Purge(changes: changes, names: names)
  }

  struct Purge {
    let changes: [FileChange]
    /// What the purged steps are called in each record, by its id.
    let names: [String: Set<StepReference>]

    func blanking(_ record: ChangeRecord) -> ChangeRecord { (names[record.id] ?? []).sorted().reduce(record) { $0.blanking($1) } }
  }

  private func blanking(_ path: String, _ names: [String: Set<StepReference>]) throws(StorageFault) -> FileChange? {
    let stored = try folder.read(path)
    var contents: [UInt8] = []
    contents.reserveCapacity(stored.bytes.count)
    for line in stored.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let record = line.isEmpty ? nil : HistoryFile.read(Array(line)).records.first
      let blanked = record.map { record in (names[record.id] ?? []).sorted().reduce(record) { $0.blanking($1) } }
      if let record, let blanked, blanked != record {
        contents += HistoryFile.line(blanked)
      } else {
        contents += line + [UInt8(ascii: "\n")]
      }
    }
    // The last line end ends a line, and begins none.
    contents.removeLast()
    if contents.last != UInt8(ascii: "\n"), !contents.isEmpty { contents.append(UInt8(ascii: "\n")) }
    return contents == stored.bytes ? nil : FileChange(path: stored.path, expected: stored.stamp, contents: contents)
  }

  private func forgettingFilters(_ words: [PurgedWords], in changed: Workspace) throws(StorageFault) -> FileChange? {
    let path = "\(StateFolder.name)/\(WorkspaceFolder.filtersName)"
    guard let stored = try? folder.read(path) else { return nil }
    let filters = folder.usedFilters()
    let kept = words.reduce(filters) { $1.removed(from: $0, $1.traces(in: changed)) }
    return kept == filters ? nil : FileChange(path: path, expected: stored.stamp, contents: kept.bytes)
  }

  private func forgettingForm(_ words: [PurgedWords]) throws(StorageFault) -> FileChange? {
    let path = "\(StateFolder.name)/\(WorkspaceFolder.unsavedName)"
    let texts = folder.unsavedTexts()
    let kept = texts.filter { text in !words.contains { $0.isSubject(of: text) } }
    guard kept.count < texts.count, let stored = try? folder.read(path) else { return nil }
    return FileChange(path: path, expected: stored.stamp, contents: UnsavedText.bytes(of: kept))
  }

  /// Where the words of a purged step still stand, whether it was theirs or somebody else wrote the same: paths in the workspace, with
  /// what in them says so where that is known, and one of the words.
  package func places(of words: PurgedWords) -> [String] {
    let traces = words.traces(in: workspace)
    var found: [(place: String, trace: String)] = []
    func add(_ place: String, _ trace: String) { if !found.contains(where: { $0.place == place }) { found.append((place, trace)) } }
    for (place, text) in workspace.placedTexts {
      if let trace = traces.first(in: text) { add(place, trace) }
    }
    let read = Set(snapshot.stamps.keys.map(\.path)).subtracting(broken.map(\.path))
    let searches = traces.all.map { (trace: $0, bytes: WorkspaceStore.written($0), isWord: traces.words.contains($0)) }
    for path in (try? folder.everyFile()) ?? [] where !read.contains(path) {
      guard let bytes = (try? folder.read(path))?.bytes.map(WorkspaceStore.lower) else { continue }
      if let search = searches.first(where: { WorkspaceStore.holds(bytes, $0.bytes, asWord: $0.isWord) }) { add(path, search.trace) }
    }
    return found.map { "\($0.place) (\($0.trace))" } + (folder.isRepository() ? [".git"] : [])
  }

  /// A letter of ASCII without its case.
  private static func lower(_ byte: UInt8) -> UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte }

  /// A text as a file has it, without the quotes.
  private static func written(_ text: String) -> [UInt8] { Array(HistoryFile.json(of: text).dropFirst().dropLast()) }

  /// - Parameter isWord: what stands before and behind it must be no letter and no digit.
  private static func holds(_ bytes: [UInt8], _ wanted: [UInt8], asWord isWord: Bool) -> Bool {
    guard let first = wanted.first else { return false }
    return bytes.withUnsafeBytes { bytes in
      wanted.withUnsafeBytes { wanted in
        guard let base = bytes.baseAddress, let start = wanted.baseAddress else { return false }
        var from = 0
        while from + wanted.count <= bytes.count, let found = memchr(base + from, Int32(first), bytes.count - wanted.count - from + 1) {
          let place = base.distance(to: UnsafeRawPointer(found))
          let isBounded = !isWord || !isLetter(bytes, place - 1) && !isLetter(bytes, place + wanted.count)
          if isBounded, memcmp(found, start, wanted.count) == 0 { return true }
          from = place + 1
        }
        return false
      }
    }
  }

  /// Whether a byte of a text in lower case is part of a letter or a digit; beyond the ends nothing is.
  private static func isLetter(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> Bool {
    guard bytes.indices.contains(place) else { return false }
    let byte = bytes[place]
    return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte)
  }
}

extension WorkspaceFolder {
  /// Every file in the folders of a workspace and in `.jalon`, whatever it is, relative to the workspace.
  func everyFile() throws(StorageFault) -> [String] {
    var paths: [String] = []
    for part in ["", "parties", "calendars", "roadmaps", HistoryFileName.folder, StateFolder.name] {
      guard let inner = try files(in: part) else { continue }
      paths += inner
    }
    return paths
  }

  /// The files in one folder, also those that begin with a dot; nil where there is no such folder.
  private func files(in part: String) throws(StorageFault) -> [String]? {
    var folder = root
    if !part.isEmpty {
      let place = try Place(part, in: root)
      guard place.missingFolders.isEmpty, try place.folder.status(of: place.name, part) != nil else { return nil }
      folder = try place.folder.folder(place.name, part)
    }
    var paths: [String] = []
    for name in try folder.names() {
      let path = part.isEmpty ? name : "\(part)/\(name)"
      if let status = try folder.status(of: name, path), FileKind(mode: status.st_mode) == .file { paths.append(path) }
    }
    return paths
  }

  /// Whether git keeps what the files held before.
  func isRepository() -> Bool { (try? root.status(of: ".git", ".git")) ?? nil != nil }
}
