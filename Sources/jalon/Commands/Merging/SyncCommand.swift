import ArgumentParser
import RoadmapEngine
import Storage
import Wording

struct SyncCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: String(
      en: "Exchange with other copies of this workspace through a folder or a git remote.",
      fr: "Échanger avec d’autres copies de cet espace de travail par un dossier ou un serveur git.",
      ar: "التبادل مع نسخ أخرى من مساحة العمل هذه عبر مجلد أو خادم git."),
    discussion: String(
      en: """
        The folder may lie on a stick, on a file server, or be one that another program keeps equal. Each copy leaves there what it has, in a \
        folder of its own, and takes over what the others have left; so the copies need not meet. Without DIR, a workspace in a git repository \
        is committed, what others have sent is fetched and merged by meaning, and the result is sent. Only files of the workspace are \
        committed. Nothing is lost, as with jalon merge. Exit code 1 if a value is contested, or if another file of the repository has to be \
        settled first.
        """,
      fr: """
        Le dossier peut se trouver sur une clé, sur un serveur de fichiers, ou être synchronisé par un autre programme. Chaque copie y dépose \
        ce qu’elle a, dans un dossier à elle, et reprend ce que les autres ont déposé ; les copies n’ont donc pas à se rencontrer. Sans \
        DOSSIER, un espace de travail dans un dépôt git est validé, ce que d’autres ont envoyé est récupéré et fusionné selon son sens, et le \
        résultat est envoyé. Seuls les fichiers de l’espace de travail sont validés. Rien n’est perdu, comme avec jalon merge. Code de sortie 1 \
        si une valeur diverge, ou si un autre fichier du dépôt doit d’abord être réglé.
        """,
      ar: """
        يمكن أن يكون المجلد على ذاكرة خارجية أو على خادم ملفات أو مجلدًا يزامنه برنامج آخر. تضع كل نسخة ما لديها في مجلد خاص بها وتأخذ ما \
        وضعته النسخ الأخرى، فلا حاجة إلى أن تلتقي. ومن دون مجلد تُودع مساحة العمل الموجودة في مستودع git، ويُجلب ما أرسله الآخرون ويُدمج بحسب \
        معناه، وتُرسل النتيجة. ولا تُودع إلا ملفات مساحة العمل. ولا يضيع شيء كما في jalon merge. ورمز الخروج 1 عند تعارض قيمة أو إذا وجبت تسوية \
        ملف آخر في المستودع أولًا.
        """,
      examples: "jalon sync /media/usb", "jalon sync"))

  @Argument(
    help: ArgumentHelp(
      .folder, en: "The folder for the exchange; without it, the git remote of this branch.",
      fr: "Le dossier d’échange ; sans lui, le serveur git de cette branche.", ar: "مجلد التبادل؛ ومن دونه خادم git لهذا الفرع."),
    completion: .directory) var directory: String?
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      if directory == nil, let line = try options.nothingToSync() { return try Output.write(line: line) }
      var open = try options.open()
      if let directory { try open.sync(with: directory) } else { try Output.write(lines: try open.syncWithGit()) }
      let contested = open.workspace.contested.count
      if contested > 0 { throw Failure(1, open.wording.undecided(contested)) }
    }
  }
}
