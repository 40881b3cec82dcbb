import Wording

/// The name of a value in the help: `DIR` in `--workspace <DIR>`.
struct ValueName {
  let text: String

  /// Makes a name that is the same in every language.
  private init(_ text: String) { self.text = text }

  private init(en: String, fr: FrenchText, ar: String) { text = String(en: en, fr: fr, ar: ar) }

  static var folder: ValueName { ValueName(en: "DIR", fr: "DOSSIER", ar: "مجلد") }
  static var command: ValueName { ValueName(en: "COMMAND", fr: "COMMANDE", ar: "أمر") }
  static var file: ValueName { ValueName(en: "FILE", fr: "FICHIER", ar: "ملف") }
  static var id: ValueName { ValueName(en: "ID", fr: "ID", ar: "معرّف") }
  static var idOrTitle: ValueName { ValueName(en: "ID|TITLE", fr: "ID|TITRE", ar: "معرّف|عنوان") }
  static var name: ValueName { ValueName(en: "NAME", fr: "NOM", ar: "اسم") }
  static var title: ValueName { ValueName(en: "TITLE", fr: "TITRE", ar: "عنوان") }
  static var text: ValueName { ValueName(en: "TEXT", fr: "TEXTE", ar: "نص") }
  static var language: ValueName { ValueName(en: "LANG", fr: "LANGUE", ar: "لغة") }
  static var theme: ValueName { ValueName(en: "THEME", fr: "THÈME", ar: "سمة") }
  static var format: ValueName { ValueName(en: "FORMAT", fr: "FORMAT", ar: "صيغة") }
  static var paper: ValueName { ValueName(en: "PAPER", fr: "PAPIER", ar: "ورق") }
  static var view: ValueName { ValueName(en: "VIEW", fr: "VUE", ar: "عرض") }
  static var filter: ValueName { ValueName(en: "FILTER", fr: "FILTRE", ar: "تصفية") }
  static var reader: ValueName { ValueName(en: "READER", fr: "LECTEUR", ar: "قارئ") }
  static var groupFields: ValueName { ValueName(en: "FIELD,FIELD", fr: "CHAMP,CHAMP", ar: "حقل,حقل") }
  static var step: ValueName { ValueName(en: "STEP", fr: "ÉTAPE", ar: "خطوة") }
  static var assignment: ValueName { ValueName(en: "FIELD:VALUE", fr: "CHAMP:VALEUR", ar: "حقل:قيمة") }
  static var stepsAndAssignments: ValueName { ValueName(en: "STEP… FIELD:VALUE", fr: "ÉTAPE… CHAMP:VALEUR", ar: "خطوة… حقل:قيمة") }
  static var party: ValueName { ValueName(en: "PARTY", fr: "PARTIE", ar: "طرف") }
  static var body: ValueName { ValueName(en: "PARTY/ID", fr: "PARTIE/ID", ar: "طرف/معرّف") }
  static var act: ValueName { ValueName(en: "ACT", fr: "ACTION", ar: "إجراء") }
  static var day: ValueName { ValueName(en: "DAY", fr: "JOUR", ar: "يوم") }
  static var dayOrBaseline: ValueName { ValueName(en: "DAY|BASELINE", fr: "JOUR|RÉFÉRENCE", ar: "يوم|مرجع") }
  static var version: ValueName { ValueName(en: "DIR|DAY|COMMIT", fr: "DOSSIER|JOUR|COMMIT", ar: "مجلد|يوم|إيداع") }
  static var year: ValueName { ValueName(en: "Y", fr: "ANNÉE", ar: "سنة") }
  static var order: ValueName { ValueName(en: "ORDER", fr: "ORDRE", ar: "ترتيب") }
  static var number: ValueName { ValueName(en: "N", fr: "N", ar: "عدد") }
  static var seed: ValueName { ValueName(en: "S", fr: "SÉRIE", ar: "بذرة") }
  static var old: ValueName { ValueName(en: "OLD", fr: "ANCIEN", ar: "قديم") }
  static var new: ValueName { ValueName(en: "NEW", fr: "NOUVEAU", ar: "جديد") }
  /// An example of a list of parties.
  static var parties: ValueName { ValueName("NE,LY") }
  /// The two states that a day of a calendar can be given.
  static var dayState: ValueName { ValueName("off|works") }
}
