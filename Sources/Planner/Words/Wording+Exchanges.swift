import RoadmapEngine
import Wording

/// Words of the pages of proposals and of exchanges, and of the form that sends and receives.
extension Wording {
  // MARK: Proposals

  var columnProposed: String { phrase(en: "Here → proposed", fr: "Ici → proposé", ar: "هنا ← المقترح") }
  var columnKind: String { phrase(en: "Kind", fr: "Nature", ar: "النوع") }

  func word(_ kind: ProposalKind) -> String {
    switch kind {
    case .progress: phrase(en: "progress", fr: "avancement", ar: "التقدم")
    case .dates: phrase(en: "dates", fr: "dates", ar: "المواعيد")
    case .words: phrase(en: "words", fr: "textes", ar: "النصوص")
    case .structure: phrase(en: "structure", fr: "structure", ar: "البنية")
    case .promises: phrase(en: "promises", fr: "engagements", ar: "الالتزامات")
    case .delicate: phrase(en: "one by one", fr: "un par un", ar: "كل على حدة")
    }
  }

  /// Says of a proposal that it brings a new thing, or takes one away.
  func wholeThing(isGone: Bool) -> String {
    isGone
      ? phrase(en: "no longer shared", fr: "n’est plus partagée", ar: "لم تعد مشتركة")
      : phrase(en: "new", fr: "nouveau", ar: "جديد")
  }

  var isRefused: String { phrase(en: "refused there", fr: "refusé par l’autre partie", ar: "رفضه الطرف الآخر") }

  func fromPacket(_ number: Int, _ instant: String, _ kind: String) -> String {
    phrase(
      en: "Packet \(figures(number)) of \(instant) · \(kind)", fr: "Envoi \(figures(number)) du \(instant) · \(kind)",
      ar: "الحزمة \(figures(number)) بتاريخ \(instant) · \(kind)")
  }

  /// Heads the value that somebody here has given to what is proposed otherwise.
  func hereBy(_ who: String, _ instant: String) -> String {
    phrase(en: "Changed here by \(who), \(instant)", fr: "Modifié ici par \(who), \(instant)", ar: "عدّله هنا \(who)، \(instant)")
  }

  var oneByOne: String {
    phrase(
      en: "These are answered one by one.", fr: "Celles-ci se traitent une par une.", ar: "يُرد على هذه المقترحات واحدًا واحدًا.")
  }

  func takesKind(_ kind: String, _ count: Int) -> String {
    phrase(
      en: count == 1 ? "Take 1 proposal: \(kind)?" : "Take \(count) proposals: \(kind)?",
      fr: count < 2 ? "Accepter 1 proposition : \(kind) ?" : "Accepter \(count) propositions : \(kind) ?",
      ar: "قبول \(arabic(count, "مقترح", "مقترحين", "مقترحات", "مقترحًا")): \(kind)؟")
  }

  var refusalReason: String {
    phrase(en: "Reason of the refusal, for the other party", fr: "Motif du refus, pour l’autre partie", ar: "سبب الرفض، للطرف الآخر")
  }

  var notHereYet: String {
    phrase(en: "It is not in the plan yet.", fr: "Ce n’est pas encore dans le plan.", ar: "لم يدخل الخطة بعد.")
  }

  func saveFirst(saves: String) -> String {
    phrase(
      en: "Changes are not saved yet; save them first: \(saves)", fr: "Des modifications ne sont pas enregistrées ; d’abord : \(saves)",
      ar: "توجد تعديلات لم تُحفظ؛ احفظها أولًا: \(saves)")
  }

  // MARK: Exchanges

  var columnSent: String { phrase(en: "Sent", fr: "Envoyé", ar: "المُرسل") }
  var columnAnswer: String { phrase(en: "No answer for", fr: "Sans réponse", ar: "بلا رد منذ") }
  var columnReceived: String { phrase(en: "Received", fr: "Reçu", ar: "الوارد") }
  var columnToReview: String { phrase(en: "To review", fr: "À examiner", ar: "للمراجعة") }

  /// Tells how many values of the last packet the other party has seen and not taken over.
  func openWords(_ count: Int) -> String {
    phrase(en: "\(figures(count)) open", fr: "en suspens \(figures(count))", ar: "المعلّقة \(figures(count))")
  }

  var nobodyToExchange: String {
    phrase(
      en: "No roadmap has another party to exchange with.", fr: "Aucune feuille de route n’a d’autre partie.",
      ar: "لا يوجد طرف آخر في خرائط الطريق للتبادل معه.")
  }

  func nothingToReview(sends: String) -> String {
    phrase(
      en: "Nothing of it waits here; \(sends) sends and receives.", fr: "Rien à examiner ; \(sends) : envoyer et recevoir.",
      ar: "لا شيء منه للمراجعة؛ \(sends) للإرسال والاستقبال.")
  }

  /// Tells whose turn it is in the exchange with a party.
  func turn(of round: RoundState?, _ party: String) -> String {
    guard let round else {
      return phrase(en: "\(party): nothing was sent yet.", fr: "\(party) : rien n’a encore été envoyé.", ar: "\(party): لم يُرسل شيء بعد.")
    }
    var parts: [String] = []
    if round.proposals > 0 {
      parts.append(
        phrase(
          en: "your turn: \(figures(round.proposals)) to review", fr: "à vous : \(figures(round.proposals)) à examiner",
          ar: "دوركم: للمراجعة \(figures(round.proposals))"))
    }
    switch round.state {
    case .sent:
      let days = round.requests.compactMap { $0.sending.sheet?.replyBy }
      let until = days.min().map { day in
        phrase(en: ", asked by \(date(day))", fr: ", souhaitée pour le \(date(day))", ar: "، المطلوب حتى \(date(day))")
      }
      parts.append(
        phrase(
          en: "their turn: no answer since \(date(round.since))", fr: "réponse attendue depuis le \(date(round.since))",
          ar: "دوره: لا رد منذ \(date(round.since))") + (until ?? ""))
    case .seen:
      parts.append(
        phrase(
          en: "their turn: \(figures(round.open)) not answered", fr: "points en attente de réponse : \(figures(round.open))",
          ar: "دوره: بلا رد \(figures(round.open))"))
    case .answered, .none: break
    }
    if round.refused > 0 { parts.append(refusedValues(round.refused)) }
    return parts.isEmpty
      ? phrase(en: "\(party): nothing is open.", fr: "\(party) : rien en suspens.", ar: "\(party): لا شيء معلّق.")
      : "\(party)\(colon)\(parts.joined(separator: semicolon))"
  }

  // MARK: Sending and receiving

  var labelFolder: String { phrase(en: "Folder or file", fr: "Dossier ou fichier", ar: "مجلد أو ملف") }
  var labelSendTo: String { phrase(en: "Send packets to", fr: "Envois pour", ar: "حزم إلى") }
  var labelReceive: String { phrase(en: "Receive", fr: "Recevoir", ar: "استقبال") }
  var labelCopies: String { phrase(en: "Own other copies", fr: "Nos autres copies", ar: "نسخنا الأخرى") }
  var yes: String { phrase(en: "yes", fr: "oui", ar: "نعم") }
  var no: String { phrase(en: "no", fr: "non", ar: "لا") }
  var throughThisFolder: String { phrase(en: "through this folder", fr: "par ce dossier", ar: "عبر هذا المجلد") }
  var throughGit: String { phrase(en: "through git", fr: "par git", ar: "عبر git") }
  var exchanged: String { phrase(en: "What was exchanged", fr: "Ce qui a été échangé", ar: "ما جرى تبادله") }

  func unknownParty(_ word: String) -> String {
    phrase(
      en: "No party of this workspace is called \"\(word)\".", fr: "Aucune partie ne s’appelle « \(word) ».",
      ar: "لا طرف باسم \"\(word)\".")
  }

  var folderIsMissing: String {
    phrase(
      en: "Name the folder: the stick, or where the mail's attachments are saved.",
      fr: "Indiquez le dossier : la clé, ou celui des pièces jointes.", ar: "حدد المجلد: الذاكرة، أو حيث تُحفظ مرفقات البريد.")
  }

  var nothingToExchange: String {
    phrase(
      en: "Nothing is chosen: name parties, or receive.", fr: "Rien n’est choisi : indiquez des parties, ou recevez.",
      ar: "لم يُختر شيء: حدد أطرافًا أو اختر الاستقبال.")
  }

  // MARK: Sheets

  var labelSheetFor: String { phrase(en: "Sheet for", fr: "Feuille pour", ar: "ورقة لـ") }
  var labelReplyBy: String { phrase(en: "Answer by", fr: "Réponse pour le", ar: "الرد حتى") }
  var labelSteps: String { phrase(en: "Steps", fr: "Étapes", ar: "الخطوات") }
  var allThatIsShared: String {
    phrase(en: "all that the party may see", fr: "toutes celles que la partie peut voir", ar: "كل ما يجوز للطرف رؤيته")
  }

  func foundOnPage(_ filter: String) -> String { phrase(en: "filter: \(filter)", fr: "filtre : \(filter)", ar: "تصفية: \(filter)") }

  var nobodyIsChosen: String { phrase(en: "Name a party.", fr: "Indiquez une partie.", ar: "حدد طرفًا.") }

  /// Says in a narrow column that a sheet was sent, and no packet.
  var sheetWord: String { phrase(en: "sheet", fr: "feuille", ar: "ورقة") }

  func reminder(to party: String) -> String { phrase(en: "Reminder: \(party)", fr: "Rappel : \(party)", ar: "تذكير: \(party)") }

  /// What the name of the file of a reminder begins with.
  var reminderName: String { phrase(en: "reminder", fr: "rappel", ar: "تذكير") }

  func fromSheet(_ person: String, _ instant: String, _ kind: String) -> String {
    let by = person.isEmpty ? "" : phrase(en: " of \(person)", fr: " de \(person)", ar: " من \(person)")
    return phrase(en: "Sheet\(by), \(instant) · \(kind)", fr: "Feuille\(by), \(instant) · \(kind)", ar: "ورقة\(by)، \(instant) · \(kind)")
  }
}
