import Wording

/// Faults of writing: the output, files and temporary folders, and a clock that shows no day of a plan.
extension Wording {
  /// Says that the output cannot be written.
  /// - Parameter reason: what the system says.
  func outputNotWritten(_ reason: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "Cannot write the output: \(reason).", fr: "Impossible d’écrire la sortie : \(reason).", ar: "تعذرت كتابة المخرجات: \(reason)."),
      remedy: phrase(
        en: "Free some space, or send it elsewhere.", fr: "Libérez de la place, ou envoyez-la ailleurs.",
        ar: "أفرغ بعض المساحة، أو أرسل المخرجات إلى مكان آخر.")
    )
  }

  var outputClosed: Diagnostic {
    Diagnostic(
      phrase(
        en: "Cannot write the output: stdout is closed.", fr: "Impossible d’écrire la sortie : la sortie standard est fermée.",
        ar: "تعذرت كتابة المخرجات: المخرج القياسي مغلق."),
      remedy: phrase(
        en: "Run the command without >&-, or send its output to a file.",
        fr: "Lancez la commande sans >&-, ou envoyez sa sortie dans un fichier.", ar: "شغّل الأمر من دون >&- أو أرسل مخرجاته إلى ملف.")
    )
  }

  /// Says that the command did its work and only the message about it could not be written.
  var doneButUnreported: String {
    phrase(
      en: "It is done, and on the disk; only the message about it could not be written.",
      fr: "C’est fait, et sur le disque ; seul le message n’a pas pu être écrit.",
      ar: "تم ذلك وحُفظ على القرص؛ ولم تتعذر إلا كتابة الرسالة عنه.")
  }

  /// Says that a file cannot be written.
  /// - Parameter isMade: whether the file was created before writing failed.
  func fileNotWritten(_ path: String, isMade: Bool, _ reason: String) -> Diagnostic {
    Diagnostic(
      isMade
        ? phrase(
          en: "Cannot write \(path): \(reason).", fr: "Impossible d’écrire \(path) : \(reason).", ar: "تعذرت كتابة \(path): \(reason).")
        : phrase(
          en: "Cannot make \(path): \(reason).", fr: "Impossible de créer \(path) : \(reason).", ar: "تعذر إنشاء \(path): \(reason)."),
      remedy: phrase(
        en: "Check the folder and its free space, or choose another file.",
        fr: "Vérifiez le dossier et la place libre, ou choisissez un autre fichier.",
        ar: "تحقق من المجلد ومساحته الخالية، أو اختر ملفًا آخر.")
    )
  }

  /// Says that what was sent is recorded and its file is missing.
  /// - Parameter sentence: why the file could not be written.
  func recordedButNotWritten(_ sentence: String) -> Diagnostic {
    Diagnostic(
      sentence,
      remedy: phrase(
        en: "It is recorded as sent. Check the folder, and send again: the new file says all that this one would have said.",
        fr: "L’envoi est inscrit dans l’historique. Vérifiez le dossier, puis envoyez de nouveau : le nouveau fichier dira tout.",
        ar: "سُجّل الإرسال. تحقق من المجلد ثم أرسل من جديد: يتضمن الملف الجديد كل ما كان سيتضمنه هذا الملف."))
  }

  /// Says that the clock shows a day that no plan can have.
  /// - Parameter date: what the clock of the machine shows, as YYYY-MM-DD.
  func clockOutOfRange(_ date: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The clock of this machine shows \(date), and Jalon plans from 1900 to 2199.",
        fr: "L’horloge de cette machine indique \(date), et Jalon planifie de 1900 à 2199.",
        ar: "تُظهر ساعة هذا الجهاز التاريخ \(date)، وJalon يخطط من سنة 1900 إلى سنة 2199."),
      remedy: phrase(
        en: "Set the clock, or say which day it is: --today 2026-11-23 (jalon new: --start).",
        fr: "Réglez l’horloge, ou indiquez le jour : --today 2026-11-23 (jalon new : --start).",
        ar: "اضبط الساعة، أو حدّد اليوم بالخيار: --today 2026-11-23 (وفي jalon new بالخيار --start).")
    )
  }

  /// Says that no temporary folder can be made.
  /// - Parameter reason: what the system says.
  func noScratchFolder(_ reason: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "Cannot make a temporary folder: \(reason).", fr: "Impossible de créer un dossier temporaire : \(reason).",
        ar: "تعذر إنشاء مجلد مؤقت: \(reason)."),
      remedy: phrase(
        en: "Set TMPDIR to a folder that can be written.", fr: "Donnez à TMPDIR un dossier où l’on peut écrire.",
        ar: "اجعل TMPDIR مجلدًا يمكن الكتابة فيه.")
    )
  }
}
