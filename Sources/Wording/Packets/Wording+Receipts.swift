import RoadmapEngine

/// Messages about packets that were sent and received.
extension Wording {
  package func received(_ party: String, number: Int, taken: Int, waiting: Int) -> String {
    phrase(
      en: "\(party), packet \(figures(number)): \(figures(taken)) taken, \(figures(waiting)) to review",
      fr: "\(party), envoi \(figures(number)) : acceptés \(figures(taken)), à examiner \(figures(waiting))",
      ar: "\(party)، الحزمة \(figures(number)): المقبولة \(figures(taken))، للمراجعة \(figures(waiting))")
  }

  package func begun(_ folder: String, _ party: String, steps: Int) -> String {
    phrase(
      en: "Made the workspace \(folder) of \(party): steps \(figures(steps))",
      fr: "Espace de travail \(folder) créé pour \(party) : étapes \(figures(steps))",
      ar: "أُنشئت مساحة العمل \(folder) لـ\(party): الخطوات \(figures(steps))")
  }

  package var taken: String { phrase(en: "taken", fr: "accepté", ar: "مقبول") }

  /// Says of a packet that the other party has taken or refused everything in it.
  package var answered: String { phrase(en: "answered", fr: "répondu", ar: "أُجيب") }

  /// Tells how many values the other party refuses.
  package func refusedValues(_ count: Int) -> String {
    phrase(en: "refused \(figures(count))", fr: "refusés \(figures(count))", ar: "المرفوضة \(figures(count))")
  }

  /// Tells how many parties have answered: `6 of 8 have answered.`
  package func answered(_ count: Int, of all: Int) -> String {
    phrase(
      en: "\(figures(count)) of \(figures(all)) have answered.", fr: "Ont répondu : \(figures(count)) sur \(figures(all)).",
      ar: "أجاب \(figures(count)) من \(figures(all)).")
  }

  /// Tells how far an exchange is: `LY  sheet sent 12 Nov 2026 (5), answer asked by 20 Nov 2026, no answer since 12 Nov 2026 (8 working days)`.
  /// - Parameter days: the working days since the answer is waited for.
  package func round(_ round: RoundState, days: Int?) -> String {
    var parts: [String] = []
    if let sent = round.last {
      let when = "\(date(sent.day)) (\(figures(sent.number)))"
      parts.append(
        sent.sheet == nil
          ? phrase(en: "sent \(when)", fr: "envoyé le \(when)", ar: "أُرسل في \(when)")
          : phrase(en: "sheet sent \(when)", fr: "feuille envoyée le \(when)", ar: "أُرسلت ورقة في \(when)"))
      if let day = sent.sheet?.replyBy {
        parts.append(
          phrase(en: "answer asked by \(date(day))", fr: "réponse souhaitée pour le \(date(day))", ar: "الرد مطلوب حتى \(date(day))"))
      }
    }
    if let received = round.received {
      let day = String(instant(received.made).dropLast(6))
      let when = "\(day) (\(figures(received.number)))"
      parts.append(
        received.isSheet
          ? phrase(en: "sheet received \(day)", fr: "feuille reçue le \(day)", ar: "وصلت ورقة في \(day)")
          : phrase(en: "received \(when)", fr: "reçu le \(when)", ar: "وصل في \(when)"))
    }
    switch round.state {
    case .none: break
    case .sent:
      let (since, days) = (date(round.since), fullWorkingDays(days ?? 0))
      parts.append(
        phrase(
          en: "no answer since \(since) (\(days))", fr: "sans réponse depuis le \(since) (\(days))", ar: "بلا رد منذ \(since) (\(days))"))
    case .seen:
      parts.append(phrase(en: "open \(figures(round.open))", fr: "ouverts \(figures(round.open))", ar: "المفتوحة \(figures(round.open))"))
    case .answered: parts.append(answered)
    }
    if round.refused > 0 { parts.append(refusedValues(round.refused)) }
    if round.proposals > 0 {
      parts.append(
        phrase(
          en: "to review here \(figures(round.proposals))", fr: "à examiner ici \(figures(round.proposals))",
          ar: "للمراجعة هنا \(figures(round.proposals))"))
    }
    return "\(round.party)  \(parts.joined(separator: comma))"
  }
}
