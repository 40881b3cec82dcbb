import ArgumentParser
import Wording

struct RenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: String(
      en: "Give something another id; all that names it goes with it, as one change.",
      fr: "Donner un autre identifiant à quelque chose ; tout ce qui le nomme suit, en une seule modification.",
      ar: "إعطاء شيء معرّفًا آخر؛ ويتبعه كل ما يشير إليه، في تعديل واحد."),
    discussion: String(
      en: """
        Links, owners, waits, sign-offs, opened roadmaps, baselines, the trash, saved views and files follow. Where several things have one
        id, say which: roadmap:, step:, phase:, baseline:, party:, body:, view:.
        """,
      fr: """
        Liens, responsables, attentes, approbations, feuilles de route ouvertes par une étape, références, corbeille, vues \
        enregistrées et fichiers suivent. Si plusieurs choses portent le même identifiant, précisez laquelle : roadmap:, \
        step:, phase:, baseline:, party:, body:, view:.
        """,
      ar: """
        تتبعه الروابط والجهات المسؤولة وحالات الانتظار والموافقات وخرائط الطريق التي تفتحها خطوة والمراجع والسلة والعروض \
        المحفوظة والملفات. وإن حملت عدة أشياء المعرّف نفسه فحدّد أيها: roadmap: أو step: أو phase: أو baseline: أو party: أو \
        body: أو view:.
        """,
      examples: "jalon rename ne-ly-labour ne-ly", "jalon rename ne-ly-labour/a16 round-1", "jalon rename LY-EAST LY-BENGHAZI",
      "jalon rename NE/mol met", "jalon rename phase:ne-ly-labour/draft first-draft"))

  @Argument(
    help: ArgumentHelp(
      .old, en: "A roadmap, roadmap/step, roadmap/phase, roadmap/baseline, party, PARTY/body or saved view.",
      fr: "Une feuille de route, feuille/étape, feuille/phase, feuille/référence, une partie, PARTIE/organisme ou une vue enregistrée.",
      ar: "خارطة طريق، أو خارطة/خطوة، أو خارطة/مرحلة، أو خارطة/مرجع، أو طرف، أو طرف/جهة، أو عرض محفوظ."),
    completion: .names)
  var old: String
  @Argument(help: ArgumentHelp(.new, en: "The new id.", fr: "Le nouvel identifiant.", ar: "المعرّف الجديد.")) var new: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let named = try open.named(old)
      try open.checkReadable()
      let renaming = try named.renaming(to: new, open)
      let thing = Thing(renaming)
      let (former, name) = renaming.names
      try open.save(open.workspace.renaming(renaming), reason: reason.reason, saying: open.wording.renamed(thing, former, name))
    }
  }
}
