import ArgumentParser
import RoadmapEngine
import Storage
import StrictJSON
import Wording

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "List what was done: when, by whom, what, and why; of a step also after it is gone.",
    discussion: """
      Examples:
        jalon history
        jalon history ne-ly-labour/a16
        jalon history --last 20
      """)

  @Argument(help: ArgumentHelp("Only what touched this step: roadmap-id/step-id, or the step id.", valueName: "STEP"), completion: .steps)
  var step: String?
  @Option(help: ArgumentHelp("Only the last so many acts.", valueName: "N")) var last: Int?
  @Option(help: ArgumentHelp("text or json.", valueName: "FORMAT")) var format: ViewFormat = .text
  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if let last, last < 1 { throw ValidationError("--last \(last) shows nothing. Give a number from 1.") }
  }

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      // What touched a step may be anywhere in it.
      let history = try open.history(last: step == nil ? last : nil)
      open.warn(of: history.damaged)
      var records = history.records
      if let step {
        let wanted = StepReference(step)
        records = records.concerning(wanted)
        if records.isEmpty, (try? open.find(step)) == nil {
          throw Failure(1, open.wording.noHistory(of: step), open.wording.unknownStep(step, nearest: nil).remedy)
        }
      }
      if let last { records = records.suffix(last) }
      if records.isEmpty { Output.complain(line: open.wording.noHistory) }
      switch format {
      case .text: try Output.write(lines: records.map { open.line(of: $0) })
      case .json: try Output.write(open.json(of: records))
      }
    }
  }
}

struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Undo the last act of this copy of the workspace, also of an earlier run.", discussion: "Example: jalon undo")

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      try Output.write(line: try open.undo())
    }
  }
}

struct Redo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the act again that was undone last.", discussion: "Example: jalon redo")

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      try Output.write(line: try open.redo())
    }
  }
}

struct MeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "me", abstract: "Say whose copy of the workspace this is, and who you are in history.",
    discussion: """
      What is said stays in this copy and is never shared but as the author of what you do.

      Examples:
        jalon me
        jalon me party:NE 'name:Directorate of Labour'
      """)

  @Argument(help: ArgumentHelp("party:ID, name:WORDS; an empty value takes it away.", valueName: "FIELD:VALUE")) var words: [String] = []
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      var author: Author
      do throws(StorageFault) { author = try open.store.folder.author() } catch {
        throw Failure(FileTrouble(error, in: open.store.folder.path), open.wording)
      }
      for word in words {
        if word.hasPrefix("party:") {
          author.party = try party(String(word.dropFirst("party:".count)), open)
        } else if word.hasPrefix("name:") {
          author.name = String(word.dropFirst("name:".count)).trimmed
        } else {
          throw Failure(64, open.wording.badMe(word))
        }
      }
      if !words.isEmpty {
        do throws(StorageFault) { try open.store.folder.setAuthor(author) } catch {
          throw Failure(FileTrouble(error, in: open.store.folder.path), open.wording)
        }
        DoneWork.note()
      }
      try Output.write(line: open.wording.me(author))
    }
  }

  private func party(_ text: String, _ open: OpenWorkspace) throws(Failure) -> Party.ID? {
    if text.trimmed.isEmpty { return nil }
    return try open.party(text.trimmed).id
  }
}

extension OpenWorkspace {
  /// - Parameter count: only so many of the last records; nil: all.
  func history(last count: Int? = nil) throws(Failure) -> WorkspaceStore.History {
    do throws(StorageFault) {
      if let count { return try store.history(last: count) }
      return try store.history()
    } catch { throw Failure(FileTrouble(error, in: store.folder.path), wording) }
  }

  /// Undoes the last act of this copy, and says which one.
  mutating func undo() throws(Failure) -> String {
    guard let record = UndoStack(store.recentRecords()).lastDone else {
      throw Failure(1, wording.nothingToUndo, wording.undoConflict("").remedy)
    }
    try checkReadable(record)
    let summary = wording.summary(record.change, in: workspace)
    try saveUndoing(record.change.inverse, .undid(record.id))
    return wording.undid(summary)
  }

  /// Makes the act again that was undone last, and says which one.
  mutating func redo() throws(Failure) -> String {
    guard let record = UndoStack(store.recentRecords()).lastUndone else {
      throw Failure(1, wording.nothingToRedo, wording.undoConflict("").remedy)
    }
    try checkReadable(record)
    let summary = wording.summary(record.change, in: workspace)
    try saveUndoing(record.change, .redid(record.id))
    return wording.redid(summary)
  }

  /// Refuses where the last act stands in a line that cannot be read.
  private func checkReadable(_ record: ChangeRecord) throws(Failure) {
    guard case .unreadable(let place) = record.act else { return }
    throw Failure(.conflict(.actUnreadable("\(store.folder.path)/\(place)")), wording)
  }

  /// Saves an undoing; where somebody has changed the same since, it says so.
  private mutating func saveUndoing(_ change: Change, _ act: ChangeRecord.Act) throws(Failure) {
    do throws(StoreFault) { try store.save([scribe.record(change, act)]) } catch {
      guard case .conflict(let conflict) = error, FileTrouble.conflict(conflict).exitCode == 1 else {
        throw Failure(FileTrouble(error, in: store.folder.path), wording)
      }
      throw Failure(1, wording.undoConflict(wording.trouble(.conflict(conflict)).sentence))
    }
    DoneWork.note()
    warnOfMissingLocks()
  }

  /// `2026-11-24 08:00  NE Directorate  what was done  (why)`; the instant is UTC, as it is kept.
  fileprivate func line(of record: ChangeRecord) -> String {
    let instant = record.at.prefix(16).replacing("T", with: " ")
    let reason = record.change.reason.isEmpty ? "" : "  (\(record.change.reason))"
    return "\(instant)  \(wording.who(record.author))  \(wording.act(record, in: workspace))\(reason)"
  }

  fileprivate func json(of records: [ChangeRecord]) -> [UInt8] {
    var writer = JSONWriter(.canonical)
    writer.object { writer in
      writer.key("format")
      writer.string("jalon.view/1")
      writer.key("view")
      writer.string("history")
      writer.key("records")
      writer.array { writer in
        for record in records {
          writer.object { writer in
            let facts = [
              ("id", record.id), ("at", record.at), ("by", record.author.name), ("party", record.author.party?.text ?? ""),
              ("roadmap", record.change.roadmap?.text ?? ""), ("summary", wording.act(record, in: workspace)),
              ("reason", record.change.reason),
            ]
            for (key, value) in facts where !value.isEmpty {
              writer.key(key)
              writer.string(value)
            }
            writer.key("steps")
            writer.scalars(record.change.steps.map(\.description))
          }
        }
      }
    }
    return writer.finish()
  }
}
