import RoadmapEngine

/// What the planner says, besides the names of its commands.
extension Wording {
  package var columnDue: String { phrase(en: "Due", fr: "Échéance", ar: "الموعد") }
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

  package var nothingToUndo: String { phrase(en: "Nothing to undo.", fr: "Rien à annuler.", ar: "لا شيء للتراجع عنه.") }
  package var nothingToRedo: String { phrase(en: "Nothing to redo.", fr: "Rien à rétablir.", ar: "لا شيء لإعادته.") }

  package func undid(_ name: String) -> String { phrase(en: "Undone: \(name)", fr: "Annulé : \(name)", ar: "تم التراجع: \(name)") }
  package func redid(_ name: String) -> String { phrase(en: "Done again: \(name)", fr: "Rétabli : \(name)", ar: "أُعيد: \(name)") }

  package var archived: String { phrase(en: "archived", fr: "archivé", ar: "مؤرشف") }

  package var labelCalendar: String { phrase(en: "Calendar", fr: "Calendrier", ar: "التقويم") }
  package var labelName: String { phrase(en: "Name", fr: "Nom", ar: "الاسم") }
  package var labelContact: String { phrase(en: "Contact", fr: "Contact", ar: "الاتصال") }
  package var labelInstrument: String { phrase(en: "Instrument", fr: "Instrument", ar: "الصك") }
  package var labelTitle: String { phrase(en: "Title", fr: "Titre", ar: "العنوان") }

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

  package func previewTitle(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 other date would move" : "\(count) other dates would move",
      fr: count == 1 ? "1 autre date bougerait" : "\(count) autres dates bougeraient",
      ar: "سيتغيّر \(arabic(count, "موعد آخر", "موعدان آخران", "مواعيد أخرى", "موعدًا آخر"))")
  }
}
