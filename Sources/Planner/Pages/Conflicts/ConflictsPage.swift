import Canvas
import Editor
import RoadmapEngine
import StatusViews
import Wording

/// The page of values that several people have changed in different ways: all sides of the selected one, and what each would do to dates.
struct ConflictsPage: PageModel {
  struct Memory: Sendable {
    /// Which of several other sides is shown, by the id of the conflict.
    var turned: [String: Int] = [:]
    /// What is shown of the selected conflict; nil before one was selected.
    var shown: Shown?
  }

  /// The options of a conflict with their effects, and what they were worked out from.
  struct Shown: Sendable {
    struct Key: Equatable, Sendable {
      let id: String
      let turned: Int
      let version: Int
    }

    let key: Key
    let conflict: ContestedAtom
    let options: [ConflictOption]
    let effects: ConflictEffects
  }

  var kind: Page.Kind { .conflicts }
  var command: CommandName { .conflicts }
  var parent: Page? { .portfolio }
  var isSearchedByWords: Bool { true }

  func rows(in session: Session) -> [Row] { session.conflictRows() }

  func areas(of page: Rect, in session: Session) -> PageAreas {
    if session.width >= 120 {
      let (right, rest) = page.splittingRight(session.width >= 160 ? session.width / 2 : 70)
      return PageAreas(body: rest.splittingRight(1).rest, detail: right)
    }
    let list = min(session.rows.count + 1, max(5, page.height / 3))
    let (lower, body) = page.splittingBottom(max(0, min(16, page.height - list)))
    return PageAreas(body: body, lower: lower)
  }

  func settle(in session: inout Session) { session.settleConflict() }
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawConflicts(layout, &frame) }
  func emptyText(in session: Session) -> String { "\(session.glyphs.done) \(session.wording.nothingContested)" }
  func nothingSelected(in session: Session) -> String { session.wording.nothingContested }

  func status(of row: Row, in session: Session) -> String {
    guard case .own(_, let conflict as ContestedAtom) = row else { return "" }
    return session.wording.untilDecided(session.wording.text(conflict.inForce))
  }

  func open(in session: inout Session) -> [Effect] {
    guard let conflict = session.selectedConflict else {
      session.warn(session.wording.nothingContested)
      return []
    }
    session.layers.push(ConflictComparison(conflict, in: session))
    return []
  }

  static let commands: [Command] = [
    Command(.takeOurs, [.character("o")], on: [.conflicts], hint: 10, unless: { $0.obstacle(to: .takeOurs) }) { $0.take(.takeOurs) },
    Command(.takeTheirs, [.character("t")], on: [.conflicts], hint: 11, unless: { $0.obstacle(to: .takeTheirs) }) { $0.take(.takeTheirs) },
    Command(.takeBefore, [.character("b")], on: [.conflicts], hint: 12, unless: { $0.obstacle(to: .takeBefore) }) { $0.take(.takeBefore) },
    Command(.otherValue, [.character("e"), .function(2)], on: [.conflicts], hint: 13, unless: { $0.obstacleToOtherValue }) {
      $0.openDecisionForm()
    },
    Command(.showContested, [.character("s")], on: [.conflicts], hint: 47, unless: { $0.obstacle(to: .takeBefore) }) {
      $0.showContested()
    },
    Command(.nextSide, [.right, .character("l")], on: [.conflicts], unless: { $0.obstacleToTurning }) { $0.turnSide(1) },
    Command(.previousSide, [.left, .character("h")], on: [.conflicts], unless: { $0.obstacleToTurning }) { $0.turnSide(-1) },
  ]
}

extension CommandName {
  static let takeOurs = CommandName(en: "ours", fr: "nous", ar: "قيمتنا", others: "decide mine keep trancher garder حسم")
  static let takeTheirs = CommandName(
    en: "theirs", fr: "l’autre", ar: "الطرف الآخر", others: "decide take other trancher accepter حسم قبول")
  static let takeBefore = CommandName(en: "before", fr: "avant", ar: "قبل التعديل", others: "decide base former trancher ancien حسم")
  static let otherValue = CommandName(en: "another value", fr: "autre valeur", ar: "قيمة أخرى", others: "decide edit trancher modifier حسم")
  static let showContested = CommandName(en: "go to the step", fr: "aller à l’étape", ar: "إلى الخطوة", others: "show open voir عرض")
  static let nextSide = CommandName(en: "next side", fr: "côté suivant", ar: "القيمة التالية")
  static let previousSide = CommandName(en: "previous side", fr: "côté précédent", ar: "القيمة السابقة")
}

extension Session {
  /// The conflict of the selected row; nil if there is none.
  var selectedConflict: ContestedAtom? { if case .own(_, let conflict as ContestedAtom) = selectedRow { conflict } else { nil } }

  /// Returns the rows of the conflicts that the filter finds, in the order of the plan.
  func conflictRows() -> [Row] {
    guard !workspace.contested.isEmpty else { return [] }
    let wanted = FoldedText(filter)
    let found = workspace.contestedInOrder.filter { conflict in
      FoldedText(wording.contested(conflict, in: workspace)).contains(wanted)
        || FoldedText(wording.subject(of: conflict, in: workspace)).contains(wanted)
    }
    guard !found.isEmpty else { return [] }
    return [.heading("\(wording.toDecide) \(glyphs.separator) \(wording.figures(found.count))")]
      + found.map { .own(id: $0.id, $0) }
  }

  /// Works out the effects of the conflict that the details describe, unless they are known.
  fileprivate mutating func settleConflict() {
    guard case .own(let id, let conflict as ContestedAtom) = detailedRow else {
      memories.conflicts.shown = nil
      return
    }
    let turned = memories.conflicts.turned[id] ?? 0
    let key = ConflictsPage.Shown.Key(id: id, turned: turned, version: document.version)
    guard memories.conflicts.shown?.key != key else { return }
    let options = conflict.options(for: document.scribe.author, turned: turned)
    memories.conflicts.shown = ConflictsPage.Shown(
      key: key, conflict: conflict, options: options, effects: ConflictEffects(conflict, options.map(\.value), in: document))
  }

  // MARK: Deciding

  private func options(of conflict: ContestedAtom) -> [ConflictOption] {
    conflict.options(for: document.scribe.author, turned: memories.conflicts.turned[conflict.id] ?? 0)
  }

  /// Returns why the command of an option cannot run; nil where it can.
  fileprivate func obstacle(to command: CommandName) -> String? {
    guard let conflict = selectedConflict else { return wording.nothingContested }
    return options(of: conflict).contains { $0.command == command } ? nil : wording.noOwnSide
  }

  fileprivate var obstacleToTurning: String? {
    guard let conflict = selectedConflict else { return wording.nothingContested }
    return options(of: conflict).contains { $0.turn != nil } ? nil : wording.noOtherSides
  }

  fileprivate mutating func take(_ command: CommandName) -> [Effect] {
    guard let conflict = selectedConflict, let option = options(of: conflict).first(where: { $0.command == command }) else { return [] }
    return decide(conflict, for: option.value)
  }

  fileprivate mutating func turnSide(_ sides: Int) -> [Effect] {
    guard let conflict = selectedConflict else { return [] }
    memories.conflicts.turned[conflict.id, default: 0] += sides
    follow()
    return []
  }

  /// Decides for a value of a conflict. The reason is asked first if the value is a promise or a day, or if it decides what others may see or whether
  /// a thing exists.
  mutating func decide(_ conflict: ContestedAtom, for value: MergedValue) -> [Effect] {
    guard let decision = workspace.decision(on: conflict, for: value, document.scribe.removal) else {
      warn(wording.contestedIsGone)
      return []
    }
    return decide(decision)
  }

  mutating func decide(_ decision: Decision) -> [Effect] {
    guard decision.needsReason else { return make(decision) }
    layers.push(ReasonEntry(for: ReasonedDecision(decision, in: self)))
    return []
  }

  /// Makes a decision, and closes the layers in which it was taken.
  mutating func make(_ decision: Decision) -> [Effect] {
    let conflict = decision.conflict
    let what = "\(wording.subject(of: conflict, in: workspace))\(wording.colon)\(wording.name(ofAtom: conflict.atom))"
    return submit(
      decision.change, name: wording.decided(what, wording.text(decision.value)), tells: !decision.needsReason, deciding: [decision.atom])
  }

  /// Opens the page of the thing of the selected conflict, and selects the thing there.
  fileprivate mutating func showContested() -> [Effect] {
    guard let conflict = selectedConflict else { return [] }
    if let effects = show(conflict.thing) { return effects }
    if case .step = conflict.thing { return openTrash() }
    warn(wording.contestedIsGone)
    return []
  }
}
