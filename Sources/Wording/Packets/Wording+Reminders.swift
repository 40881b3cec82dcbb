import RoadmapEngine

/// The text of a reminder to a party that has not answered, as a ministry writes it.
extension Wording {
  /// Returns the lines of a reminder: the subject, an empty line, and the letter.
  /// - Parameter sender: the name of the party that writes. Who writes for it is signed by mail programs, and told to nobody by Jalon.
  package func reminder(_ reminder: Reminder, from sender: String) -> [String] {
    var lines = [subject(of: reminder), "", salutation, ""]
    if let request = reminder.requests.first, reminder.requests.count == 1 {
      lines += [sent(request, reminder), ""]
    } else {
      lines += [sentSeveral(reminder)] + reminder.requests.map { "- \(named($0, reminder))\(until($0))" } + ["", notReceived, ""]
    }
    if reminder.open > 0 { lines += [openPoints(reminder.open), ""] }
    if reminder.steps > 0 { lines += [waitingSteps(reminder.steps), ""] }
    lines += [asks(reminder), "", regards]
    return lines + (sender.isEmpty ? [] : ["", sender])
  }

  /// Says that nothing of a party is waited for.
  package func nothingToRemind(_ party: String) -> String {
    phrase(
      en: "\(party): no answer is waited for.", fr: "\(party) : aucune réponse n’est attendue.", ar: "\(party): لا رد منتظر.")
  }

  /// Returns a date as letters have it: `26 November 2026`.
  private func letterDate(_ day: Day) -> String {
    let date = day.civil
    let number = language == .fr && date.day == 1 ? "1er" : figures(date.day)
    return "\(number) \(longMonth(date.month)) \(figures(date.year))"
  }

  /// Names the plan of a request: the titles of its roadmaps, or that of the workspace.
  private func title(of request: Reminder.Request, _ reminder: Reminder) -> String {
    let titles = request.roadmaps.count <= 3 ? request.roadmaps : []
    return (titles.isEmpty ? [reminder.title] : titles).map { marked(name($0)) }.joined(separator: comma)
  }

  private func marked(_ title: String) -> String { phrase(en: "“\(title)”", fr: "« \(title) »", ar: "«\(title)»") }

  private func subject(of reminder: Reminder) -> String {
    let what = reminder.requests.first.map { named($0, reminder) } ?? marked(name(reminder.title))
    return phrase(en: "Subject: Reminder – \(what)", fr: "Objet : Rappel – \(what)", ar: "الموضوع: تذكير – \(what)")
  }

  /// Names what was sent: `follow-up sheet “Labour” of 3 November 2026`.
  private func named(_ request: Reminder.Request, _ reminder: Reminder) -> String {
    let (title, day) = (title(of: request, reminder), letterDate(request.day))
    return request.isSheet
      ? phrase(
        en: "follow-up sheet \(title) of \(day)", fr: "feuille de suivi \(title) du \(day)", ar: "ورقة متابعة \(title) بتاريخ \(day)")
      : phrase(
        en: "state of the plan \(title) of \(day)", fr: "état du plan \(title) du \(day)", ar: "وضع الخطة \(title) بتاريخ \(day)")
  }

  private var salutation: String {
    phrase(en: "Dear colleagues,", fr: "Madame, Monsieur,", ar: "السادة الأفاضل، تحية طيبة وبعد،")
  }

  private func sent(_ request: Reminder.Request, _ reminder: Reminder) -> String {
    let (title, day) = (title(of: request, reminder), letterDate(request.day))
    let (first, isRepeated) = (letterDate(request.since), request.since != request.day)
    let what =
      request.isSheet
      ? phrase(en: "the follow-up sheet \(title)", fr: "la feuille de suivi \(title)", ar: "ورقة المتابعة \(title)")
      : phrase(en: "the state of the plan \(title)", fr: "l’état du plan \(title)", ar: "وضع الخطة \(title)")
    let asked = request.replyBy.map { letterDate($0) }
    return phrase(
      en: "On \(day) we sent you \(what)\(isRepeated ? ", of which a first version went to you on \(first)" : "")"
        + "\(asked.map { ", and asked for your answer by \($0)" } ?? ""). \(notReceived)",
      fr:
        "Le \(day), nous vous avons adressé \(what)\(isRepeated ? ", après un premier envoi le \(first)" : "")\(asked.map { ", en vous priant de bien vouloir répondre au plus tard le \($0)" } ?? ""). \(notReceived)",
      ar: "فقد أرسلنا إليكم بتاريخ \(day) \(what)\(isRepeated ? "، بعد نسخة أولى أُرسلت بتاريخ \(first)" : "")"
        + "\(asked.map { "، راجين التكرم بالرد في موعد أقصاه \($0)" } ?? ""). \(notReceived)")
  }

  private func sentSeveral(_ reminder: Reminder) -> String {
    phrase(en: "We have sent you:", fr: "Nous vous avons adressé :", ar: "فقد أرسلنا إليكم:")
  }

  private func until(_ request: Reminder.Request) -> String {
    request.replyBy.map { day in
      phrase(
        en: ", answer asked by \(letterDate(day))", fr: ", réponse souhaitée au plus tard le \(letterDate(day))",
        ar: "، مع رجاء الرد في موعد أقصاه \(letterDate(day))")
    } ?? ""
  }

  private var notReceived: String {
    phrase(
      en: "We do not seem to have received your answer yet.",
      fr: "Sauf erreur de notre part, votre réponse ne nous est pas encore parvenue.",
      ar: "ووفقًا لما لدينا، لم يصلنا ردكم الكريم حتى تاريخه.")
  }

  private func openPoints(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "One point in it is still open." : "\(count) points in it are still open.",
      fr: count < 2 ? "Un point de notre envoi reste en suspens." : "\(count) points de notre envoi restent en suspens.",
      ar: "ولا يزال في مراسلتنا \(arabic(count, "أمر", "أمران", "أمور", "أمرًا")) بانتظار ردكم.")
  }

  private func waitingSteps(_ count: Int) -> String {
    phrase(
      en: count == 1
        ? "In addition, one step of the plan is waiting for you." : "In addition, \(count) steps of the plan are waiting for you.",
      fr: count == 1
        ? "Par ailleurs, une étape du plan attend une action de votre part."
        : "Par ailleurs, \(count) étapes du plan attendent une action de votre part.",
      ar: "وفي الخطة \(arabic(count, "خطوة", "خطوتان", "خطوات", "خطوة")) بانتظار إجراء من جانبكم.")
  }

  private func asks(_ reminder: Reminder) -> String {
    let isSheet = reminder.requests.contains(where: \.isSheet)
    return phrase(
      en: isSheet
        ? "We would be grateful if you could fill in the sheet and send it back to us as soon as possible. If you have done so in the meantime, "
          + "please disregard this message."
        : "We would be grateful for your answer as soon as possible. If you have sent it in the meantime, please disregard this message.",
      fr: isSheet
        ? """
        Nous vous saurions gré de bien vouloir compléter la feuille et nous la renvoyer dans les meilleurs délais. Si vous l’avez fait entre-temps, \
        nous vous prions de ne pas tenir compte du présent message.
        """
        : """
        Nous vous saurions gré de bien vouloir nous répondre dans les meilleurs délais. Si vous l’avez fait entre-temps, nous vous prions de ne \
        pas tenir compte du présent message.
        """,
      ar: isSheet
        ? "نرجو التكرم بملء الورقة وإعادتها إلينا في أقرب وقت ممكن. وإن كنتم قد أرسلتموها في هذه الأثناء، فنرجو عدم الالتفات إلى هذه الرسالة."
        : "نرجو التكرم بموافاتنا بردكم في أقرب وقت ممكن. وإن كنتم قد أرسلتموه في هذه الأثناء، فنرجو عدم الالتفات إلى هذه الرسالة.")
  }

  private var regards: String {
    phrase(
      en: "Yours faithfully,", fr: "Nous vous prions d’agréer, Madame, Monsieur, l’assurance de notre haute considération.",
      ar: "وتفضلوا بقبول فائق الاحترام والتقدير.")
  }
}
