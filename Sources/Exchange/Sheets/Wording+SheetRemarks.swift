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
    case .settledDay(let text, let day):
      phrase(
        en: "“\(text)” was read as \(date(day)), since other days of the column show the order of day and month.",
        fr: "« \(text) » est lu comme le \(date(day)) : d’autres dates de la colonne montrent l’ordre du jour et du mois.",
        ar: "قُرئت «\(text)» على أنها \(date(day))، إذ تبيّن مواعيد أخرى في العمود ترتيب اليوم والشهر.")
    case .unlikelyDay(let day):
      phrase(
        en: "Is the year of \(date(day)) right? It lies long before the sheet.",
        fr: "L’année est-elle exacte ? Le \(date(day)) est très antérieur à la feuille.",
        ar: "هل السنة صحيحة؟ \(date(day)) سابق للورقة بزمن طويل.")
    case .pastDay(let day, let answered):
      phrase(
        en: "Is the year right? \(date(day)) is proposed, and the answer is of \(date(answered)).",
        fr: "L’année est-elle exacte ? La date proposée, le \(date(day)), précède la réponse du \(date(answered)).",
        ar: "هل السنة صحيحة؟ الموعد المقترح \(date(day)) سابق للرد بتاريخ \(date(answered)).")
    case .futureDay(let day, let answered):
      phrase(
        en:
          "Is the year right? \(date(day)) lies after the answer of \(date(answered)). A planned day goes under “\(heading(SheetColumn.proposed))”.",
        fr:
          "L’année est-elle exacte ? Le \(date(day)) est postérieur à la réponse du \(date(answered)). Une date prévue s’inscrit sous « \(heading(SheetColumn.proposed)) ».",
        ar:
          "هل السنة صحيحة؟ \(date(day)) لاحق للرد بتاريخ \(date(answered)). ويُكتب الموعد المخطط تحت «\(heading(SheetColumn.proposed))».")
    case .finishBeforeStart(let start, let finish):
      phrase(
        en: "The finish on \(date(finish)) lies before the start on \(date(start)). Which days are meant?",
        fr: "La fin, le \(date(finish)), précède le début, le \(date(start)). Quelles sont les dates exactes ?",
        ar: "الانتهاء في \(date(finish)) سابق للبدء في \(date(start)). ما المواعيد الصحيحة؟")
    case .heldBack(let text, let column):
      phrase(
        en: "“\(text)” is proposed once the question on “\(heading(column))” is answered.",
        fr: "« \(text) » sera proposé une fois précisée la date sous « \(heading(column)) ».",
        ar: "تُقترح «\(text)» بعد توضيح التاريخ تحت «\(heading(column))».")
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
    case .beside(let now):
      phrase(
        en: "“\(now)” was written beside a step that contains others, and is not taken over. Please write it beside one of these.",
        fr: "« \(now) » figure à côté d’une étape qui en contient d’autres et n’est pas repris. Inscrivez-le à côté de l’une d’elles.",
        ar: "كُتب «\(now)» بجانب خطوة تحتوي على خطوات أخرى، ولا يؤخذ به. يرجى كتابته بجانب إحداها.")
    case .unknownStep(let text, let says):
      phrase(
        en: "The sheet had no step “\(text)”. Is a new step meant? Then leave the reference empty.\(notRead(says))",
        fr: "La feuille n’avait pas d’étape « \(text) ». Une nouvelle étape ? Laissez alors la référence vide.\(notRead(says))",
        ar: "لم تكن في الورقة خطوة «\(text)». هل هي خطوة جديدة؟ اترك المرجع فارغًا إذن.\(notRead(says))")
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
        en: "The row repeats the reference of another step; it is proposed as a new step.",
        fr: "La ligne reprend la référence d’une autre étape ; elle est proposée comme nouvelle étape.",
        ar: "يكرر السطر مرجع خطوة أخرى؛ ويُقترح خطوة جديدة.")
    case .copied:
      phrase(
        en: "The step has two rows. This one says nothing more.", fr: "L’étape a deux lignes. Celle-ci n’apporte rien de plus.",
        ar: "للخطوة سطران. ولا يضيف هذا السطر شيئًا.")
    case .secondRow(let says):
      phrase(
        en: "The step has two rows that differ. Which one counts?\(notRead(says))",
        fr: "L’étape a deux lignes différentes. Laquelle est la bonne ?\(notRead(says))",
        ar: "للخطوة سطران مختلفان. أيهما الصحيح؟\(notRead(says))")
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
    case .noResult:
      phrase(
        en: "The cell holds a formula without a result. Please open the file in Excel or LibreOffice, save it, and send it again.",
        fr: "La cellule contient une formule sans résultat. Ouvrez le fichier dans Excel ou LibreOffice, enregistrez-le et renvoyez-le.",
        ar: "في الخلية صيغة بلا نتيجة. يرجى فتح الملف في Excel أو LibreOffice وحفظه وإعادة إرساله.")
    case .merged:
      phrase(
        en: "The cell is merged with another one; only the first one counts.",
        fr: "La cellule est fusionnée avec une autre ; seule la première compte.", ar: "الخلية مدمجة مع غيرها؛ تُحسب الأولى وحدها.")
    case .comment(let text): phrase(en: "Comment: \(text)", fr: "Commentaire : \(text)", ar: "تعليق: \(text)")
    }
  }

  /// Names what a row says that is not taken; empty for nothing.
  private func notRead(_ says: String) -> String {
    says.isEmpty ? "" : phrase(en: " Not taken over: \(says).", fr: " Non repris : \(says).", ar: " لم يؤخذ به: \(says).")
  }
}
