import ArgumentParser
import RoadmapEngine

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: String(
      en: "Take over what another copy of this workspace has.", fr: "Reprendre ce qu’une autre copie de cet espace de travail contient.",
      ar: "أخذ ما في نسخة أخرى من مساحة العمل هذه."),
    discussion: String(
      en: """
        Two people work on copies of one folder, and each takes over what the other has done, in any order and as often as they like; both
        plans are then the same. Nothing is lost: what both have changed in different ways stays as it was before until somebody decides
        (jalon conflicts). The other folder is only read. Exit code 1 if a value is contested.
        """,
      fr: """
        Deux personnes travaillent sur des copies d’un même dossier et chacune reprend ce que l’autre a fait, dans n’importe quel ordre et \
        aussi souvent qu’elles le veulent ; les deux plans sont ensuite identiques. Rien n’est perdu : ce que les deux ont modifié \
        différemment reste comme avant jusqu’à ce que quelqu’un tranche (jalon conflicts). L’autre dossier est seulement lu. Code de \
        sortie 1 si une valeur diverge.
        """,
      ar: """
        يعمل شخصان على نسختين من مجلد واحد، ويأخذ كل منهما ما أنجزه الآخر بأي ترتيب ومتى شاء؛ فتتطابق الخطتان. ولا يضيع شيء: ما عدّله \
        كلاهما بطريقتين مختلفتين يبقى على حاله إلى أن يحسمه أحد (jalon conflicts). ويُقرأ المجلد الآخر فقط. ورمز الخروج 1 عند تعارض قيمة.
        """,
      examples: "jalon merge /media/usb/plans", "jalon merge ../plans-agadez --today 2026-11-24"))

  @Argument(
    help: ArgumentHelp(.folder, en: "The folder of the other copy.", fr: "Le dossier de l’autre copie.", ar: "مجلد النسخة الأخرى."),
    completion: .directory) var directory: String
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      try Output.write(lines: try open.merge(directory))
      let contested = open.workspace.contested.count
      Leftovers.keep(open)
      if contested > 0 { throw Failure(1, open.wording.undecided(contested)) }
    }
  }
}
