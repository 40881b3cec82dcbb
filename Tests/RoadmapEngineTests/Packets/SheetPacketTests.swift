import Testing

@testable import RoadmapEngine

/// Returned sheets as packets of a party without Jalon (Sheets.md).
@Suite struct SheetPacketTests {
  private let niger = SimulatedParty("NE", replica: "aaaaaaa1", sharedWorkspace())
  private let sheet: SentSheet

  init() throws { sheet = try #require(niger.sendSheet("LY")) }

  /// Returns what a person sends back who changes one step of a sheet.
  private func reply(
    _ sheet: SentSheet, _ step: String, reason: String = "", at made: String = "2026-12-01T08:00:00Z", _ body: (inout Step) -> Void
  ) throws -> Packet {
    let reference = StepReference(step)
    var changed = try #require(sheet.plan[reference])
    body(&changed)
    let row = SheetReply.Row(roadmap: try #require(reference.roadmap), step: changed, reason: reason)
    let digest = ContentHash(of: Array("\(step) \(reason) \(made) \(changed.deadline?.description ?? "") \(changed.progress)".utf8))
    return sheet.packet(of: SheetReply(digest: digest, person: "Salma", made: made, changed: [row], new: [])).readAgain
  }

  private func state(_ proposals: [Proposal]) -> [String] { proposals.map { "\($0.thing.name) \($0.atom) \($0.state)" }.sorted() }

  @Test func `only what was changed is proposed, with person and reason, whatever has happened since`() throws {
    niger.set("r/draft") { $0.deadline = Day("2027-05-05") }
    niger.keep(try reply(sheet, "r/sign", reason: "Visit") { $0.deadline = Day("2027-03-18") })
    #expect(state(niger.proposals) == ["step r/sign deadline plain"])
    #expect(niger.proposals.map(\.reason) == ["Visit"] && niger.proposals.map(\.person) == ["Salma"])
    niger.answer { _ in .take }
    #expect(niger.plan[StepReference("r/sign")]?.deadline == Day("2027-03-18"))
    #expect(niger.plan[StepReference("r/draft")]?.deadline == Day("2027-05-05"))
    let taken = niger.records.first { $0.act.isImport }
    #expect(taken?.author == Author(party: Party.ID("LY"), name: "Salma") && taken?.change.reason == "Visit")
  }

  @Test func `what was changed here since the sheet was sent is a conflict`() throws {
    niger.set("r/sign") { $0.deadline = Day("2027-04-01") }
    niger.keep(try reply(sheet, "r/sign") { $0.deadline = Day("2027-03-18") }, accepting: [.promises])
    #expect(state(niger.proposals) == ["step r/sign deadline conflict"])
    #expect(niger.plan[StepReference("r/sign")]?.deadline == Day("2027-04-01"))
  }

  @Test func `the same reply twice, and replies in any order, give the same plan`() throws {
    let replies = [
      try reply(sheet, "r/sign") { $0.deadline = Day("2027-03-18") },
      try reply(sheet, "r/draft") { $0.progress = 40 },
      try reply(sheet, "r/train", at: "2026-12-02T08:00:00Z") { $0.started = Day("2026-12-01") },
    ]
    var plans: [Workspace] = []
    for order in [[0, 1, 2], [2, 1, 0, 2], [1, 0, 1, 2]] {
      let copy = niger.clone
      for index in order { copy.keep(replies[index], accepting: Set(ProposalKind.allCases)) }
      plans.append(copy.plan)
    }
    #expect(plans.allSatisfy { $0.firstDifference(from: plans[0]) == nil })
    #expect(plans[0][StepReference("r/sign")]?.deadline == Day("2027-03-18"))
  }

  @Test func `a remark is added to those that are here, which the sheet does not show`() throws {
    let own = Remark(on: .first, text: .plain("Only for us"))
    niger.set("r/sign") { $0.log = [own] }
    let shown = try #require(niger.sendSheet("LY"))
    #expect(shown.plan[StepReference("r/sign")]?.log.isEmpty == true)
    let remark = Remark(on: .first, by: "Salma", text: .plain("Noted"))
    niger.keep(try reply(shown, "r/sign") { $0.log = [remark] }, accepting: [.words])
    #expect(niger.plan[StepReference("r/sign")]?.log == [remark, own])
  }

  /// Returns an answer to the sheet: a remark and 40 % of one step, and a deadline of another one.
  private func answer(on day: String, remark: String = "Noted", deadline: String? = nil, reason: String = "") throws -> Packet {
    var (draft, sign) = (try #require(sheet.plan[StepReference("r/draft")]), try #require(sheet.plan[StepReference("r/sign")]))
    (draft.progress, draft.status, draft.started) = (40, .active, Day(day))
    draft.log = [Remark(on: try #require(Day(day)), by: "Salma", text: .plain(remark))]
    sign.deadline = deadline.flatMap { Day($0) } ?? sign.deadline
    let rows = [
      SheetReply.Row(roadmap: Roadmap.ID("r"), step: draft, reason: reason, written: ["progress": "active 40"]),
      SheetReply.Row(roadmap: Roadmap.ID("r"), step: sign, reason: "", written: ["deadline": deadline ?? ""]),
    ]
    let digest = ContentHash(of: Array("\(remark) \(deadline ?? "") \(reason)".utf8))
    return sheet.packet(of: SheetReply(digest: digest, person: "Salma", made: "\(day)T08:00:00Z", changed: rows, new: [])).readAgain
  }

  @Test func `what two answers to one sheet both say is one proposal, whichever came first and whenever they were saved`() throws {
    let answers = [
      try answer(on: "2026-12-01"), try answer(on: "2026-12-03", deadline: "2027-03-18"),
      try answer(on: "2026-12-02", deadline: "2027-03-18", reason: "Visit"),
    ]
    let copies = [[0, 1, 2], [2, 1, 0], [1, 0, 2, 1], [1, 2, 0, 0]].map { order in
      let copy = niger.clone
      for index in order { copy.keep(answers[index]) }
      return copy
    }
    let lists = copies.map { copy in copy.proposals.map { "\($0.id) \($0.thing.name) \($0.atom) \($0.state) \($0.made)" }.sorted() }
    #expect(lists.allSatisfy { $0 == lists[0] && $0.count == 3 && $0.allSatisfy { $0.contains("plain") } }, "\(lists)")
    #expect(copies[0].state(of: ["LY"]).rounds.map(\.proposals) == [3])
    // A word with a reason stands for those without one.
    #expect(copies[0].proposals.filter { $0.atom == "progress" }.map(\.reason) == ["Visit"])
    for copy in copies {
      copy.answer { _ in .take }
      #expect(copy.proposals.isEmpty && copy.plan[StepReference("r/draft")]?.log.count == 1)
      for answer in answers { copy.keep(answer) }
      #expect(copy.proposals.isEmpty)
      for answer in answers { #expect(copy.results(of: answer, on: sheet).allSatisfy { $0 == .taken }) }
      copy.undo()
      #expect(!copy.proposals.isEmpty)
    }
  }

  @Test func `a proposal that was refused does not wait again in another answer`() throws {
    niger.keep(try answer(on: "2026-12-01"))
    niger.answer { _ in .refuse(reason: "Not now") }
    let again = try answer(on: "2026-12-02", deadline: "2027-03-18")
    niger.keep(again)
    #expect(state(niger.proposals) == ["step r/sign deadline plain"])
    #expect(niger.results(of: again, on: sheet).count { $0 == .refused("Not now") } == 2)
  }

  @Test func `what was answered in a later answer does not wait in an earlier one that comes afterwards`() throws {
    niger.keep(try answer(on: "2026-12-03", deadline: "2027-03-18"))
    niger.answer { $0.atom == "deadline" ? .refuse(reason: "Not now") : .take }
    let early = try answer(on: "2026-12-01")
    niger.keep(early)
    #expect(niger.proposals.isEmpty, "\(state(niger.proposals))")
    #expect(niger.results(of: early, on: sheet).allSatisfy { $0 == .taken })
  }

  @Test func `a party that returns to its former answer says so anew, however often it is read`() throws {
    func answer(_ day: String, _ deadline: String) throws -> Packet {
      var step = try #require(sheet.plan[StepReference("r/sign")])
      step.deadline = Day(deadline)
      let row = SheetReply.Row(roadmap: Roadmap.ID("r"), step: step, reason: "", written: ["deadline": deadline])
      let reply = SheetReply(
        digest: ContentHash(of: Array(deadline.utf8)), person: "", made: "\(day)T08:00:00Z", changed: [row], new: [])
      return sheet.packet(of: reply, among: niger.received).readAgain
    }
    var (said, deadlines): ([Packet], [Day?]) = ([], [])
    let answers = [
      ("2026-12-01", "2027-03-18"), ("2026-12-02", "2027-04-01"), ("2026-12-03", "2027-03-18"), ("2026-12-04", "2027-04-01"),
    ]
    for (day, deadline) in answers {
      let packet = try answer(day, deadline)
      niger.keep(packet)
      #expect(niger.proposals.map(\.atom) == ["deadline"], "\(day)")
      #expect(niger.results(of: packet, on: sheet) == [nil], "\(day)")
      niger.answer { _ in .take }
      deadlines.append(niger.plan[StepReference("r/sign")]?.deadline)
      said.append(packet)
    }
    #expect(deadlines == ["2027-03-18", "2027-04-01", "2027-03-18", "2027-04-01"].map { Day($0) })
    #expect(Set(said.map(\.origin)).count == 4)
    // Files that were received before are no new answers, and neither is the last one that was only saved again.
    for (day, deadline) in [("2026-12-01", "2027-03-18"), ("2026-12-03", "2027-03-18"), ("2026-12-05", "2027-04-01")] {
      let packet = try answer(day, deadline)
      #expect(said.contains { $0.origin == packet.origin }, "\(day)")
      niger.keep(packet)
      #expect(niger.proposals.isEmpty)
    }
  }

  @Test func `the same answer that was saved on an earlier day replaces one that nobody has answered`() throws {
    let (early, late) = (try answer(on: "2026-12-01"), try answer(on: "2026-12-03"))
    #expect(early.origin == late.origin)
    for order in [[early, late], [late, early]] {
      let copy = niger.clone
      for packet in order { copy.keep(packet) }
      #expect(Set(copy.proposals.map(\.made)) == [early.made])
    }
  }

  @Test func `two answers with other values both wait, and tell each other's value`() throws {
    for (index, percent) in [40, 60].enumerated() {
      niger.keep(try reply(sheet, "r/draft", at: "2026-12-0\(index + 1)T08:00:00Z") { $0.progress = percent })
    }
    let proposals = niger.proposals
    #expect(proposals.map(\.state) == [.conflict, .conflict] && proposals.allSatisfy { $0.sides.isEmpty && $0.rivals.count == 1 })
    #expect(proposals.allSatisfy { $0.rivals.map(\.author.party) == [Party.ID("LY")] })
  }

  @Test func `a promise of a new step waits until the step is here that another answer makes`() throws {
    func answer(_ deadline: String) -> Packet {
      var step = Step(id: Step.ID("list"), title: .plain("List"))
      step.deadline = Day(deadline)
      let row = SheetReply.Row(
        roadmap: Roadmap.ID("r"), step: step, reason: "", written: ["presence": "list", "deadline": deadline])
      let reply = SheetReply(
        digest: ContentHash(of: Array(deadline.utf8)), person: "", made: "\(deadline)T08:00:00Z", changed: [], new: [row])
      return sheet.packet(of: reply).readAgain
    }
    niger.keep(answer("2027-02-01"))
    niger.keep(answer("2027-02-02"))
    #expect(state(niger.proposals) == ["step r/list deadline plain", "step r/list presence plain"])
    niger.answer { $0.atom == "presence" ? .take : nil }
    #expect(niger.proposals.map(\.atom) == ["deadline", "deadline"])
    #expect(niger.plan.roadmaps.flatMap(\.steps).count { $0.title == .plain("List") } == 1)
  }

  @Test func `a new step comes with its promise apart, and a refusal is found again`() throws {
    var step = Step(id: Step.ID("list"), title: .plain("List"))
    step.deadline = Day("2027-02-01")
    let new = SheetReply.Row(roadmap: Roadmap.ID("r"), step: step, reason: "")
    let packet = sheet.packet(
      of: SheetReply(digest: ContentHash(of: [1]), person: "", made: sheet.made, changed: [], new: [new])
    ).readAgain
    niger.keep(packet)
    #expect(state(niger.proposals) == ["step r/list deadline plain", "step r/list presence plain"])
    niger.answer { $0.atom == "deadline" ? .refuse(reason: "Too late") : .take }
    #expect(niger.plan[StepReference("r/list")] != nil && niger.plan[StepReference("r/list")]?.deadline == nil)
    let told = sheet.proposals(of: packet)
    #expect(told.map(\.atom).sorted() == ["deadline", "presence"])
    let results = Dictionary(uniqueKeysWithValues: zip(told.map(\.atom), niger.results(of: packet, on: sheet)))
    #expect(results == ["deadline": .refused("Too late"), "presence": .taken])
  }

  @Test func `who was sent a sheet twice is waited for since the first one, and who was sent two of other steps for both`() throws {
    func requests() -> [String] {
      niger.state(of: ["LY"]).rounds.flatMap(\.requests).map { "\($0.sending.roadmaps?.first?.text ?? "all") since \($0.since)" }
    }
    let again = try #require(niger.sendSheet("LY", on: "2026-12-03"))
    #expect(requests() == ["all since 2026-11-29"])
    let part = try #require(niger.sendSheet("LY", roadmaps: [Roadmap.ID("r")], on: "2026-12-04"))
    #expect(requests() == ["all since 2026-11-29", "r since 2026-12-04"])
    let copy = niger.clone
    copy.keep(try reply(part, "r/sign") { $0.progress = 10 })
    // The first of the two sheets may hold steps that the second one does not.
    #expect(copy.state(of: ["LY"]).rounds.flatMap(\.requests).map(\.sending.number) == [2])
    #expect(copy.state(of: ["LY"]).rounds.map(\.state) == [.sent])
    niger.keep(try reply(again, "r/draft") { $0.progress = 10 })
    #expect(requests() == ["r since 2026-12-04"])
    niger.keep(try reply(part, "r/sign") { $0.progress = 10 })
    #expect(requests().isEmpty && niger.state(of: ["LY"]).rounds.map(\.state) == [.answered])
  }

  @Test func `an answer covers the sheet of the same steps that was sent before it came, in another language or again`() throws {
    let other = try #require(niger.sendSheet("LY"))
    for (answered, made) in [(sheet, "2026-12-01T08:00:00Z"), (other, "2026-12-01T08:00:00Z"), (sheet, sheet.made)] {
      let copy = niger.clone
      copy.keep(try reply(answered, "r/draft", at: made) { $0.progress = 10 })
      let round = try #require(copy.state(of: ["LY"]).rounds.first)
      #expect(round.requests.isEmpty && round.state == .answered && round.since == nil, "\(made)")
    }
    let later = niger.clone
    _ = later.sendSheet("LY", on: "2026-12-05")
    later.keep(try reply(sheet, "r/draft", at: "2026-12-03T08:00:00Z") { $0.progress = 10 })
    #expect(later.state(of: ["LY"]).rounds.map(\.state) == [.sent])
    let part = try #require(niger.sendSheet("LY", roadmaps: [Roadmap.ID("r")]))
    niger.keep(try reply(part, "r/draft") { $0.progress = 10 })
    #expect(niger.state(of: ["LY"]).rounds.flatMap(\.requests).count == 1)
  }

  @Test func `a reminder counts the steps that wait for the party, but for those that it may not see`() throws {
    let wait = Waiting(on: Party.ID("LY"), since: .first)
    for step in ["r/sign", "r/visa"] { niger.set(step) { $0.waiting = [wait] } }
    niger.set("r/draft") {
      $0.waiting = [wait]
      $0.status = .done
      $0.finished = Day("2026-12-01")
    }
    niger.set("r/train") { $0.waiting = [Waiting(on: Party.ID("TD"), since: .first)] }
    let schedule = Schedule(niger.plan.roadmaps, calendars: CalendarBook(niger.plan) { _ in nil }, today: Day("2026-12-02") ?? .first)
    let round = try #require(niger.state(of: ["LY"]).rounds.first)
    let reminder = try #require(Reminder(round, in: niger.plan, schedule))
    #expect(reminder.steps == 1 && reminder.requests.map(\.isSheet) == [true] && reminder.language == .en)
    niger.takeAll(try reply(sheet, "r/sign") { $0.deadline = Day("2027-03-18") })
    #expect(Reminder(try #require(niger.state(of: ["LY"]).rounds.first), in: niger.plan, schedule) == nil)
  }

  @Test func `a sheet answers the round, and is no packet that a party with Jalon must know`() throws {
    #expect(niger.state(of: ["LY"]).rounds.map(\.state) == [.sent])
    niger.takeAll(try reply(sheet, "r/sign") { $0.deadline = Day("2027-03-18") })
    #expect(niger.state(of: ["LY"]).rounds.map(\.state) == [.answered])
    niger.set("r/draft") { $0.deadline = Day("2027-05-05") }
    let next = niger.send("LY")
    #expect(next.seen == [] && next.words.allSatisfy { $0.on == [] })
    let libya = SimulatedParty.beginning(next, replica: "bbbbbbb1")
    #expect(libya.plan[StepReference("r/sign")]?.deadline == Day("2027-03-18"))
  }
}

extension SimulatedParty {
  /// Returns the answers to what a sheet proposed.
  fileprivate func results(of packet: Packet, on sheet: SentSheet) -> [PacketReview.Answer.Result?] {
    let exchange = PartyExchange(ExchangeRecords(plan, records) { _ in nil }, with: packet.origin.from)
    return exchange.answers(to: sheet.proposals(of: packet), of: packet, among: received)
  }
}
