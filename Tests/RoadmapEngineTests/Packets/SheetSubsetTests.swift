@testable import RoadmapEngine
import Testing

/// Eight parties without Jalon send their sheets back. In all 40,320 orders the workspace becomes the same (`ArrivalProof`).
@Suite struct SheetSubsetTests {
  private static let senders = ["GH", "LY", "MA", "ML", "MR", "NE", "NG", "TD"]

  private static func row(_ step: String, in plan: Workspace, reason: String = "", _ body: (inout Step) -> Void) -> SheetReply.Row? {
    guard var changed = plan[StepReference("r/\(step)")] else { return nil }
    body(&changed)
    return SheetReply.Row(roadmap: Roadmap.ID("r"), step: changed, reason: reason)
  }

  /// What the parties change in the steps that they were sent, by the number of the party.
  private static func changes(of party: Int, in plan: Workspace, isAgreeing: Bool) -> [SheetReply.Row] {
    let day = { (text: String) in Day(text) }
    let own = row("s\(party)", in: plan) { $0.progress = 10 * (party + 1) }
    let shared: SheetReply.Row? =
      switch (party, isAgreeing) {
      case (0, true): row("s8", in: plan) { $0.log = [Remark(on: .first, by: "Ama", text: .plain("Noted"))] }
      case (0, false): row("s8", in: plan, reason: "Visit") { $0.deadline = day("2027-03-18") }
      case (1, false): row("s8", in: plan) { $0.deadline = day("2027-03-25") }
      case (2, false): row("s8", in: plan) { $0.deadline = day("2027-03-18") }
      case (3, _): row("s9", in: plan) { $0.deadline = day("2027-04-01") }
      case (4, _): row("s10", in: plan) { $0.waiting = [Waiting(on: Party.ID("SC"), since: .first)] }
      case (5, _): row("s10", in: plan) { $0.waiting = [Waiting(on: Party.ID("TD"), since: .first)] }
      case (6, false): row("s9", in: plan) { $0.started = day("2026-12-01") }
      default: nil
      }
    return [own, shared].compactMap(\.self)
  }

  private static func plan() -> Workspace {
    let parties = (senders + ["SC"]).map { Party(id: Party.ID($0), name: .plain($0)) }
    let steps = (0..<11).map { index in
      var step = Step(id: Step.ID("s\(index)"), title: .plain("Step \(index)"))
      step.duration = 5
      return step
    }
    let roadmap = Roadmap(
      id: Roadmap.ID("r"), title: .plain("R"), parties: parties.map(\.id), start: Day("2026-12-01") ?? .first, steps: steps)
    return Workspace(title: .plain("Shared"), language: .en, parties: parties, roadmaps: [roadmap])
  }

  @Test(arguments: [(false, false), (true, true)])
  func `whatever the order and repetition of eight returned sheets, the workspace becomes the same`(isTaken: Bool, isAgreeing: Bool) throws
  {
    let secretariat = SimulatedParty("SC", replica: "aaaaaaa1", Self.plan())
    let sheets = try Self.senders.map { try #require(secretariat.sendSheet($0)) }
    // What the secretariat has changed since conflicts with one sheet, and agrees with another one.
    secretariat.set("r/s0") { $0.progress = isAgreeing ? 0 : 50 }
    secretariat.set("r/s1") { $0.progress = 20 }
    secretariat.set("r/s9") { $0.title = .plain("Another title") }
    var returned: [Packet] = []
    for (index, sheet) in sheets.enumerated() {
      var new = Step(id: Step.ID("visit"), title: .plain("Visit"))
      new.deadline = Day("2027-05-0\(index + 1)")
      let rows = index < 6 ? [] : [SheetReply.Row(roadmap: Roadmap.ID("r"), step: new, reason: "")]
      let reply = SheetReply(
        digest: ContentHash(of: [UInt8(index)]), person: "Person \(index)", made: "2026-12-0\(index + 1)T08:00:00Z",
        changed: Self.changes(of: index, in: sheet.plan, isAgreeing: isAgreeing), new: rows)
      returned.append(sheet.packet(of: reply).readAgain)
    }
    let kinds: Set<ProposalKind> = isTaken ? [.progress, .dates, .words, .structure, .promises] : []
    try ArrivalProof(start: secretariat, senders: Self.senders, newest: returned, older: nil, kinds: kinds, mayComeLate: false).run()
  }

  @Test func `two replies of one party with other values both wait for a decision, whichever came first`() throws {
    let secretariat = SimulatedParty("SC", replica: "aaaaaaa1", Self.plan())
    let sheet = try #require(secretariat.sendSheet("LY"))
    let replies = try [40, 60].map { percent in
      let row = try #require(Self.row("s1", in: sheet.plan) { $0.progress = percent })
      return sheet.packet(
        of: SheetReply(
          digest: ContentHash(of: [UInt8(percent)]), person: "Salma", made: "2026-12-0\(percent / 20)T08:00:00Z", changed: [row], new: [])
      ).readAgain
    }
    let told = [[0, 1], [1, 0], [1, 0, 1]].map { order in
      let copy = secretariat.clone
      for index in order { copy.keep(replies[index]) }
      return copy.proposals.map { "\($0.thing.name) \($0.atom) \($0.state) \($0.made)" }.sorted()
    }
    #expect(told.allSatisfy { $0 == told.first && $0.count == 2 && $0.allSatisfy { $0.contains("conflict") } }, "\(told)")
  }
}
