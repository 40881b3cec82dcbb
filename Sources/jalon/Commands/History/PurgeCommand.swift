import ArgumentParser
import RoadmapEngine
import Storage
import Wording

struct PurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: String(
      en: "Delete a step permanently from the trash, with its words in history; this cannot be undone.",
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
