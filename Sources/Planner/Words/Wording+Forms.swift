import RoadmapEngine
import Wording

/// Words of the forms of roadmaps, steps, parties and bodies.
extension Wording {
  /// Returns the kind of document that a roadmap leads to; empty for none.
  func word(_ instrument: Roadmap.Instrument?) -> String {
    switch instrument {
    case .treaty: phrase(en: "treaty", fr: "traité", ar: "معاهدة")
    case .mou: phrase(en: "memorandum", fr: "protocole d’entente", ar: "مذكرة تفاهم")
    case .protocolText: phrase(en: "protocol", fr: "protocole", ar: "بروتوكول")
    case .plan: phrase(en: "plan", fr: "plan", ar: "خطة")
    case nil: ""
    }
  }

  /// Tells that a form holds text that was typed before the planner last ended.
  /// - Parameters:
  ///   - saves: the key that saves the form.
  ///   - closes: the key that closes it; pressed twice, it discards the text.
  func unsavedTextFound(saves: String, closes: String) -> String {
    phrase(
      en: "This was typed when the planner ended: \(saves) saves it, \(closes) twice discards it.",
      fr: "Saisie reprise après un arrêt : \(saves) l’enregistre, \(closes) deux fois l’abandonne.",
      ar: "كان هذا مكتوبًا عند توقف البرنامج: \(saves) للحفظ، \(closes) مرتين للتخلي عنه.")
  }

  /// Labels the parties of a template: the first one is the country that people come from.
  var labelPartiesInOrder: String {
    phrase(en: "Parties, origin first", fr: "Parties, origine d’abord", ar: "الأطراف، المنشأ أولًا")
  }

  /// Tells that somebody else has saved another value of a field that this form changes.
  /// - Parameter value: the value that they saved.
  func changedMeanwhile(_ field: String, _ value: String, saves: String, closes: String) -> String {
    let value = value.isEmpty ? "–" : "\"\(value)\""
    return phrase(
      en: "Somebody else has changed \(field) to \(value). \(saves) again writes yours over it; \(closes) twice leaves theirs.",
      fr:
        "Quelqu’un d’autre a changé « \(field) » en \(value). \(saves) encore écrit le vôtre par-dessus ; deux fois \(closes) garde le leur.",
      ar: "غيّر شخص آخر \(field) إلى \(value). \(saves) مرة أخرى يكتب ما لديك فوقه؛ و \(closes) مرتين يبقي ما لديه.")
  }

  /// What a change does to a thing.
  enum ThingChange { case added, edited, removed, archived, movedUp, movedDown }

  /// Names a change of a thing so that the name can follow "Undone:": `removed "Sign"`. In French it is a noun: `retrait de « Sign »`.
  func named(_ change: ThingChange, _ title: String) -> String {
    let title = quoted(title)
    return switch change {
    case .added: phrase(en: "added \(title)", fr: "ajout de \(title)", ar: "إضافة: \(title)")
    case .edited: phrase(en: "changed \(title)", fr: "modification de \(title)", ar: "تعديل: \(title)")
    case .removed: phrase(en: "removed \(title)", fr: "retrait de \(title)", ar: "إزالة: \(title)")
    case .archived: phrase(en: "archive of \(title)", fr: "archivage de \(title)", ar: "أرشفة: \(title)")
    case .movedUp: phrase(en: "moved \(title) up", fr: "déplacement de \(title) vers le haut", ar: "نقل لأعلى: \(title)")
    case .movedDown: phrase(en: "moved \(title) down", fr: "déplacement de \(title) vers le bas", ar: "نقل لأسفل: \(title)")
    }
  }

  /// Names several changed fields in the name of a change.
  var severalFields: String { phrase(en: "several fields", fr: "plusieurs champs", ar: "عدة حقول") }

  /// Names a new remark in the name of a change.
  var remarkName: String { phrase(en: "remark", fr: "ajout d’une remarque", ar: "إضافة تعليق") }

  /// Names a change of one field: `deadline of "Sign"`.
  func edited(_ what: String, of title: String) -> String {
    phrase(en: "\(what) of \"\(title)\"", fr: "\(what) de « \(title) »", ar: "\(what): \"\(title)\"")
  }

  func discardHint(saves: String, closes: String) -> String {
    phrase(
      en: "Not saved yet: \(saves) saves, \(closes) again discards the changes.",
      fr: "Pas encore enregistré : \(saves) enregistre, \(closes) encore une fois abandonne.",
      ar: "لم يُحفظ بعد: \(saves) للحفظ، و\(closes) ثانية للتخلي.")
  }

  var newStep: String { phrase(en: "New step", fr: "Nouvelle étape", ar: "خطوة جديدة") }
  var newRoadmap: String { phrase(en: "New roadmap", fr: "Nouvelle feuille de route", ar: "خارطة طريق جديدة") }
  var newParty: String { phrase(en: "New party", fr: "Nouvelle partie", ar: "طرف جديد") }
  var newBody: String { phrase(en: "New body", fr: "Nouvel organisme", ar: "جهة جديدة") }
  var labelPhases: String { phrase(en: "Phases (a; b)", fr: "Phases (a ; b)", ar: "المراحل (أ؛ ب)") }
  var labelTemplate: String { phrase(en: "Template", fr: "Modèle", ar: "القالب") }
  /// Names an own roadmap as a template.
  func likeRoadmap(_ title: String) -> String { phrase(en: "As \(title)", fr: "Comme \(title)", ar: "مثل \(title)") }
  var labelShort: String { phrase(en: "Short", fr: "Sigle", ar: "مختصر") }
  var labelPerson: String { phrase(en: "Person", fr: "Personne", ar: "الشخص") }
  func notUnique(_ id: String) -> String {
    phrase(en: "There is a \"\(id)\" already.", fr: "« \(id) » existe déjà.", ar: "\"\(id)\" موجود مسبقًا.")
  }
  func addPartyFirst(page: String) -> String {
    phrase(en: "Add the parties first (\(page)).", fr: "Ajoutez d’abord les parties (\(page)).", ar: "أضف الأطراف أولًا (\(page)).")
  }
}
