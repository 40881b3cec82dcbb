/// Troubles with the disk and with writing to it.
extension Wording {
  func unfinishedTrouble(_ path: String) -> Diagnostic {
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
  }

  func noLocksTrouble(_ path: String) -> Diagnostic {
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
  }

  var unsettledTrouble: Diagnostic {
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
  }

  func readOnlyTrouble(_ path: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(path) may not be written. Nothing was changed.", fr: "\(path) est en lecture seule. Rien n’a été modifié.",
        ar: "\(path) للقراءة فقط. لم يتغير شيء."),
      remedy: phrase(
        en: "Ask its owner for the right to write, or copy the folder.",
        fr: "Demandez le droit d’écriture à son propriétaire ou copiez le dossier.", ar: "اطلب من مالكه إذن الكتابة أو انسخ المجلد.")
    )
  }

  func systemTrouble(_ path: String, _ reason: String, _ isReading: Bool) -> Diagnostic {
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
  }

  func failingDiskTrouble(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "Cannot read \(path): \(reason).", fr: "Lecture impossible de \(path) : \(reason).", ar: "تعذّرت قراءة \(path): \(reason)."),
      remedy: phrase(
        en: "Check the disk and its connection, or restore the file from a copy.",
        fr: "Vérifiez le disque et sa connexion, ou restaurez une copie du fichier.", ar: "تحقق من القرص واتصاله، أو استعد نسخة من الملف."
      )
    )
  }
}
