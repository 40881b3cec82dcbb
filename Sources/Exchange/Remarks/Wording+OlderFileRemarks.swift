import RoadmapEngine
import Wording

/// Remarks on files that are older than the plan, and on what programs have changed in exported tables.
extension Wording {
  func changedSinceRemark(_ exported: String?, _ inFile: String, _ here: String) -> Diagnostic {
    let was = exported.map {
      phrase(en: "exported \(told($0)), ", fr: "Valeur exportée : \(told($0)). ", ar: "المصدَّر: \(told($0))، ")
    }
    return Diagnostic(
      phrase(
        en:
          "The plan has changed since the export: \(was ?? "")in the file \(told(inFile)), in the plan \(told(here)). The plan’s value stays.",
        fr:
          "Le plan a changé depuis l’export. \(was ?? "")Dans le fichier : \(told(inFile)) ; dans le plan : \(told(here)). La valeur du plan est conservée.",
        ar: "تغيّرت الخطة منذ التصدير: \(was ?? "")في الملف: \(told(inFile))، في الخطة: \(told(here)). وتبقى قيمة الخطة."),
      remedy: takeAnyway)
  }

  func earlierValueRemark(_ inFile: String, _ here: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en:
          "The file has a value that the plan had before: in the file \(told(inFile)), in the plan \(told(here)). The plan’s value stays.",
        fr:
          "Le fichier contient une ancienne valeur du plan. Dans le fichier : \(told(inFile)) ; dans le plan : \(told(here)). La valeur du plan est conservée.",
        ar: "القيمة الواردة في الملف قديمة. في الملف: \(told(inFile))، في الخطة: \(told(here)). وتبقى قيمة الخطة."),
      remedy: takeAnyway)
  }

  private var takeAnyway: String {
    phrase(
      en: "If the file is right, import it with --overwrite, which takes all such values.",
      fr: "Si c’est le fichier qui fait foi, importez-le avec --overwrite, qui reprend toutes ces valeurs.",
      ar: "إن كان الملف هو الصحيح فاستورده مع --overwrite الذي يأخذ كل هذه القيم.")
  }

  func otherCopyRemark(_ count: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: count == 1
          ? "1 row was exported from another copy of the plan, with changes that are not here; it is read like a row of any other table."
          : "\(count) rows were exported from another copy of the plan, with changes that are not here; they are read like rows of any other table.",
        fr: count < 2
          ? "\(count) ligne a été exportée d’une autre copie du plan, avec des modifications absentes d’ici ; elle est lue comme celle d’un tableau quelconque."
          : "\(count) lignes ont été exportées d’une autre copie du plan, avec des modifications absentes d’ici ; elles sont lues comme celles d’un tableau quelconque.",
        ar: "صفوف صُدّرت من نسخة أخرى من الخطة فيها تعديلات ليست هنا، وتُقرأ كصفوف أي جدول آخر: \(figures(count))."),
      remedy: phrase(
        en: "To take over that copy with its history, use jalon merge or jalon sync.",
        fr: "Pour reprendre cette copie avec son historique, utilisez jalon merge ou jalon sync.",
        ar: "لأخذ تلك النسخة مع سجلها استعمل jalon merge أو jalon sync."))
  }

  func removedSinceRemark(_ count: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: count == 1
          ? "1 exported step is no longer in the plan; its row is ignored."
          : "\(count) exported steps are no longer in the plan; their rows are ignored.",
        fr: count < 2
          ? "\(count) étape exportée n’est plus dans le plan ; sa ligne est laissée de côté."
          : "\(count) étapes exportées ne sont plus dans le plan ; leurs lignes sont laissées de côté.",
        ar: "خطوات مصدَّرة لم تعد في الخطة وتُركت صفوفها: \(figures(count))."),
      remedy: phrase(
        en: "jalon restore takes a step out of the trash; --overwrite adds those that were deleted permanently.",
        fr: "jalon restore sort une étape de la corbeille ; --overwrite ajoute celles qui ont été supprimées définitivement.",
        ar: "يُخرج jalon restore خطوة من السلة؛ ويضيف --overwrite ما حُذف نهائيًا."))
  }

  func damagedMarksRemark(_ count: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: count == 1
          ? "1 cell of this column was changed: what was exported in its row is not known."
          : "\(count) cells of this column were changed: what was exported in their rows is not known.",
        fr: count < 2
          ? "\(count) cellule de cette colonne a été modifiée : ce qui a été exporté dans sa ligne n’est pas connu."
          : "\(count) cellules de cette colonne ont été modifiées : ce qui a été exporté dans leurs lignes n’est pas connu.",
        ar: "خلايا عُدّلت في هذا العمود فلا يُعرف ما صُدّر في صفوفها: \(figures(count))."),
      remedy: phrase(
        en: "Leave this column as it is; it shows what people have changed.",
        fr: "Laissez cette colonne telle quelle ; elle montre ce qui a été modifié.",
        ar: "اترك هذا العمود كما هو؛ فهو يبيّن ما عُدّل."))
  }

  func remarkRowsRemark(_ count: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: count == 1
          ? "1 row is a remark and no step; it is ignored." : "\(count) rows are remarks and no steps; they are ignored.",
        fr: count < 2
          ? "\(count) ligne est une remarque et non une étape ; elle est laissée de côté."
          : "\(count) lignes sont des remarques et non des étapes ; elles sont laissées de côté.",
        ar: "صفوف فيها ملاحظات لا خطوات وقد تُركت جانبًا: \(figures(count))."),
      remedy: phrase(
        en: "Give a row a title if it is a step.", fr: "Donnez un titre à une ligne si c’est une étape.",
        ar: "أعطِ الصف عنوانًا إن كان خطوة."))
  }

  func lostLettersRemark(_ count: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: count == 1
          ? "1 cell has question marks in place of letters that the encoding of the file lacks; it is left as it is in the plan."
          : "\(count) cells have question marks in place of letters that the encoding of the file lacks; they are left as they are in the plan.",
        fr: count < 2
          ? "\(count) cellule a des points d’interrogation à la place de caractères absents de l’encodage du fichier ; elle reste comme dans le plan."
          : "\(count) cellules ont des points d’interrogation à la place de caractères absents de l’encodage du fichier ; elles restent comme dans le plan.",
        ar: "خلايا فيها علامات استفهام بدل حروف لا يدعمها ترميز الملف، وتبقى كما هي في الخطة: \(figures(count))."),
      remedy: phrase(
        en: "Save it as UTF-8: in Excel as \"CSV UTF-8\", in LibreOffice with the character set \"Unicode (UTF-8)\".",
        fr: "Enregistrez-le en UTF-8 : dans Excel « CSV UTF-8 », dans LibreOffice avec le jeu de caractères « Unicode (UTF-8) ».",
        ar: "احفظه بترميز UTF-8: في Excel بصيغة \"CSV UTF-8\" وفي LibreOffice بمجموعة المحارف \"Unicode (UTF-8)\"."))
  }

  func serialDaysRemark(_ count: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: count == 1
          ? "1 number was read as a day, as spreadsheet programs count them from 1900."
          : "\(count) numbers were read as days, as spreadsheet programs count them from 1900.",
        fr: count < 2
          ? "\(count) nombre a été lu comme une date, compté depuis 1900 comme dans les tableurs."
          : "\(count) nombres ont été lus comme des dates, comptés depuis 1900 comme dans les tableurs.",
        ar: "أعداد قُرئت على أنها تواريخ تُحسب منذ 1900 كما في برامج الجداول: \(figures(count))."),
      remedy: phrase(
        en: "Look at a few days before you go on; give the column the format of a date.",
        fr: "Vérifiez quelques dates avant de continuer ; appliquez à la colonne le format Date.",
        ar: "تحقق من بعض التواريخ قبل المتابعة؛ وأعطِ العمود تنسيق التاريخ."))
  }

  /// Quotes a value; a dash for none.
  private func told(_ text: String) -> String { text.isEmpty ? "–" : quoted(shortened(text)) }
}
