import Canvas
import Git
import Wording

/// Words about git.
extension Wording {
  func trouble(_ fault: GitFault) -> Diagnostic {
    switch fault {
    case .notInstalled:
      Diagnostic(
        phrase(en: "The program git is not installed.", fr: "Le programme git n’est pas installé.", ar: "برنامج git غير مثبّت."),
        remedy: phrase(
          en: "Install git. Without it, copies are exchanged with: jalon sync DIR, jalon merge DIR",
          fr: "Installez git. Sans lui, les copies s’échangent par : jalon sync DOSSIER, jalon merge DOSSIER",
          ar: "ثبّت git. ومن دونه تُتبادل النسخ بالأمر: jalon sync مجلد أو jalon merge مجلد"))
    case .noRepository:
      Diagnostic(
        phrase(
          en: "The workspace lies in no git repository.", fr: "L’espace de travail n’est dans aucun dépôt git.",
          ar: "مساحة العمل ليست في مستودع git."),
        remedy: phrase(
          en: "Make one with: git init, or exchange with a folder: jalon sync DIR",
          fr: "Créez-en un : git init, ou échangez avec un dossier : jalon sync DOSSIER",
          ar: "أنشئ مستودعًا: git init أو بادل مجلدًا: jalon sync مجلد"))
    case .foreignOwner(let path):
      Diagnostic(
        phrase(
          en: "The git repository \(said(path)) belongs to another user, so git refuses to work in it.",
          fr: "Le dépôt git \(said(path)) appartient à un autre utilisateur ; git refuse d’y travailler.",
          ar: "يملك مستودع git \(said(path)) مستخدمٌ آخر، فيرفض git العمل فيه."),
        remedy: phrase(
          en: "If you trust its owner: git config --global --add safe.directory \(said(path))",
          fr: "Si vous faites confiance à son propriétaire : git config --global --add safe.directory \(said(path))",
          ar: "إن كنت تثق بمالكه: git config --global --add safe.directory \(said(path))"))
    case .locked(let path): lockedByGit(said(path))
    case .failed(let command, let words):
      Diagnostic(
        phrase(
          en: "git \(command) failed: \(said(words))", fr: "git \(command) a échoué : \(said(words))",
          ar: "فشل git \(command): \(said(words))"),
        remedy: phrase(
          en: "See the state with: git status", fr: "Voyez l’état : git status", ar: "اعرض الحالة: git status"))
    case .tooLong(let command):
      Diagnostic(
        phrase(
          en: "git \(command) took too long and was ended.", fr: "git \(command) a duré trop longtemps et a été arrêté.",
          ar: "طال git \(command) كثيرًا فأُوقف."),
        remedy: phrase(
          en: "Check the network and the disk, then try again.", fr: "Vérifiez le réseau et le disque, puis réessayez.",
          ar: "تحقق من الشبكة والقرص ثم أعد المحاولة."))
    case .tooMuchOutput(let command):
      Diagnostic(
        phrase(
          en: "git \(command) says more than Jalon reads.", fr: "git \(command) en dit plus que Jalon n’en lit.",
          ar: "يقول git \(command) أكثر مما يقرؤه Jalon."),
        remedy: phrase(
          en: "Keep the workspace in a repository of its own.", fr: "Gardez l’espace de travail dans un dépôt à part.",
          ar: "ضع مساحة العمل في مستودع مستقل."))
    }
  }

  /// Returns words of git on one line, without its own mark and with control characters made visible.
  func said(_ words: String) -> String {
    let text = words.replacing("fatal: ", with: "").replacing("error: ", with: "").split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    return TextWidth.printable(text)
  }

  var gitSetupUnchanged: String {
    phrase(
      en: "Nothing to do: git is set up as it should be.", fr: "Rien à faire : git est réglé comme il faut.",
      ar: "لا شيء يلزم: إعداد git كما ينبغي.")
  }

  func gitSetup(isRemoved: Bool) -> String {
    isRemoved
      ? phrase(
        en: "Git merges these files as text again. Changed:", fr: "Git fusionne de nouveau ces fichiers comme du texte. Modifié :",
        ar: "عاد git يدمج هذه الملفات نصًا. ما تغيّر:")
      : phrase(
        en: "Git now merges and compares this workspace by meaning. Commit .gitattributes; run this in every clone. Changed:",
        fr: "Git fusionne et compare désormais cet espace selon son sens. Validez .gitattributes ; à faire dans chaque clone. Modifié :",
        ar: "يدمج git الآن مساحة العمل هذه ويقارنها بحسب معناها. أودع .gitattributes، وكرّر الأمر في كل نسخة. ما تغيّر:")
  }

  /// Tells that a hook of somebody else stays as it is.
  func foreignHook(_ path: String, line: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(path) exists already and was left as it is.", fr: "\(path) existe déjà et est resté tel quel.",
        ar: "\(path) موجود مسبقًا وبقي كما هو."),
      remedy: phrase(
        en: "To refuse broken workspaces, add this line: \(line)", fr: "Pour refuser les espaces abîmés, ajoutez cette ligne : \(line)",
        ar: "لرفض مساحات العمل المعطوبة أضف هذا السطر: \(line)"))
  }

  /// Tells that a clone merges as text.
  func withoutDriver(isOther: Bool) -> Diagnostic {
    Diagnostic(
      isOther
        ? phrase(
          en: "Git merges this workspace with another program than this Jalon.",
          fr: "Git fusionne cet espace avec un autre programme que ce Jalon.", ar: "يدمج git مساحة العمل هذه ببرنامج غير Jalon هذا.")
        : phrase(
          en: "This clone merges without Jalon: git would merge plans as text.",
          fr: "Ce clone fusionne sans Jalon : git fusionnerait les plans comme du texte.",
          ar: "هذه النسخة تدمج من دون Jalon: سيدمج git الخطط كأنها نص."),
      remedy: setUpGit)
  }

  /// Tells that git would not merge some files by meaning.
  func withoutAttributes(_ path: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The git attributes of \(path) are not those that Jalon needs.",
        fr: "Les attributs git de \(path) ne sont pas ceux dont Jalon a besoin.", ar: "سمات git للملف \(path) ليست ما يحتاج إليه Jalon."),
      remedy: setUpGit)
  }

  private var setUpGit: String {
    phrase(en: "Set it up with: jalon git setup", fr: "Réglez-le : jalon git setup", ar: "أعدّه بالأمر: jalon git setup")
  }

  /// Tells that git keeps the private folder of one copy.
  var trackedState: Diagnostic {
    Diagnostic(
      phrase(
        en: ".jalon belongs to this copy alone, but git keeps it.", fr: ".jalon n’appartient qu’à cette copie, mais git le conserve.",
        ar: ".jalon يخص هذه النسخة وحدها، لكن git يحفظه."),
      remedy: phrase(
        en: "Take it out with: git rm -r --cached .jalon", fr: "Retirez-le : git rm -r --cached .jalon",
        ar: "أخرجه: git rm -r --cached .jalon"))
  }

  /// Tells that a commit would take acts out of history.
  func lostRecords(_ count: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(count == 1 ? "1 act" : "\(count) acts") of the last commit would go from history.",
        fr: "\(count == 1 ? "1 action" : "\(count) actions") du dernier commit disparaîtraient de l’historique.",
        ar: "سيزول من السجل \(arabic(count, "إجراء", "إجراءان", "إجراءات", "إجراءً")) من آخر إيداع."),
      remedy: phrase(
        en: "Any command of Jalon brings them back: jalon check, then git add history",
        fr: "Toute commande de Jalon les rétablit : jalon check, puis git add history",
        ar: "أي أمر من Jalon يعيدها: jalon check ثم git add history"))
  }

  /// Tells that a file of history has lines by which git marks a conflict.
  func markedHistory(_ path: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(path) has marks of a conflict of git.", fr: "\(path) contient des marques de conflit de git.",
        ar: "في \(path) علامات تعارض من git."),
      remedy: phrase(
        en: "Any command of Jalon unites its lines: jalon check, then git add history",
        fr: "Toute commande de Jalon réunit ses lignes : jalon check, puis git add history",
        ar: "أي أمر من Jalon يجمع سطوره: jalon check ثم git add history"))
  }

  private func name(_ operation: GitState.Operation) -> String {
    switch operation {
    case .rebase: phrase(en: "a rebase", fr: "un rebase", ar: "إعادة تأسيس (rebase)")
    case .cherryPick: phrase(en: "a cherry-pick", fr: "un cherry-pick", ar: "انتقاء (cherry-pick)")
    case .revert: phrase(en: "a revert", fr: "un revert", ar: "إلغاء إيداع (revert)")
    case .bisect: phrase(en: "a bisect", fr: "un bisect", ar: "بحث (bisect)")
    case .am: phrase(en: "an am", fr: "un am", ar: "تطبيق رقع (am)")
    }
  }

  /// Returns the commands of git that end an operation.
  private func ways(toEnd operation: GitState.Operation) -> String {
    switch operation {
    case .rebase: "git rebase --continue, git rebase --abort"
    case .cherryPick: "git cherry-pick --continue, git cherry-pick --abort"
    case .revert: "git revert --continue, git revert --abort"
    case .bisect: "git bisect reset"
    case .am: "git am --continue, git am --abort"
    }
  }

  /// Tells that an operation of git is under way, so that the files are not final.
  func gitIsBusy(_ operation: GitState.Operation) -> String {
    let name = name(operation)
    return phrase(
      en: "Git is in the middle of \(name): the files are shown as they are now, and not changed.",
      fr: "Git est au milieu d’\(name) : les fichiers sont montrés tels quels et ne sont pas modifiés.",
      ar: "لم يُنهِ git \(name) بعد: تُعرض الملفات كما هي الآن ولا تُعدَّل.")
  }

  /// Refuses to write while an operation of git is under way.
  func busyGit(_ operation: GitState.Operation) -> Diagnostic {
    let name = name(operation)
    let ways = ways(toEnd: operation)
    return Diagnostic(
      phrase(
        en: "Git is in the middle of \(name). Nothing was changed.", fr: "Git est au milieu d’\(name). Rien n’a été modifié.",
        ar: "لم يُنهِ git \(name) بعد. لم يتغير شيء."),
      remedy: phrase(en: "End it first: \(ways)", fr: "Terminez d’abord : \(ways)", ar: "أنهِ ذلك أولًا: \(ways)"))
  }

  /// Tells that the repository keeps its branches in a way that this program cannot follow.
  var branchesInTables: Diagnostic {
    Diagnostic(
      phrase(
        en: "The git repository keeps its branches in reftables, which Jalon does not read: it cannot tell what git has done.",
        fr: "Le dépôt git garde ses branches dans des reftables, que Jalon ne lit pas : il ne peut pas savoir ce que git a fait.",
        ar: "يحفظ مستودع git فروعه في جداول reftable التي لا يقرؤها Jalon، فلا يعرف ما فعله git."),
      remedy: phrase(
        en: "Let git keep them in files: git refs migrate --ref-format=files",
        fr: "Faites-les garder dans des fichiers : git refs migrate --ref-format=files",
        ar: "اجعل git يحفظها في ملفات: git refs migrate --ref-format=files"))
  }

  /// Tells why a command takes its time.
  var waitingForGit: String {
    phrase(
      en: "Waiting for git, which is at work in this folder.", fr: "En attente de git, qui travaille dans ce dossier.",
      ar: "في انتظار git الذي يعمل في هذا المجلد.")
  }

  /// Tells that git is writing, or that a git which was killed has left its lock.
  func lockedByGit(_ path: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "Git is at work in this folder. Nothing was changed.", fr: "Git travaille dans ce dossier. Rien n’a été modifié.",
        ar: "يعمل git في هذا المجلد. لم يتغير شيء."),
      remedy: phrase(
        en: "Try again; if no git is running, remove its file \(path).",
        fr: "Réessayez ; si aucun git ne tourne, supprimez son fichier \(path).",
        ar: "أعد المحاولة؛ وإن لم يكن git يعمل فاحذف ملفه \(path)."))
  }

  /// Tells that the plan was made anew after git has changed files.
  /// - Parameters:
  ///   - count: the number of acts that git had taken out of history.
  ///   - isByHand: whether edits by hand were found in the files.
  func reconciled(_ count: Int, isByHand: Bool) -> String {
    var sentence = phrase(
      en: "Git has changed files: the plan is made of the acts of all sides again.",
      fr: "Git a modifié des fichiers : le plan est refait à partir des actions de tous les côtés.",
      ar: "غيّر git ملفات: أُعيد تكوين الخطة من إجراءات جميع الأطراف.")
    if count > 0 {
      sentence +=
        " "
        + phrase(
          en: count == 1 ? "1 act that it had taken away is back." : "\(count) acts that it had taken away are back.",
          fr: count < 2 ? "\(count) action qu’il avait ôtée est rétablie." : "\(count) actions qu’il avait ôtées sont rétablies.",
          ar: "عاد \(arabic(count, "إجراء", "إجراءان", "إجراءات", "إجراءً")) كان قد أزاله.")
    }
    if isByHand {
      sentence +=
        " "
        + phrase(
          en: "What differs from them in the files is kept as an edit by hand.",
          fr: "Ce qui en diffère dans les fichiers est gardé comme une modification à la main.",
          ar: "وما يخالفها في الملفات حُفظ على أنه تعديل يدوي.")
    }
    return sentence
  }

  /// Tells where a file with marks of a conflict is kept.
  func keptMarks(_ path: String) -> String {
    phrase(
      en: "A file with marks of a conflict is kept as \(path).", fr: "Un fichier avec des marques de conflit est gardé sous \(path).",
      ar: "حُفظ ملف فيه علامات تعارض باسم \(path).")
  }

  var gitWaits: String {
    phrase(
      en: "Git still waits for git add and git commit, or: jalon sync", fr: "Git attend encore git add et git commit, ou : jalon sync",
      ar: "ما زال git ينتظر git add وgit commit، أو: jalon sync")
  }
}
