import ArgumentParser

struct SetupGit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setup",
    abstract: String(
      en: "Let git merge and compare the files of this workspace by meaning.",
      fr: "Faire fusionner et comparer par git les fichiers de cet espace selon leur sens.",
      ar: "جعل git يدمج ملفات مساحة العمل هذه ويقارنها بحسب معناها."),
    discussion: String(
      en: """
        Once in each clone. Writes .gitattributes, registers Jalon as merge driver and diff driver in this clone, and adds hooks that refuse to
        commit a broken workspace; hooks that exist stay as they are. A second time it changes nothing. jalon sync does not need it.
        """,
      fr: """
        Une fois dans chaque clone. Écrit .gitattributes, déclare Jalon dans ce clone pour fusionner et comparer, et ajoute des crochets qui \
        refusent de valider un espace abîmé ; les crochets existants restent tels quels. La seconde fois, rien ne change. jalon sync s’en passe.
        """,
      ar: """
        مرة واحدة في كل نسخة. يكتب .gitattributes ويسجّل Jalon في هذه النسخة للدمج والمقارنة ويضيف خطافات ترفض إيداع مساحة عمل معطوبة؛ \
        والخطافات الموجودة تبقى كما هي. وفي المرة الثانية لا يغيّر شيئًا. ولا يحتاج إليه jalon sync.
        """,
      examples: "jalon git setup", "jalon git setup --remove"))

  @Flag(
    help: ArgumentHelp(
      String(
        en: "Take all of it back.", fr: "Tout retirer.", ar: "إزالة ذلك كله."))) var remove = false
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      let setup = try GitSetup(open)
      let changed = remove ? try setup.remove() : try setup.apply()
      try Output.write(line: changed.isEmpty ? open.wording.gitSetupUnchanged : open.wording.gitSetup(isRemoved: remove))
      try Output.write(lines: changed.map { "  \($0)" })
      for hook in remove ? [] : try setup.foreignHooks() {
        Output.complain(of: open.wording.foreignHook(hook, line: setup.hookLine))
      }
    }
  }
}
