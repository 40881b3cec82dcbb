/// Labels of the fields of steps, roadmaps, parties and bodies.
extension Wording {
  package var labelID: String { phrase(en: "Id", fr: "Id", ar: "المعرّف") }
  package var labelSupport: String { phrase(en: "Support", fr: "Appui", ar: "الدعم") }
  package var labelBlocked: String { phrase(en: "Blocked", fr: "Bloqué", ar: "متوقفة") }
  package var labelSignoff: String { phrase(en: "Sign-off", fr: "Approbation", ar: "الموافقة") }
  package var labelNeeds: String { phrase(en: "Waits for", fr: "Dépend de", ar: "تنتظر") }
  package var labelSource: String { phrase(en: "Source", fr: "Source", ar: "المصدر") }
  package var labelTags: String { phrase(en: "Tags", fr: "Étiquettes", ar: "وسوم") }
  package var labelRisk: String { phrase(en: "Risk", fr: "Risque", ar: "مخاطر") }
  package var labelNotes: String { phrase(en: "Notes", fr: "Notes", ar: "ملاحظات") }
  package var labelLog: String { phrase(en: "Log", fr: "Remarques", ar: "سجل التعليقات") }
  package var labelLevel: String { phrase(en: "Own rating", fr: "Appréciation", ar: "تقييم خاص") }
  package var archived: String { phrase(en: "archived", fr: "archivé", ar: "مؤرشف") }
  package var labelCalendar: String { phrase(en: "Calendar", fr: "Calendrier", ar: "التقويم") }
  package var labelName: String { phrase(en: "Name", fr: "Nom", ar: "الاسم") }
  package var labelContact: String { phrase(en: "Contact", fr: "Contact", ar: "الاتصال") }
  package var labelInstrument: String { phrase(en: "Instrument", fr: "Instrument", ar: "الصك") }
  package var labelTitle: String { phrase(en: "Title", fr: "Titre", ar: "العنوان") }

  /// Returns the label of a field of a step, roadmap or party, by its key in the files.
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
    case "estimate": phrase(en: "Best/usual/worst", fr: "Optimiste/probable/pessimiste", ar: "أحسن/معتاد/أسوأ")
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
    case "log": labelLog
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
    case "letterhead": phrase(en: "Letterhead", fr: "En-tête", ar: "الترويسة")
    case "city": phrase(en: "City", fr: "Ville", ar: "المدينة")
    case "logo": phrase(en: "Logo", fr: "Logo", ar: "الشعار")
    case "bodies": phrase(en: "Bodies", fr: "Organismes", ar: "الجهات")
    case "instrument": labelInstrument
    case "parties": columnParties
    case "start": columnStart
    case "phases": phrase(en: "Phases", fr: "Phases", ar: "المراحل")
    case "baselines": columnBaseline
    case "archived": phrase(en: "archive", fr: "archives", ar: "الأرشيف")
    case "level.why": phrase(en: "Rating: why", fr: "Motif", ar: "سبب التقييم")
    case "level.by": phrase(en: "Rating: by", fr: "Appréciée par", ar: "صاحب التقييم")
    case "level.on": phrase(en: "Rating: on", fr: "Appréciée le", ar: "تاريخ التقييم")
    case "signoff": labelSignoff
    case "signoff.by": phrase(en: "Signed by", fr: "Signataires", ar: "الموقّعون")
    case "signoff.threshold": phrase(en: "Enough", fr: "Nombre requis", ar: "العدد المطلوب")
    case "waiting.on", "waiting.next": columnWaitingOn
    case "waiting.earlier": phrase(en: "Earlier waits", fr: "Attentes finies", ar: "انتظار سابق")
    case "waiting.purpose": phrase(en: "For", fr: "Pour", ar: "من أجل")
    case "waiting.since": phrase(en: "Since", fr: "Depuis", ar: "منذ")
    case "waiting.until": phrase(en: "Until", fr: "Jusqu’au", ar: "حتى")
    case "waiting.reminders": phrase(en: "Reminded on", fr: "Relances", ar: "التذكيرات")
    default: field.hasPrefix("signoff.") ? signoffLabel(field.dropFirst(8)) : field
    }
  }

  /// Returns the label of a part of a sign-off: `NE`, `NE.by` or `NE.reference`.
  private func signoffLabel(_ part: Substring) -> String {
    let words = part.split(separator: ".")
    let party = words.first.map { String($0) } ?? ""
    switch words.dropFirst().first {
    case "by": return phrase(en: "\(party): post", fr: "\(party) : fonction", ar: "\(party): الصفة")
    case "reference": return phrase(en: "\(party): reference", fr: "\(party) : référence", ar: "\(party): المرجع")
    default: return phrase(en: "\(party): signed on", fr: "\(party) : signé le", ar: "\(party): تاريخ التوقيع")
    }
  }
}
