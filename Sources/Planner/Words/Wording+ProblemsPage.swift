import Wording

/// Words of the page of problems, besides the problems themselves.
extension Wording {
  func brokenFiles(_ count: Int) -> String {
    phrase(
      en: "\(count) broken \(count == 1 ? "file" : "files")", fr: count < 2 ? "\(count) fichier abîmé" : "\(count) fichiers abîmés",
      ar: arabic(count, "ملف تالف", "ملفان تالفان", "ملفات تالفة", "ملفًا تالفًا"))
  }

  var noProblems: String { phrase(en: "Nothing is wrong.", fr: "Rien à signaler.", ar: "لا مشكلات.") }
  var columnPlace: String { phrase(en: "Where", fr: "Où", ar: "الموضع") }

  /// Counts the errors of a plan.
  func errors(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 error" : "\(count) errors", fr: count < 2 ? "\(count) erreur" : "\(count) erreurs",
      ar: arabic(count, "خطأ", "خطآن", "أخطاء", "خطأً"))
  }

  /// Tells that a problem is corrected in the file, not in the planner.
  /// - Parameter rereads: the key that reads the workspace again.
  func mendOutside(rereads: String) -> String {
    phrase(
      en: "This is to be mended in the file itself; \(rereads) reads it again.",
      fr: "À corriger dans le fichier même ; \(rereads) le relit.",
      ar: "يُصلح هذا في الملف نفسه؛ \(rereads) لإعادة القراءة.")
  }
}
