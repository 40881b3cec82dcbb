import ArgumentParser

/// Help texts of arguments and options that several commands have.
extension ArgumentHelp {
  static var baseline: ArgumentHelp {
    ArgumentHelp(
      .name, en: "Which one; see: jalon baseline list", fr: "Laquelle ; voir : jalon baseline list", ar: "المرجع؛ انظر: jalon baseline list"
    )
  }
  static var body: ArgumentHelp {
    ArgumentHelp(.body, en: "Which one; see: jalon body", fr: "Lequel ; voir : jalon body", ar: "الجهة؛ انظر: jalon body")
  }
  static var calendar: ArgumentHelp {
    ArgumentHelp(
      .id, en: "A calendar, or a party that counts by it.", fr: "Un calendrier, ou une partie qui le suit.",
      ar: "تقويم، أو طرف يعمل به.")
  }
  static var dryRun: ArgumentHelp {
    ArgumentHelp(en: "Only show what would be done.", fr: "Montrer seulement ce qui serait fait.", ar: "عرض ما سيتم فقط دون تنفيذه.")
  }
  static var fields: ArgumentHelp { ArgumentHelp(.assignment, en: "Fields.", fr: "Des champs.", ar: "الحقول.") }
  static var filter: ArgumentHelp {
    ArgumentHelp(
      .filter, en: "Only steps that this filter finds; see: jalon list --help",
      fr: "Seulement les étapes que ce filtre trouve ; voir : jalon list --help",
      ar: "الخطوات التي تجدها هذه التصفية فقط؛ انظر: jalon list --help")
  }
  static var inRoadmap: ArgumentHelp {
    ArgumentHelp(
      .id, en: "Only in this roadmap; may be given several times.",
      fr: "Seulement dans cette feuille de route ; peut être donné plusieurs fois.", ar: "في خارطة الطريق هذه فقط؛ يمكن تكراره.")
  }
  static var language: ArgumentHelp { ArgumentHelp(.language, en: "en, fr or ar.", fr: "en, fr ou ar.", ar: "en أو fr أو ar.") }
  static var newName: ArgumentHelp {
    ArgumentHelp(
      .name, en: "What it is called; its id is made from it.", fr: "Son nom ; l’identifiant en est tiré.", ar: "اسمه؛ ومنه يُشتق معرّفه.")
  }
  static var onlyRoadmap: ArgumentHelp {
    ArgumentHelp(
      .id, en: "Only this roadmap; may be given several times.", fr: "Seulement cette feuille de route ; peut être donné plusieurs fois.",
      ar: "خارطة الطريق هذه فقط؛ يمكن تكراره.")
  }
  static var output: ArgumentHelp {
    ArgumentHelp(.file, en: "Write to a file instead.", fr: "Écrire plutôt dans un fichier.", ar: "الكتابة في ملف بدلًا من ذلك.")
  }
  static var parties: ArgumentHelp {
    ArgumentHelp(
      .parties, en: "The parties with commas between them, the country of origin first.",
      fr: "Les parties, séparées par des virgules, le pays d’origine d’abord.", ar: "الأطراف مفصولة بفواصل، وبلد المنشأ أولًا.")
  }
  static var party: ArgumentHelp {
    ArgumentHelp(.id, en: "Which one; see: jalon party", fr: "Laquelle ; voir : jalon party", ar: "الطرف؛ انظر: jalon party")
  }
  static var reason: ArgumentHelp {
    ArgumentHelp(.text, en: "Why; kept with the change.", fr: "Le motif ; gardé avec la modification.", ar: "السبب؛ ويُحفظ مع التعديل.")
  }
  static var roadmap: ArgumentHelp {
    ArgumentHelp(.id, en: "Which one; see: jalon roadmap", fr: "Laquelle ; voir : jalon roadmap", ar: "خارطة الطريق؛ انظر: jalon roadmap")
  }
  static var start: ArgumentHelp {
    ArgumentHelp(
      .day, en: "The first day; by default today.", fr: "Le premier jour ; par défaut aujourd’hui.",
      ar: "اليوم الأول؛ واليوم الحالي افتراضًا.")
  }
  static var steps: ArgumentHelp { ArgumentHelp(.step, en: "Which steps.", fr: "Quelles étapes.", ar: "الخطوات المعنية.") }
  static var template: ArgumentHelp {
    ArgumentHelp(
      .id, en: "Which template; see: jalon templates", fr: "Quel modèle ; voir : jalon templates", ar: "القالب؛ انظر: jalon templates")
  }
  static var textOrJSON: ArgumentHelp { ArgumentHelp(.format, en: "text or json.", fr: "text ou json.", ar: "text أو json.") }
  static var theme: ArgumentHelp {
    ArgumentHelp(.theme, en: "The colours; see: jalon themes", fr: "Les couleurs ; voir : jalon themes", ar: "الألوان؛ انظر: jalon themes")
  }
  static var title: ArgumentHelp { ArgumentHelp(.title, en: "The title.", fr: "Le titre.", ar: "العنوان.") }
  static var today: ArgumentHelp {
    ArgumentHelp(
      .day, en: "The day that counts as today, as YYYY-MM-DD.", fr: "Le jour qui tient lieu d’aujourd’hui, sous la forme AAAA-MM-JJ.",
      ar: "اليوم الذي يُعدّ اليومَ الحالي، بالصيغة YYYY-MM-DD.")
  }
  static var width: ArgumentHelp {
    ArgumentHelp(
      .number, en: "Columns of the page, from 60; by default those of the terminal, else 80.",
      fr: "Largeur de la page en colonnes, à partir de 60 ; par défaut celle du terminal, sinon 80.",
      ar: "عرض الصفحة بالأعمدة، من 60 فما فوق؛ وعرض الطرفية افتراضًا، وإلا 80.")
  }
  static var workspace: ArgumentHelp {
    ArgumentHelp(.folder, en: "The folder of the workspace.", fr: "Le dossier de l’espace de travail.", ar: "مجلد مساحة العمل.")
  }
}
