/// What the page of problems says besides the problems.
extension Wording {
  package var noProblems: String { phrase(en: "Nothing is wrong.", fr: "Rien à signaler.", ar: "لا مشكلات.") }
  package var columnPlace: String { phrase(en: "Where", fr: "Où", ar: "الموضع") }

  /// How many errors a plan has.
  package func errors(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 error" : "\(count) errors", fr: count == 1 ? "1 erreur" : "\(count) erreurs",
      ar: arabic(count, "خطأ", "خطآن", "أخطاء", "خطأً"))
  }

  package func mendOutside(rereads: String) -> String {
    phrase(
      en: "This is to be mended in the file itself; \(rereads) reads it again.",
      fr: "À corriger dans le fichier même ; \(rereads) le relit.",
      ar: "يُصلح هذا في الملف نفسه؛ \(rereads) لإعادة القراءة.")
  }
}
