import Wording

/// Words about what is saved, what is not, and what other people have changed meanwhile.
extension Wording {
  /// Heads the changes that could not be saved because of changes by other people.
  func heldTitle(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "Not saved: 1 change of yours" : "Not saved: \(count) changes of yours",
      fr: count < 2 ? "Non enregistré : 1 modification" : "Non enregistrées : \(count) modifications", ar: "لم تُحفظ: \(count) من تعديلاتك")
  }

  /// Names the change that makes such changes again on the newer plan.
  var madeAgain: String { phrase(en: "Your changes again", fr: "Vos modifications, à nouveau", ar: "تعديلاتك من جديد") }

  /// Tells that such changes were discarded.
  var changesDiscarded: String {
    phrase(en: "Your changes were let go.", fr: "Vos modifications sont abandonnées.", ar: "تم التخلي عن تعديلاتك.")
  }

  /// Tells for how many seconds a calculation has been running.
  func working(seconds: Int) -> String {
    phrase(en: "Working, \(seconds) s", fr: "Calcul en cours, \(seconds) s", ar: "جارٍ العمل، \(seconds) ث")
  }

  var stopped: String { phrase(en: "Stopped: nothing has changed.", fr: "Arrêté : rien n’a changé.", ar: "أُوقف: لم يتغير شيء.") }
  var savedMark: String { phrase(en: "saved", fr: "enregistré", ar: "محفوظ") }
  var unsavedMark: String { phrase(en: "NOT SAVED", fr: "NON ENREGISTRÉ", ar: "غير محفوظ") }
  var savingMark: String { phrase(en: "saving", fr: "enregistrement", ar: "جارٍ الحفظ") }
  func quitHint(quits: String) -> String {
    phrase(en: "Nothing to cancel. \(quits) quits.", fr: "Rien à annuler. \(quits) quitte.", ar: "لا شيء للإلغاء. \(quits) للخروج.")
  }

  /// Tells before the planner ends that forms which are not saved are kept.
  var typedTextsAreKept: String {
    phrase(
      en: "What was typed into forms is offered again at the next start.",
      fr: "Ce qui a été saisi dans les formulaires sera proposé de nouveau au prochain démarrage.",
      ar: "ما كُتب في الاستمارات يُعرض من جديد عند التشغيل القادم.")
  }

  var allSaved: String { phrase(en: "Everything is saved.", fr: "Tout est enregistré.", ar: "كل شيء محفوظ.") }

  func isAtTheTop(quits: String) -> String {
    phrase(
      en: "This is the first page. \(quits) quits.", fr: "C’est la première page. \(quits) quitte.",
      ar: "هذه الصفحة الأولى. \(quits) للخروج.")
  }

  var othersChanged: String {
    phrase(
      en: "Somebody else changed the workspace; it was read again.", fr: "Quelqu’un d’autre a modifié l’espace ; il a été relu.",
      ar: "عدّل شخص آخر مساحة العمل؛ أُعيدت قراءتها.")
  }

  var readAgain: String { phrase(en: "Read again.", fr: "Relu.", ar: "أُعيدت القراءة.") }
}
