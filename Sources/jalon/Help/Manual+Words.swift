import RoadmapEngine
import Wording

/// Texts of the manual page that belong to no command.
extension Manual {
  /// Returns the date of the page; in English in the form of mdoc(7): `November 24, 2026`.
  static func date(_ day: Day) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    let date = Wording.ofReader.date(day)
    return String(en: "\(months[(day.month - 1) % 12]) \(day.dayOfMonth), \(day.year)", fr: "\(date)", ar: date)
  }

  static var environment: [(name: String, meaning: String)] {
    [
      (
        "JALON_WORKSPACE",
        String(
          en: "The workspace, where none is named on the line.", fr: "L’espace de travail, si la ligne n’en nomme pas.",
          ar: "مساحة العمل، إن لم تُذكر في السطر.")
      ),
      (
        "LC_ALL, LC_MESSAGES, LANG",
        String(
          en: "The language of what is printed, where --lang and your settings name none.",
          fr: "La langue de ce qui est affiché, si --lang et vos réglages n’en nomment pas.",
          ar: "لغة ما يُطبع، إن لم يحددها --lang ولا إعداداتك.")
      ),
      (
        "ACCESSIBLE",
        String(
          en: "Where it is set, and not to 0, the planner opens in line mode, as with --plain.",
          fr: "S’il est défini, et non à 0, le planificateur s’ouvre en mode ligne, comme avec --plain.",
          ar: "إن ضُبط بغير 0 يُفتح المخطِّط في نمط الأسطر كما مع --plain.")
      ),
      ("NO_COLOR", String(en: "Where it is set, nothing is coloured.", fr: "S’il est défini, rien n’est coloré.", ar: "إن ضُبط فلا ألوان.")),
      (
        "COLUMNS",
        String(
          en: "The width of a page that is not written to a terminal.", fr: "La largeur d’une page qui n’est pas écrite sur un terminal.",
          ar: "عرض الصفحة التي لا تُكتب على طرفية.")
      ),
      (
        "TERM",
        String(
          en: "With dumb, the planner is a conversation in lines, as with --plain.",
          fr: "Avec dumb, le planificateur est une conversation en lignes, comme avec --plain.",
          ar: "مع dumb يصبح المخطِّط حوارًا بالأسطر، كما مع --plain.")
      ),
      (
        "VISUAL, EDITOR",
        String(en: "The editor of notes, else vi.", fr: "L’éditeur des notes, sinon vi.", ar: "محرّر الملاحظات، وإلا vi.")
      ),
      (
        "XDG_CONFIG_HOME",
        String(
          en: "Where your settings and themes are, else ~/.config.", fr: "L’emplacement de vos réglages et thèmes, sinon ~/.config.",
          ar: "مكان إعداداتك وسماتك، وإلا ~/.config.")
      ),
      (
        "TMPDIR",
        String(
          en: "Where the scratch copy of the sample and the text in your editor are, else /tmp.",
          fr: "L’emplacement de la copie d’essai de l’exemple et du texte ouvert dans votre éditeur, sinon /tmp.",
          ar: "مكان النسخة المؤقتة من المثال والنص المفتوح في محرّرك، وإلا /tmp.")
      ),
    ]
  }

  static var files: [(name: String, meaning: String)] {
    [
      (
        "jalon.json",
        String(
          en: "Makes a folder a workspace; beside it roadmaps, parties, calendars and history.",
          fr: "Fait d’un dossier un espace de travail ; à côté, feuilles de route, parties, calendriers et historique.",
          ar: "يجعل المجلد مساحة عمل؛ وإلى جانبه خرائط الطريق والأطراف والتقاويم والسجل.")
      ),
      (
        ".jalon/",
        String(
          en: "This copy's own part of a workspace: who you are, the lock, a save under way. Never shared.",
          fr: "La part propre à cette copie : qui vous êtes, le verrou, un enregistrement en cours. Jamais transmise.",
          ar: "ما يخص هذه النسخة وحدها من مساحة العمل: من أنت، والقفل، وحفظ جارٍ. ولا يُنقل أبدًا.")
      ),
      (
        "~/.config/jalon/settings.json",
        String(
          en: "Your language, keyboard and theme.", fr: "Votre langue, votre clavier et votre thème.", ar: "لغتك ولوحة مفاتيحك وسمتك.")
      ),
      ("~/.config/jalon/themes/", String(en: "Your own themes.", fr: "Vos propres thèmes.", ar: "سماتك الخاصة.")),
    ]
  }

  static var exits: [(code: Int, meaning: String)] {
    [
      (0, String(en: "Done.", fr: "C’est fait.", ar: "تم.")),
      (
        1,
        String(
          en: "The answer is no: check found errors, a conflict, nothing matched where something must.",
          fr: "La réponse est non : check a trouvé des erreurs, un conflit, rien ne correspond là où il le faut.",
          ar: "الجواب لا: وجد check أخطاء، أو وقع تعارض، أو لم يتطابق شيء حيث يجب.")
      ),
      (64, String(en: "The command line is wrong.", fr: "La ligne de commande est incorrecte.", ar: "سطر الأوامر غير صحيح.")),
      (
        65,
        String(
          en: "A file holds what it may not.", fr: "Un fichier contient ce qu’il ne doit pas contenir.",
          ar: "في ملف ما لا يجوز أن يكون فيه.")
      ),
      (66, String(en: "There is no such file.", fr: "Ce fichier n’existe pas.", ar: "لا يوجد هذا الملف.")),
      (73, String(en: "It cannot be made.", fr: "Impossible à créer.", ar: "لا يمكن إنشاؤه.")),
      (74, String(en: "It cannot be read or written.", fr: "Impossible à lire ou à écrire.", ar: "لا يمكن قراءته أو كتابته.")),
      (
        75,
        String(en: "Another program writes; try again.", fr: "Un autre programme écrit ; réessayez.", ar: "برنامج آخر يكتب؛ أعد المحاولة.")
      ),
    ]
  }
}
