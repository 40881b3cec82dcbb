import Planner
import RoadmapEngine
import Wording

/// Words about the workspace and the terminal that a command runs in, and about how it ends.
extension Wording {
  func notEmpty(_ path: String) -> Diagnostic {
    Diagnostic(
      phrase(en: "\(path) is not empty.", fr: "\(path) n’est pas vide.", ar: "\(path) ليس فارغًا."),
      remedy: phrase(en: "Choose a new folder.", fr: "Choisissez un nouveau dossier.", ar: "اختر مجلدًا جديدًا.")
    )
  }

  var checkFailed: Diagnostic {
    Diagnostic(
      phrase(en: "The workspace has errors.", fr: "L’espace de travail contient des erreurs.", ar: "في مساحة العمل أخطاء."),
      remedy: phrase(
        en: "Correct what is listed above; nothing was changed.", fr: "Corrigez ce qui est listé ci-dessus ; rien n’a été modifié.",
        ar: "صحّح ما ورد أعلاه؛ لم يتغير شيء.")
    )
  }

  func commandAfterOptions(_ command: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The command \"\(command)\" stands behind its options.", fr: "La commande « \(command) » est après ses options.",
        ar: "جاء الأمر \"\(command)\" بعد خياراته."),
      remedy: phrase(
        en: "Put it first: jalon \(command) --workspace DIR", fr: "Mettez-la d’abord : jalon \(command) --workspace DOSSIER",
        ar: "ضعه أولًا: jalon \(command) --workspace مجلد")
    )
  }

  func checked(roadmaps: Int, errors: Int, warnings: Int) -> String {
    phrase(
      en:
        "\(roadmapCount(roadmaps)) checked: \(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings").",
      fr:
        "\(roadmapCount(roadmaps)) \(roadmaps > 1 ? "vérifiées" : "vérifiée") : \(errors) \(errors > 1 ? "erreurs" : "erreur"), \(warnings) \(warnings > 1 ? "avertissements" : "avertissement").",
      ar: "فُحصت \(roadmapCount(roadmaps)): أخطاء \(errors)، تنبيهات \(warnings).")
  }

  func madeWorkspace(_ path: String) -> String {
    phrase(en: "Made the workspace \(path).", fr: "Espace de travail créé : \(path).", ar: "أُنشئت مساحة العمل \(path).")
  }

  func madeRoadmap(_ id: String, steps: Int) -> String {
    phrase(
      en: "Made the roadmap \(id) with \(stepCount(steps)).", fr: "Feuille de route \(id) créée avec \(stepCount(steps)).",
      ar: "أُنشئت خارطة الطريق \(id) وفيها \(stepCount(steps)).")
  }

  func nextCommand(_ command: String) -> String {
    phrase(en: "Next: \(command)", fr: "Ensuite : \(command)", ar: "التالي: \(command)")
  }

  func noTerminal(_ reason: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The planner needs a terminal: \(reason).", fr: "Le planificateur a besoin d’un terminal : \(reason).",
        ar: "يحتاج المخطِّط إلى طرفية: \(reason)."),
      remedy: phrase(
        en: "Use it line by line: jalon --plain, or print a view: jalon print overview",
        fr: "Utilisez-le ligne par ligne : jalon --plain, ou imprimez une vue : jalon print overview",
        ar: "استعمله سطرًا سطرًا: jalon --plain أو اطبع عرضًا: jalon print overview")
    )
  }

  var nothingToMend: Diagnostic {
    Diagnostic(
      phrase(
        en: "There is no terminal here to mend.", fr: "Il n’y a pas de terminal à remettre en état ici.", ar: "لا طرفية هنا لإصلاحها."),
      remedy: phrase(
        en: "Type it at the terminal itself, without a pipe: jalon --reset-terminal",
        fr: "Tapez-la au terminal même, sans tube : jalon --reset-terminal", ar: "اكتبه في الطرفية نفسها دون أنبوب: jalon --reset-terminal")
    )
  }

  /// Tells for how many seconds a command has been running, and how to stop it.
  func commandWorking(seconds: Int) -> String {
    let stop = "\(key(.control))C"
    return phrase(
      en: "Working, \(seconds) s · \(stop) stops", fr: "Calcul en cours, \(seconds) s · \(stop) arrête",
      ar: "جارٍ العمل، \(seconds) ث · \(stop) للإيقاف")
  }

  var opening: String {
    phrase(en: "Opening the workspace …", fr: "Ouverture de l’espace de travail …", ar: "جارٍ فتح مساحة العمل …")
  }

  func notSaved(_ path: String) -> String {
    phrase(
      en: "The last changes could not be saved in \(path).", fr: "Les dernières modifications n’ont pas pu être enregistrées dans \(path).",
      ar: "تعذّر حفظ آخر التعديلات في \(path).")
  }

  func typedTextNotKept(_ path: String) -> String {
    phrase(
      en: "What was typed and not saved could not be kept in \(path).",
      fr: "Ce qui a été saisi sans être enregistré n’a pas pu être conservé dans \(path).",
      ar: "تعذّر الاحتفاظ في \(path) بما كُتب ولم يُحفظ.")
  }

  var folderMissing: String { phrase(en: "Give a folder.", fr: "Donnez un dossier.", ar: "أدخل مجلدًا.") }

  /// Tells which program a command waits for and, if that one is stopped, how to continue it.
  func waiting(for program: LockingProgram?) -> String {
    let sentence = phrase(
      en: "Waiting: \(locked(by: program))", fr: "En attente : \(locked(by: program))", ar: "في الانتظار: \(locked(by: program))")
    return program?.isStopped == true ? "\(sentence) \(continuing(program))" : sentence
  }
}
