import Library
import Planner
import RoadmapEngine

/// The sample of Niger after a packet of Libya has come, made by the engine: Niger has sent everything, Libya has changed some of it and sent it
/// back, and Niger has changed one value of it too.
enum ExchangeSample {
  static let niger = Author(party: Party.ID("NE"), name: "Issoufou")
  private static let libya = Author(party: Party.ID("LY"), name: "S. al-Mahdi")
  private static let roadmap = Roadmap.ID("ne-ly-labour")

  /// One copy of a party.
  private struct Copy {
    let author: Author
    let replica: String
    var plan: Workspace
    var records: [ChangeRecord] = []

    var desk: ExchangeRecords { ExchangeRecords(plan, records) { Library.calendar($0) } }

    private func scribe(_ id: String) -> Scribe { Scribe(author, newID: { id }, instant: { "2026-11-20T08:00:00Z" }) }

    mutating func take(_ new: [ChangeRecord]) {
      plan = plan.merging(new, into: records)
      records += new
    }

    mutating func change(_ step: String, _ body: (inout Step) -> Void) {
      guard let before = plan[roadmap]?[Step.ID(step)] else { return }
      var after = before
      body(&after)
      add(Change([.step(roadmap, before: before, after: after, follows: nil)]), "\(replica)-\(step)-\(records.count)")
    }

    mutating func add(_ change: Change, _ id: String) {
      var record = scribe(id).record(change)
      record.after = desk.heads
      take([record])
    }

    mutating func send(to party: Party.ID, number: Int, seen: [Packet] = []) -> Packet {
      let desk = desk
      let exchange = PartyExchange(desk, with: party)
      let id = "\(replica)-sent-\(number)"
      let sending = Sending(
        to: party, replica: replica, number: number, day: Day("2026-11-20") ?? .first, roadmaps: [roadmap],
        exchange: exchange.exchanges.first ?? seen.first?.origin.exchange ?? "x-1")
      let packet = exchange.packet(
        sending, id: id, from: author.party ?? party, made: "2026-11-20T08:00:00Z", seen: seen)
      take([
        ChangeRecord(id: id, at: packet.made, author: author, act: .sent(sending), after: desk.heads, change: Change([]))
      ])
      return packet
    }

    /// Sends a sheet, and returns how far the exchange with its party is.
    mutating func sendSheet(to party: Party.ID, on day: String, replyBy last: String, _ language: Language) -> RoundState {
      let id = "\(replica)-sheet-\(party)"
      let sending = Sending(
        to: party, replica: replica, number: 1, day: Day(day) ?? .first, roadmaps: nil, exchange: "x-\(party)",
        sheet: SheetOrder(filter: "", language: language, replyBy: Day(last)))
      take([
        ChangeRecord(
          id: id, at: "\(day)T08:00:00Z", author: author, act: .sent(sending), after: desk.heads, change: Change([]))
      ])
      return RoundState(PartyExchange(desk, with: party), [], [])
    }

    /// Makes the copy of the receiver from the first packet.
    init(_ author: Author, _ replica: String, from packet: Packet) {
      let empty = Workspace(title: packet.plan.title, language: packet.plan.language)
      self.init(author: author, replica: replica, plan: empty)
      let whole = packet.beginning
      let exchange = PartyExchange(desk, with: packet.origin.from)
      let proposals = Proposals(desk, [packet.origin.from: exchange], [whole])
      let verdicts = Dictionary(uniqueKeysWithValues: proposals.waiting.map { ($0.id, TakenProposals.Verdict.take) })
      take(TakenProposals(whole, exchange, proposals, verdicts, scribe("\(replica)-begun")).records)
    }

    init(author: Author, replica: String, plan: Workspace) {
      self.author = author
      self.replica = replica
      self.plan = plan
    }
  }

  /// The plan of Niger, and what its planner reads of the exchange.
  static let state: (workspace: Workspace, exchanges: Exchanges) = {
    var own = Copy(author: niger, replica: "aaaaaaaa", plan: Library.sample)
    own.take(
      own.plan.makings.enumerated().map {
        ChangeRecord(id: "start-\($0)", at: "", author: Author(), after: [], change: $1)
      })
    let first = own.send(to: Party.ID("LY"), number: 1)
    var other = Copy(libya, "bbbbbbbb", from: first)
    other.change("sign-protocol") { $0.deadline = Day("2027-02-20") }
    other.change("implementing") { $0.duration = 40 }
    other.change("ratify-ly") {
      $0.status = .active
      $0.progress = 40
    }
    var visit = Step(
      id: Step.ID("visit"), title: .translated(["en": "Prepare the visit", "fr": "Préparer la visite", "ar": "إعداد الزيارة"]))
    visit.duration = 5
    visit.deadline = Day("2027-05-01")
    other.add(Change([.step(roadmap, before: nil, after: visit, follows: Step.ID("joint-committee"))]), "bbbbbbbb-visit")
    own.change("sign-protocol") { $0.deadline = Day("2027-03-01") }
    let back = other.send(to: Party.ID("NE"), number: 1, seen: [first])
    let desk = own.desk
    let exchange = PartyExchange(desk, with: Party.ID("LY"))
    let proposals = Proposals(desk, [Party.ID("LY"): exchange], [back]).waiting
    return (own.plan, Exchanges(own: Party.ID("NE"), rounds: [RoundState(exchange, [back], proposals)], proposals: proposals))
  }()

  /// What the planner reads after Niger has sent sheets to Ghana and Libya, of which none has come back.
  static let sheets: Exchanges = {
    var own = Copy(author: niger, replica: "aaaaaaaa", plan: Library.sample)
    let ghana = own.sendSheet(to: Party.ID("GH"), on: "2026-11-20", replyBy: "2026-12-04", .en)
    let libya = own.sendSheet(to: Party.ID("LY"), on: "2026-11-03", replyBy: "2026-11-20", .ar)
    return Exchanges(own: Party.ID("NE"), rounds: [ghana, libya], proposals: [])
  }()
}
