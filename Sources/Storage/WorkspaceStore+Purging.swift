import FileFormat
import Glibc
import RoadmapEngine

/// Removal of the texts of a purged step from every file: the one exception to the rule that history is only appended to.
extension WorkspaceStore {
  /// Returns the texts that the purge of a step removes, and what to search for afterwards; call it before the purge is saved.
  package func words(of step: StepReference) throws(StorageFault) -> PurgedWords {
    let copies = try history().copies
    return PurgedWords(of: step, in: workspace, copies, StepNames(of: step, in: workspace, copies))
  }

  /// Returns the changes that remove the texts of purged steps from the history, the stored filters and unsaved forms.
  ///
  /// Every record of every copy is covered.
  /// - Parameters:
  ///   - steps: the purged steps; empty gives no changes.
  ///   - changed: the workspace without the steps.
  ///   - records: the records that are being saved.
  func purging(_ steps: [StepReference], from changed: Workspace, _ records: [ChangeRecord]) throws(StorageFault) -> Purge {
    guard !steps.isEmpty else { return Purge(changes: [], names: [:]) }
    // The new records form a list of their own, since they call the steps by their present names.
    let copies = try history().copies + [records]
    var names: [String: Set<StepReference>] = [:]
    var words: [PurgedWords] = []
    for step in steps {
      let called = StepNames(of: step, in: workspace, copies)
      words.append(PurgedWords(of: step, in: workspace, copies, called))
      for (record, called) in zip(copies.joined(), called.called.joined()) { names[record.id, default: []].formUnion(called) }
    }
    var changes: [FileChange] = []
    for file in try everyHistoryFile() {
      // What stood in the workspace before the first record has the oldest names, which may be any of them.
      let every = file.isStart ? words.reduce(into: Set<StepReference>()) { $0.formUnion($1.names) } : []
      if let change = try blanking(file.path, names, every) { changes.append(change) }
    }
    if let change = try forgettingFilters(words, in: changed) { changes.append(change) }
    if let change = try forgettingForm(words) { changes.append(change) }
    changes += try folder.forgettingPackets(with: words.reduce(into: Set(steps)) { $0.formUnion($1.names) })
    return Purge(changes: changes, names: names)
  }

  /// The file changes of a purge, and the names that the purged steps had over time.
  struct Purge {
    let changes: [FileChange]
    /// The names of the purged steps at the time of each record, by the id of the record.
    let names: [String: Set<StepReference>]

    /// Returns a record without the texts of the purged steps.
    func blanking(_ record: ChangeRecord) -> ChangeRecord { (names[record.id] ?? []).sorted().reduce(record) { $0.blanking($1) } }
  }

  /// Returns the change that blanks the records of a file of history; nil if it mentions none of the steps. Unreadable lines stay as they
  /// are.
  /// - Parameter every: names of the steps in all of its records.
  private func blanking(
    _ path: String, _ names: [String: Set<StepReference>], _ every: Set<StepReference>
  ) throws(StorageFault) -> FileChange? {
    let stored = try folder.read(path)
    var contents: [UInt8] = []
    contents.reserveCapacity(stored.bytes.count)
    for line in stored.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let record = line.isEmpty ? nil : HistoryFile.read(Array(line)).records.first
      let blanked = record.map { record in every.union(names[record.id] ?? []).sorted().reduce(record) { $0.blanking($1) } }
      if let record, let blanked, blanked != record {
        contents += HistoryFile.line(blanked)
      } else {
        contents += line + [UInt8(ascii: "\n")]
      }
    }
    // Splitting at line feeds gives an empty last part after the last one; it is not a line.
    contents.removeLast()
    if contents.last != UInt8(ascii: "\n"), !contents.isEmpty { contents.append(UInt8(ascii: "\n")) }
    return contents == stored.bytes ? nil : FileChange(path: stored.path, expected: stored.stamp, contents: contents)
  }

  /// Returns the change that removes the texts of purged steps from the stored filters; nil if none contains them.
  private func forgettingFilters(_ words: [PurgedWords], in changed: Workspace) throws(StorageFault) -> FileChange? {
    let path = "\(StateFolder.name)/\(WorkspaceFolder.filtersName)"
    guard let stored = try? folder.read(path) else { return nil }
    let filters = folder.usedFilters()
    let kept = words.reduce(filters) { $1.removed(from: $0, $1.traces(in: changed)) }
    return kept == filters ? nil : FileChange(path: path, expected: stored.stamp, contents: kept.bytes)
  }

  /// Returns the change that removes unsaved texts about purged steps; nil if there are none.
  private func forgettingForm(_ words: [PurgedWords]) throws(StorageFault) -> FileChange? {
    let path = "\(StateFolder.name)/\(WorkspaceFolder.unsavedName)"
    let texts = folder.unsavedTexts()
    let kept = texts.filter { text in !words.contains { $0.isSubject(of: text) } }
    guard kept.count < texts.count, let stored = try? folder.read(path) else { return nil }
    return FileChange(path: path, expected: stored.stamp, contents: UnsavedText.bytes(of: kept))
  }

  /// Returns the places in which texts of a purged step still occur, whether they were copied from it or written independently.
  ///
  /// A place is a path in the workspace, with a description where the file was parsed, and one of the texts in parentheses; `.git` is
  /// added if the folder is a git repository, which keeps former contents.
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

  /// Returns a byte with an ASCII capital letter in lower case.
  private static func lower(_ byte: UInt8) -> UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte }

  /// Returns the bytes of a text as JSON files write it, without the quotes.
  private static func written(_ text: String) -> [UInt8] { Array(HistoryFile.json(of: text).dropFirst().dropLast()) }

  /// Searches bytes for a sequence.
  /// - Parameter isWord: whether no letter or digit may come directly before or after it.
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

  /// Checks whether the byte at an index is part of a letter or digit, in a text in lower case; false beyond its ends.
  private static func isLetter(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> Bool {
    guard bytes.indices.contains(place) else { return false }
    let byte = bytes[place]
    return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte)
  }
}

extension WorkspaceFolder {
  /// Returns the paths of all regular files in the folders of a workspace and in `.jalon`, relative to the workspace.
  func everyFile() throws(StorageFault) -> [String] {
    var paths: [String] = []
    for part in ["", "parties", "calendars", "roadmaps", "conflicts", HistoryFileName.folder, StateFolder.name] {
      guard let inner = try files(in: part) else { continue }
      paths += inner
    }
    return paths
  }

  /// Returns the regular files in one folder, including hidden ones; nil if there is no such folder.
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

  /// Checks whether the folder is the top of a git repository, which keeps former contents of the files.
  func isRepository() -> Bool { (try? root.status(of: ".git", ".git")) ?? nil != nil }
}
