import ArgumentParser
import RoadmapEngine
import Storage
import Wording

struct SyncCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: String(
      en: "Exchange with other copies of this workspace through a folder.",
      fr: "Échanger avec d’autres copies de cet espace de travail par un dossier.",
      ar: "التبادل مع نسخ أخرى من مساحة العمل هذه عبر مجلد."),
    discussion: String(
      en: """
        The folder may lie on a stick, on a file server, or be one that another program keeps equal. Each copy leaves there what it has, in a \
        folder of its own, and takes over what the others have left; so the copies need not meet. Nothing is lost, as with jalon merge. Exit \
        code 1 if a value is contested.
        """,
      fr: """
        Le dossier peut se trouver sur une clé, sur un serveur de fichiers, ou être synchronisé par un autre programme. Chaque copie y dépose \
        ce qu’elle a, dans un dossier à elle, et reprend ce que les autres ont déposé ; les copies n’ont donc pas à se rencontrer. Rien n’est \
        perdu, comme avec jalon merge. Code de sortie 1 si une valeur diverge.
        """,
      ar: """
        يمكن أن يكون المجلد على ذاكرة خارجية أو على خادم ملفات أو مجلدًا يزامنه برنامج آخر. تضع كل نسخة ما لديها في مجلد خاص بها وتأخذ ما \
        وضعته النسخ الأخرى، فلا حاجة إلى أن تلتقي. ولا يضيع شيء كما في jalon merge. ورمز الخروج 1 عند تعارض قيمة.
        """,
      examples: "jalon sync /media/usb"))

  @Argument(
    help: ArgumentHelp(.folder, en: "The folder for the exchange.", fr: "Le dossier d’échange.", ar: "مجلد التبادل."),
    completion: .directory) var directory: String
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      try open.sync(with: directory)
      let contested = open.workspace.contested.count
      if contested > 0 { throw Failure(1, open.wording.undecided(contested)) }
    }
  }
}
