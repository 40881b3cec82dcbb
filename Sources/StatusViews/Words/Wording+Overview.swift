import RoadmapEngine
import Wording

/// Words of the minister's page.
extension Wording {
  var forDecision: String { phrase(en: "For decision", fr: "Décisions à prendre", ar: "مسائل للبتّ فيها") }
  var nextDates: String { phrase(en: "Next dates", fr: "Prochaines dates", ar: "المواعيد القادمة") }
  var waitsByParty: String {
    phrase(en: "Replies and signatures awaited", fr: "Réponses et signatures attendues", ar: "الردود والتوقيعات المنتظرة")
  }
  var columnToDo: String { phrase(en: "To do", fr: "À faire", ar: "المطلوب") }
  var columnHeldUp: String { phrase(en: "Holds up", fr: "Bloque", ar: "ما يتوقف عليها") }
  var columnOpenWaits: String { phrase(en: "Number", fr: "Nombre", ar: "العدد") }

  var giveApproval: String {
    phrase(en: "give our approval", fr: "donner notre approbation", ar: "منح موافقتنا")
  }

  /// Tells a party to give what others wait for.
  /// - Parameter age: the working days for which they have waited.
  func giveAnswer(_ purpose: Waiting.Purpose, age: Int) -> String {
    let act =
      switch purpose {
      case .reply: phrase(en: "give our reply", fr: "donner notre réponse", ar: "تقديم ردنا")
      case .signature: phrase(en: "give our signature", fr: "apposer notre signature", ar: "التوقيع من جانبنا")
      }
    return "\(act) (\(fullWorkingDays(age)))"
  }

  /// Tells a party to speak to another one, which it waits for.
  /// - Parameter age: the working days for which it has waited.
  func ask(_ party: String, for purpose: Waiting.Purpose, age: Int) -> String {
    phrase(
      en: "raise with \(party) (\(word(purpose)), \(fullWorkingDays(age)))",
      fr: "relance à adresser : \(party) (\(word(purpose)), \(fullWorkingDays(age)))",
      ar: "مخاطبة \(party) بشأن \(word(purpose)) (\(fullWorkingDays(age)))")
  }

  /// Counts roadmaps of a health in a sentence: `3 are late`.
  func roadmaps(_ count: Int, _ health: Health) -> String {
    let word = health == .done ? phrase(en: "done", fr: count < 2 ? "achevée" : "achevées", ar: self.word(health)) : self.word(health)
    if health == .willBeLate {
      return phrase(
        en: "\(count) will be late", fr: count < 2 ? "1 a un retard prévu" : "\(count) ont un retard prévu",
        ar: "\(self.word(health)) \(figures(count))")
    }
    if health == .quiet, language == .fr { return count < 2 ? "\(count) n’est pas démarrée" : "\(count) ne sont pas démarrées" }
    return phrase(
      en: count == 1 ? "1 is \(word)" : "\(count) are \(word)", fr: count < 2 ? "\(count) est \(word)" : "\(count) sont \(word)",
      ar: "\(word) \(figures(count))")
  }

  func roadmapsShownInPart(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 is shown in part" : "\(count) are shown in part",
      fr: count < 2 ? "\(count) est affichée en partie" : "\(count) sont affichées en partie", ar: "معروضة جزئيًا \(figures(count))")
  }

  /// Returns the first sentence of the summary.
  /// - Parameters:
  ///   - states: how many roadmaps are in each state, in words.
  ///   - done: the finished steps among all.
  ///   - isPart: whether there are other steps, which are not shown.
  func summary(ofRoadmaps count: Int, _ states: [String], done: Int, of all: Int, isPart: Bool) -> String {
    let shown = isPart ? phrase(en: " shown here", fr: " parmi celles affichées ici", ar: " المعروضة هنا") : ""
    let steps = phrase(
      en: "\(done) of \(all) \(all == 1 ? "step" : "steps")\(shown) \(done == 1 ? "is" : "are") done",
      fr: done < 2 ? "\(done) étape sur \(all) est achevée\(shown)" : "\(done) étapes sur \(all) sont achevées\(shown)",
      ar: "أُنجز من الخطوات\(shown) \(figures(done)) من أصل \(figures(all))")
    let list = list(states)
    return phrase(
      en: "Of \(count) \(count == 1 ? "roadmap" : "roadmaps"), \(list); \(steps).",
      fr: "Sur \(count) \(count < 2 ? "feuille" : "feuilles") de route, \(list) ; \(steps).",
      ar: "خرائط الطريق (\(figures(count))): \(list)؛ \(steps).")
  }

  /// Returns the second sentence of the summary.
  /// - Parameters:
  ///   - wait: the party that has been waited for longest, the wait, and its age in working days.
  ///   - next: the next date, and what it is.
  func summary(wait: (party: String, wait: Waiting, age: Int)?, next: (day: Day, title: String)?) -> String {
    let waits: String =
      if let (party, wait, age) = wait {
        phrase(
          en: "The longest wait is for \(party) (\(word(wait.purpose)), since \(date(wait.since)), \(fullWorkingDays(age)))",
          fr: "Attente la plus longue : \(party) (\(word(wait.purpose)), depuis le \(date(wait.since)), \(fullWorkingDays(age)))",
          ar: "أطول انتظار: \(party) (\(word(wait.purpose))، منذ \(date(wait.since))، \(fullWorkingDays(age)))")
      } else {
        phrase(en: "Nobody is waited for", fr: "Aucune réponse n’est attendue", ar: "لا ننتظر ردًا من أحد")
      }
    let dates: String =
      if let (day, title) = next {
        phrase(
          en: "the next date is \(date(day)): \(title)", fr: "prochaine date : le \(date(day)), \(title)",
          ar: "والموعد القادم في \(date(day)): \(title)")
      } else {
        phrase(en: "no date is set", fr: "aucune date n’est fixée", ar: "ولا موعد محدد")
      }
    return "\(waits)\(semicolon)\(dates)."
  }

  /// Joins parts of a sentence: `a, b and c`.
  private func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.joined() }
    if language == .ar { return parts.joined(separator: "، و") }
    return parts.dropLast().joined(separator: comma) + phrase(en: " and ", fr: " et ", ar: "، و") + last
  }
}
