import RoadmapEngine
import Wording

/// What is said about the cells of a returned sheet, to those who receive it and to the party.
extension Wording {
  /// Returns a remark as a sentence that begins with its place.
  package func sheetRemark(_ remark: SheetRemark) -> String {
    let row = remark.row.map { row in
      phrase(en: "\(remark.tab), row \(row)", fr: "\(remark.tab), ligne \(row)", ar: "\(remark.tab)، السطر \(figures(row))")
    }
    let column = remark.column.map { heading($0) }
    let title = remark.title.isEmpty ? nil : quoted(remark.title)
    let place = [row, column, title].compactMap(\.self).joined(separator: comma)
    let sentence = sentence(remark.fact)
    return place.isEmpty ? sentence : "\(place)\(colon)\(sentence)"
  }

  private func sentence(_ fact: SheetRemark.Fact) -> String {
    switch fact {
    case .emptied(let was):
      phrase(
        en: "“\(was)” was deleted. Nothing is erased by a sheet: is the value wrong?",
        fr: "« \(was) » a été effacé. Une feuille n’efface rien : faut-il la corriger ?",
        ar: "حُذفت «\(was)». لا تمحو الورقة شيئًا: هل ينبغي تصحيح القيمة؟")
    case .ambiguousDay(let text, let first, let second):
      phrase(
        en: "Is “\(text)” \(date(first)) or \(date(second))?", fr: "« \(text) » : \(date(first)) ou \(date(second)) ?",
        ar: "هل «\(text)» هو \(date(first)) أم \(date(second))؟")
    case .noDay(let text):
      phrase(
        en: "“\(text)” is not a date. Which day is meant?", fr: "« \(text) » n’est pas une date. Quel jour ?",
        ar: "«\(text)» ليس تاريخًا. أي يوم؟")
    case .noWord(let text, let known):
      phrase(
        en: "“\(text)” is not a status. Which is meant: \(known.joined(separator: comma))?",
        fr: "« \(text) » n’est pas un état. Lequel : \(known.joined(separator: comma)) ?",
        ar: "«\(text)» ليست حالة. أيها المقصود: \(known.joined(separator: comma))؟")
    case .noPercentage(let text):
      phrase(
        en: "“\(text)” is not a number from 0 to 100.", fr: "« \(text) » n’est pas un nombre de 0 à 100.",
        ar: "«\(text)» ليس عددًا من 0 إلى 100.")
    case .noParty(let text):
      phrase(
        en: "No party is called “\(text)”. Who is meant?", fr: "Aucune partie ne s’appelle « \(text) ». Laquelle ?",
        ar: "لا يوجد طرف باسم «\(text)». من المقصود؟")
    case .tooLong: phrase(en: "The text is too long.", fr: "Le texte est trop long.", ar: "النص طويل جدًا.")
    case .error(let text):
      phrase(en: "The cell is in error (\(text)).", fr: "La cellule est en erreur (\(text)).", ar: "في الخلية خطأ (\(text)).")
    case .locked("", let now):
      phrase(
        en:
          "“\(now)” was written into a cell that stays as it is. It is not taken over; please propose it under “\(heading(SheetColumn.remark))”.",
        fr:
          "« \(now) » figure dans une cellule à laisser telle quelle. Ce n’est pas repris ; proposez-le sous « \(heading(SheetColumn.remark)) ».",
        ar: "كُتب «\(now)» في خلية تبقى كما هي. لا يؤخذ به؛ يرجى اقتراحه تحت «\(heading(SheetColumn.remark))».")
    case .locked(let was, ""):
      phrase(
        en: "“\(was)” was deleted from a cell that stays as it is. It stays in the plan.",
        fr: "« \(was) » a été effacé d’une cellule à laisser telle quelle. Le plan ne change pas.",
        ar: "حُذف «\(was)» من خلية تبقى كما هي. ويبقى في الخطة.")
    case .locked(let was, let now):
      phrase(
        en: "“\(was)” was changed to “\(now)”. This column is not taken over; please propose it under “\(heading(SheetColumn.remark))”.",
        fr:
          "« \(was) » a été remplacé par « \(now) ». Cette colonne n’est pas reprise ; proposez-le sous « \(heading(SheetColumn.remark)) ».",
        ar: "غُيّرت «\(was)» إلى «\(now)». لا يؤخذ بهذا العمود؛ يرجى اقتراح ذلك تحت «\(heading(SheetColumn.remark))».")
    case .unknownStep(let text):
      phrase(
        en: "The sheet had no step “\(text)”. Is a new step meant? Then leave the reference empty.",
        fr: "La feuille n’avait pas d’étape « \(text) ». Une nouvelle étape ? Laissez alors la référence vide.",
        ar: "لم تكن في الورقة خطوة «\(text)». هل هي خطوة جديدة؟ اترك المرجع فارغًا إذن.")
    case .severalSteps:
      phrase(
        en: "Several steps have this title. Which one is meant? The column of references tells them apart.",
        fr: "Plusieurs étapes portent ce titre. Laquelle ? La colonne des références les distingue.",
        ar: "لعدة خطوات هذا العنوان. أيها المقصودة؟ يميّز بينها عمود المراجع.")
    case .nameless:
      phrase(
        en: "The row does not say which step is meant.", fr: "La ligne ne dit pas de quelle étape il s’agit.",
        ar: "لا يذكر السطر أي خطوة يقصد.")
    case .missing:
      phrase(
        en: "The row was deleted. The step stays in the plan.", fr: "La ligne a été supprimée. L’étape reste au plan.",
        ar: "حُذف السطر. تبقى الخطوة في الخطة.")
    case .repeated:
      phrase(
        en: "The step has a second row; what it says is proposed as a new step.",
        fr: "L’étape a une seconde ligne ; son contenu est proposé comme nouvelle étape.",
        ar: "للخطوة سطر ثانٍ؛ يُقترح مضمونه خطوة جديدة.")
    case .noRoadmap(let text):
      text.isEmpty
        ? phrase(
          en: "To which roadmap does the new step belong?", fr: "À quelle feuille de route appartient la nouvelle étape ?",
          ar: "إلى أي خارطة طريق تنتمي الخطوة الجديدة؟")
        : phrase(
          en: "There is no roadmap “\(text)”. Which one is meant?", fr: "Aucune feuille de route « \(text) ». Laquelle ?",
          ar: "لا توجد خارطة طريق «\(text)». أيها المقصود؟")
    case .formula:
      phrase(
        en: "The cell holds a formula; its last value was read.", fr: "La cellule contient une formule ; sa dernière valeur a été lue.",
        ar: "في الخلية صيغة؛ قُرئت آخر قيمة لها.")
    case .merged:
      phrase(
        en: "The cell is merged with another one; only the first one counts.",
        fr: "La cellule est fusionnée avec une autre ; seule la première compte.", ar: "الخلية مدمجة مع غيرها؛ تُحسب الأولى وحدها.")
    case .comment(let text): phrase(en: "Comment: \(text)", fr: "Commentaire : \(text)", ar: "تعليق: \(text)")
    }
  }
}
