/// Troubles with the paths of a workspace and of its files.
extension Wording {
  func noWorkspaceTrouble(_ path: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "There is no workspace in \(path) or above it.", fr: "Il n’y a pas d’espace de travail dans \(path) ni au-dessus.",
        ar: "لا توجد مساحة عمل في \(path) أو فوقه."),
      remedy: phrase(
        en: "Make one with: jalon new DIR, or look around with: jalon demo",
        fr: "Créez-en un : jalon new DOSSIER, ou regardez l’exemple : jalon demo",
        ar: "أنشئ واحدة: jalon new مجلد أو شاهد المثال: jalon demo")
    )
  }

  func noFolderTrouble(_ path: String) -> Diagnostic {
    Diagnostic(
      phrase(en: "There is no folder \(path).", fr: "Le dossier \(path) n’existe pas.", ar: "المجلد \(path) غير موجود."),
      remedy: phrase(
        en: "Check the path, make a workspace there with: jalon new \(path), or see the commands with: jalon --help",
        fr: "Vérifiez le chemin, créez-y un espace : jalon new \(path), ou voyez les commandes : jalon --help",
        ar: "تحقق من المسار أو أنشئ مساحة فيه: jalon new \(path) أو اعرض الأوامر: jalon --help")
    )
  }

  func missingTrouble(_ path: String) -> Diagnostic {
    Diagnostic(
      phrase(en: "There is no file \(path).", fr: "Le fichier \(path) n’existe pas.", ar: "الملف \(path) غير موجود."),
      remedy: phrase(
        en: "Check the path, or restore the file from a copy.", fr: "Vérifiez le chemin ou restaurez le fichier depuis une copie.",
        ar: "تحقق من المسار أو استعد الملف من نسخة.")
    )
  }

  func notAFileTrouble(_ path: String) -> Diagnostic {
    Diagnostic(
      phrase(en: "\(path) is not a regular file.", fr: "\(path) n’est pas un fichier ordinaire.", ar: "\(path) ليس ملفًا عاديًا."),
      remedy: phrase(en: "Give a file, or move it away.", fr: "Donnez un fichier, ou déplacez-le.", ar: "أدخل ملفًا أو انقله من مكانه.")
    )
  }

  func escapesTrouble(_ path: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(path) leads out of the workspace.", fr: "\(path) mène hors de l’espace de travail.", ar: "\(path) يخرج من مساحة العمل."),
      remedy: phrase(
        en: "Put the file itself into the folder.", fr: "Placez le fichier lui-même dans le dossier.", ar: "ضع الملف نفسه في المجلد.")
    )
  }

  func badNameTrouble(_ path: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(path) has a name that no file here may have.", fr: "\(path) porte un nom qu’aucun fichier ne peut avoir ici.",
        ar: "\(path) يحمل اسمًا لا يجوز لملف هنا."),
      remedy: phrase(
        en: "Rename it: no control characters, and nothing of git's own.",
        fr: "Renommez-le : sans caractère de commande, ni rien de git.",
        ar: "أعد تسميته: بلا محارف تحكم ولا أسماء git.")
    )
  }

  func existsTrouble(_ path: String) -> Diagnostic {
    Diagnostic(
      phrase(en: "\(path) exists already.", fr: "\(path) existe déjà.", ar: "\(path) موجود مسبقًا."),
      remedy: phrase(en: "Choose another name.", fr: "Choisissez un autre nom.", ar: "اختر اسمًا آخر.")
    )
  }

  func strayTrouble(_ path: String) -> Diagnostic {
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
  }

  func newerFormatTrouble(_ path: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(path) was written by a newer Jalon and is read-only here.",
        fr: "\(path) a été écrit par un Jalon plus récent et n’est ici qu’en lecture.",
        ar: "كُتب \(path) بإصدار أحدث من Jalon وهو للقراءة فقط هنا."),
      remedy: phrase(en: "Update Jalon to change it.", fr: "Mettez Jalon à jour pour le modifier.", ar: "حدّث Jalon لتعديله.")
    )
  }
}
