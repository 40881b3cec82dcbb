import RoadmapEngine

/// What sending and receiving tell.
extension Wording {
  package func packetWritten(_ path: String, to party: String, number: Int, steps: Int, words: Int) -> String {
    phrase(
      en: "\(party): packet \(figures(number)) in \(path) – steps \(figures(steps)), words \(figures(words))",
      fr: "\(party) : envoi \(figures(number)) dans \(path) – étapes \(figures(steps)), éléments \(figures(words))",
      ar: "\(party): الحزمة \(figures(number)) في \(path) – الخطوات \(figures(steps))، العناصر \(figures(words))")
  }

  /// Tells that a packet was recorded and could not be written.
  package func packetNotWritten(_ number: Int) -> String {
    phrase(
      en: "Packet \(figures(number)) was not written; the next one has number \(figures(number + 1)) and holds all of it.",
      fr: "L’envoi \(figures(number)) n’a pas été écrit ; le suivant porte le numéro \(figures(number + 1)) et contient tout.",
      ar: "لم تُكتب الحزمة \(figures(number))؛ والتالية رقمها \(figures(number + 1)) وفيها كل شيء.")
  }

  package func received(_ party: String, number: Int, taken: Int, waiting: Int) -> String {
    phrase(
      en: "\(party), packet \(figures(number)): \(figures(taken)) taken, \(figures(waiting)) to review",
      fr: "\(party), envoi \(figures(number)) : acceptés \(figures(taken)), à examiner \(figures(waiting))",
      ar: "\(party)، الحزمة \(figures(number)): المقبولة \(figures(taken))، للمراجعة \(figures(waiting))")
  }

  package func receivedOld(_ party: String, number: Int) -> String {
    phrase(
      en: "\(party), packet \(figures(number)): nothing new; it or a later one is here already.",
      fr: "\(party), envoi \(figures(number)) : rien de nouveau ; il est déjà là, ou un plus récent.",
      ar: "\(party)، الحزمة \(figures(number)): لا جديد؛ فهي أو أحدث منها موجودة هنا.")
  }

  package func begun(_ folder: String, _ party: String, steps: Int) -> String {
    phrase(
      en: "Made the workspace \(folder) of \(party): steps \(figures(steps))",
      fr: "Espace de travail \(folder) créé pour \(party) : étapes \(figures(steps))",
      ar: "أُنشئت مساحة العمل \(folder) لـ\(party): الخطوات \(figures(steps))")
  }

  package var taken: String { phrase(en: "taken", fr: "accepté", ar: "مقبول") }

  /// Tells how many parties have answered: `6 of 8 have answered.`
  package func answered(_ count: Int, of all: Int) -> String {
    phrase(
      en: "\(figures(count)) of \(figures(all)) have answered.", fr: "Ont répondu : \(figures(count)) sur \(figures(all)).",
      ar: "أجاب \(figures(count)) من \(figures(all)).")
  }

  /// Tells how far an exchange is: `LY  sent 12 Nov 2026 (5), answered 20 Nov 2026 (7); 1 refused, 2 to review`.
  package func round(_ round: RoundState, days: Int?) -> String {
    var parts: [String] = []
    if let sent = round.sent {
      parts.append(
        phrase(
          en: "sent \(date(sent.day)) (\(figures(sent.number)))", fr: "envoyé le \(date(sent.day)) (\(figures(sent.number)))",
          ar: "أُرسل \(date(sent.day)) (\(figures(sent.number)))"))
    }
    if let received = round.received {
      let when = "\(String(instant(received.made).dropLast(6))) (\(figures(received.number)))"
      parts.append(phrase(en: "received \(when)", fr: "reçu le \(when)", ar: "وصل \(when)"))
    }
    switch round.state {
    case .none: break
    case .sent:
      parts.append(
        phrase(
          en: "no answer for \(figures(days ?? 0)) working days", fr: "sans réponse depuis \(figures(days ?? 0)) jours ouvrés",
          ar: "بلا رد منذ \(figures(days ?? 0)) من أيام العمل"))
    case .seen:
      parts.append(phrase(en: "open \(figures(round.open))", fr: "ouverts \(figures(round.open))", ar: "المفتوحة \(figures(round.open))"))
    case .answered: parts.append(phrase(en: "answered", fr: "répondu", ar: "أُجيب"))
    }
    if round.refused > 0 {
      parts.append(
        phrase(en: "refused \(figures(round.refused))", fr: "refusés \(figures(round.refused))", ar: "المرفوضة \(figures(round.refused))"))
    }
    if round.proposals > 0 {
      parts.append(
        phrase(
          en: "to review here \(figures(round.proposals))", fr: "à examiner ici \(figures(round.proposals))",
          ar: "للمراجعة هنا \(figures(round.proposals))"))
    }
    return "\(round.party)  \(parts.joined(separator: comma))"
  }

  package var noRounds: String {
    phrase(en: "No packet was sent or received.", fr: "Aucun envoi n’a été fait ni reçu.", ar: "لم تُرسل أي حزمة ولم تصل.")
  }
}
