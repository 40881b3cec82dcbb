import RoadmapEngine

/// What the planner says, besides the names of its commands.
extension Wording {
  package var savedMark: String { say("saved", "enregistré", "محفوظ") }
  package var unsavedMark: String { say("NOT SAVED", "NON ENREGISTRÉ", "غير محفوظ") }
  package var savingMark: String { say("saving", "enregistrement", "جارٍ الحفظ") }
  package func brokenFiles(_ count: Int) -> String {
    say(
      "\(count) broken \(count == 1 ? "file" : "files")", count == 1 ? "1 fichier abîmé" : "\(count) fichiers abîmés",
      arabic(count, "ملف تالف", "ملفان تالفان", "ملفات تالفة", "ملفًا تالفًا"))
  }
  package var columnDue: String { say("Due", "Échéance", "الموعد") }
  package var upcoming: String { say("Next dates", "Prochaines dates", "المواعيد القادمة") }
  package var unsavedTextFound: String {
    say(
      "This was typed when the planner ended: Ctrl+S saves it, Esc twice discards it.",
      "Saisie reprise après un arrêt : Ctrl+S l’enregistre, Échap deux fois l’abandonne.",
      "كان هذا مكتوبًا عند توقف البرنامج: Ctrl+S للحفظ، Esc مرتين للتخلي عنه.")
  }
  package var nobodyWaits: String { say("Nobody is waited for.", "On n’attend personne.", "لا أحد في الانتظار.") }
  package var nothingIsLeft: String { say("Nothing is left to do.", "Plus rien à faire.", "لم يبق شيء للعمل.") }

  /// Over the dates of an agenda that lie about as far away.
  package func agendaHeading(_ day: Day, today: Day) -> String {
    let distance = day.days(since: today)
    if distance < 0 { return heading(.late) }
    if distance == 0 { return say("Today", "Aujourd’hui", "اليوم") }
    if distance <= 7 { return say("In the next 7 days", "Dans les 7 jours", "خلال 7 أيام") }
    return "\(longMonth(day.month)) \(day.year)"
  }

  /// How often a party was reminded, the last time on a day.
  package func reminded(_ count: Int, last: String) -> String {
    say(
      count == 1 ? "reminded \(last)" : "reminded \(count) times, \(last)",
      count == 1 ? "relancé le \(last)" : "relancé \(count) fois, \(last)",
      count == 1 ? "ذُكّر \(last)" : "ذُكّر \(arabic(count, "مرة", "مرتين", "مرات", "مرة"))، \(last)")
  }

  package var trashedNow: String { say("moved to the trash", "mis à la corbeille", "نُقلت إلى السلة") }

  package func tooSmall(width: Int, height: Int) -> String {
    say(
      "Window is \(width)x\(height). Make it 60x16 or larger, or run: jalon --plain",
      "La fenêtre fait \(width)x\(height). Agrandissez-la à 60x16, ou : jalon --plain",
      "النافذة \(width)x\(height). كبّرها إلى 60x16 أو شغّل: jalon --plain")
  }

  package func noCommand(_ key: String) -> String {
    say(
      "No command on \(key). ? shows the keys.", "Aucune commande sur \(key). ? montre les touches.", "لا أمر على \(key). ? يعرض المفاتيح.")
  }

  package var pasteIgnored: String {
    say("Looks like pasted text; nothing was done.", "On dirait du texte collé ; rien n’a été fait.", "يبدو نصًا ملصقًا؛ لم يُنفَّذ شيء.")
  }

  package var quitHint: String { say("Nothing to cancel. q quits.", "Rien à annuler. q quitte.", "لا شيء للإلغاء. q للخروج.") }
  package func notSaved(_ path: String) -> String {
    say(
      "The last changes could not be saved in \(path).", "Les dernières modifications n’ont pas pu être enregistrées dans \(path).",
      "تعذّر حفظ آخر التعديلات في \(path).")
  }
  package var leavingHint: String {
    say(
      "Enter tries again · Del leaves without saving · Esc goes back",
      "Entrée réessaie · Suppr quitte sans enregistrer · Échap revient",
      "Enter للمحاولة من جديد · Del للخروج دون حفظ · Esc للرجوع")
  }
  package var typedTextsAreKept: String {
    say(
      "What was typed into forms is offered again at the next start.",
      "Ce qui a été saisi dans les formulaires sera proposé de nouveau au prochain démarrage.",
      "ما كُتب في الاستمارات يُعرض من جديد عند التشغيل القادم.")
  }
  package func typedTextNotKept(_ path: String) -> String {
    say(
      "What was typed and not saved could not be kept in \(path).",
      "Ce qui a été saisi sans être enregistré n’a pas pu être conservé dans \(path).",
      "تعذّر الاحتفاظ في \(path) بما كُتب ولم يُحفظ.")
  }
  package var allSaved: String { say("Everything is saved.", "Tout est enregistré.", "كل شيء محفوظ.") }
  package var nothingToUndo: String { say("Nothing to undo.", "Rien à annuler.", "لا شيء للتراجع عنه.") }
  package var nothingToRedo: String { say("Nothing to redo.", "Rien à rétablir.", "لا شيء لإعادته.") }
  /// The name of a page in the line of the tabs, where seven of them share eighty columns.
  package func tab(_ command: CommandName) -> String {
    switch command {
    case .home: say("roadmaps", "feuilles", "الخرائط")
    case .timeline: say("timeline", "chrono", "الجدول")
    case .critical: say("critical", "critique", "الحرج")
    default: title(command)
    }
  }

  /// A template for two countries takes the first one as that from which people come.
  package var labelPartiesInOrder: String { say("Parties, origin first", "Parties, origine d’abord", "الأطراف، المنشأ أولًا") }

  /// - Parameter value: what somebody else has made of it.
  package func changedMeanwhile(_ field: String, _ value: String) -> String {
    let value = value.isEmpty ? "–" : "\"\(value)\""
    return say(
      "Somebody else has changed \(field) to \(value). Ctrl+S again writes yours over it; Esc twice leaves theirs.",
      "Quelqu’un d’autre a changé \(field) en \(value). Ctrl+S encore écrit le vôtre par-dessus ; deux fois Échap garde le leur.",
      "غيّر شخص آخر \(field) إلى \(value). Ctrl+S مرة أخرى يكتب ما لديك فوقه؛ و Esc مرتين يبقي ما لديه.")
  }

  package var noRoomForMonth: String {
    say("The window is too low for a month.", "La fenêtre est trop basse pour un mois.", "النافذة أقصر من أن تعرض شهرًا.")
  }

  package func undid(_ name: String) -> String { say("Undone: \(name)", "Annulé : \(name)", "تم التراجع: \(name)") }
  package func redid(_ name: String) -> String { say("Done again: \(name)", "Rétabli : \(name)", "أُعيد: \(name)") }
  package var undoHint: String { say("u undoes", "u annule", "u للتراجع") }

  package var selectStep: String { say("Select a step first.", "Choisissez d’abord une étape.", "اختر خطوة أولًا.") }
  package var selectRoadmap: String { say("Select a roadmap first.", "Choisissez d’abord une feuille de route.", "اختر خارطة طريق أولًا.") }
  package var selectParty: String { say("Select a party first.", "Choisissez d’abord une partie.", "اختر طرفًا أولًا.") }
  package var isAtTheTop: String {
    say("This is the first page. q quits.", "C’est la première page. q quitte.", "هذه الصفحة الأولى. q للخروج.")
  }
  package var nothingToExpand: String {
    say(
      "There is no branch to open here. Enter edits the step.", "Pas de branche à déplier ici. Entrée modifie l’étape.",
      "لا فرع للبسط هنا. Enter لتعديل الخطوة.")
  }
  package var archived: String { say("archived", "archivé", "مؤرشف") }
  package var noFurther: String { say("It cannot move further.", "Impossible d’aller plus loin.", "لا يمكن نقلها أبعد.") }

  package func edited(_ what: String, of title: String) -> String {
    say("\(what) of \"\(title)\"", "\(what) de « \(title) »", "\(what): \"\(title)\"")
  }

  package func noHits(_ words: String) -> String {
    say(
      "Nothing matches \"\(words)\". Esc clears the filter.", "Rien ne correspond à « \(words) ». Échap efface le filtre.",
      "لا شيء يطابق \"\(words)\". Esc يمسح التصفية.")
  }

  package var noStepsYet: String {
    say("No steps yet. a adds the first one.", "Aucune étape. a ajoute la première.", "لا خطوات بعد. a لإضافة الأولى.")
  }
  package var noRoadmapsYet: String {
    say("No roadmaps yet. a adds the first one.", "Aucune feuille de route. a ajoute la première.", "لا خرائط طريق بعد. a لإضافة الأولى.")
  }
  package var noPartiesYet: String {
    say("No parties yet. a adds the first one.", "Aucune partie. a ajoute la première.", "لا أطراف بعد. a لإضافة الأول.")
  }
  package var filterLabel: String { say("Filter", "Filtre", "تصفية") }
  package func hits(_ count: Int) -> String { say("\(count) shown", "\(count) affichées", "المعروض \(count)") }

  // Forms
  package var formHint: String {
    say(
      "Tab next · ←→ choose · ↓ complete · Ctrl+S saves · Esc closes",
      "Tab suivant · ←→ choisir · ↓ compléter · Ctrl+S enregistre · Échap ferme",
      "Tab التالي · ←→ اختيار · ↓ إكمال · Ctrl+S للحفظ · Esc للإغلاق")
  }
  package var shortFormHint: String {
    say("Enter saves · Esc closes", "Entrée enregistre · Échap ferme", "Enter للحفظ · Esc للإغلاق")
  }
  package var discardHint: String {
    say(
      "Not saved yet: Ctrl+S saves, Esc again discards the changes.",
      "Pas encore enregistré : Ctrl+S enregistre, Échap encore une fois abandonne.",
      "لم يُحفظ بعد: Ctrl+S للحفظ، وEsc ثانية للتخلي.")
  }
  package var newStep: String { say("New step", "Nouvelle étape", "خطوة جديدة") }
  package var newRoadmap: String { say("New roadmap", "Nouvelle feuille de route", "خارطة طريق جديدة") }
  package var newParty: String { say("New party", "Nouvelle partie", "طرف جديد") }
  package var newBody: String { say("New body", "Nouvel organisme", "جهة جديدة") }
  package var body: String { say("body", "organisme", "جهة") }
  package var labelPhases: String { say("Phases (a; b)", "Phases (a ; b)", "المراحل (أ؛ ب)") }
  package var labelTemplate: String { say("Template", "Modèle", "القالب") }
  package var none: String { say("none", "aucun", "بدون") }
  package var labelCalendar: String { say("Calendar", "Calendrier", "التقويم") }
  package var labelShort: String { say("Short", "Sigle", "مختصر") }
  package var labelName: String { say("Name", "Nom", "الاسم") }
  package var labelContact: String { say("Contact", "Contact", "الاتصال") }
  package var labelPerson: String { say("Person", "Personne", "الشخص") }
  package var labelInstrument: String { say("Instrument", "Instrument", "الصك") }
  package var labelTitle: String { say("Title", "Titre", "العنوان") }
  package func notUnique(_ id: String) -> String {
    say("There is a \"\(id)\" already.", "« \(id) » existe déjà.", "\"\(id)\" موجود مسبقًا.")
  }
  package var addPartyFirst: String {
    say("Add the parties first (page 4).", "Ajoutez d’abord les parties (page 4).", "أضف الأطراف أولًا (الصفحة 4).")
  }

  /// The label of a field of a step, by its name in the files.
  package func label(_ field: String) -> String {
    switch field {
    case "title": labelTitle
    case "deliverable": columnDeliverable
    case "phase": say("Phase", "Phase", "المرحلة")
    case "parent": say("Inside of", "Dans", "ضمن")
    case "kind": say("Kind", "Nature", "النوع")
    case "status": columnStatus
    case "owners": columnOwners
    case "support": labelSupport
    case "duration": say("Working days", "Jours ouvrés", "أيام العمل")
    case "estimate": say("Best/usual/worst", "Mieux/usuel/pire", "أحسن/معتاد/أسوأ")
    case "after": labelNeeds
    case "notBefore": say("Not before", "Pas avant", "ليس قبل")
    case "on": say("Agreed for", "Convenu le", "متفق عليه في")
    case "deadline": columnDeadline
    case "started": say("Started", "Commencé", "بدأت")
    case "finished": say("Finished", "Terminé", "انتهت")
    case "progress": say("Progress %", "Avancement %", "التقدم %")
    case "waiting": columnWaitingOn
    case "blocked": labelBlocked
    case "tags": labelTags
    case "notes": labelNotes
    case "visibility": say("Visible to", "Visible pour", "مرئية لـ")
    case "remaining": say("Days left", "Jours restants", "الأيام المتبقية")
    case "calendar": labelCalendar
    case "opens": say("Opens roadmaps", "Ouvre", "تفتح خرائط")
    case "dropped": say("Dropped because", "Abandonné car", "سبب الإلغاء")
    case "risk": labelRisk
    case "source": labelSource
    case "links": say("Documents", "Documents", "الوثائق")
    case "repeats": say("Repeats", "Se répète", "تتكرر")
    case "level": labelLevel
    case "name": labelName
    case "bodies": say("Bodies", "Organismes", "الجهات")
    case "instrument": labelInstrument
    case "parties": columnCorridor
    case "start": columnStart
    case "phases": say("Phases", "Phases", "المراحل")
    case "baselines": columnBaseline
    case "archived": say("archive", "archives", "الأرشيف")
    case "level.why": say("Rating: why", "Motif", "سبب التقييم")
    case "level.by": say("Rating: by", "Appréciée par", "صاحب التقييم")
    case "level.on": say("Rating: on", "Appréciée le", "تاريخ التقييم")
    case "signoff": labelSignoff
    case "signoff.by": say("Signed by", "Signent", "الموقّعون")
    case "signoff.threshold": say("Enough", "Suffisent", "يكفي")
    case "waiting.on", "waiting.next": columnWaitingOn
    case "waiting.earlier": say("Earlier waits", "Attentes finies", "انتظار سابق")
    case "waiting.purpose": say("For", "Pour", "من أجل")
    case "waiting.since": say("Since", "Depuis", "منذ")
    case "waiting.until": say("Until", "Jusqu’au", "حتى")
    case "waiting.reminders": say("Reminded on", "Relances", "التذكيرات")
    default: field.hasPrefix("signoff.") ? signoffLabel(field.dropFirst(8)) : field
    }
  }

  /// Of `NE`, `NE.by`, `NE.reference`.
  private func signoffLabel(_ part: Substring) -> String {
    let words = part.split(separator: ".")
    let party = words.first.map { String($0) } ?? ""
    switch words.dropFirst().first {
    case "by": return say("\(party): post", "\(party) : fonction", "\(party): الصفة")
    case "reference": return say("\(party): reference", "\(party) : référence", "\(party): المرجع")
    default: return say("\(party): signed on", "\(party) : signé le", "\(party): تاريخ التوقيع")
    }
  }

  // What moved
  package func movedTitle(_ count: Int) -> String {
    say(
      count == 1 ? "1 other date moved" : "\(count) other dates moved",
      count == 1 ? "1 autre date a bougé" : "\(count) autres dates ont bougé",
      "تغيّر \(arabic(count, "موعد آخر", "موعدان آخران", "مواعيد أخرى", "موعدًا آخر"))")
  }
  package var movedHint: String { say("Any key closes · u undoes", "Une touche ferme · u annule", "أي مفتاح للإغلاق · u للتراجع") }
  package func previewTitle(_ count: Int) -> String {
    say(
      count == 1 ? "1 other date would move" : "\(count) other dates would move",
      count == 1 ? "1 autre date bougerait" : "\(count) autres dates bougeraient",
      "سيتغيّر \(arabic(count, "موعد آخر", "موعدان آخران", "مواعيد أخرى", "موعدًا آخر"))")
  }
  package var previewHint: String {
    say("Enter makes the change · Esc goes back", "Entrée applique · Échap revient", "Enter للتطبيق · Esc للرجوع")
  }
  package var closeHint: String { say("Any key closes", "Une touche ferme", "أي مفتاح للإغلاق") }
  package var othersChanged: String {
    say(
      "Somebody else changed the workspace; it was read again.", "Quelqu’un d’autre a modifié l’espace ; il a été relu.",
      "عدّل شخص آخر مساحة العمل؛ أُعيدت قراءتها.")
  }
  package var readAgain: String { say("Read again.", "Relu.", "أُعيدت القراءة.") }

  /// A change of a step's dates in one line: `finish 3 Mar 2026 → 9 Mar 2026 (+4 wd)`.
  package func shift(_ step: MovedStep, workingDays: Int?) -> String {
    let days = workingDays.map { " (\($0 > 0 ? "+" : "")\(self.workingDays($0)))" } ?? ""
    return "\(date(step.before.finish)) → \(date(step.after.finish))\(days)"
  }

  /// The name of a key, as it stands on keyboards.
  package func key(_ name: KeyName) -> String {
    switch name {
    case .enter: say("Enter", "Entrée", "Enter")
    case .escape: say("Esc", "Échap", "Esc")
    case .tab: "Tab"
    case .space: say("Space", "Espace", "Space")
    case .delete: say("Del", "Suppr", "Del")
    case .insert: say("Ins", "Inser", "Ins")
    case .home: say("Home", "Début", "Home")
    case .end: say("End", "Fin", "End")
    case .pageUp: say("PgUp", "PgPréc", "PgUp")
    case .pageDown: say("PgDn", "PgSuiv", "PgDn")
    case .backspace: say("Backspace", "Retour arr.", "Backspace")
    case .control: "Ctrl+"
    case .alt: "Alt+"
    case .shift: say("Shift+", "Maj+", "Shift+")
    }
  }

  /// Keys that have a name rather than a sign.
  package enum KeyName: Sendable {
    case enter, escape, tab, space, delete, insert, home, end, pageUp, pageDown, backspace, control, alt, shift
  }
}
