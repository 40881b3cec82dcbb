/// What the page of problems says besides the problems.
extension Wording {
  package var noProblems: String { say("Nothing is wrong.", "Rien à signaler.", "لا مشكلات.") }
  package var columnPlace: String { say("Where", "Où", "الموضع") }

  /// How many errors a plan has.
  package func errors(_ count: Int) -> String {
    say(
      count == 1 ? "1 error" : "\(count) errors", count == 1 ? "1 erreur" : "\(count) erreurs",
      arabic(count, "خطأ", "خطآن", "أخطاء", "خطأً"))
  }

  package var mendOutside: String {
    say(
      "This is to be mended in the file itself; R reads it again.", "À corriger dans le fichier même ; R le relit.",
      "يُصلح هذا في الملف نفسه؛ R لإعادة القراءة.")
  }
}
