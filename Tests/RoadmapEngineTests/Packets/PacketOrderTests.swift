import FileFormat
@testable import RoadmapEngine
import Support
import Testing

@Suite struct PacketOrderTests {
  /// Packets of Niger, with a change of each kind before each.
  private func packets() -> (first: Packet, next: [Packet]) {
    let niger = SimulatedParty("NE", replica: "aaaaaaa1", sharedWorkspace())
    let first = niger.send("LY")
    let acts: [(SimulatedParty) -> Void] = [
      { $0.set("r/sign") { $0.deadline = Day("2027-03-18") } },
      { $0.set("r/draft") { $0.title = .translated(["en": "Draft it", "fr": "Rédiger"]) } },
      { $0.make($0.plan.adding(Step(id: Step.ID("new"), title: .plain("New")), to: Roadmap.ID("r"), behind: Step.ID("draft"))) },
      { $0.make($0.plan.removing([StepReference("r/train")], Removal(at: "2026-11-29T08:00:00Z", by: "NE"))) },
      {
        $0.set("r/sign") {
          $0.deadline = Day("2027-03-25"); $0.tags = ["legal"]
        }
      },
    ]
    return (
      first,
      acts.map { act in
        act(niger)
        return niger.send("LY")
      }
    )
  }

  @Test(arguments: 0..<32)
  func `whatever packets are lost, the last one brings everything`(lost: Int) {
    let (first, next) = packets()
    let whole = SimulatedParty.beginning(first, replica: "bbbbbbb1")
    let libya = SimulatedParty.beginning(first, replica: "bbbbbbb1")
    for (index, packet) in next.enumerated() {
      whole.takeAll(packet)
      if index == next.count - 1 || lost & 1 << index == 0 { libya.takeAll(packet) }
    }
    #expect(libya.plan.shown == whole.plan.shown)
  }

  @Test(arguments: 0..<60)
  func `two parties that send, lose, repeat and take agree in the end`(seed: Int) {
    var random = SeededRandom(seed: seed)
    let niger = SimulatedParty("NE", replica: "aaaaaaa1", sharedWorkspace())
    let libya = SimulatedParty.beginning(niger.send("LY"), replica: "bbbbbbb1")
    var post: [Packet] = []
    for _ in 0..<12 {
      let (one, other) = Bool.random(using: &random) ? (niger, libya) : (libya, niger)
      let day = Day("2027-03-0\(Int.random(in: 1...9, using: &random))")
      let step = ["r/draft", "r/sign", "r/train"].randomElement(using: &random) ?? "r/sign"
      switch Int.random(in: 0..<5, using: &random) {
      case 0: one.set(step) { $0.deadline = day }
      case 1: one.set(step) { $0.notBefore = day }
      case 2: one.set(step) { $0.tags = ["tag\(day?.description ?? "")"] }
      case 3: post.append(one.send(other.party.text))
      default:
        guard let packet = post.randomElement(using: &random) else { continue }
        (packet.to == niger.party ? niger : libya).takeAll(packet)
      }
    }
    // Each takes what the other has, so in the end nobody proposes anything.
    for _ in 0..<3 {
      libya.takeAll(niger.send("LY"))
      niger.takeAll(libya.send("NE"))
    }
    libya.takeAll(niger.send("LY"))
    #expect(libya.proposals.isEmpty && niger.proposals.isEmpty)
    #expect(libya.plan.shared == niger.plan.shared)
    #expect(libya.plan.contested.isEmpty && niger.plan.contested.isEmpty)
  }
}

extension Workspace {
  /// The files of the roadmaps as text.
  fileprivate var shown: String { roadmaps.map { String(decoding: PlanFile.bytes(of: $0), as: UTF8.self) }.joined() }

  /// What both parties see of the plan.
  fileprivate var shared: [String] {
    roadmaps.flatMap { $0.steps.filter { $0.visibility != .own } }.map {
      "\($0.id) \(String(describing: $0.deadline)) \(String(describing: $0.notBefore)) \($0.tags.sorted())"
    }.sorted()
  }
}
