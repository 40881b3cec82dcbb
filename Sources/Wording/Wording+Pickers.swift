import RoadmapEngine

/// What stands on the boxes that help to fill in a form: calendar, lists, links, notes.
extension Wording {
  package var searchLabel: String { phrase(en: "Search", fr: "Rechercher", ar: "بحث") }
  package var nothingFound: String { phrase(en: "Nothing is found.", fr: "Rien trouvé.", ar: "لا نتائج.") }
  package var leads: String { phrase(en: "leads", fr: "chef de file", ar: "الجهة القائدة") }
  package var several: String { phrase(en: "different values", fr: "valeurs différentes", ar: "قيم مختلفة") }
  // Calendar
  package var noDate: String { phrase(en: "no date", fr: "aucune date", ar: "بلا تاريخ") }
  package func daysOffLegend(weekend: String, holiday: String, estimated: String) -> String {
    phrase(
      en: "\(weekend) weekend  \(holiday) holiday  \(estimated) estimated", fr: "\(weekend) repos  \(holiday) férié  \(estimated) estimé",
      ar: "\(weekend) عطلة أسبوعية  \(holiday) عطلة  \(estimated) تقديري")
  }

  /// A weekday in three columns at most.
  package func narrowWeekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: phrase(en: "Mo", fr: "lu", ar: "ن")
    case .tuesday: phrase(en: "Tu", fr: "ma", ar: "ث")
    case .wednesday: phrase(en: "We", fr: "me", ar: "ر")
    case .thursday: phrase(en: "Th", fr: "je", ar: "خ")
    case .friday: phrase(en: "Fr", fr: "ve", ar: "ج")
    case .saturday: phrase(en: "Sa", fr: "sa", ar: "س")
    case .sunday: phrase(en: "Su", fr: "di", ar: "ح")
    }
  }

  package var worksThatDay: String { phrase(en: "works", fr: "jour ouvré", ar: "يوم عمل") }

  /// Whether those who own a step all work on a day, and on which one they do next.
  package func ownersWork(_ doThey: Bool, next: Day?, count: Int) -> String {
    let then =
      next.map { day in
        let short = "\(weekday(day)) \(shortDate(day))"
        return phrase(en: "next: \(short)", fr: "ensuite : \(short)", ar: "التالي: \(short)")
      } ?? ""
    let now =
      doThey
      ? phrase(
        en: count == 1 ? "The owner works that day" : "All owners work that day",
        fr: count == 1 ? "Jour ouvré du responsable" : "Jour ouvré pour tous les responsables", ar: "يوم عمل لجميع الجهات المسؤولة")
      : phrase(en: "Not a working day for all owners", fr: "Pas un jour ouvré pour tous", ar: "ليس يوم عمل للجميع")
    return then.isEmpty ? now : "\(now) · \(then)"
  }

  // Links
  package var linksTitle: String { phrase(en: "Links", fr: "Liens", ar: "الروابط") }
  package var waitForIt: String { phrase(en: "Wait for it", fr: "L’attendent", ar: "تنتظرها") }
  package var linkHow: String {
    phrase(en: "Type and lag (SS+5, FF-2cd)", fr: "Type et délai (SS+5, FF-2cd)", ar: "النوع والمهلة (SS+5, FF-2cd)")
  }
  package func selectLink(makes: String) -> String {
    phrase(en: "\(makes) makes a link of this step first.", fr: "\(makes) crée d’abord le lien.", ar: "\(makes) لإنشاء الرابط أولًا.")
  }
  package var linkedTwice: String {
    phrase(en: "There is a link of this type already.", fr: "Un lien de ce type existe déjà.", ar: "يوجد رابط من هذا النوع مسبقًا.")
  }
  package var noDateMoves: String { phrase(en: "No date moves", fr: "Aucune date ne bouge", ar: "لا يتغير أي موعد") }
  package var effectHere: String { phrase(en: "What moves is shown here", fr: "Les effets s’affichent ici", ar: "يظهر هنا ما يتغير") }
  package func datesWouldMove(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 date would move" : "\(count) dates would move",
      fr: count == 1 ? "1 date bougerait" : "\(count) dates bougeraient",
      ar: "سيتغيّر \(arabic(count, "موعد", "موعدان", "مواعيد", "موعدًا"))")
  }

  // Marks
  package func marked(_ count: Int) -> String {
    phrase(en: "\(count) marked", fr: count == 1 ? "1 cochée" : "\(count) cochées", ar: "المحدد \(count)")
  }
  package func rangeHint(ends: String) -> String {
    phrase(
      en: "Move to mark a range; \(ends) ends it.", fr: "Déplacez-vous pour cocher ; \(ends) termine.",
      ar: "تحرّك لتحديد مدى؛ \(ends) لإنهائه.")
  }
  /// Returns the title of a form for several steps: their number.
  package func commonTitle(_ count: Int) -> String { "\(stepCount(count))" }

  // Copying
  package func nothingCopied(copies: String, cuts: String) -> String {
    phrase(
      en: "Copy or cut steps first (\(copies), \(cuts)).", fr: "Copiez ou coupez d’abord des étapes (\(copies), \(cuts)).",
      ar: "انسخ أو قصّ خطوات أولًا (\(copies) أو \(cuts)).")
  }
  package var pasteElsewhere: String {
    phrase(
      en: "These steps were cut: select another place.", fr: "Ces étapes sont coupées : choisissez un autre endroit.",
      ar: "هذه الخطوات مقصوصة: اختر موضعًا آخر.")
  }
  package func copied(_ count: Int, pastes: String) -> String {
    phrase(
      en: "Copied \(stepCount(count)). \(pastes) puts them behind a step.",
      fr: "\(stepCount(count)) : copie. \(pastes) les place après une étape.",
      ar: "نُسخت \(stepCount(count)). \(pastes) للصق.")
  }
  package func cut(_ count: Int, pastes: String) -> String {
    phrase(
      en: "Cut \(stepCount(count)). They leave when \(pastes) puts them elsewhere.",
      fr: "\(stepCount(count)) : coupe. Elles partent quand \(pastes) les place ailleurs.",
      ar: "قُصّت \(stepCount(count)). تغادر عند لصقها بـ \(pastes).")
  }
  package func pasted(_ count: Int) -> String {
    phrase(en: "Pasted \(stepCount(count))", fr: "Collé : \(stepCount(count))", ar: "أُلصقت \(stepCount(count))")
  }
  package func moved(_ count: Int) -> String {
    phrase(en: "Moved \(stepCount(count))", fr: "Déplacé : \(stepCount(count))", ar: "نُقلت \(stepCount(count))")
  }
  package func droppedLinks(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "without 1 link to other steps" : "without \(count) links to other steps",
      fr: count == 1 ? "sans 1 lien vers d’autres étapes" : "sans \(count) liens vers d’autres étapes",
      ar: "دون \(arabic(count, "رابط", "رابطين", "روابط", "رابطًا")) بخطوات أخرى")
  }

  // Nesting
  package var nothingAbove: String {
    phrase(en: "There is no step above to put it into.", fr: "Aucune étape au-dessus pour l’y mettre.", ar: "لا خطوة أعلاها لوضعها فيها.")
  }
  package var notInside: String {
    phrase(en: "It is not inside of another step.", fr: "Elle n’est dans aucune étape.", ar: "ليست ضمن خطوة أخرى.")
  }
  package func nested(_ what: String, in container: String) -> String {
    phrase(
      en: "\(what): now inside of \"\(container)\"", fr: "\(what) : désormais dans « \(container) »",
      ar: "\(what): أصبحت ضمن \"\(container)\"")
  }

  // Waiting
  package func nobodyWaitedOn(begins: String) -> String {
    phrase(
      en: "Nobody is waited on. \(begins) begins a wait.", fr: "Personne n’est attendu. \(begins) ouvre une attente.",
      ar: "لا انتظار لأحد. \(begins) لبدء انتظار.")
  }
  package var remindedAlready: String { phrase(en: "Reminded today already.", fr: "Déjà relancé aujourd’hui.", ar: "ذُكّر اليوم مسبقًا.") }
  package func remindedToday(_ day: Day) -> String {
    phrase(en: "reminded on \(date(day))", fr: "relance du \(date(day))", ar: "تذكير في \(date(day))")
  }
  package func handedOver(to party: String) -> String {
    phrase(en: "now on \(party)", fr: "à présent : \(party)", ar: "الدور الآن على \(party)")
  }
  package func word(_ colour: Level.Colour) -> String {
    switch colour {
    case .red: phrase(en: "R red", fr: "R rouge", ar: "R أحمر")
    case .amber: phrase(en: "A amber", fr: "A orange", ar: "A برتقالي")
    case .green: phrase(en: "G green", fr: "G vert", ar: "G أخضر")
    }
  }
  package func word(_ kind: Signoff.Kind) -> String {
    switch kind {
    case .one: phrase(en: "one party", fr: "une partie", ar: "طرف واحد")
    case .joint: phrase(en: "joint", fr: "conjointe", ar: "مشترك")
    case .each: phrase(en: "each party", fr: "chaque partie", ar: "كل طرف")
    }
  }

  // Notes
  package func notesOfOthers(saves: String) -> String {
    phrase(
      en: "Somebody else has changed these notes meanwhile; \(saves) again replaces them.",
      fr: "Quelqu’un d’autre a modifié ces notes entre-temps ; \(saves) encore les remplace.",
      ar: "عدّل شخص آخر هذه الملاحظات في الأثناء؛ \(saves) ثانية لاستبدالها.")
  }
  package var textTooLong: String {
    phrase(
      en: "The text is longer than 64 KB; nothing was changed.", fr: "Le texte dépasse 64 Ko ; rien n’a changé.",
      ar: "النص أطول من 64 ك.ب؛ لم يتغير شيء.")
  }
}
