import FileFormat
@testable import RoadmapEngine
import Support
import Testing

@Suite struct PacketSecretsTests {
  private let secret = "zygote"

  /// Returns every byte of a packet's files, as text.
  private func text(_ packet: Packet) -> String {
    PacketFile.files(of: packet).map { "\($0.path)\n\(String(decoding: $0.bytes, as: UTF8.self))" }.joined(separator: "\n").lowercased()
  }

  /// Plants the secret word wherever Libya must not find it.
  private func plant(in niger: SimulatedParty) {
    niger.set("r/visa") {
      $0.title = .plain(secret); $0.tags = [secret]
    }
    niger.set("r/train") { step in
      step.notes = .plain(secret)
      step.risk = .plain(secret)
      step.blocked = .plain(secret)
      step.level = Level(level: .red, why: .plain(secret))
      step.log = [Remark(on: .first, text: .plain(secret))]
      step.unknown = [UnknownMember(key: secret, json: "\"\(secret)\"")]
    }
    niger.make(niger.plan.adding(Step(id: Step.ID("\(secret)-1"), title: .plain(secret)).hidden, to: Roadmap.ID("r"), behind: nil))
    niger.set("r/sign") { $0.after.append(Link(StepReference("\(secret)-1"))) }
    niger.make(niger.plan.changing(Party.ID("NE")) { $0.bodies = [Body(id: Body.ID("mol")).with(person: secret)] })
    var other = Roadmap(
      id: Roadmap.ID(secret), title: .plain(secret), parties: [Party.ID("NE"), Party.ID("TD")], start: Day("2026-12-01") ?? .first)
    other.steps = [Step(id: Step.ID(secret), title: .plain(secret))]
    niger.make(Change([.roadmap(before: nil, after: other)], reason: secret))
    niger.make(niger.plan.removing([StepReference("r/draft")], Removal(at: "2026-11-29T08:00:00Z", by: secret)))
  }

  /// Plants the secret word in what lies in the lists of things that Libya sees.
  private func plantInLists(of niger: SimulatedParty) {
    let unknown = [UnknownMember(key: secret, json: "\"\(secret)\"")]
    let hidden = Step.ID("\(secret)-1")
    let dates = Baseline.Dates(start: .first, finish: .first)
    niger.set("r/sign") { step in
      step.parent = hidden
      step.opens = [Roadmap.ID(secret)]
      step.after += [Link(StepReference("\(secret)/\(secret)")), Link(StepReference("train"))]
      for index in step.after.indices { step.after[index].unknown = unknown }
      step.waiting = [Waiting(on: Party.ID("LY"), for: .reply, since: .first, unknown: unknown)]
      step.signoff = Signoff(
        kind: .joint, by: [Party.ID("LY")], given: [Approval(party: Party.ID("LY"), on: .first, unknown: unknown)], unknown: unknown)
      step.links = [Attachment(title: .plain("Draft"), target: "draft.docx", unknown: unknown)]
      step.phase = Phase.ID("open")
      step.owners = [Ownership(party: Party.ID("NE"), bodies: [Body.ID("mol")])]
    }
    niger.make(
      niger.plan.changing(Roadmap.ID("r")) { roadmap in
        roadmap.unknown = unknown
        roadmap.phases = [
          Phase(id: Phase.ID("open"), title: .plain("Open"), unknown: unknown), Phase(id: Phase.ID(secret), title: .plain(secret)),
        ]
        roadmap.baselines = [
          Baseline(id: Baseline.ID("base"), on: .first, steps: [Step.ID("sign"): dates, hidden: dates], unknown: unknown),
          Baseline(id: Baseline.ID(secret), on: .first, steps: [hidden: dates]),
        ]
      })
    niger.make(
      niger.plan.changing(Party.ID("NE")) { party in
        party.unknown = unknown
        party.bodies.append(Body(id: Body.ID(secret), name: .plain(secret)))
      })
    let correction = Correction(on: .first, works: false, reason: secret, source: secret)
    let weekend = DatedWeekend(from: .first, days: WeekdaySet([.friday]), source: secret, unknown: unknown)
    let calendar = WorkingCalendar(id: WorkingCalendar.ID("NE"), weekends: [weekend], corrections: [correction], unknown: unknown)
    niger.make(Change([.calendar(before: nil, after: calendar)]))
  }

  @Test func `no byte of a packet holds what its reader may not see`() {
    let niger = SimulatedParty("NE", replica: "aaaaaaa1", sharedWorkspace())
    _ = niger.send("LY")
    plant(in: niger)
    plantInLists(of: niger)
    let packet = niger.send("LY")
    #expect(!text(packet).contains(secret))
    // What carries the word is shown but for the word.
    let sign = packet.plan[StepReference("r/sign")]
    #expect(sign?.after.count == 1 && sign?.links.count == 1 && sign?.waiting.count == 1 && sign?.signoff?.given.count == 1)
    let roadmap = packet.plan[Roadmap.ID("r")]
    #expect(roadmap?.phases.count == 1 && roadmap?.baselines.map(\.steps.count) == [1])
    #expect(packet.plan.calendars.map(\.corrections.count) == [1] && packet.plan[Party.ID("NE")]?.bodies.count == 1)
    #expect(text(niger.send("TD")).contains(secret))
  }

  @Test func `a step that was sent and then hidden and reworded is only gone`() {
    let niger = SimulatedParty("NE", replica: "aaaaaaa1", sharedWorkspace())
    _ = niger.send("LY")
    niger.set("r/train") {
      $0.visibility = .own; $0.title = .plain(secret)
    }
    let packet = niger.send("LY")
    #expect(!text(packet).contains(secret))
    #expect(packet.words.filter(\.isGone).map(\.thing.name) == ["step r/train"])
  }

  @Test func `what another party proposes, and why it was refused, is not told`() {
    let niger = SimulatedParty("NE", replica: "aaaaaaa1", sharedWorkspace())
    niger.make(niger.plan.changing(Roadmap.ID("r")) { $0.parties.append(Party.ID("TD")) })
    let chad = SimulatedParty.beginning(niger.send("TD"), replica: "ccccccc1")
    chad.set("r/sign") { $0.title = .plain(secret) }
    niger.keep(chad.send("NE"))
    #expect(!text(niger.send("LY")).contains(secret))
    niger.answer { _ in .refuse(reason: secret) }
    #expect(!text(niger.send("LY")).contains(secret))
    #expect(text(niger.send("TD")).contains(secret))
  }

  @Test(arguments: 0..<40)
  func `two plans that differ only in what a reader may not see give the same packets, byte for byte`(seed: Int) {
    var random = SeededRandom(seed: seed)
    let worlds = [true, false].map { _ in SimulatedParty("NE", replica: "aaaaaaa1", sharedWorkspace()) }
    for _ in 0..<4 {
      let shown = Int.random(in: 0..<3, using: &random)
      let title = "title \(Int.random(in: 0..<9, using: &random))"
      for niger in worlds {
        switch shown {
        case 0: niger.set("r/sign") { $0.title = .plain(title) }
        case 1: niger.set("r/draft") { $0.deadline = Day("2027-05-05") }
        default: niger.set("r/draft") { $0.tags.append(title) }
        }
      }
      for _ in 0..<Int.random(in: 1..<4, using: &random) { hide(in: worlds[0], &random) }
      #expect(text(worlds[0].send("LY")) == text(worlds[1].send("LY")))
    }
  }

  /// Makes a change that the other party must not notice.
  private func hide(in niger: SimulatedParty, _ random: inout SeededRandom) {
    let number = Int.random(in: 0..<1000, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      niger.set("r/visa") {
        $0.title = .plain("hidden \(number)"); $0.duration = 3
      }
    case 1: niger.set("r/train") { $0.notes = .plain("note \(number)") }
    case 2:
      niger.set("r/draft") {
        $0.estimate = nil; $0.risk = .plain("risk \(number)")
      }
    case 3: niger.make(niger.plan.adding(Step(id: Step.ID("h\(number)"), title: .plain("h")).hidden, to: Roadmap.ID("r"), behind: nil))
    case 4: niger.set("r/sign") { $0.blocked = .plain("blocked \(number)") }
    default: _ = niger.send("NE-\(number)")
    }
  }
}

extension Step {
  fileprivate var hidden: Step {
    var step = self
    step.visibility = .own
    step.duration = 1
    return step
  }
}

extension Body {
  fileprivate func with(person: String) -> Body {
    var body = self
    body.person = person
    return body
  }
}
