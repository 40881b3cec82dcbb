import Canvas
import Editor
import RoadmapEngine
import StatusViews
import Wording

/// The page of what other parties propose: each proposal with the value here beside it, and with its effect on dates.
struct ProposalsPage: PageModel {
  struct Memory: Sendable {
    /// What is shown of the selected proposal; nil before one was selected.
    var shown: Shown?
  }

  /// The effect of a proposal, and what it was worked out from.
  struct Shown: Sendable {
    let id: String
    let readings: Int
    let proposal: Proposal
    /// Nil where taking it changes no value that is here.
    let effects: ConflictEffects?
  }

  var kind: Page.Kind { .proposals }
  var command: CommandName { .proposals }
  var parent: Page? { .portfolio }
  var isSearchedByWords: Bool { true }
  var showsExchanges: Bool { true }

  func rows(in session: Session) -> [Row] { session.proposalRows() }
  func areas(of page: Rect, in session: Session) -> PageAreas { session.areasWithLowerPart(of: page) }
  func settle(in session: inout Session) { session.settleProposal() }
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawProposals(layout, &frame) }
  func emptyText(in session: Session) -> String { "\(session.glyphs.done) \(session.wording.noProposals)" }
  func nothingSelected(in session: Session) -> String { session.wording.noProposals }

  func status(of row: Row, in session: Session) -> String {
    guard case .own(_, let proposal as Proposal) = row else { return "" }
    return session.wording.proposal(proposal, in: session.workspace)
  }

  func open(in session: inout Session) -> [Effect] {
    guard let proposal = session.selectedProposal else {
      session.warn(session.wording.noProposals)
      return []
    }
    session.layers.push(ProposalDetails(proposal))
    return []
  }

  /// All pages but the timeline, on which `0` shows it as a whole.
  private static let exceptTimeline = Set(Page.Kind.allCases).subtracting([.timeline])

  static let commands: [Command] = [
    Command(.proposals, [.character("0")], go: "i", on: exceptTimeline) { $0.go(to: .proposals) },
    Command(.proposals, [], go: "i", on: [.timeline]) { $0.go(to: .proposals) },
    Command(.takeProposal, [.character("t")], on: [.proposals], hint: 10, unless: { $0.obstacleToTaking }) { $0.takeProposal() },
    Command(.refuseProposal, [.character("r")], on: [.proposals], hint: 11, unless: { $0.obstacleToProposal }) { $0.refuseProposal() },
    Command(.takeKind, [.character("T")], on: [.proposals], hint: 12, unless: { $0.obstacleToTaking }) { $0.takeKind() },
    Command(.showProposed, [.character("s")], on: [.proposals], hint: 47, unless: { $0.obstacleToProposal }) { $0.showProposed() },
  ]
}

extension CommandName {
  static let proposals = CommandName(
    en: "proposals", fr: "propositions", ar: "المقترحات", others: "received review take refuse reçu examiner accepter refuser وارد مراجعة")
  static let takeProposal = CommandName(en: "take", fr: "accepter", ar: "قبول", others: "accept apply proposal proposition مقترح")
  static let refuseProposal = CommandName(en: "refuse", fr: "refuser", ar: "رفض", others: "reject decline rejeter مقترح")
  static let takeKind = CommandName(
    en: "take all of this kind", fr: "accepter les semblables", ar: "قبول كل ما من هذا النوع", others: "bulk accept accepter قبول")
  static let showProposed = CommandName(en: "go to the step", fr: "aller à l’étape", ar: "إلى الخطوة", others: "show open voir عرض")
}

extension Session {
  /// The proposal of the selected row; nil if there is none.
  var selectedProposal: Proposal? { if case .own(_, let proposal as Proposal) = selectedRow { proposal } else { nil } }

  /// Returns the rows of the proposals that the filter finds, by the thing that they are about.
  fileprivate func proposalRows() -> [Row] {
    let wanted = FoldedText(filter)
    var rows: [Row] = []
    var last: PlanThing?
    for proposal in proposals where FoldedText(wording.proposal(proposal, in: workspace)).contains(wanted) {
      if proposal.thing != last { rows.append(.heading(title(of: proposal))) }
      last = proposal.thing
      rows.append(.own(id: proposal.id, proposal))
    }
    return rows
  }

  /// Returns the title of what a proposal is about.
  func title(of proposal: Proposal) -> String {
    let own: Text? =
      switch proposal.thing {
      case .step(let step): workspace[step]?.title
      case .roadmap(let id): workspace[id]?.title
      default: nil
      }
    return (own ?? proposal.title).map { wording.text($0) } ?? wording.title(of: proposal, in: workspace)
  }

  /// Works out the effects of the proposal that the details describe, unless they are known.
  fileprivate mutating func settleProposal() {
    guard case .own(let id, let proposal as Proposal) = detailedRow else {
      memories.proposals.shown = nil
      return
    }
    let readings = files.exchanges.readings
    guard memories.proposals.shown?.id != id || memories.proposals.shown?.readings != readings else { return }
    memories.proposals.shown = ProposalsPage.Shown(id: id, readings: readings, proposal: proposal, effects: effects(of: proposal))
  }

  /// Returns what taking a proposal would do to dates; nil where it changes no value that is here.
  func effects(of proposal: Proposal) -> ConflictEffects? {
    proposal.contested.map { ConflictEffects($0, [$0.inForce] + $0.sides.map(\.value), in: document) }
  }

  // MARK: Answering

  fileprivate var obstacleToProposal: String? { selectedProposal == nil ? wording.noProposals : nil }

  fileprivate var obstacleToTaking: String? {
    guard let proposal = selectedProposal else { return wording.noProposals }
    return proposal.state == .elsewhere ? wording.answersOtherCopy : nil
  }

  mutating func takeProposal() -> [Effect] {
    guard let proposal = selectedProposal else { return [] }
    return answer([proposal], .take)
  }

  mutating func refuseProposal() -> [Effect] {
    guard let proposal = selectedProposal else { return [] }
    // A proposal by which the other party refuses a value is refused without a reason: the value here stays.
    if proposal.refusal != nil { return answer([proposal], .refuse(reason: "")) }
    layers.push(ReasonEntry(for: ReasonedRefusal(proposal: proposal)))
    return []
  }

  /// Lists all proposals of the selected kind that conflict with nothing here, and takes them if the person confirms.
  fileprivate mutating func takeKind() -> [Effect] {
    guard let proposal = selectedProposal else { return [] }
    let found = proposals.filter { $0.kind == proposal.kind && [.plain, .listed].contains($0.state) }
    guard proposal.kind != .delicate, !found.isEmpty else {
      warn(wording.oneByOne)
      return []
    }
    layers.push(KindOfProposals(found))
    return []
  }

  /// Asks the program to answer proposals. A new step is taken with what belongs to it.
  mutating func answer(_ chosen: [Proposal], _ verdict: TakenProposals.Verdict) -> [Effect] {
    guard document.unsaved.isEmpty else {
      warn(wording.saveFirst(saves: markedKey(of: .save)))
      return []
    }
    let all = verdict == .take ? chosen.withTheirThings(among: proposals) : chosen
    return [.answer(Dictionary(all.map { ($0.id, verdict) }, uniquingKeysWith: { first, _ in first }))]
  }

  /// Takes the result of answers that were saved.
  /// - Parameters:
  ///   - verdicts: the answers, by the ids of the proposals.
  ///   - moved: the steps whose dates the answers have moved.
  package mutating func answered(_ verdicts: [String: TakenProposals.Verdict], moved: [MovedStep]) {
    layers.clear()
    let taken = verdicts.values.count { $0 == .take }
    let refused = verdicts.count - taken
    let told = (taken > 0 ? [wording.takenProposals(taken)] : []) + (refused > 0 ? [wording.refusedProposals(refused)] : [])
    say((told + [undoHint]).joined(separator: " · "))
    let own = Set(proposals.filter { verdicts[$0.id] != nil }.map(\.thing))
    let others = moved.filter { !own.contains(.step($0.step)) }
    if !others.isEmpty { layers.push(MovedDates(steps: others)) }
  }

  /// Opens the page of what the selected proposal is about.
  fileprivate mutating func showProposed() -> [Effect] {
    guard let proposal = selectedProposal else { return [] }
    if let effects = show(proposal.thing) ?? proposal.thing.roadmap.flatMap({ show(.roadmap($0)) }) { return effects }
    warn(wording.notHereYet)
    return []
  }
}
