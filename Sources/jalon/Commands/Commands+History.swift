import ArgumentParser
import RoadmapEngine
import Storage
import StrictJSON
import Wording

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: String(
      en: "List what was done: when, by whom, what, and why; of a step also after it is gone.",
      fr: "Lister ce qui a été fait : quand, par qui, quoi et pourquoi ; d’une étape, même disparue.",
      ar: "سرد ما تم: متى، ومن قام به، وماذا، ولماذا؛ حتى لخطوة لم تعد موجودة."),
    discussion: String(
      examples: "jalon history", "jalon history ne-ly-labour/a16", "jalon history --last 20"))

  @Argument(
    help: ArgumentHelp(
      .step, en: "Only what touched this step: roadmap-id/step-id, or the step id.",
      fr: "Seulement ce qui a touché cette étape : feuille/étape, ou l’identifiant de l’étape.",
      ar: "ما مسّ هذه الخطوة فقط: خارطة/خطوة، أو معرّف الخطوة."), completion: .steps)
  var step: String?
  @Option(
    help: ArgumentHelp(
      .number, en: "Only the last so many acts.", fr: "Seulement les N dernières actions.", ar: "هذا العدد من آخر الإجراءات فقط."
    )) var last: Int?
  @Option(help: .textOrJSON) var format: ViewFormat = .text
  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if let last, last < 1 {
      throw ValidationError(
        en: "--last \(last) shows nothing. Give a number from 1.", fr: "--last \(last) ne montre rien. Donnez un nombre à partir de 1.",
        ar: "لا يعرض --last \(last) شيئًا. أدخل عددًا من 1 فما فوق.")
    }
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
          throw Failure(1, Diagnostic(open.wording.noHistory(of: step), remedy: open.wording.unknownStep(step, nearest: nil).remedy))
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
    abstract: String(
      en: "Undo the last act of this copy of the workspace, also of an earlier run.",
      fr: "Annuler la dernière action de cette copie de l’espace de travail, même d’une session antérieure.",
      ar: "التراجع عن آخر إجراء في هذه النسخة من مساحة العمل، حتى من تشغيل سابق."),
    discussion: String(
      en: """
        An act that somebody has built on since cannot be undone; an older one still can, by its id.
        """,
      fr: """
        Une action sur laquelle quelqu’un s’est appuyé depuis ne peut plus être annulée ; une plus ancienne peut encore \
        l’être, par son identifiant.
        """,
      ar: """
        الإجراء الذي بنى عليه أحد بعده لا يمكن التراجع عنه؛ ويبقى ذلك ممكنًا لإجراء أقدم بمعرّفه.
        """,
      examples: "jalon undo", "jalon undo --list", "jalon undo h-3f9a2c71bd"))

  @Argument(
    help: ArgumentHelp(
      .act, en: "Which act instead of the last one; see: jalon undo --list",
      fr: "Quelle action au lieu de la dernière ; voir : jalon undo --list", ar: "إجراء غير الأخير؛ انظر: jalon undo --list")) var act:
    String?
  @Flag(
    help: ArgumentHelp(
      en: "Only list what can be undone, the last act first: its id, when, who, what.",
      fr: "Lister seulement ce qui peut être annulé, la dernière action d’abord : identifiant, quand, qui, quoi.",
      ar: "سرد ما يمكن التراجع عنه فقط، آخر إجراء أولًا: المعرّف ومتى ومن وماذا.")) var list = false
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      if list { return try Output.write(lines: open.list(.undo)) }
      try Output.write(line: try open.rewind(.undo, act))
    }
  }
}

struct Redo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: String(
      en: "Make the act again that was undone last.", fr: "Refaire la dernière action annulée.", ar: "إعادة آخر إجراء جرى التراجع عنه."),
    discussion: String(
      examples: "jalon redo", "jalon redo --list"))

  @Argument(
    help: ArgumentHelp(
      .act, en: "Which act instead of the last one; see: jalon redo --list",
      fr: "Quelle action au lieu de la dernière ; voir : jalon redo --list", ar: "إجراء غير الأخير؛ انظر: jalon redo --list")) var act:
    String?
  @Flag(
    help: ArgumentHelp(
      en: "Only list what can be made again, the next act first: its id, when, who, what.",
      fr: "Lister seulement ce qui peut être refait, la prochaine action d’abord : identifiant, quand, qui, quoi.",
      ar: "سرد ما يمكن إعادته فقط، الإجراء التالي أولًا: المعرّف ومتى ومن وماذا.")) var list = false
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      if list { return try Output.write(lines: open.list(.redo)) }
      try Output.write(line: try open.rewind(.redo, act))
    }
  }
}

struct MeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "me",
    abstract: String(
      en: "Say whose copy of the workspace this is, and who you are in history.",
      fr: "Dire à qui est cette copie de l’espace de travail, et qui vous êtes dans l’historique.",
      ar: "تحديد صاحب هذه النسخة من مساحة العمل، واسمك في السجل."),
    discussion: String(
      en: """
        What is said stays in this copy and is never shared but as the author of what you do.
        """,
      fr: """
        Ce qui est dit reste dans cette copie et n’est jamais transmis, sinon comme auteur de ce que vous faites.
        """,
      ar: """
        ما تذكره يبقى في هذه النسخة ولا يُنقل إلى غيرها إلا بوصفك صاحب ما تقوم به.
        """,
      examples: "jalon me", "jalon me party:NE 'name:Directorate of Labour'"))

  @Argument(
    help: ArgumentHelp(
      .assignment, en: "party:ID, name:WORDS; an empty value takes it away.", fr: "party:ID, name:MOTS ; une valeur vide le retire.",
      ar: "party:ID أو name:WORDS؛ والقيمة الفارغة تزيله.")) var words: [String] = []
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

  /// Undoes an act of this copy, or makes it again, and says which one.
  mutating func rewind(_ way: Rewinding, _ id: String? = nil) throws(Failure) -> String {
    do throws(UndoFault) {
      let before = (workspace, schedule())
      let act = try store.rewind(way, id, by: scribe)
      DoneWork.note()
      warnOfMissingLocks()
      // What others have built on it since may lose its ground.
      let change = way == .undo ? act.change.inverse : act.change
      warn(of: PlanCheck.problems(broughtBy: change, before: before, after: (workspace, schedule())))
      let summary = wording.summary(act.change, in: workspace)
      let sentence = way == .undo ? wording.undid(summary) : wording.redid(summary)
      return act.isOwn(of: scribe.author) ? sentence : "\(sentence) \(wording.wasDone(by: act.author))"
    } catch { throw failure(error, way) }
  }

  private func failure(_ fault: UndoFault, _ way: Rewinding) -> Failure {
    func offer(_ older: ChangeRecord?) -> String { wording.offer(way, older?.id, older.map { wording.summary($0.change, in: workspace) }) }
    switch fault {
    case .nothing:
      return Failure(1, Diagnostic(way == .undo ? wording.nothingToUndo : wording.nothingToRedo, remedy: wording.seeHistory))
    case .unknown(let id): return Failure(1, wording.unknownAct(id, way))
    case .others(let act, let older):
      let sentence = wording.actOfOthers(wording.summary(act.change, in: workspace), act.author)
      let (named, offered) = (wording.rewindNamed(way, act.id), offer(older))
      return offered.isEmpty
        ? Failure(1, Diagnostic(sentence, remedy: named)) : Failure(1, Diagnostic(sentence, remedy: offered), marks: [named])
    case .refused(_, let conflict, _, _) where FileTrouble.conflict(conflict).exitCode != 1: return Failure(.conflict(conflict), wording)
    case .refused(let act, let conflict, let obstacle, let older):
      let trouble = wording.trouble(.conflict(conflict))
      var sentence = wording.refused(way, wording.summary(act.change, in: workspace), trouble.sentence)
      // What still names a thing is told with the conflict itself.
      if case .stillNamed = conflict { return Failure(1, Diagnostic(sentence, remedy: trouble.remedy)) }
      sentence += " " + (obstacle.map { wording.obstacle($0, in: workspace) } ?? unknownObstacle)
      return Failure(1, Diagnostic(sentence, remedy: offer(older).isEmpty ? wording.seeHistory : offer(older)))
    case .store(let fault): return Failure(FileTrouble(fault, in: store.folder.path), wording)
    }
  }

  /// What is said where no known act stands in the way: it may be one that a file of history, which cannot be read, would tell.
  private var unknownObstacle: String {
    let unread = (try? store.history())?.damaged.first?.path
    return unread.map { wording.obstacle(unread: "\(store.folder.path)/\($0)") } ?? wording.unrecordedObstacle
  }

  /// What can be undone or made again, one act a line; an act that cannot be read is told on stderr, and ends the list.
  func list(_ way: Rewinding) -> [String] {
    let acts = store.rewindable(way)
    let readable = acts.prefix(while: \.isReadable)
    if let unreadable = acts.dropFirst(readable.count).first {
      Output.complain(line: line(of: unreadable))
    } else if readable.isEmpty {
      Output.complain(line: way == .undo ? wording.nothingToUndo : wording.nothingToRedo)
    }
    return readable.map { "\($0.id)\t\(line(of: $0))" }
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
