import Editor
import RoadmapEngine
import Wording

/// Values for which people have to decide, in line mode.
extension PlainMode {
  /// Lists the conflicts: what is contested, what counts now, and what each side wants.
  mutating func listConflicts() {
    listed = [:]
    for conflict in open.workspace.contestedInOrder {
      let number = "\(listed.count + 1)"
      listed[number] = .conflict(conflict.id)
      line(number, wording.contested(conflict, in: open.workspace), [wording.countsNow(wording.text(conflict.inForce))])
      say(conflict.sidesInOrder.map { wording.side($0) })
    }
    say(listed.isEmpty ? wording.nothingContested : wording.howToDecide)
  }

  /// Tells a conflict, and what each of its sides would do to dates.
  mutating func tell(_ id: String) throws(Failure) {
    let conflict = try open.conflict(id)
    say(wording.contested(conflict, in: open.workspace), wording.countsNow(wording.text(conflict.inForce)))
    for side in conflict.sidesInOrder {
      say(wording.side(side))
      guard let decision = open.workspace.decision(on: conflict, for: side.value, open.scribe.removal) else { continue }
      say(try effect(of: decision))
    }
    say(wording.howToDecide)
  }

  /// Decides a conflict by its number in the last list, or by its id, and asks for the reason where one is wanted.
  /// - Parameter words: the number or id, and the choice.
  mutating func decide(_ words: String) throws(Failure) {
    let (name, choice) = PlainMode.splitting(words)
    let conflict = try open.conflict(identifier(of: name))
    guard !choice.isEmpty else { throw Failure(64, wording.choiceIsMissing) }
    var decision = try open.decision(on: conflict, PlainMode.choice(choice))
    say(try effect(of: decision))
    if decision.needsReason {
      guard let reason = ask("\(wording.whyDecided)\(wording.onlyDot)"), reason != "." else { return say(wording.nothingChanged) }
      decision.change.reason = reason
    }
    let made = decision
    say(try saving { (open) throws(Failure) in try open.make(made) })
  }

  /// Returns the id of the conflict with a number in the last list; a word that is no such number is an id.
  private func identifier(of name: String) -> String { if case .conflict(let id) = listed[name] { id } else { name } }

  /// Returns the lines that say which dates a decision moves.
  private mutating func effect(of decision: Decision) throws(Failure) -> [String] {
    guard !decision.change.isEmpty, decision.change.renaming == nil else { return [] }
    let review = try open.review(decision.change)
    return shortened(open.effects(review.moved, review.shiftedDeadlines))
  }

  /// Returns the word of the command line for a choice in any of the languages; any other word as it is.
  private static func choice(_ word: String) -> String {
    let wanted = FoldedText(word)
    for language in Language.allCases {
      let wording = Wording(language, home: .en)
      if FoldedText(wording.oursWord) == wanted { return "ours" }
      if FoldedText(wording.theirsWord) == wanted { return "theirs" }
      if FoldedText(wording.beforeWord) == wanted { return "base" }
    }
    return word
  }
}

extension Wording {
  fileprivate var oursWord: String { phrase(en: "ours", fr: "nous", ar: "لنا") }
  fileprivate var theirsWord: String { phrase(en: "theirs", fr: "autre", ar: "لهم") }
  fileprivate var beforeWord: String { phrase(en: "before", fr: "avant", ar: "قبل") }

  fileprivate var howToDecide: String {
    phrase(
      en: "decide NUMBER ours, theirs, before, a party, a name or FIELD:VALUE; the number alone tells which dates move.",
      fr: "trancher NUMÉRO nous, autre, avant, une partie, un nom ou CHAMP:VALEUR ; le numéro seul dit quelles dates changent.",
      ar: "احسم رقم لنا أو لهم أو قبل أو طرف أو اسم أو حقل:قيمة؛ والرقم وحده يبيّن المواعيد التي تتغير.")
  }

  fileprivate var choiceIsMissing: Diagnostic {
    Diagnostic(
      phrase(en: "The value to decide for is missing.", fr: "La valeur à retenir manque.", ar: "القيمة المختارة ناقصة."),
      remedy: howToDecide)
  }

  fileprivate var whyDecided: String {
    phrase(en: "Why is it decided so? ", fr: "Pourquoi cette décision ? ", ar: "ما سبب القرار؟ ")
  }
}
