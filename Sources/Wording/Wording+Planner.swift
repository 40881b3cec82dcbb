import RoadmapEngine

/// What the planner says, besides the names of its commands.
extension Wording {
  package var savedMark: String { phrase(en: "saved", fr: "enregistré", ar: "محفوظ") }
  package var unsavedMark: String { phrase(en: "NOT SAVED", fr: "NON ENREGISTRÉ", ar: "غير محفوظ") }
  package var savingMark: String { phrase(en: "saving", fr: "enregistrement", ar: "جارٍ الحفظ") }
  package func brokenFiles(_ count: Int) -> String {
    phrase(
      en: "\(count) broken \(count == 1 ? "file" : "files")", fr: count == 1 ? "1 fichier abîmé" : "\(count) fichiers abîmés",
      ar: arabic(count, "ملف تالف", "ملفان تالفان", "ملفات تالفة", "ملفًا تالفًا"))
  }
  package var columnDue: String { phrase(en: "Due", fr: "Échéance", ar: "الموعد") }
  package var upcoming: String { phrase(en: "Next dates", fr: "Prochaines dates", ar: "المواعيد القادمة") }
  package func unsavedTextFound(saves: String, closes: String) -> String {
    phrase(
      en: "This was typed when the planner ended: \(saves) saves it, \(closes) twice discards it.",
      fr: "Saisie reprise après un arrêt : \(saves) l’enregistre, \(closes) deux fois l’abandonne.",
      ar: "كان هذا مكتوبًا عند توقف البرنامج: \(saves) للحفظ، \(closes) مرتين للتخلي عنه.")
  }
  package var nobodyWaits: String { phrase(en: "Nobody is waited for.", fr: "On n’attend personne.", ar: "لا أحد في الانتظار.") }
  package var nothingIsLeft: String { phrase(en: "Nothing is left to do.", fr: "Plus rien à faire.", ar: "لم يبق شيء للعمل.") }

  /// Over the dates of an agenda that lie about as far away.
  package func agendaHeading(_ day: Day, today: Day) -> String {
    let distance = day.days(since: today)
    if distance < 0 { return heading(.late) }
    if distance == 0 { return phrase(en: "Today", fr: "Aujourd’hui", ar: "اليوم") }
    if distance <= 7 { return phrase(en: "In the next 7 days", fr: "Dans les 7 jours", ar: "خلال 7 أيام") }
    return "\(longMonth(day.month)) \(day.year)"
  }

  /// How often a party was reminded, the last time on a day.
  package func reminded(_ count: Int, last: String) -> String {
    phrase(
      en: count == 1 ? "reminded \(last)" : "reminded \(count) times, \(last)",
      fr: count == 1 ? "relancé le \(last)" : "relancé \(count) fois, \(last)",
      ar: count == 1 ? "ذُكّر \(last)" : "ذُكّر \(arabic(count, "مرة", "مرتين", "مرات", "مرة"))، \(last)")
  }

  package var trashedNow: String { phrase(en: "moved to the trash", fr: "mis à la corbeille", ar: "نُقلت إلى السلة") }

  package func tooSmall(width: Int, height: Int) -> String {
    phrase(
      en: "Window is \(width)x\(height). Make it 60x16 or larger, or run: jalon --plain",
      fr: "La fenêtre fait \(width)x\(height). Agrandissez-la à 60x16, ou : jalon --plain",
      ar: "النافذة \(width)x\(height). كبّرها إلى 60x16 أو شغّل: jalon --plain")
  }

  package func noCommand(_ key: String, help: String) -> String {
    phrase(
      en: "No command on \(key). \(help) shows the keys.", fr: "Aucune commande sur \(key). \(help) montre les touches.",
      ar: "لا أمر على \(key). \(help) يعرض المفاتيح.")
  }

  package var pasteIgnored: String {
    phrase(
      en: "Looks like pasted text; nothing was done.", fr: "On dirait du texte collé ; rien n’a été fait.",
      ar: "يبدو نصًا ملصقًا؛ لم يُنفَّذ شيء.")
  }

  package func quitHint(quits: String) -> String {
    phrase(en: "Nothing to cancel. \(quits) quits.", fr: "Rien à annuler. \(quits) quitte.", ar: "لا شيء للإلغاء. \(quits) للخروج.")
  }
  package func notSaved(_ path: String) -> String {
    phrase(
      en: "The last changes could not be saved in \(path).", fr: "Les dernières modifications n’ont pas pu être enregistrées dans \(path).",
      ar: "تعذّر حفظ آخر التعديلات في \(path).")
  }
  package var typedTextsAreKept: String {
    phrase(
      en: "What was typed into forms is offered again at the next start.",
      fr: "Ce qui a été saisi dans les formulaires sera proposé de nouveau au prochain démarrage.",
      ar: "ما كُتب في الاستمارات يُعرض من جديد عند التشغيل القادم.")
  }
  package func typedTextNotKept(_ path: String) -> String {
    phrase(
      en: "What was typed and not saved could not be kept in \(path).",
      fr: "Ce qui a été saisi sans être enregistré n’a pas pu être conservé dans \(path).",
      ar: "تعذّر الاحتفاظ في \(path) بما كُتب ولم يُحفظ.")
  }
  package var allSaved: String { phrase(en: "Everything is saved.", fr: "Tout est enregistré.", ar: "كل شيء محفوظ.") }
  package var nothingToUndo: String { phrase(en: "Nothing to undo.", fr: "Rien à annuler.", ar: "لا شيء للتراجع عنه.") }
  package var nothingToRedo: String { phrase(en: "Nothing to redo.", fr: "Rien à rétablir.", ar: "لا شيء لإعادته.") }
  /// The name of a page in the line of the tabs, where seven of them share eighty columns.
  package func tab(_ command: CommandName) -> String {
    switch command {
    case .home: phrase(en: "roadmaps", fr: "feuilles", ar: "الخرائط")
    case .timeline: phrase(en: "timeline", fr: "chrono", ar: "الجدول")
    case .critical: phrase(en: "critical", fr: "critique", ar: "الحرج")
    default: title(command)
    }
  }

  /// A template for two countries takes the first one as that from which people come.
  package var labelPartiesInOrder: String {
    phrase(en: "Parties, origin first", fr: "Parties, origine d’abord", ar: "الأطراف، المنشأ أولًا")
  }

  /// - Parameter value: what somebody else has made of it.
  package func changedMeanwhile(_ field: String, _ value: String, saves: String, closes: String) -> String {
    let value = value.isEmpty ? "–" : "\"\(value)\""
    return phrase(
      en: "Somebody else has changed \(field) to \(value). \(saves) again writes yours over it; \(closes) twice leaves theirs.",
      fr: "Quelqu’un d’autre a changé \(field) en \(value). \(saves) encore écrit le vôtre par-dessus ; deux fois \(closes) garde le leur.",
      ar: "غيّر شخص آخر \(field) إلى \(value). \(saves) مرة أخرى يكتب ما لديك فوقه؛ و \(closes) مرتين يبقي ما لديه.")
  }

  package var noRoomForMonth: String {
    phrase(en: "The window is too low for a month.", fr: "La fenêtre est trop basse pour un mois.", ar: "النافذة أقصر من أن تعرض شهرًا.")
  }

  package func undid(_ name: String) -> String { phrase(en: "Undone: \(name)", fr: "Annulé : \(name)", ar: "تم التراجع: \(name)") }
  package func redid(_ name: String) -> String { phrase(en: "Done again: \(name)", fr: "Rétabli : \(name)", ar: "أُعيد: \(name)") }
  package func undoHint(undoes: String) -> String { phrase(en: "\(undoes) undoes", fr: "\(undoes) annule", ar: "\(undoes) للتراجع") }

  package var selectStep: String { phrase(en: "Select a step first.", fr: "Choisissez d’abord une étape.", ar: "اختر خطوة أولًا.") }
  package var selectRoadmap: String {
    phrase(en: "Select a roadmap first.", fr: "Choisissez d’abord une feuille de route.", ar: "اختر خارطة طريق أولًا.")
  }
  package var selectParty: String { phrase(en: "Select a party first.", fr: "Choisissez d’abord une partie.", ar: "اختر طرفًا أولًا.") }
  package func isAtTheTop(quits: String) -> String {
    phrase(
      en: "This is the first page. \(quits) quits.", fr: "C’est la première page. \(quits) quitte.",
      ar: "هذه الصفحة الأولى. \(quits) للخروج.")
  }
  package func nothingToExpand(edits: String) -> String {
    phrase(
      en: "There is no branch to open here. \(edits) edits the step.", fr: "Pas de branche à déplier ici. \(edits) modifie l’étape.",
      ar: "لا فرع للبسط هنا. \(edits) لتعديل الخطوة.")
  }
  package var archived: String { phrase(en: "archived", fr: "archivé", ar: "مؤرشف") }
  package var noFurther: String { phrase(en: "It cannot move further.", fr: "Impossible d’aller plus loin.", ar: "لا يمكن نقلها أبعد.") }

  package func edited(_ what: String, of title: String) -> String {
    phrase(en: "\(what) of \"\(title)\"", fr: "\(what) de « \(title) »", ar: "\(what): \"\(title)\"")
  }

  package func noHits(_ words: String, clears: String) -> String {
    phrase(
      en: "Nothing matches \"\(words)\". \(clears) clears the filter.",
      fr: "Rien ne correspond à « \(words) ». \(clears) efface le filtre.",
      ar: "لا شيء يطابق \"\(words)\". \(clears) يمسح التصفية.")
  }

  package func noStepsYet(adds: String) -> String {
    phrase(
      en: "No steps yet. \(adds) adds the first one.", fr: "Aucune étape. \(adds) ajoute la première.",
      ar: "لا خطوات بعد. \(adds) لإضافة الأولى.")
  }
  package func noRoadmapsYet(adds: String) -> String {
    phrase(
      en: "No roadmaps yet. \(adds) adds the first one.", fr: "Aucune feuille de route. \(adds) ajoute la première.",
      ar: "لا خرائط طريق بعد. \(adds) لإضافة الأولى.")
  }
  package func noPartiesYet(adds: String) -> String {
    phrase(
      en: "No parties yet. \(adds) adds the first one.", fr: "Aucune partie. \(adds) ajoute la première.",
      ar: "لا أطراف بعد. \(adds) لإضافة الأول.")
  }
  package var filterLabel: String { phrase(en: "Filter", fr: "Filtre", ar: "تصفية") }
  package func hits(_ count: Int) -> String { phrase(en: "\(count) shown", fr: "\(count) affichées", ar: "المعروض \(count)") }

  // Forms
  package func discardHint(saves: String, closes: String) -> String {
    phrase(
      en: "Not saved yet: \(saves) saves, \(closes) again discards the changes.",
      fr: "Pas encore enregistré : \(saves) enregistre, \(closes) encore une fois abandonne.",
      ar: "لم يُحفظ بعد: \(saves) للحفظ، و\(closes) ثانية للتخلي.")
  }
  package var newStep: String { phrase(en: "New step", fr: "Nouvelle étape", ar: "خطوة جديدة") }
  package var newRoadmap: String { phrase(en: "New roadmap", fr: "Nouvelle feuille de route", ar: "خارطة طريق جديدة") }
  package var newParty: String { phrase(en: "New party", fr: "Nouvelle partie", ar: "طرف جديد") }
  package var newBody: String { phrase(en: "New body", fr: "Nouvel organisme", ar: "جهة جديدة") }
  package var body: String { phrase(en: "body", fr: "organisme", ar: "جهة") }
  package var labelPhases: String { phrase(en: "Phases (a; b)", fr: "Phases (a ; b)", ar: "المراحل (أ؛ ب)") }
  package var labelTemplate: String { phrase(en: "Template", fr: "Modèle", ar: "القالب") }
  package var none: String { phrase(en: "none", fr: "aucun", ar: "بدون") }
  package var labelCalendar: String { phrase(en: "Calendar", fr: "Calendrier", ar: "التقويم") }
  package var labelShort: String { phrase(en: "Short", fr: "Sigle", ar: "مختصر") }
  package var labelName: String { phrase(en: "Name", fr: "Nom", ar: "الاسم") }
  package var labelContact: String { phrase(en: "Contact", fr: "Contact", ar: "الاتصال") }
  package var labelPerson: String { phrase(en: "Person", fr: "Personne", ar: "الشخص") }
  package var labelInstrument: String { phrase(en: "Instrument", fr: "Instrument", ar: "الصك") }
  package var labelTitle: String { phrase(en: "Title", fr: "Titre", ar: "العنوان") }
  package func notUnique(_ id: String) -> String {
    phrase(en: "There is a \"\(id)\" already.", fr: "« \(id) » existe déjà.", ar: "\"\(id)\" موجود مسبقًا.")
  }
  package func addPartyFirst(page: String) -> String {
    phrase(en: "Add the parties first (\(page)).", fr: "Ajoutez d’abord les parties (\(page)).", ar: "أضف الأطراف أولًا (\(page)).")
  }

  /// The label of a field of a step, by its name in the files.
  package func label(_ field: String) -> String {
    switch field {
    case "title": labelTitle
    case "deliverable": columnDeliverable
    case "phase": phrase(en: "Phase", fr: "Phase", ar: "المرحلة")
    case "parent": phrase(en: "Inside of", fr: "Dans", ar: "ضمن")
    case "kind": phrase(en: "Kind", fr: "Nature", ar: "النوع")
    case "status": columnStatus
    case "owners": columnOwners
    case "support": labelSupport
    case "duration": phrase(en: "Working days", fr: "Jours ouvrés", ar: "أيام العمل")
    case "estimate": phrase(en: "Best/usual/worst", fr: "Mieux/usuel/pire", ar: "أحسن/معتاد/أسوأ")
    case "after": labelNeeds
    case "notBefore": phrase(en: "Not before", fr: "Pas avant", ar: "ليس قبل")
    case "on": phrase(en: "Agreed for", fr: "Convenu le", ar: "متفق عليه في")
    case "deadline": columnDeadline
    case "started": phrase(en: "Started", fr: "Commencé", ar: "بدأت")
    case "finished": phrase(en: "Finished", fr: "Terminé", ar: "انتهت")
    case "progress": phrase(en: "Progress %", fr: "Avancement %", ar: "التقدم %")
    case "waiting": columnWaitingOn
    case "blocked": labelBlocked
    case "tags": labelTags
    case "notes": labelNotes
    case "visibility": phrase(en: "Visible to", fr: "Visible pour", ar: "مرئية لـ")
    case "remaining": phrase(en: "Days left", fr: "Jours restants", ar: "الأيام المتبقية")
    case "calendar": labelCalendar
    case "opens": phrase(en: "Opens roadmaps", fr: "Ouvre", ar: "تفتح خرائط")
    case "dropped": phrase(en: "Dropped because", fr: "Abandonné car", ar: "سبب الإلغاء")
    case "risk": labelRisk
    case "source": labelSource
    case "links": phrase(en: "Documents", fr: "Documents", ar: "الوثائق")
    case "repeats": phrase(en: "Repeats", fr: "Se répète", ar: "تتكرر")
    case "level": labelLevel
    case "name": labelName
    case "bodies": phrase(en: "Bodies", fr: "Organismes", ar: "الجهات")
    case "instrument": labelInstrument
    case "parties": columnCorridor
    case "start": columnStart
    case "phases": phrase(en: "Phases", fr: "Phases", ar: "المراحل")
    case "baselines": columnBaseline
    case "archived": phrase(en: "archive", fr: "archives", ar: "الأرشيف")
    case "level.why": phrase(en: "Rating: why", fr: "Motif", ar: "سبب التقييم")
    case "level.by": phrase(en: "Rating: by", fr: "Appréciée par", ar: "صاحب التقييم")
    case "level.on": phrase(en: "Rating: on", fr: "Appréciée le", ar: "تاريخ التقييم")
    case "signoff": labelSignoff
    case "signoff.by": phrase(en: "Signed by", fr: "Signent", ar: "الموقّعون")
    case "signoff.threshold": phrase(en: "Enough", fr: "Suffisent", ar: "يكفي")
    case "waiting.on", "waiting.next": columnWaitingOn
    case "waiting.earlier": phrase(en: "Earlier waits", fr: "Attentes finies", ar: "انتظار سابق")
    case "waiting.purpose": phrase(en: "For", fr: "Pour", ar: "من أجل")
    case "waiting.since": phrase(en: "Since", fr: "Depuis", ar: "منذ")
    case "waiting.until": phrase(en: "Until", fr: "Jusqu’au", ar: "حتى")
    case "waiting.reminders": phrase(en: "Reminded on", fr: "Relances", ar: "التذكيرات")
    default: field.hasPrefix("signoff.") ? signoffLabel(field.dropFirst(8)) : field
    }
  }

  /// Of `NE`, `NE.by`, `NE.reference`.
  private func signoffLabel(_ part: Substring) -> String {
    let words = part.split(separator: ".")
    let party = words.first.map { String($0) } ?? ""
    switch words.dropFirst().first {
    case "by": return phrase(en: "\(party): post", fr: "\(party) : fonction", ar: "\(party): الصفة")
    case "reference": return phrase(en: "\(party): reference", fr: "\(party) : référence", ar: "\(party): المرجع")
    default: return phrase(en: "\(party): signed on", fr: "\(party) : signé le", ar: "\(party): تاريخ التوقيع")
    }
  }

  // What moved
  package func movedTitle(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 other date moved" : "\(count) other dates moved",
      fr: count == 1 ? "1 autre date a bougé" : "\(count) autres dates ont bougé",
      ar: "تغيّر \(arabic(count, "موعد آخر", "موعدان آخران", "مواعيد أخرى", "موعدًا آخر"))")
  }
  package func previewTitle(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 other date would move" : "\(count) other dates would move",
      fr: count == 1 ? "1 autre date bougerait" : "\(count) autres dates bougeraient",
      ar: "سيتغيّر \(arabic(count, "موعد آخر", "موعدان آخران", "مواعيد أخرى", "موعدًا آخر"))")
  }
  package var othersChanged: String {
    phrase(
      en: "Somebody else changed the workspace; it was read again.", fr: "Quelqu’un d’autre a modifié l’espace ; il a été relu.",
      ar: "عدّل شخص آخر مساحة العمل؛ أُعيدت قراءتها.")
  }
  package var readAgain: String { phrase(en: "Read again.", fr: "Relu.", ar: "أُعيدت القراءة.") }

  /// A change of a step's dates in one line: `finish 3 Mar 2026 → 9 Mar 2026 (+4 wd)`.
  package func shift(_ step: MovedStep, workingDays: Int?) -> String {
    let days = workingDays.map { " (\($0 > 0 ? "+" : "")\(self.workingDays($0)))" } ?? ""
    return "\(date(step.before.finish)) → \(date(step.after.finish))\(days)"
  }

  /// The name of a key, as it stands on keyboards.
  package func key(_ name: KeyName) -> String {
    switch name {
    case .enter: phrase(en: "Enter", fr: "Entrée", ar: "Enter")
    case .escape: phrase(en: "Esc", fr: "Échap", ar: "Esc")
    case .tab: "Tab"
    case .space: phrase(en: "Space", fr: "Espace", ar: "Space")
    case .delete: phrase(en: "Del", fr: "Suppr", ar: "Del")
    case .insert: phrase(en: "Ins", fr: "Inser", ar: "Ins")
    case .home: phrase(en: "Home", fr: "Début", ar: "Home")
    case .end: phrase(en: "End", fr: "Fin", ar: "End")
    case .pageUp: phrase(en: "PgUp", fr: "PgPréc", ar: "PgUp")
    case .pageDown: phrase(en: "PgDn", fr: "PgSuiv", ar: "PgDn")
    case .backspace: phrase(en: "Backspace", fr: "Retour arr.", ar: "Backspace")
    case .control: "Ctrl+"
    case .alt: "Alt+"
    case .shift: phrase(en: "Shift+", fr: "Maj+", ar: "Shift+")
    }
  }

  /// Keys that have a name rather than a sign.
  package enum KeyName: Sendable {
    case enter, escape, tab, space, delete, insert, home, end, pageUp, pageDown, backspace, control, alt, shift
  }
}
