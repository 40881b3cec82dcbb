@testable import RoadmapEngine
import Support

/// Acts of every kind, chosen by a seed.
struct RandomAct {
  var random: SeededRandom
  private var count = 0
  private let name: String
  /// The kinds of acts; from 20 on they concern names and purges.
  private let kinds: ClosedRange<Int>

  init(seed: Int, name: String, kinds: ClosedRange<Int>) {
    random = SeededRandom(seed: seed)
    self.name = name
    self.kinds = kinds
  }

  private mutating func newID() -> String {
    count += 1
    return "\(Identifiers.random(6, using: &random))-\(name)\(count)"
  }

  /// Lets somebody act on a copy.
  mutating func act(on copy: inout SimulatedCopy) {
    let plan = copy.plan
    let id = newID()
    guard let roadmap = plan.roadmaps.isEmpty ? nil : random.one(of: plan.roadmaps) else { return }
    let steps = roadmap.steps.map { StepReference(roadmap.id, $0.id) }
    switch random.number(kinds) {
    case 23:
      if plan.roadmaps.count > 1, random.chance(50) {
        copy.make(Change([.roadmap(before: roadmap, after: nil)]), id: id)
      } else {
        let step = Step(id: Step.ID("first"), title: .plain("First"))
        let new = Roadmap(
          id: Roadmap.ID("r\(random.number(1...2))"), title: .plain(name), parties: roadmap.parties, start: .first, steps: [step])
        copy.make(Change([.roadmap(before: nil, after: new)]), id: id)
      }
    case 20: copy.make(plan.renaming(renaming(plan, roadmap)), id: id)
    case 21:
      // Steps that two sides make by hand under one id.
      let step = Step(id: Step.ID("new\(random.number(1...2))"), title: .plain("By hand \(name)"))
      copy.make(plan.adding(step, to: roadmap.id, behind: steps.last?.step), id: id)
    case 22:
      if random.chance(30), let step = roadmap.trash.randomElement(using: &random) {
        copy.make(plan.purging(StepReference(roadmap.id, step.id)), .purged(StepReference(roadmap.id, step.id)), id: id)
      }
    case 0: copy.rewind(.undo, id: id)
    case 1: copy.rewind(.redo, id: id)
    case 2: if steps.count > 3 { copy.make(plan.removing([random.one(of: steps)], Removal(at: "2026-11-29", by: name)), id: id) }
    case 3:
      if let step = roadmap.trash.randomElement(using: &random) {
        copy.make(plan.restoring([StepReference(roadmap.id, step.id)], copy.changes), id: id)
      }
    case 4:
      let step = Step(id: Step.ID("\(name)\(count)"), title: .plain("New \(count)"))
      let behind = steps.isEmpty || random.chance(20) ? nil : random.one(of: steps).step
      copy.make(plan.adding(step, to: roadmap.id, behind: behind), id: id)
    case 5:
      guard steps.count > 2 else { return }
      let (moved, other) = (random.one(of: steps).step, random.one(of: steps).step)
      guard moved != other else { return }
      copy.make(
        Change([.move(roadmap.id, moved, from: roadmap.predecessor(of: moved), to: random.chance(10) ? nil : other)]), id: id)
    case 6: copy.make(plan.changing(roadmap.id) { change(&$0) }, id: id)
    case 7: if let party = plan.parties.randomElement(using: &random) { copy.make(plan.changing(party.id) { change(&$0) }, id: id) }
    case 8:
      let day = Day.first.adding(days: 9_000 + random.number(0...5)) ?? .first
      var ruling = Ruling()
      ruling.corrections = [Correction(on: day, works: random.chance(50), reason: "Decision \(random.number(1...3))")]
      copy.make(plan.changing(random.one(of: ["NE", "LY"].map { WorkingCalendar.ID($0) }), by: ruling), id: id)
    case 9:
      if random.chance(50), let view = plan.views.randomElement(using: &random) {
        copy.make(plan.removing(view.id), id: id)
      } else {
        copy.make(plan.saving("tag:\(random.number(1...3))", as: "view\(random.number(1...3))", in: .en).change, id: id)
      }
    default: if !steps.isEmpty { copy.make(plan.changing(random.one(of: steps)) { change(&$0, steps) }, id: id) }
    }
  }

  private mutating func renaming(_ plan: Workspace, _ roadmap: Roadmap) -> Renaming {
    let new = "n\(random.number(1...3))"
    switch random.number(0...9) {
    case 0: return .roadmap(roadmap.id, to: Roadmap.ID(new))
    case 1: return .party(random.one(of: plan.parties).id, to: Party.ID(new.uppercased()))
    case 2: return .phase(roadmap.id, roadmap.phases.randomElement(using: &random)?.id ?? Phase.ID("x"), to: Phase.ID(new))
    case 3:
      let party = random.one(of: plan.parties)
      return .body(party.id, party.bodies.randomElement(using: &random)?.id ?? Body.ID("x"), to: Body.ID(new))
    case 4: return .view(plan.views.randomElement(using: &random)?.id ?? SavedView.ID("x"), to: SavedView.ID(new))
    default: return .step(roadmap.id, (roadmap.steps + roadmap.trash).randomElement(using: &random)?.id ?? Step.ID("x"), to: Step.ID(new))
    }
  }

  private mutating func day() -> Day { Day.first.adding(days: 9_000 + random.number(0...3)) ?? .first }

  private mutating func change(_ step: inout Step, _ steps: [StepReference]) {
    switch random.number(0...17) {
    case 0: step.title = step.title.setting("Title \(random.number(1...3))", random.one(of: Language.allCases), home: .en)
    case 1: step.deadline = random.chance(20) ? nil : day()
    case 2: step.on = random.chance(20) ? nil : day()
    case 3:
      step.status = random.one(of: Step.Status.allCases)
      step.progress = random.number(0...4) * 10
    case 4: step.visibility = random.one(of: Step.Visibility.allCases)
    case 5:
      let tag = "t\(random.number(1...4))"
      if let index = step.tags.firstIndex(of: tag) { step.tags.remove(at: index) } else { step.tags.append(tag) }
    case 6:
      let owner = Ownership(party: Party.ID(random.one(of: ["LY", "NE"])), bodies: [Body.ID("b\(random.number(1...3))")])
      step.owners.removeAll { $0.party == owner.party }
      if random.chance(80) { step.owners.append(owner) }
      step.owners.sort { $0.party < $1.party }
    case 7, 8:
      let target = random.one(of: steps).step
      guard target != step.id else { return }
      if let index = step.after.firstIndex(where: { $0.step.step == target }) {
        if random.chance(50) { step.after.remove(at: index) } else { step.after[index].lag = random.number(0...3) }
      } else {
        step.after.append(Link(StepReference(nil, target)))
      }
    case 9:
      if let index = step.waiting.indices.randomElement(using: &random) {
        if random.chance(50) {
          step.waiting[index].until = day()
        } else {
          step.waiting[index].reminders = Array(Set(step.waiting[index].reminders + [day()])).sorted()
        }
      } else {
        step.waiting.append(Waiting(on: Party.ID("LY"), since: day()))
      }
    case 10:
      let lines = (0..<random.number(0...5)).map { _ in "line \(random.number(1...4))" }
      step.notes = lines.isEmpty ? nil : .plain(lines.joined(separator: "\n"))
    case 11: step.duration = random.chance(20) ? nil : random.number(2...5)
    case 12: step.parent = random.chance(40) ? nil : random.one(of: steps).step
    case 13: step.log.insert(Remark(on: day(), by: name, text: .plain("Remark \(random.number(1...3))")), at: 0)
    case 14:
      if step.signoff == nil {
        step.signoff = Signoff(kind: .each, by: [Party.ID("NE"), Party.ID("LY")])
      } else {
        let party = Party.ID(random.one(of: ["LY", "NE"]))
        step.signoff?.given.removeAll { $0.party == party }
        if random.chance(70) { step.signoff?.given.append(Approval(party: party, on: day())) }
        step.signoff?.given.sort { $0.party < $1.party }
      }
    case 15: step.links.append(Attachment(title: .plain("Doc"), target: "doc\(random.number(1...9))"))
    case 16: step.phase = random.chance(30) ? nil : Phase.ID("p\(random.number(1...3))")
    default: step.deliverable = .plain("Deliverable \(random.number(1...3))")
    }
    if step.parent == step.id { step.parent = nil }
    if Set(step.links.map(\.target)).count < step.links.count { step.links.removeLast() }
  }

  private mutating func change(_ roadmap: inout Roadmap) {
    switch random.number(0...3) {
    case 0: roadmap.title = .plain("Roadmap \(random.number(1...3))")
    case 1: roadmap.start = day()
    case 2:
      let id = Phase.ID("p\(random.number(1...4))")
      if let index = roadmap.phases.firstIndex(where: { $0.id == id }) {
        roadmap.phases[index].title = .plain("P \(random.number(1...3))")
      } else {
        roadmap.phases.insert(Phase(id: id, title: .plain("Phase")), at: random.number(0...roadmap.phases.count))
      }
    default: if roadmap.phases.count > 1 { roadmap.phases.swapAt(0, roadmap.phases.count - 1) }
    }
  }

  private mutating func change(_ party: inout Party) {
    switch random.number(0...2) {
    case 0: party.name = party.name.setting("Name \(random.number(1...3))", random.one(of: Language.allCases), home: .en)
    case 1:
      if let index = party.bodies.indices.randomElement(using: &random) { party.bodies[index].person = "Person \(random.number(1...3))" }
    default:
      let id = Body.ID("b\(random.number(1...5))")
      if let index = party.bodies.firstIndex(where: { $0.id == id }) {
        party.bodies.remove(at: index)
      } else {
        party.bodies.append(Body(id: id, name: .plain("Body")))
      }
    }
  }
}
