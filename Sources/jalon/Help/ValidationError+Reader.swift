import ArgumentParser
import Wording

extension ValidationError {
  /// Makes a fault of the command line in the reader's language: a sentence, then the remedy.
  init(en: String, fr: FrenchText, ar: String) { self.init(String(en: en, fr: fr, ar: ar)) }

  /// Returns the fault of a `--width` outside the range.
  static func pageWidth(_ width: Int) -> ValidationError {
    ValidationError(
      en: "A page of \(width) columns is not possible. Give --width a number from 60 to 1000.",
      fr: "Une page de \(width) colonnes n’est pas possible. Donnez à --width un nombre de 60 à 1000.",
      ar: "لا يمكن أن يكون عرض الصفحة \(width) عمودًا. أدخل مع --width عددًا من 60 إلى 1000.")
  }
}
