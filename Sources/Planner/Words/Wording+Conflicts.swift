import RoadmapEngine
import Wording

/// Words of the page of conflicts and of the decisions taken there.
extension Wording {
  var columnWhat: String { phrase(en: "What", fr: "Objet", ar: "الموضوع") }
  var columnValues: String { phrase(en: "Values", fr: "Valeurs", ar: "القيم") }
  var columnCountsNow: String { phrase(en: "Counts now", fr: "Vaut encore", ar: "المعمول به") }
  var labelValue: String { phrase(en: "Value", fr: "Valeur", ar: "القيمة") }
  var labelWho: String { phrase(en: "Who", fr: "Auteur", ar: "من") }
  var labelWhen: String { phrase(en: "When", fr: "Le", ar: "متى") }
  var labelReason: String { phrase(en: "Why", fr: "Motif", ar: "السبب") }

  /// Heads the list of the conflicts.
  var toDecide: String { phrase(en: "To decide", fr: "À trancher", ar: "بانتظار الحسم") }

  func untilDecided(_ value: String) -> String {
    phrase(
      en: "Until you decide, this counts: \(value)", fr: "Non tranché ; vaut encore : \(value)",
      ar: "إلى أن تحسموا الأمر يُعمل بما يلي: \(value)")
  }

  var noDateMoves: String { phrase(en: "No date moves", fr: "Aucune date ne change", ar: "لا يتغير أي موعد") }
  var datesThatMove: String { phrase(en: "Dates that move in all", fr: "Dates qui changent", ar: "مجموع المواعيد المتغيرة") }

  func datesMove(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 date moves" : "\(count) dates move", fr: count < 2 ? "\(count) date change" : "\(count) dates changent",
      ar: "\(arabicVerb(count, "يتغير", "تتغير")) \(arabic(count, "موعد", "موعدان", "مواعيد", "موعدًا"))")
  }

  func missed(_ count: Int) -> String {
    phrase(
      en: "\(count) missed", fr: count < 2 ? "\(count) manquée" : "\(count) manquées",
      ar: count == 1 ? "يفوت واحد" : count == 2 ? "يفوت اثنان" : "يفوت \(figures(count)) منها")
  }

  /// - Parameter shows: the name of the key that shows all of them.
  func moreDeadlines(_ count: Int, shows: String) -> String {
    phrase(en: "\(count) more; \(shows) shows", fr: "\(count) de plus ; \(shows)", ar: "و\(count) أخرى؛ \(shows)")
  }

  /// Tells how the finish of a step with a deadline moves: `due 16 Dec 27: 22 Nov 27 → 5 Jan 28`.
  func finishMoves(due: String, _ before: String, _ after: String) -> String {
    phrase(
      en: "due \(due): \(before) → \(after)", fr: "échéance \(due) : \(before) → \(after)", ar: "الموعد \(due): من \(before) إلى \(after)")
  }

  var decisionReason: String {
    phrase(en: "Reason of the decision", fr: "Motif de la décision", ar: "سبب القرار")
  }

  func chooseASide(_ keys: String) -> String {
    phrase(en: "Choose a value first: \(keys)", fr: "Choisissez d’abord une valeur : \(keys)", ar: "اختر قيمة أولًا: \(keys)")
  }

  var noOwnSide: String {
    phrase(
      en: "None of these values is yours alone; choose one of the others.",
      fr: "Aucune de ces valeurs n’est la vôtre ; choisissez-en une autre.",
      ar: "ليست أي من هذه القيم لك وحدك؛ اختر واحدة من القيم الأخرى.")
  }

  var noOtherSides: String {
    phrase(en: "There is only one other value.", fr: "Il n’y a qu’une autre valeur.", ar: "لا توجد إلا قيمة أخرى واحدة.")
  }

  var contestedIsGone: String {
    phrase(
      en: "What is contested is no longer in the plan.", fr: "L’objet de la divergence n’est plus dans le plan.",
      ar: "لم يعد موضوع التعارض في الخطة.")
  }

  /// Says where another value is set if no form has a field for it.
  /// - Parameter goes: the name of the key that goes there.
  func otherValueElsewhere(goes: String) -> String {
    phrase(
      en: "Another value is set where it is edited; that decides too. \(goes) goes there.",
      fr: "Une autre valeur se fixe là où elle se modifie ; cela tranche aussi. \(goes) y mène.",
      ar: "تُحدَّد قيمة أخرى حيث تُعدَّل، وذلك يحسم الأمر أيضًا. \(goes) للانتقال إليها.")
  }

  /// Refuses a form whose fields change something besides what is contested.
  func answersSomethingElse(_ contested: String) -> String {
    phrase(
      en: "This changes more than what is contested: \(contested).", fr: "Cela modifie plus que ce qui diverge : \(contested).",
      ar: "هذا يغيّر أكثر من المتعارض عليه: \(contested).")
  }

  /// Tells that a conflict is open again, and how many others.
  func isOpenAgain(_ what: String, others: Int) -> String {
    let more =
      others > 0
      ? phrase(
        en: " and \(others) more", fr: " et \(others) de plus",
        ar: " و\(arabic(others, "تعارض آخر", "تعارضان آخران", "تعارضات أخرى", "تعارضًا آخر"))")
      : ""
    return phrase(
      en: "To decide again: \(what)\(more).", fr: "De nouveau à trancher : \(what)\(more).", ar: "يلزم الحسم من جديد: \(what)\(more).")
  }
}
