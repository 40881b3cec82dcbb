/// What is said where something cannot be written.
extension Wording {
  /// - Parameter reason: what the system says.
  package func outputNotWritten(_ reason: String) -> (sentence: String, remedy: String) {
    (
      say("Cannot write the output: \(reason).", "Impossible d’écrire la sortie : \(reason).", "تعذرت كتابة المخرجات: \(reason)."),
      say(
        "Free some space, or send it elsewhere.", "Libérez de la place, ou envoyez-la ailleurs.",
        "أفرغ بعض المساحة، أو أرسل المخرجات إلى مكان آخر.")
    )
  }

  package var outputClosed: (sentence: String, remedy: String) {
    (
      say(
        "Cannot write the output: stdout is closed.", "Impossible d’écrire la sortie : la sortie standard est fermée.",
        "تعذرت كتابة المخرجات: المخرج القياسي مغلق."),
      say(
        "Run the command without >&-, or send its output to a file.",
        "Lancez la commande sans >&-, ou envoyez sa sortie dans un fichier.", "شغّل الأمر من دون >&- أو أرسل مخرجاته إلى ملف.")
    )
  }

  /// What was asked for is on the disk, and only the message about it could not be written.
  package var doneAllTheSame: String {
    say(
      "It is done, and on the disk; only the message about it could not be written.",
      "C’est fait, et sur le disque ; seul le message n’a pas pu être écrit.", "تم ذلك وحُفظ على القرص؛ ولم تتعذر إلا كتابة الرسالة عنه.")
  }

  /// - Parameter isMade: whether the file could at least be begun.
  package func fileNotWritten(_ path: String, isMade: Bool, _ reason: String) -> (sentence: String, remedy: String) {
    (
      isMade
        ? say("Cannot write \(path): \(reason).", "Impossible d’écrire \(path) : \(reason).", "تعذرت كتابة \(path): \(reason).")
        : say("Cannot make \(path): \(reason).", "Impossible de créer \(path) : \(reason).", "تعذر إنشاء \(path): \(reason)."),
      say(
        "Check the folder and its free space, or choose another file.",
        "Vérifiez le dossier et la place libre, ou choisissez un autre fichier.", "تحقق من المجلد ومساحته الخالية، أو اختر ملفًا آخر.")
    )
  }

  /// - Parameter date: what the clock of the machine shows, as YYYY-MM-DD.
  package func clockOutOfRange(_ date: String) -> (sentence: String, remedy: String) {
    (
      say(
        "The clock of this machine shows \(date), and Jalon plans from 1900 to 2199.",
        "L’horloge de cette machine indique \(date), et Jalon planifie de 1900 à 2199.",
        "تُظهر ساعة هذا الجهاز التاريخ \(date)، وJalon يخطط من سنة 1900 إلى سنة 2199."),
      say(
        "Set the clock, or say which day it is: --today 2026-11-23 (jalon new: --start).",
        "Réglez l’horloge, ou indiquez le jour : --today 2026-11-23 (jalon new : --start).",
        "اضبط الساعة، أو حدّد اليوم بالخيار: --today 2026-11-23 (وفي jalon new بالخيار --start).")
    )
  }

  /// - Parameter reason: what the system says.
  package func noScratchFolder(_ reason: String) -> (sentence: String, remedy: String) {
    (
      say(
        "Cannot make a temporary folder: \(reason).", "Impossible de créer un dossier temporaire : \(reason).",
        "تعذر إنشاء مجلد مؤقت: \(reason)."),
      say(
        "Set TMPDIR to a folder that can be written.", "Donnez à TMPDIR un dossier où l’on peut écrire.",
        "اجعل TMPDIR مجلدًا يمكن الكتابة فيه.")
    )
  }
}
