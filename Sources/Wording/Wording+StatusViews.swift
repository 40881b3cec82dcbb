import RoadmapEngine

/// Titles, columns and notes of the views that committees, ministers and donors ask for.
extension Wording {
  package var columnWaitedFor: String { phrase(en: "For", fr: "Pour", ar: "بشأن") }
  package var columnWorkingDays: String { phrase(en: "Wd", fr: "J.o.", ar: "ي.ع") }
  package var columnReminders: String { phrase(en: "Reminders", fr: "Relances", ar: "التذكيرات") }
  package var columnDecision: String { phrase(en: "Decision", fr: "Décision", ar: "القرار") }
  package var columnBy: String { phrase(en: "By", fr: "Par", ar: "الجهة") }
  package var columnMissing: String { phrase(en: "Missing", fr: "Manquent", ar: "المتبقي") }
  package var columnParty: String { phrase(en: "Party", fr: "Partie", ar: "الطرف") }
  package var columnPost: String { phrase(en: "By", fr: "Par", ar: "بتوقيع") }
  package var columnReference: String { phrase(en: "Reference", fr: "Référence", ar: "المرجع") }
  package var columnWas: String { phrase(en: "Was", fr: "Avant", ar: "سابقًا") }

  package var waitingTitle: String { phrase(en: "Whose turn it is", fr: "À qui le tour", ar: "الدور على من") }
  package var ownersTitle: String {
    phrase(en: "What is left to do, by owner", fr: "Ce qui reste à faire, par responsable", ar: "ما تبقى حسب الجهة")
  }
  package var criticalTitle: String { phrase(en: "Critical path", fr: "Chemin critique", ar: "المسار الحرج") }
  package var followupTitle: String {
    phrase(en: "Follow-up of decisions", fr: "Suivi des décisions", ar: "متابعة القرارات")
  }
  package var approvalsTitle: String {
    phrase(en: "Approvals, n of N parties", fr: "Approbations, n parties sur N", ar: "الموافقات: ن من ن طرفًا")
  }
  package var signaturesTitle: String {
    phrase(en: "Signatures and approvals", fr: "Signatures et approbations", ar: "التوقيعات والموافقات")
  }
  package var changesTitle: String { phrase(en: "What changed", fr: "Ce qui a changé", ar: "ما الذي تغيّر") }

  package func periodTitle(_ first: Day, _ last: Day) -> String {
    phrase(
      en: "Period \(date(first)) – \(date(last))", fr: "Période du \(date(first)) au \(date(last))",
      ar: "الفترة \(date(first)) – \(date(last))")
  }

  package func deadlineCalendar(_ first: Day, _ last: Day) -> String {
    phrase(
      en: "Calendar \(date(first)) – \(date(last))", fr: "Calendrier du \(date(first)) au \(date(last))",
      ar: "التقويم \(date(first)) – \(date(last))")
  }

  package func sinceUntil(_ first: Day, _ last: Day) -> String {
    phrase(en: "\(date(first)) → \(date(last))", fr: "\(date(first)) → \(date(last))", ar: "\(date(first)) ← \(date(last))")
  }

  package func openSteps(_ count: Int, late: Int) -> String {
    let all = phrase(
      en: "\(stepCount(count)) to do", fr: "\(stepCount(count)) à faire",
      ar: arabic(count, "خطوة متبقية", "خطوتان متبقيتان", "خطوات متبقية", "خطوة متبقية"))
    return late == 0 ? all : "\(all)\(comma)\(lateSteps(late))"
  }

  private func lateSteps(_ count: Int) -> String {
    phrase(
      en: "\(count) late", fr: "\(count) en retard", ar: arabic(count, "خطوة متأخرة", "خطوتان متأخرتان", "خطوات متأخرة", "خطوة متأخرة"))
  }

  package var waitingLegend: String {
    phrase(
      en: "Wd: working days waited, on the calendar of the party that has the turn.",
      fr: "J.o. : jours ouvrés d’attente, sur le calendrier de la partie dont c’est le tour.",
      ar: "ي.ع: أيام عمل الانتظار وفق تقويم الطرف صاحب الدور.")
  }

  package var criticalLegend: String {
    phrase(
      en: "A day that a step of this chain loses is a day that the end loses. ≈ rests on an estimated holiday",
      fr: "Un jour perdu par une étape de cette chaîne est un jour perdu à la fin. ≈ dépend d’une fête estimée",
      ar: "كل يوم تفقده خطوة في هذه السلسلة يتأخر به الانتهاء. ≈ يعتمد على عيد تقديري")
  }

  package var furtherSteps: String {
    phrase(en: "Further steps under way or due", fr: "Autres étapes en cours ou à échéance", ar: "خطوات أخرى جارية أو قريبة الموعد")
  }

  package var approved: String { phrase(en: "approved", fr: "approuvé", ar: "تمت الموافقة") }
  package func approved(_ day: Day) -> String {
    phrase(en: "approved \(date(day))", fr: "approuvé le \(date(day))", ar: "تمت الموافقة في \(date(day))")
  }
  package var toApprove: String { phrase(en: "to approve", fr: "à approuver", ar: "بانتظار الموافقة") }

  package func owes(_ purpose: Waiting.Purpose, since day: Day) -> String {
    phrase(
      en: "\(word(purpose)) due since \(shortDate(day))", fr: "\(word(purpose)) attendue depuis le \(shortDate(day))",
      ar: "بانتظار \(word(purpose)) منذ \(shortDate(day))")
  }

  package func nextSession(_ title: String, _ day: Day) -> String {
    phrase(
      en: "Next: \(title), \(date(day))", fr: "Prochaine rencontre : \(title), \(date(day))", ar: "اللقاء القادم: \(title)، \(date(day))")
  }

  package func commonDays(of day: Day, _ days: String) -> String {
    let month = monthAndYear(day)
    return phrase(
      en: "Days of \(month) on which all parties work: \(days)", fr: "Jours \(frenchOf(month)) où toutes les parties travaillent : \(days)",
      ar: "أيام \(month) التي تعمل فيها جميع الأطراف: \(days)")
  }

  package func signedBy(_ parties: [String]) -> String {
    let lines = parties.map { "\($0) ____________________" }.joined(separator: "   ")
    return phrase(en: "Signed: \(lines)", fr: "Signatures : \(lines)", ar: "التوقيع: \(lines)")
  }

  /// - Parameter from: the first day of the period that is only planned.
  package func periodLegend(from: Day) -> String {
    phrase(
      en: "# worked on or done · X held · > planned · │ from \(date(from)): the next period",
      fr: "# en cours ou fait · X tenu · > prévu · │ dès le \(date(from)) : la période suivante",
      ar: "# جارٍ أو منجز · X عُقد · > مخطط · │ ابتداءً من \(date(from)): الفترة التالية")
  }

  /// Returns by how many working days a date moved; negative numbers are earlier. The number must not be 0.
  package func movedBy(_ days: Int) -> String {
    let count = fullWorkingDays(abs(days))
    return days > 0
      ? phrase(en: "moved by \(count)", fr: "décalé de \(count)", ar: "تأجلت \(count)")
      : phrase(en: "\(count) earlier", fr: "avancé de \(count)", ar: "تقدمت \(count)")
  }

  package var noApprovals: String {
    phrase(en: "No step here asks for approvals.", fr: "Aucune étape ne demande d’approbation.", ar: "لا خطوة هنا تتطلب موافقات.")
  }

  package var approvalsLegend: String {
    phrase(
      en: "x given or done · . missing · blank: not asked", fr: "x donnée ou faite · . manquante · vide : non demandée",
      ar: "x تمت · . ناقصة · فراغ: غير مطلوبة")
  }

  package func completeSignoffs(_ count: Int, of all: Int) -> String {
    phrase(en: "\(count) of \(all) complete", fr: "\(count) sur \(all) complètes", ar: "المكتمل \(figures(count)) من \(figures(all))")
  }

  package var headingAdded: String { phrase(en: "Added", fr: "Ajoutées", ar: "أضيفت") }
  package var headingRemoved: String { phrase(en: "Removed or dropped", fr: "Retirées ou abandonnées", ar: "أزيلت أو أُلغيت") }
  package var headingDone: String { phrase(en: "Done", fr: "Achevées", ar: "أُنجزت") }
  package var headingMoved: String { phrase(en: "Moved: finish", fr: "Décalées : fin", ar: "تغيّر موعد الانتهاء") }
  package var headingDeadlines: String { phrase(en: "Deadline changed", fr: "Échéance modifiée", ar: "تغيّر الموعد النهائي") }
  package var headingOwners: String { phrase(en: "New owners", fr: "Nouveaux responsables", ar: "جهات مسؤولة جديدة") }
  package var removedRoadmap: String { phrase(en: "roadmap removed", fr: "feuille de route retirée", ar: "أزيلت خارطة الطريق") }
  package var newRoadmapMark: String { phrase(en: "new roadmap", fr: "nouvelle feuille de route", ar: "خارطة طريق جديدة") }
  package var nothingChangedSince: String { phrase(en: "Nothing has changed.", fr: "Rien n’a changé.", ar: "لم يتغير شيء.") }

  package var changesLegend: String {
    phrase(
      en: "Variance in working days on the step's own calendar; + is later.",
      fr: "Écart en jours ouvrés sur le calendrier de l’étape ; + est plus tard.",
      ar: "الفارق بأيام العمل وفق تقويم الخطوة؛ + أي أبعد.")
  }

  package func untraced(_ count: Int) -> String {
    phrase(
      en:
        "\(count) acts could not be taken back, because the files were changed by other means meanwhile; what they did may be missing here.",
      fr:
        "\(count) actions n’ont pas pu être remontées, car les fichiers ont été modifiés par ailleurs ; leurs effets peuvent manquer ici.",
      ar: "تعذّر الرجوع عن \(figures(count)) من الأعمال لأن الملفات عُدّلت بوسيلة أخرى؛ وقد لا يظهر أثرها هنا.")
  }

  /// The first letter of a month, for narrow tables: `J F M`; in Arabic its number, since several begin alike.
  package func narrowMonth(_ month: Int) -> String {
    language == .ar ? figures(month) : String(longMonth(month).prefix(1)).uppercased()
  }

  /// Parties in the order of their names in the reader's language, the Arabic article aside.
  package func inOrder(_ parties: [Party.ID], in workspace: Workspace) -> [Party.ID] {
    guard parties.count > 1 else { return parties }
    return parties.map { (FoldedText(key(of: party($0, in: workspace))).text, $0) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
  }

  /// As the first word of a line.
  package func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private func key(of name: String) -> String { name.hasPrefix("ال") ? String(name.dropFirst(2)) : name }
}
