import Storage
import Wording

/// Words of `jalon merge-driver`.
extension Wording {
  /// Tells that a file has to be merged by hand.
  /// - Parameter reason: what is wrong with the version.
  func unmergeable(_ path: String, _ version: FileMerge.Version, _ reason: String) -> Diagnostic {
    let which =
      switch version {
      case .former: phrase(en: "the former version", fr: "la version antérieure", ar: "النسخة السابقة")
      case .ours: phrase(en: "the version of this branch", fr: "la version de cette branche", ar: "نسخة هذا الفرع")
      case .theirs: phrase(en: "the version of the other branch", fr: "la version de l’autre branche", ar: "نسخة الفرع الآخر")
      }
    return Diagnostic(
      phrase(
        en: "\(path) was not merged: \(which) cannot be read. \(reason)",
        fr: "\(path) n’a pas été fusionné : \(which) est illisible. \(reason)",
        ar: "لم يُدمج \(path): تعذّرت قراءة \(which). \(reason)"),
      remedy: phrase(
        en: "Git has kept both versions. Settle the file, git add it, then git commit.",
        fr: "Git a gardé les deux versions. Réglez le fichier, git add, puis git commit.",
        ar: "احتفظ git بالنسختين. سوِّ الملف ثم git add ثم git commit."))
  }

  func noPlanFile(_ path: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(path) is no file of a plan.", fr: "\(path) n’est pas un fichier d’un plan.", ar: "\(path) ليس ملفًا من ملفات خطة."),
      remedy: phrase(
        en: "See which files Jalon merges in .gitattributes; mend it with: jalon git setup",
        fr: "Voyez dans .gitattributes quels fichiers Jalon fusionne ; réparez-le : jalon git setup",
        ar: "انظر في .gitattributes أي الملفات يدمجها Jalon؛ وأصلحه بالأمر: jalon git setup"))
  }
}
