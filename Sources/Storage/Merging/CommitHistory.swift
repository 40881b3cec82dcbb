import FileFormat
import RoadmapEngine

/// All records of the commits that git has merged and of the files that it has left, and the plan that they make.
struct CommitHistory {
  /// The records of each file of history: those of the work tree first, in the order of its lines.
  private(set) var files: [HistoryFileName: [ChangeRecord]] = [:]
  /// The position of each record in its file, by its id.
  private var positions: [HistoryFileName: [String: Int]] = [:]
  private let commits: MergedCommits

  /// Whether the files were merged from several commits, so that no single commit contains the history of all others.
  var isMerge: Bool { !commits.parents.isEmpty || commits.earlier.isEmpty }

  /// Every record, of which each names what it follows.
  var records: [ChangeRecord] { Self.linked(files) }

  /// - Parameters:
  ///   - tree: the files of history in the work tree.
  ///   - plan: the plan in the work tree.
  ///   - lost: records of this copy that are no longer in its file.
  init(_ tree: [HistoryFileName: HistoryLines], _ plan: Workspace, _ commits: MergedCommits, lost: [HistoryFileName: [ChangeRecord]]) {
    self.commits = commits
    for (name, lines) in tree { add(lines.records, to: name) }
    for image in commits.parents + commits.earlier { for (name, records) in image.history { add(records, to: name) } }
    for (name, records) in lost { add(records, to: name) }
    if !files.keys.contains(where: \.isStart) {
      let start = commits.origin.map { Self.start(of: $0.workspace, $0.history) } ?? Self.start(of: plan, tree.map { ($0, $1.records) })
      for (name, entries) in StartFiles.files(of: start) { add(entries.map(\.record), to: name) }
    }
    for parent in commits.parents { addHandEdits(of: parent) }
  }

  private mutating func add(_ records: [ChangeRecord], to name: HistoryFileName) {
    var known = files.removeValue(forKey: name) ?? []
    for record in records {
      if let position = positions[name]?[record.id] {
        known[position] = known[position].settled(with: record)
      } else {
        positions[name, default: [:]][record.id] = known.count
        known.append(record)
      }
    }
    if !known.isEmpty { files[name] = known }
  }

  /// Adds a record without an author.
  mutating func add(byHand record: ChangeRecord) { add([record], to: .hand(record.id)) }

  /// Adds what a commit holds beyond its own history.
  private mutating func addHandEdits(of image: WorkspaceImage) {
    var own = Dictionary(image.history.map { ($0.name, $0.records) }, uniquingKeysWith: +)
    if !own.keys.contains(where: \.isStart) {
      // If a merge has written the files of the start meanwhile, that start is the one of both sides.
      let origin = commits.origin ?? image
      for (name, entries) in StartFiles.files(of: Self.start(of: origin.workspace, origin.history)) { own[name] = entries.map(\.record) }
    }
    let records = Self.linked(own)
    let change = image.workspace.worked(outFrom: records).handEdits(to: image.workspace).without(image.unreadable)
    guard !change.isEmpty else { return }
    let start = Set(own.filter { $0.key.isStart }.flatMap(\.value).map(\.id))
    add(byHand: ChangeRecord(hashing: change, after: records.heads.filter { !start.contains($0) }))
  }

  /// Returns what stood in a plan before its first record, as records without an author.
  static func start(of plan: Workspace, _ history: [(name: HistoryFileName, records: [ChangeRecord])]) -> [StartFiles.Entry] {
    let written = history.filter(\.name.isStart).flatMap(\.records)
    guard written.isEmpty else { return written.map { ($0, HistoryFile.line($0)) } }
    let copies = Dictionary(grouping: history) { $0.name.replica }.sorted { $0.key < $1.key }.map { $0.value.flatMap(\.records) }
    return StartFiles.entries(making: plan.rewound(over: copies.inOrder).workspace.makings)
  }

  private static func linked(_ files: [HistoryFileName: [ChangeRecord]]) -> [ChangeRecord] {
    var copies: [String: [ChangeRecord]] = [:]
    var ids: Set<String> = []
    for (name, records) in files.sorted(by: { $0.key < $1.key }) {
      copies[name.replica, default: []] += records.filter { ids.insert($0.id).inserted }
    }
    return copies.sorted { $0.key < $1.key }.map(\.value).linked
  }
}

extension Change {
  /// Returns the edits that do not touch some files.
  func without(_ files: [WorkspaceFile]) -> Change {
    files.isEmpty ? self : Change(edits.filter { edit in !Change([edit]).files.contains { files.contains($0) } }, reason: reason)
  }
}
