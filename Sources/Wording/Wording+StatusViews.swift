import RoadmapEngine

/// Titles, columns and notes of the views that committees, ministers and donors ask for.
extension Wording {
  package var columnWaitedFor: String { say("For", "Pour", "بشأن") }
  package var columnWorkingDays: String { say("Wd", "J.o.", "ي.ع") }
  package var columnReminders: String { say("Reminders", "Relances", "التذكيرات") }
  package var columnDecision: String { say("Decision", "Décision", "القرار") }
  package var columnBy: String { say("By", "Par", "الجهة") }
  package var columnMissing: String { say("Missing", "Manquent", "المتبقي") }
  package var columnParty: String { say("Party", "Partie", "الطرف") }
  package var columnPost: String { say("By", "Par", "بتوقيع") }
  package var columnReference: String { say("Reference", "Référence", "المرجع") }
  package var columnWas: String { say("Was", "Avant", "سابقًا") }

  package var waitingTitle: String { say("Whose turn it is", "À qui le tour", "الدور على من") }
  package var ownersTitle: String { say("What is left to do, by owner", "Ce qui reste à faire, par responsable", "ما تبقى حسب الجهة") }
  package var criticalTitle: String { say("Critical path", "Chemin critique", "المسار الحرج") }
  package var followupTitle: String {
    say("Follow-up of decisions", "Suivi des décisions", "متابعة القرارات")
  }
  package var approvalsTitle: String {
    say("Approvals, n of N parties", "Approbations, n parties sur N", "الموافقات: ن من ن طرفًا")
  }
  package var signaturesTitle: String { say("Signatures and approvals", "Signatures et approbations", "التوقيعات والموافقات") }
  package var changesTitle: String { say("What changed", "Ce qui a changé", "ما الذي تغيّر") }

  package func periodTitle(_ first: Day, _ last: Day) -> String {
    say("Period \(date(first)) – \(date(last))", "Période du \(date(first)) au \(date(last))", "الفترة \(date(first)) – \(date(last))")
  }

  package func deadlineCalendar(_ first: Day, _ last: Day) -> String {
    say(
      "Calendar \(date(first)) – \(date(last))", "Calendrier du \(date(first)) au \(date(last))",
      "التقويم \(date(first)) – \(date(last))")
  }

  package func sinceUntil(_ first: Day, _ last: Day) -> String {
    say("\(date(first)) → \(date(last))", "\(date(first)) → \(date(last))", "\(date(first)) ← \(date(last))")
  }

  package func openSteps(_ count: Int, late: Int) -> String {
    let all = say(
      "\(stepCount(count)) to do", "\(stepCount(count)) à faire",
      arabic(count, "خطوة متبقية", "خطوتان متبقيتان", "خطوات متبقية", "خطوة متبقية"))
    return late == 0 ? all : "\(all)\(comma)\(lateSteps(late))"
  }

  private func lateSteps(_ count: Int) -> String {
    say("\(count) late", "\(count) en retard", arabic(count, "خطوة متأخرة", "خطوتان متأخرتان", "خطوات متأخرة", "خطوة متأخرة"))
  }

  package var waitingLegend: String {
    say(
      "Wd: working days waited, on the calendar of the party that has the turn.",
      "J.o. : jours ouvrés d’attente, sur le calendrier de la partie dont c’est le tour.",
      "ي.ع: أيام عمل الانتظار وفق تقويم الطرف صاحب الدور.")
  }

  package var criticalLegend: String {
    say(
      "A day that a step of this chain loses is a day that the end loses. ≈ rests on an estimated holiday",
      "Un jour perdu par une étape de cette chaîne est un jour perdu à la fin. ≈ dépend d’une fête estimée",
      "كل يوم تفقده خطوة في هذه السلسلة يتأخر به الانتهاء. ≈ يعتمد على عيد تقديري")
  }

  package var furtherSteps: String {
    say("Further steps under way or due", "Autres étapes en cours ou à échéance", "خطوات أخرى جارية أو قريبة الموعد")
  }

  package var approved: String { say("approved", "approuvé", "تمت الموافقة") }
  package func approved(_ day: Day) -> String {
    say("approved \(date(day))", "approuvé le \(date(day))", "تمت الموافقة في \(date(day))")
  }
  package var toApprove: String { say("to approve", "à approuver", "بانتظار الموافقة") }

  package func owes(_ purpose: Waiting.Purpose, since day: Day) -> String {
    say(
      "\(word(purpose)) due since \(shortDate(day))", "\(word(purpose)) attendue depuis le \(shortDate(day))",
      "بانتظار \(word(purpose)) منذ \(shortDate(day))")
  }

  package func nextSession(_ title: String, _ day: Day) -> String {
    say("Next: \(title), \(date(day))", "Prochaine rencontre : \(title), \(date(day))", "اللقاء القادم: \(title)، \(date(day))")
  }

  package func commonDays(of day: Day, _ days: String) -> String {
    let month = monthAndYear(day)
    return say(
      "Days of \(month) on which all parties work: \(days)", "Jours \(frenchOf(month)) où toutes les parties travaillent : \(days)",
      "أيام \(month) التي تعمل فيها جميع الأطراف: \(days)")
  }

  package func signedBy(_ parties: [String]) -> String {
    let lines = parties.map { "\($0) ____________________" }.joined(separator: "   ")
    return say("Signed: \(lines)", "Signatures : \(lines)", "التوقيع: \(lines)")
  }

  /// - Parameter from: the first day of the period that is only planned.
  package func periodLegend(from: Day) -> String {
    say(
      "# worked on or done · X held · > planned · │ from \(date(from)): the next period",
      "# en cours ou fait · X tenu · > prévu · │ dès le \(date(from)) : la période suivante",
      "# جارٍ أو منجز · X عُقد · > مخطط · │ ابتداءً من \(date(from)): الفترة التالية")
  }

  package func movedBy(_ days: Int) -> String {
    let count = fullWorkingDays(abs(days))
    return days > 0
      ? say("moved by \(count)", "décalé de \(count)", "تأجلت \(count)") : say("\(count) earlier", "avancé de \(count)", "تقدمت \(count)")
  }

  package var noApprovals: String {
    say("No step here asks for approvals.", "Aucune étape ne demande d’approbation.", "لا خطوة هنا تتطلب موافقات.")
  }

  package var approvalsLegend: String {
    say(
      "x given or done · . missing · blank: not asked", "x donnée ou faite · . manquante · vide : non demandée",
      "x تمت · . ناقصة · فراغ: غير مطلوبة")
  }

  package func completeSignoffs(_ count: Int, of all: Int) -> String {
    say("\(count) of \(all) complete", "\(count) sur \(all) complètes", "المكتمل \(figures(count)) من \(figures(all))")
  }

  package var headingAdded: String { say("Added", "Ajoutées", "أضيفت") }
  package var headingRemoved: String { say("Removed or dropped", "Retirées ou abandonnées", "أزيلت أو أُلغيت") }
  package var headingDone: String { say("Done", "Achevées", "أُنجزت") }
  package var headingMoved: String { say("Moved: finish", "Décalées : fin", "تغيّر موعد الانتهاء") }
  package var headingDeadlines: String { say("Deadline changed", "Échéance modifiée", "تغيّر الموعد النهائي") }
  package var headingOwners: String { say("New owners", "Nouveaux responsables", "جهات مسؤولة جديدة") }
  package var removedRoadmap: String { say("roadmap removed", "feuille de route retirée", "أزيلت خارطة الطريق") }
  package var newRoadmapMark: String { say("new roadmap", "nouvelle feuille de route", "خارطة طريق جديدة") }
  package var nothingChangedSince: String { say("Nothing has changed.", "Rien n’a changé.", "لم يتغير شيء.") }

  package var changesLegend: String {
    say(
      "Variance in working days on the step's own calendar; + is later.",
      "Écart en jours ouvrés sur le calendrier de l’étape ; + est plus tard.",
      "الفارق بأيام العمل وفق تقويم الخطوة؛ + أي أبعد.")
  }

  package func untraced(_ count: Int) -> String {
    say(
      "\(count) acts could not be taken back, because the files were changed by other means meanwhile; what they did may be missing here.",
      "\(count) actions n’ont pas pu être remontées, car les fichiers ont été modifiés par ailleurs ; leurs effets peuvent manquer ici.",
      "تعذّر الرجوع عن \(figures(count)) من الأعمال لأن الملفات عُدّلت بوسيلة أخرى؛ وقد لا يظهر أثرها هنا.")
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
