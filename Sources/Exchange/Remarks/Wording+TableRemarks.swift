import RoadmapEngine
import Wording

/// Remarks on the rows and columns of a table.
extension Wording {
  var openQuoteRemark: Diagnostic {
    Diagnostic(
      phrase(
        en: "The quotation mark that begins a cell here never ends.", fr: "Le guillemet qui ouvre une cellule ici ne se ferme jamais.",
        ar: "علامة الاقتباس التي تبدأ هنا لا تُغلق."),
      remedy: phrase(
        en: "Close it, or write it twice where it belongs to the text.", fr: "Fermez-le, ou doublez-le s’il appartient au texte.",
        ar: "أغلقها أو اكتبها مرتين إن كانت من النص.")
    )
  }

  var textAfterQuoteRemark: Diagnostic {
    Diagnostic(
      phrase(
        en: "Text stands behind a closing quotation mark.", fr: "Du texte suit un guillemet fermant.",
        ar: "يوجد نص بعد علامة الاقتباس الختامية."),
      remedy: phrase(
        en: "Write quotation marks inside of a text twice.", fr: "Doublez les guillemets à l’intérieur d’un texte.",
        ar: "اكتب علامات الاقتباس داخل النص مرتين.")
    )
  }

  func tooManyCellsRemark(_ count: Int, _ most: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The row has \(count) \(count == 1 ? "cell" : "cells"), and there \(most == 1 ? "is 1 heading" : "are \(most) headings").",
        fr: "La ligne a \(count) \(count < 2 ? "cellule" : "cellules") pour \(most) \(most < 2 ? "en-tête" : "en-têtes").",
        ar: "عدد خلايا الصف \(figures(count)) وعدد العناوين \(figures(most))."),
      remedy: phrase(
        en: "Put texts with the separator in them into quotation marks, or name the further columns.",
        fr: "Mettez entre guillemets les textes contenant le séparateur, ou nommez les colonnes de trop.",
        ar: "ضع النصوص التي فيها الفاصل بين علامتي اقتباس أو سمِّ الأعمدة الزائدة.")
    )
  }

  var noHeadingsRemark: Diagnostic {
    Diagnostic(
      phrase(
        en: "None of the first lines has the heading of a title or an id.",
        fr: "Aucune des premières lignes n’a d’en-tête de titre ou d’identifiant.",
        ar: "لا يوجد في الأسطر الأولى عنوان عمود للاسم أو للمعرّف."),
      remedy: phrase(
        en: "Write headings above the columns, like: Id, Title, Owners, Deadline. See: jalon export --format csv",
        fr: "Écrivez des en-têtes, comme : Identifiant, Titre, Responsables, Échéance. Voir : jalon export --format csv",
        ar: "اكتب عناوين فوق الأعمدة مثل: المعرّف، العنوان، الجهة المسؤولة، الموعد النهائي. انظر: jalon export --format csv")
    )
  }

  func columnTwiceRemark(_ first: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "It means the same as \"\(first)\".", fr: "Il veut dire la même chose que « \(first) ».", ar: "معناه معنى \"\(first)\" نفسه."),
      remedy: phrase(en: "Keep one of the two columns.", fr: "Gardez une des deux colonnes.", ar: "أبقِ أحد العمودين.")
    )
  }

  func unknownColumnsRemark(_ counts: [String: Int], _ near: [String: String]) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "Jalon has no place for these columns and ignores them: \(listed(counts)).",
        fr: "Colonnes sans équivalent dans Jalon, laissées de côté : \(listed(counts)).",
        ar: "لا مقابل لهذه الأعمدة في Jalon وقد تُركت جانبًا: \(listed(counts))."), remedy: meant(near)
    )
  }

  func ignoredNumbersRemark(_ counts: [String: Int]) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "Numbers of another program only tell which row is meant and are ignored: \(listed(counts)).",
        fr: "Les numéros d’un autre programme servent seulement à désigner les lignes et sont laissés de côté : \(listed(counts)).",
        ar: "أرقام البرنامج الآخر تُستعمل لتعيين الصفوف فقط وقد تُركت جانبًا: \(listed(counts))."))
  }

  func linesAboveRemark(_ count: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: count == 1 ? "1 line above the headings is ignored." : "\(count) lines above the headings are ignored.",
        fr: count < 2
          ? "\(count) ligne au-dessus des en-têtes est laissée de côté." : "\(count) lignes au-dessus des en-têtes sont laissées de côté.",
        ar: "أسطر فوق العناوين تُركت جانبًا: \(figures(count))."))
  }

  /// Returns which known headings unknown ones may mean, or else what to do with their values.
  private func meant(_ near: [String: String]) -> String {
    if near.isEmpty {
      return phrase(en: "Put into the notes what matters.", fr: "Mettez dans les notes ce qui importe.", ar: "ضع المهم منه في الملاحظات.")
    }
    return near.sorted { $0.key < $1.key }.prefix(Self.mostListed).map { heading, known in
      phrase(
        en: "Did you mean \(quoted(known)) by \(quoted(heading))?", fr: "Vouliez-vous dire \(quoted(known)) par \(quoted(heading)) ?",
        ar: "هل تقصد \(quoted(known)) بـ \(quoted(heading))؟")
    }.joined(separator: " ")
  }
}
