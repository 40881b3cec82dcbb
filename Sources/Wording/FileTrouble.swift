import FileFormat
import FileLimits
import RoadmapEngine

/// What can go wrong with files, as facts; `Wording` makes the sentence.
package enum FileTrouble: Error, Hashable, Sendable {
  /// No folder with a jalon.json here or above.
  case noWorkspace(String)
  case noFolder(String)
  case missing(String)
  /// A folder, a pipe or a device where a file should be.
  case notAFile(String)
  /// More bytes than are read.
  case tooLarge(String, most: Int)
  /// What was to be saved would make a file larger than is read.
  case wouldBeTooLarge(String)
  /// One act that changes more than a file of history can hold.
  case recordTooLarge
  /// A path that leads out of the workspace.
  case escapes(String)
  /// A name that no file of a workspace may have.
  case badName(String)
  case exists(String)
  case newerFormat(String)
  /// Something in a folder of the workspace that no part of it is.
  case stray(String)
  /// Another program has the lock of the workspace; nil: nobody can tell which.
  case locked(by: LockingProgram?)
  /// The disk has no locks, so that two programs may save at the same time.
  case noLocks(String)
  /// A dead program left a save half done where this one may not write.
  case unsettled
  /// The mode, the owner or the disk forbids writing.
  case readOnly(String)
  /// A call of the system failed: on what, and its own words.
  case system(String, reason: String, isReading: Bool)
  /// The disk, or the network that it is reached by, does not give a file back; the words of the system.
  case failingDisk(String, reason: String)
  /// The disk neither finished a save nor took it back.
  case unfinished(String)
  case broken(String, FormatFault)
  case conflict(Conflict)

  /// What is only to be known keeps nobody from what a file says.
  package var severity: Problem.Severity {
    switch self {
    case .newerFormat, .stray, .unsettled, .noLocks: .warning
    default: .error
    }
  }
}

extension Wording {
  /// What went wrong, as one sentence; then what to do about it.
  package func trouble(_ trouble: FileTrouble) -> Diagnostic {
    switch trouble {
    case .noWorkspace(let path):
      Diagnostic(
        phrase(
          en: "There is no workspace in \(path) or above it.", fr: "Il n’y a pas d’espace de travail dans \(path) ni au-dessus.",
          ar: "لا توجد مساحة عمل في \(path) أو فوقه."),
        remedy: phrase(
          en: "Make one with: jalon new DIR, or look around with: jalon demo",
          fr: "Créez-en un : jalon new DIR, ou regardez l’exemple : jalon demo", ar: "أنشئ واحدة: jalon new DIR أو شاهد المثال: jalon demo")
      )
    case .noFolder(let path):
      Diagnostic(
        phrase(en: "There is no folder \(path).", fr: "Le dossier \(path) n’existe pas.", ar: "المجلد \(path) غير موجود."),
        remedy: phrase(
          en: "Check the path, make a workspace there with: jalon new \(path), or see the commands with: jalon --help",
          fr: "Vérifiez le chemin, créez-y un espace : jalon new \(path), ou voyez les commandes : jalon --help",
          ar: "تحقق من المسار أو أنشئ مساحة فيه: jalon new \(path) أو اعرض الأوامر: jalon --help")
      )
    case .missing(let path):
      Diagnostic(
        phrase(en: "There is no file \(path).", fr: "Le fichier \(path) n’existe pas.", ar: "الملف \(path) غير موجود."),
        remedy: phrase(
          en: "Check the path, or restore the file from a copy.", fr: "Vérifiez le chemin ou restaurez le fichier depuis une copie.",
          ar: "تحقق من المسار أو استعد الملف من نسخة.")
      )
    case .notAFile(let path):
      Diagnostic(
        phrase(en: "\(path) is not a regular file.", fr: "\(path) n’est pas un fichier ordinaire.", ar: "\(path) ليس ملفًا عاديًا."),
        remedy: phrase(en: "Give a file, or move it away.", fr: "Donnez un fichier, ou déplacez-le.", ar: "أدخل ملفًا أو انقله من مكانه.")
      )
    case .tooLarge(let path, let most):
      Diagnostic(
        phrase(
          en: "\(path) is larger than \(most >> 20) MB.", fr: "\(path) dépasse \(most >> 20) Mo.",
          ar: "\(path) أكبر من \(figures(most >> 20)) م.ب."),
        remedy: tooLargeRemedy(path)
      )
    case .wouldBeTooLarge(let path):
      Diagnostic(
        phrase(
          en: "\(path) would be larger than \(FileLimits.fileBytes >> 20) MB. Nothing was changed.",
          fr: "\(path) dépasserait \(FileLimits.fileBytes >> 20) Mo. Rien n’a été modifié.",
          ar: "سيتجاوز \(path) \(figures(FileLimits.fileBytes >> 20)) م.ب. لم يتغير شيء."), remedy: tooLargeRemedy(path)
      )
    case .recordTooLarge:
      Diagnostic(
        phrase(
          en: "This changes more at once than history can keep of one act: over 64 MB. Nothing was changed.",
          fr: "Ceci modifie d’un coup plus que l’historique ne peut garder d’un seul acte : plus de 64 Mo. Rien n’a été modifié.",
          ar: "يغيّر هذا دفعة واحدة أكثر مما يحفظه السجل لعمل واحد: أكثر من 64 م.ب. لم يتغير شيء."),
        remedy: phrase(en: "Do it in several smaller acts.", fr: "Faites-le en plusieurs actes plus petits.", ar: "نفّذه في عدة أعمال أصغر.")
      )
    case .escapes(let path):
      Diagnostic(
        phrase(
          en: "\(path) leads out of the workspace.", fr: "\(path) mène hors de l’espace de travail.", ar: "\(path) يخرج من مساحة العمل."),
        remedy: phrase(
          en: "Put the file itself into the folder.", fr: "Placez le fichier lui-même dans le dossier.", ar: "ضع الملف نفسه في المجلد.")
      )
    case .badName(let path):
      Diagnostic(
        phrase(
          en: "\(path) has a name that no file here may have.", fr: "\(path) porte un nom qu’aucun fichier ne peut avoir ici.",
          ar: "\(path) يحمل اسمًا لا يجوز لملف هنا."),
        remedy: phrase(
          en: "Rename it: no control characters, and nothing of git's own.",
          fr: "Renommez-le : sans caractère de commande, ni rien de git.",
          ar: "أعد تسميته: بلا محارف تحكم ولا أسماء git.")
      )
    case .unfinished(let path):
      Diagnostic(
        phrase(
          en: "The disk refused to finish the save at \(path), and to take it back.",
          fr: "Le disque a refusé de terminer l’enregistrement en \(path), et de l’annuler.",
          ar: "رفض القرص إتمام الحفظ عند \(path) كما رفض التراجع عنه."),
        remedy: phrase(
          en: "Look after the disk, then start Jalon again: it finishes the save or takes it back as a whole.",
          fr: "Occupez-vous du disque puis relancez Jalon : il terminera l’enregistrement ou l’annulera en entier.",
          ar: "تفقد القرص ثم شغّل Jalon من جديد: سيتم الحفظ أو يتراجع عنه كله.")
      )
    case .exists(let path):
      Diagnostic(
        phrase(en: "\(path) exists already.", fr: "\(path) existe déjà.", ar: "\(path) موجود مسبقًا."),
        remedy: phrase(en: "Choose another name.", fr: "Choisissez un autre nom.", ar: "اختر اسمًا آخر.")
      )
    case .newerFormat(let path):
      Diagnostic(
        phrase(
          en: "\(path) was written by a newer Jalon and is read-only here.",
          fr: "\(path) a été écrit par un Jalon plus récent et n’est ici qu’en lecture.",
          ar: "كُتب \(path) بإصدار أحدث من Jalon وهو للقراءة فقط هنا."),
        remedy: phrase(en: "Update Jalon to change it.", fr: "Mettez Jalon à jour pour le modifier.", ar: "حدّث Jalon لتعديله.")
      )
    case .stray(let path):
      Diagnostic(
        phrase(
          en: "\(path) is no file of the workspace: nothing in it is read.",
          fr: "\(path) n’est pas un fichier de l’espace de travail : rien n’y est lu.",
          ar: "\(path) ليس ملفًا من مساحة العمل: لا يُقرأ شيء مما فيه."),
        remedy: phrase(
          en: "Move it elsewhere; if it is a lost copy of a file, compare the two first.",
          fr: "Déplacez-le ; si c’est une copie égarée d’un fichier, comparez d’abord les deux.",
          ar: "انقله إلى مكان آخر؛ وإن كان نسخة تائهة من ملف فقارن بينهما أولًا.")
      )
    case .locked(let program): Diagnostic(locked(by: program), remedy: continuing(program))
    case .noLocks(let path):
      Diagnostic(
        phrase(
          en: "The disk of \(path) has no locks: nothing keeps two people from saving at the same moment.",
          fr: "Le disque de \(path) n’a pas de verrous : rien n’empêche deux personnes d’enregistrer au même moment.",
          ar: "قرص \(path) بلا أقفال: لا شيء يمنع شخصين من الحفظ في اللحظة نفسها."),
        remedy: phrase(
          en: "Let one person at a time save in this workspace, or put it on a disk that has locks.",
          fr: "Qu’une seule personne à la fois enregistre dans cet espace, ou placez-le sur un disque doté de verrous.",
          ar: "ليحفظ شخص واحد في كل مرة في مساحة العمل هذه، أو انقلها إلى قرص يدعم الأقفال.")
      )
    case .unsettled:
      Diagnostic(
        phrase(
          en: "A program died while it saved, and this folder may not be written to: what is shown may be half of that save.",
          fr:
            "Un programme s’est arrêté en enregistrant, et ce dossier est en lecture seule : ce qui est montré peut n’en être que la moitié.",
          ar: "توقف برنامج أثناء الحفظ ولا يجوز الكتابة في هذا المجلد: قد يكون المعروض نصف ذلك الحفظ."),
        remedy: phrase(
          en: "Open it once where it may be written to: Jalon finishes the save or takes it back.",
          fr: "Ouvrez-le une fois là où l’on peut écrire : Jalon terminera l’enregistrement ou l’annulera.",
          ar: "افتحه مرة حيث تجوز الكتابة: سيتم Jalon الحفظ أو يتراجع عنه.")
      )
    case .readOnly(let path):
      Diagnostic(
        phrase(
          en: "\(path) may not be written. Nothing was changed.", fr: "\(path) est en lecture seule. Rien n’a été modifié.",
          ar: "\(path) للقراءة فقط. لم يتغير شيء."),
        remedy: phrase(
          en: "Ask its owner for the right to write, or copy the folder.",
          fr: "Demandez le droit d’écriture à son propriétaire ou copiez le dossier.", ar: "اطلب من مالكه إذن الكتابة أو انسخ المجلد.")
      )
    case .system(let path, let reason, let isReading):
      Diagnostic(
        isReading
          ? phrase(
            en: "Cannot read \(path): \(reason).", fr: "Lecture impossible de \(path) : \(reason).", ar: "تعذّرت قراءة \(path): \(reason).")
          : phrase(
            en: "Cannot write \(path): \(reason). Nothing was changed.",
            fr: "Écriture impossible de \(path) : \(reason). Rien n’a été modifié.",
            ar: "تعذّرت الكتابة في \(path): \(reason). لم يتغير شيء."),
        remedy: isReading
          ? phrase(en: "Check the permissions of the file.", fr: "Vérifiez les droits du fichier.", ar: "تحقق من أذونات الملف.")
          : phrase(
            en: "Free some space or check the permissions, then save again.",
            fr: "Libérez de la place ou vérifiez les droits, puis enregistrez à nouveau.",
            ar: "وفّر مساحة أو تحقق من الأذونات ثم احفظ مجددًا.")
      )
    case .failingDisk(let path, let reason):
      Diagnostic(
        phrase(
          en: "Cannot read \(path): \(reason).", fr: "Lecture impossible de \(path) : \(reason).", ar: "تعذّرت قراءة \(path): \(reason)."),
        remedy: phrase(
          en: "Check the disk and its connection, or restore the file from a copy.",
          fr: "Vérifiez le disque et sa connexion, ou restaurez une copie du fichier.", ar: "تحقق من القرص واتصاله، أو استعد نسخة من الملف."
        )
      )
    case .broken(let path, let fault):
      Diagnostic(
        "\(path):\(fault.place.line):\(fault.place.column): \(reason(fault.reason))", remedy: brokenRemedy(path, fault.reason)
      )
    case .conflict(let conflict): self.conflict(conflict)
    }
  }

  private func brokenRemedy(_ path: String, _ reason: FormatFault.Reason) -> String {
    switch reason {
    case .tooManySteps, .json(.fileTooLarge): return tooLargeRemedy(path)
    default: break
    }
    guard !path.hasSuffix(".jalon/me.json") else {
      return phrase(
        en: "The file was left as it is. Correct it there; or move it away, and say again whose copy this is with: jalon me",
        fr: "Le fichier est resté tel quel. Corrigez-le à cet endroit ; ou déplacez-le et redites à qui est cette copie : jalon me",
        ar: "بقي الملف كما هو. صحّحه في ذلك الموضع؛ أو انقله ثم حدّد من جديد صاحب هذه النسخة: jalon me")
    }
    return phrase(
      en: "The file was left as it is. Correct it there, or restore it from a copy.",
      fr: "Le fichier est resté tel quel. Corrigez-le à cet endroit ou restaurez une copie.",
      ar: "بقي الملف كما هو. صحّحه في ذلك الموضع أو استعد نسخة منه.")
  }

  /// What helps against a file that is too large depends on what it holds.
  private func tooLargeRemedy(_ path: String) -> String {
    let folders = path.split(separator: "/").dropLast()
    switch folders.last {
    case "roadmaps":
      return phrase(
        en: "Split it into several roadmaps.", fr: "Répartissez-la en plusieurs feuilles de route.", ar: "قسّمها إلى عدة خرائط طريق.")
    case "history":
      return phrase(
        en: "Split it at the end of a line into files of at most 64 MB, named like 3f9a2c71.jsonl, 3f9a2c71-2.jsonl, 3f9a2c71-3.jsonl.",
        fr: "Coupez-le en fin de ligne en fichiers de 64 Mo au plus, nommés comme 3f9a2c71.jsonl, 3f9a2c71-2.jsonl, 3f9a2c71-3.jsonl.",
        ar: "قسّمه عند نهاية سطر إلى ملفات لا يتجاوز كل منها 64 م.ب.، بأسماء مثل 3f9a2c71.jsonl و3f9a2c71-2.jsonl و3f9a2c71-3.jsonl.")
    default:
      return phrase(
        en: "Give a smaller file, or restore it from a copy.", fr: "Donnez un fichier plus petit, ou restaurez une copie.",
        ar: "أدخل ملفًا أصغر أو استعد نسخة منه.")
    }
  }

  private func conflict(_ conflict: Conflict) -> Diagnostic {
    let again = phrase(
      en: "Look at it and make your change again.", fr: "Regardez-le et refaites votre modification.", ar: "انظر إليه وأعد تعديلك.")
    switch conflict {
    case .stepChanged(let step, let field):
      return Diagnostic(
        phrase(
          en: "Somebody else has just changed \(field) of \(step).", fr: "Quelqu’un vient de modifier \(field) de \(step).",
          ar: "عدّل شخص آخر للتو \(field) في \(step)."), remedy: again
      )
    case .stepGone(let step):
      return Diagnostic(
        phrase(en: "The step \(step) is no longer there.", fr: "L’étape \(step) n’existe plus.", ar: "الخطوة \(step) لم تعد موجودة."),
        remedy: again
      )
    case .stepExists(let step):
      return Diagnostic(
        phrase(en: "There is a step \(step) already.", fr: "L’étape \(step) existe déjà.", ar: "الخطوة \(step) موجودة مسبقًا."),
        remedy: phrase(en: "Choose another id.", fr: "Choisissez un autre identifiant.", ar: "اختر معرّفًا آخر.")
      )
    case .fileChanged(let file, let field):
      let what = field.isEmpty ? file.path : "\(field), \(file.path)"
      return Diagnostic(
        phrase(en: "Somebody else has just changed \(what).", fr: "Quelqu’un vient de modifier \(what).", ar: "عدّل شخص آخر للتو \(what)."),
        remedy: again
      )
    case .fileGone(let file):
      return Diagnostic(
        phrase(en: "\(file.path) is no longer there.", fr: "\(file.path) n’existe plus.", ar: "\(file.path) لم يعد موجودًا."), remedy: again)
    case .fileExists(let file):
      return Diagnostic(
        phrase(en: "\(file.path) exists already.", fr: "\(file.path) existe déjà.", ar: "\(file.path) موجود مسبقًا."),
        remedy: phrase(en: "Choose another id.", fr: "Choisissez un autre identifiant.", ar: "اختر معرّفًا آخر.")
      )
    case .stepInTrash(let step):
      return Diagnostic(
        phrase(
          en: "There is a step \(step) in the trash.", fr: "L’étape \(step) est dans la corbeille.",
          ar: "الخطوة \(step) موجودة في سلة المهملات."),
        remedy: phrase(
          en: "Bring it back with: jalon restore \(step), or choose another id.",
          fr: "Faites-la revenir : jalon restore \(step), ou choisissez un autre identifiant.",
          ar: "استعدها: jalon restore \(step) أو اختر معرّفًا آخر.")
      )
    case .unreadable(let file):
      return Diagnostic(
        phrase(
          en: "\(file.path) cannot be read, and this can only be done where the whole plan is known. Nothing was changed.",
          fr: "\(file.path) ne peut pas être lu, et ceci exige de connaître tout le plan. Rien n’a été modifié.",
          ar: "تعذّرت قراءة \(file.path)، ولا يتم هذا إلا بمعرفة الخطة كلها. لم يتغير شيء."),
        remedy: phrase(
          en: "See what is wrong with it: jalon check. Correct the file, or restore it from a copy.",
          fr: "Voyez ce qui ne va pas : jalon check. Corrigez le fichier ou restaurez une copie.",
          ar: "اعرف الخلل: jalon check ثم صحّح الملف أو استعد نسخة منه.")
      )
    case .stillNamed(let thing, let uses):
      let (kind, id): (Thing, String) =
        switch thing {
        case .party(let id): (.party, id.text)
        case .body(let party, let body): (.body, "\(party)/\(body)")
        case .roadmap(let id): (.roadmap, id.text)
        case .phase(let roadmap, let phase): (.phase, "\(roadmap)/\(phase)")
        case .step(let step): (.step, step.description)
        }
      return inUse(kind, id, uses, archiving: nil)
    case .actUnreadable(let place):
      return Diagnostic(
        phrase(
          en: "The last act of this copy cannot be read: \(place). An earlier one is not undone in its place.",
          fr: "Le dernier acte de cette copie est illisible : \(place). On n’en annule pas un plus ancien à sa place.",
          ar: "تعذّرت قراءة آخر عمل في هذه النسخة: \(place). ولا يُتراجع عن عمل أقدم بدلًا منه."),
        remedy: phrase(
          en: "See what is wrong with it: jalon check. Correct the line, or restore the file from a copy.",
          fr: "Voyez ce qui ne va pas : jalon check. Corrigez la ligne ou restaurez une copie du fichier.",
          ar: "اعرف الخلل: jalon check ثم صحّح السطر أو استعد نسخة من الملف.")
      )
    case .overLimit(let fault): return overLimit(fault)
    }
  }
}
