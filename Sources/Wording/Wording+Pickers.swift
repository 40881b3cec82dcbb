import RoadmapEngine

/// What stands on the boxes that help to fill in a form: calendar, lists, links, notes.
extension Wording {
  package var searchLabel: String { say("Search", "Rechercher", "بحث") }
  package var nothingFound: String { say("Nothing is found.", "Rien trouvé.", "لا نتائج.") }
  package var leads: String { say("leads", "chef de file", "الجهة القائدة") }
  package var several: String { say("different values", "valeurs différentes", "قيم مختلفة") }
  package var pickHint: String {
    say(
      " Space marks · letters search · Enter takes · Esc ", " Espace coche · lettres : chercher · Entrée · Échap ",
      " Space للتحديد · الحروف للبحث · Enter للأخذ · Esc ")
  }
  package var searchHint: String {
    say(
      " letters and Space search · ↑↓ go to the list · Enter · Esc ", " lettres et Espace : chercher · ↑↓ vers la liste · Entrée · Échap ",
      " الحروف وSpace للبحث · ↑↓ إلى القائمة · Enter · Esc ")
  }
  package var pickOneHint: String {
    say(
      " ↑↓ choose · letters search · Enter · Del none · Esc ", " ↑↓ choisir · lettres : chercher · Entrée · Suppr aucun ",
      " ↑↓ للاختيار · الحروف للبحث · Enter للأخذ · Del بدون ")
  }

  // Calendar
  package var noDate: String { say("no date", "aucune date", "بلا تاريخ") }
  package var dayHint: String {
    say(
      " ←→↑↓ day · PgUp/Dn month · Enter · Del none · Esc ", " ←→↑↓ jour · PgPréc/Suiv mois · Entrée · Suppr vide ",
      " ←→↑↓ يوم · PgUp/Dn شهر · Enter للأخذ · Del بدون ")
  }

  package func daysOffLegend(weekend: String, holiday: String, estimated: String) -> String {
    say(
      "\(weekend) weekend  \(holiday) holiday  \(estimated) estimated", "\(weekend) repos  \(holiday) férié  \(estimated) estimé",
      "\(weekend) عطلة أسبوعية  \(holiday) عطلة  \(estimated) تقديري")
  }

  /// A weekday in three columns at most.
  package func narrowWeekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: say("Mo", "lu", "ن")
    case .tuesday: say("Tu", "ma", "ث")
    case .wednesday: say("We", "me", "ر")
    case .thursday: say("Th", "je", "خ")
    case .friday: say("Fr", "ve", "ج")
    case .saturday: say("Sa", "sa", "س")
    case .sunday: say("Su", "di", "ح")
    }
  }

  package var worksThatDay: String { say("works", "jour ouvré", "يوم عمل") }

  /// Whether those who own a step all work on a day, and on which one they do next.
  package func ownersWork(_ doThey: Bool, next: Day?, count: Int) -> String {
    let then =
      next.map { day in
        let short = "\(weekday(day)) \(shortDate(day))"
        return say("next: \(short)", "ensuite : \(short)", "التالي: \(short)")
      } ?? ""
    let now =
      doThey
      ? say(
        count == 1 ? "The owner works that day" : "All owners work that day",
        count == 1 ? "Jour ouvré du responsable" : "Jour ouvré pour tous les responsables", "يوم عمل لجميع الجهات المسؤولة")
      : say("Not a working day for all owners", "Pas un jour ouvré pour tous", "ليس يوم عمل للجميع")
    return then.isEmpty ? now : "\(now) · \(then)"
  }

  /// What F4 opens over a field.
  package enum AidName: Sendable { case calendar, list, links, lines }

  package func aidHint(_ aid: AidName) -> String {
    switch aid {
    case .calendar: say("F4 calendar", "F4 calendrier", "F4 التقويم")
    case .list: say("F4 list", "F4 liste", "F4 القائمة")
    case .links: say("F4 links", "F4 liens", "F4 الروابط")
    case .lines: say("F4 several lines", "F4 plusieurs lignes", "F4 عدة أسطر")
    }
  }

  // Links
  package var linksTitle: String { say("Links", "Liens", "الروابط") }
  package var waitForIt: String { say("Wait for it", "L’attendent", "تنتظرها") }
  package var linkHow: String { say("Type and lag (SS+5, FF-2cd)", "Type et délai (SS+5, FF-2cd)", "النوع والمهلة (SS+5, FF-2cd)") }
  package var linksHint: String {
    say(
      " Space link · Enter keep · Tab side · ←→ type · Shift+←→ lag · F2 both ",
      " Espace lier · Entrée garde · Tab côté · ←→ type · Maj+←→ délai · F2 ",
      " Space للربط · Enter للحفظ · Tab الجهة · ←→ النوع · Shift+←→ المهلة · F2 ")
  }
  package var linkHowHint: String { say(" Enter takes it · Esc back ", " Entrée valide · Échap revient ", " Enter للأخذ · Esc للرجوع ") }
  package var selectLink: String {
    say("Space makes a link of this step first.", "Espace crée d’abord le lien.", "Space لإنشاء الرابط أولًا.")
  }
  package var linkedTwice: String {
    say("There is a link of this type already.", "Un lien de ce type existe déjà.", "يوجد رابط من هذا النوع مسبقًا.")
  }
  package var noDateMoves: String { say("No date moves", "Aucune date ne bouge", "لا يتغير أي موعد") }
  package var effectHere: String { say("What moves is shown here", "Les effets s’affichent ici", "يظهر هنا ما يتغير") }
  package func datesWouldMove(_ count: Int) -> String {
    say(
      count == 1 ? "1 date would move" : "\(count) dates would move", count == 1 ? "1 date bougerait" : "\(count) dates bougeraient",
      "سيتغيّر \(arabic(count, "موعد", "موعدان", "مواعيد", "موعدًا"))")
  }

  // Marks
  package func marked(_ count: Int) -> String { say("\(count) marked", count == 1 ? "1 cochée" : "\(count) cochées", "المحدد \(count)") }
  package var rangeHint: String {
    say("Move to mark a range; v ends it.", "Déplacez-vous pour cocher ; v termine.", "تحرّك لتحديد مدى؛ v لإنهائه.")
  }
  package func commonTitle(_ count: Int) -> String { "\(stepCount(count))" }

  // Copying
  package var nothingCopied: String {
    say("Copy or cut steps first (c, X).", "Copiez ou coupez d’abord des étapes (c, X).", "انسخ أو قصّ خطوات أولًا (c أو X).")
  }
  package var pasteElsewhere: String {
    say(
      "These steps were cut: select another place.", "Ces étapes sont coupées : choisissez un autre endroit.",
      "هذه الخطوات مقصوصة: اختر موضعًا آخر.")
  }
  package func copied(_ count: Int) -> String {
    say(
      "Copied \(stepCount(count)). p puts them behind a step.", "\(stepCount(count)) : copie. p les place après une étape.",
      "نُسخت \(stepCount(count)). p للصق.")
  }
  package func cut(_ count: Int) -> String {
    say(
      "Cut \(stepCount(count)). They leave when p puts them elsewhere.",
      "\(stepCount(count)) : coupe. Elles partent quand p les place ailleurs.",
      "قُصّت \(stepCount(count)). تغادر عند لصقها بـ p.")
  }
  package func pasted(_ count: Int) -> String {
    say("Pasted \(stepCount(count))", "Collé : \(stepCount(count))", "أُلصقت \(stepCount(count))")
  }
  package func moved(_ count: Int) -> String {
    say("Moved \(stepCount(count))", "Déplacé : \(stepCount(count))", "نُقلت \(stepCount(count))")
  }
  package func droppedLinks(_ count: Int) -> String {
    say(
      count == 1 ? "without 1 link to other steps" : "without \(count) links to other steps",
      count == 1 ? "sans 1 lien vers d’autres étapes" : "sans \(count) liens vers d’autres étapes",
      "دون \(arabic(count, "رابط", "رابطين", "روابط", "رابطًا")) بخطوات أخرى")
  }

  // Nesting
  package var nothingAbove: String {
    say("There is no step above to put it into.", "Aucune étape au-dessus pour l’y mettre.", "لا خطوة أعلاها لوضعها فيها.")
  }
  package var notInside: String { say("It is not inside of another step.", "Elle n’est dans aucune étape.", "ليست ضمن خطوة أخرى.") }
  package func nested(_ what: String, in container: String) -> String {
    say("\(what): now inside of \"\(container)\"", "\(what) : désormais dans « \(container) »", "\(what): أصبحت ضمن \"\(container)\"")
  }

  // Waiting
  package var nobodyWaitedOn: String {
    say("Nobody is waited on. W begins a wait.", "Personne n’est attendu. W ouvre une attente.", "لا انتظار لأحد. W لبدء انتظار.")
  }
  package var remindedAlready: String { say("Reminded today already.", "Déjà relancé aujourd’hui.", "ذُكّر اليوم مسبقًا.") }
  package func remindedToday(_ day: Day) -> String { say("reminded on \(date(day))", "relance du \(date(day))", "تذكير في \(date(day))") }
  package func handedOver(to party: String) -> String { say("now on \(party)", "à présent : \(party)", "الدور الآن على \(party)") }
  package func word(_ colour: Level.Colour) -> String {
    switch colour {
    case .red: say("R red", "R rouge", "R أحمر")
    case .amber: say("A amber", "A orange", "A برتقالي")
    case .green: say("G green", "G vert", "G أخضر")
    }
  }
  package func word(_ kind: Signoff.Kind) -> String {
    switch kind {
    case .one: say("one party", "une partie", "طرف واحد")
    case .joint: say("joint", "conjointe", "مشترك")
    case .each: say("each party", "chaque partie", "كل طرف")
    }
  }

  // Notes
  package var notesHint: String {
    say(" Ctrl+S saves · Esc closes ", " Ctrl+S enregistre · Échap ferme ", " Ctrl+S للحفظ · Esc للإغلاق ")
  }
  package var notesOfOthers: String {
    say(
      "Somebody else has changed these notes meanwhile; Ctrl+S again replaces them.",
      "Quelqu’un d’autre a modifié ces notes entre-temps ; Ctrl+S encore les remplace.",
      "عدّل شخص آخر هذه الملاحظات في الأثناء؛ Ctrl+S ثانية لاستبدالها.")
  }
  package var textTooLong: String {
    say(
      "The text is longer than 64 KB; nothing was changed.", "Le texte dépasse 64 Ko ; rien n’a changé.",
      "النص أطول من 64 ك.ب؛ لم يتغير شيء.")
  }
}
