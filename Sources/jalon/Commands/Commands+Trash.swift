import ArgumentParser
import RoadmapEngine
import Storage
import Wording

struct TrashCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trash",
    abstract: String(
      en: "List the steps in the trash: id, title, when they were removed, by whom.",
      fr: "Lister les étapes de la corbeille : identifiant, titre, date du retrait, auteur.",
      ar: "سرد الخطوات التي في السلة: المعرّف والعنوان ومتى أُزيلت ومن أزالها."),
    discussion: String(
      en: "Example: jalon trash, then: jalon restore ne-ly-labour/a16",
      fr: "Exemple : jalon trash, puis : jalon restore ne-ly-labour/a16",
      ar: "مثال: jalon trash ثم: jalon restore ne-ly-labour/a16"))

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      let trashed = open.workspace.trashed
      if trashed.isEmpty { Output.complain(line: open.wording.trashIsEmpty) }
      try Output.write(
        lines: trashed.map { roadmap, step in
          let removal = step.removed.map { "\($0.at.prefix(10))\t\($0.by)" } ?? "\t"
          return "\(roadmap)/\(step.id)\t\(open.wording.name(step.title))\t\(removal)"
        })
    }
  }
}

struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: String(
      en: "Bring steps back from the trash, to their places and with the links to them.",
      fr: "Restaurer des étapes de la corbeille, à leur place et avec leurs liens.", ar: "إعادة خطوات من السلة إلى مواضعها ومعها روابطها."),
    discussion: String(examples: "jalon restore ne-ly-labour/a16"))

  @Argument(
    help: ArgumentHelp(
      .step, en: "Which steps; see: jalon trash", fr: "Quelles étapes ; voir : jalon trash", ar: "الخطوات؛ انظر: jalon trash"),
    completion: .trashed) var steps: [String]
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let history = try open.history()
      // The places and the links of a step are told by the records of what was done.
      open.warn(of: history.damaged)
      var restored: [StepReference] = []
      for text in steps {
        let reference = try open.findTrashed(text)
        guard open.workspace[reference.roadmap ?? Roadmap.ID("")]?[reference.step] == nil else {
          throw Failure(FileTrouble.conflict(.stepExists(reference)), open.wording)
        }
        if !restored.contains(reference) { restored.append(reference) }
      }
      if let change = open.workspace.restoring(restored, history.records.changesInNamesOfToday) { try open.save(change) }
      try Output.write(lines: restored.map { open.wording.restored($0.description) })
    }
  }
}

struct Purge: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: String(
      en: "Take a step out of the trash for good, with its words in history; this cannot be undone.",
      fr: "Purger une étape de la corbeille, avec ses textes dans l’historique ; c’est irréversible.",
      ar: "محو خطوة من السلة نهائيًا مع نصوصها في السجل؛ ولا يمكن التراجع عن ذلك."),
    discussion: String(
      en: "Example: jalon purge ne-ly-labour/a16, then type its id; in a script: --yes-purge a16",
      fr: "Exemple : jalon purge ne-ly-labour/a16, puis tapez son identifiant ; dans un script : --yes-purge a16",
      ar: "مثال: jalon purge ne-ly-labour/a16 ثم اكتب معرّفها؛ وفي نص برمجي: --yes-purge a16"))

  @Argument(
    help: ArgumentHelp(.step, en: "Which step; see: jalon trash", fr: "Quelle étape ; voir : jalon trash", ar: "الخطوة؛ انظر: jalon trash"),
    completion: .trashed) var step: String
  @Option(
    help: ArgumentHelp(
      .id, en: "The step's id once more, instead of typing it.", fr: "De nouveau l’identifiant de l’étape, au lieu de le taper.",
      ar: "معرّف الخطوة مرة أخرى، بدلًا من كتابته.")) var yesPurge: String?
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let reference = try open.findTrashed(step)
      guard let change = open.workspace.purging(reference) else { throw Failure(1, open.wording.notInTrash(step, nearest: nil)) }
      let typed = yesPurge ?? Input.ask(open.wording.purgeWarning(reference.description)) ?? ""
      guard typed == reference.step.text || typed == reference.description else {
        throw Failure(yesPurge == nil ? 1 : 64, open.wording.notPurged(reference.step.text))
      }
      let words: PurgedWords
      do throws(StorageFault) { words = try open.store.words(of: reference) } catch {
        throw Failure(FileTrouble(error, in: open.store.folder.path), open.wording)
      }
      try open.save(change, .purged(reference))
      let left = open.wording.purgedWordsLeft(open.store.places(of: words))
      try Output.write(lines: [open.wording.purged(reference.description), left].filter { !$0.isEmpty })
    }
  }
}

extension OpenWorkspace {
  /// A step in the trash: `roadmap-id/step-id`, or the step id where it is unique there.
  fileprivate func findTrashed(_ text: String) throws(Failure) -> StepReference {
    let wanted = StepReference(text)
    let all = workspace.trashed.map { StepReference($0.roadmap, $0.step.id) }
    let found = all.filter { $0.step == wanted.step && (wanted.roadmap == nil || wanted.roadmap == $0.roadmap) }
    if let only = found.first, found.count == 1 { return only }
    guard found.isEmpty else { throw Failure(64, wording.ambiguousStep(text, found.map(\.description))) }
    try checkReadable { file in
      guard case .roadmap(let id) = file else { return false }
      return wanted.roadmap == nil || wanted.roadmap == id
    }
    let names = wanted.roadmap == nil ? all.map(\.step.text) : all.map(\.description)
    throw Failure(1, wording.notInTrash(text, nearest: Spelling.nearest(to: text, in: names)))
  }
}
