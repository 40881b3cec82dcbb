import Testing

@testable import RoadmapEngine

/// The rule of each kind of atom for two sides that do not know of each other (Collaboration.md, Atoms).
@Suite struct MergeRuleTests {
  /// A plan with a step of both parties, one of Niger alone, and a record that makes it.
  private static let plan: Workspace = {
    var joint = Step(id: Step.ID("joint"), title: .plain("Joint"))
    joint.owners = ["LY", "NE"].map { Ownership(party: Party.ID($0), bodies: []) }
    joint.tags = ["old"]
    joint.notes = .plain("one\ntwo\nthree")
    joint.visibility = .own
    joint.waiting = [Waiting(on: Party.ID("LY"), since: .first)]
    var own = Step(id: Step.ID("own"), title: .plain("Own"))
    own.owners = [Ownership(party: Party.ID("NE"), bodies: [])]
    own.after = [Link(StepReference(nil, joint.id))]
    let roadmap = Roadmap(
      id: Roadmap.ID("r"), title: .plain("R"), parties: ["LY", "NE"].map { Party.ID($0) }, start: .first, steps: [joint, own])
    let parties = ["LY", "NE"].map { Party(id: Party.ID($0), name: .plain($0), bodies: [Body(id: Body.ID("b"), name: .plain("Body"))]) }
    let calendar = WorkingCalendar(id: WorkingCalendar.ID("LY"), extends: WorkingCalendar.ID("LY"))
    return Workspace(title: .plain("W"), language: .en, parties: parties, calendars: [calendar], roadmaps: [roadmap])
  }()

  /// Two copies, of Niger and of Libya.
  private struct Two {
    var niger: SimulatedCopy
    var libya: SimulatedCopy
    private var count = 0

    init() {
      let start = MergeRuleTests.plan.makings.enumerated().map { index, change in
        ChangeRecord(id: "start\(index)", at: "", author: Author(), after: [], change: change)
      }
      niger = SimulatedCopy(MergeRuleTests.plan, start: start, party: Party.ID("NE"))
      libya = SimulatedCopy(MergeRuleTests.plan, start: start, party: Party.ID("LY"))
    }

    mutating func exchange() {
      let (first, second) = (niger.all, libya.all)
      niger.take(second)
      libya.take(first)
    }
  }

  private static let joint = StepReference(Roadmap.ID("r"), Step.ID("joint"))
  private static let own = StepReference(Roadmap.ID("r"), Step.ID("own"))

  /// Lets both parties edit a step, and returns it after the exchange, with the names of its contested atoms.
  private func merged(
    _ step: StepReference = joint, niger: (inout Step) -> Void, libya: (inout Step) -> Void
  ) throws -> (step: Step, contested: [String]) {
    var two = Two()
    two.niger.make(two.niger.plan.changing(step, niger), id: "n")
    two.libya.make(two.libya.plan.changing(step, libya), id: "l")
    two.exchange()
    #expect(two.niger.plan.firstDifference(from: two.libya.plan) == nil)
    #expect(two.niger.contested == two.libya.contested)
    return (try #require(two.niger.plan[step]), two.niger.contested.map(\.atom))
  }

  private static let day = Day.first.adding(days: 10_000) ?? .first
  private static let later = Day.first.adding(days: 10_009) ?? .first

  @Test func `both deadlines stand in a conflict, and the former one counts`() throws {
    let (step, contested) = try merged(niger: { $0.deadline = Self.day }, libya: { $0.deadline = Self.later })
    #expect(step.deadline == nil)
    #expect(contested == ["deadline"])
  }

  @Test func `equal values are no conflict`() throws {
    let (step, contested) = try merged(niger: { $0.deadline = Self.day }, libya: { $0.deadline = Self.day })
    #expect(step.deadline == Self.day)
    #expect(contested.isEmpty)
  }

  @Test func `different fields and different languages are both kept`() throws {
    let (step, contested) = try merged(
      niger: {
        $0.title = $0.title.setting("Commun", .fr, home: .en)
        $0.deadline = Self.day
      },
      libya: {
        $0.title = $0.title.setting("مشترك", .ar, home: .en)
        $0.on = Self.later
      })
    #expect(step.title == .translated(["en": "Joint", "fr": "Commun", "ar": "مشترك"]))
    #expect(step.deadline == Self.day)
    #expect(step.on == Self.later)
    #expect(contested.isEmpty)
  }

  @Test func `lines of notes are merged, lines that overlap are a conflict`() throws {
    let both = try merged(niger: { $0.notes = .plain("zero\none\ntwo\nthree") }, libya: { $0.notes = .plain("one\ntwo\n3") })
    #expect(both.step.notes == .plain("zero\none\ntwo\n3"))
    #expect(both.contested.isEmpty)
    let overlapping = try merged(niger: { $0.notes = .plain("one\nTWO\nthree") }, libya: { $0.notes = .plain("one\n2\nthree") })
    #expect(overlapping.step.notes == .plain("one\ntwo\nthree"))
    #expect(overlapping.contested == ["notes.en"])
  }

  @Test func `progress is that of the party that alone owns the step`() throws {
    let alone = try merged(Self.own, niger: { $0.progress = 60 }, libya: { $0.progress = 20 })
    #expect(alone.step.progress == 60)
    #expect(alone.contested.isEmpty)
    let together = try merged(niger: { $0.progress = 60 }, libya: { $0.progress = 20 })
    #expect(together.step.progress == 0)
    #expect(together.contested == ["progress"])
  }

  @Test func `owners and approvals of a party are what that party says`() throws {
    let (step, contested) = try merged(
      niger: { step in step.owners[0].bodies = [Body.ID("x")] }, libya: { step in step.owners[0].bodies = [Body.ID("b")] })
    #expect(step.owners.first?.bodies == [Body.ID("b")])
    #expect(contested.isEmpty)
  }

  @Test func `a present tag beats one that was removed, and two new ones are both kept`() throws {
    let (step, contested) = try merged(niger: { $0.tags = ["new"] }, libya: { $0.tags = ["old", "other"] })
    #expect(Set(step.tags) == ["new", "other"])
    #expect(contested.isEmpty)
  }

  @Test func `an end of a wait beats none, and two ends are a conflict`() throws {
    let one = try merged(niger: { $0.waiting[0].until = Self.day }, libya: { $0.waiting[0].reminders = [Self.day] })
    #expect(one.step.waiting.first?.until == Self.day)
    #expect(one.step.waiting.first?.reminders == [Self.day])
    let two = try merged(niger: { $0.waiting[0].until = Self.day }, libya: { $0.waiting[0].until = Self.later })
    #expect(two.step.waiting.first?.until == nil)
    #expect(two.contested.count == 1)
  }

  @Test func `a step is shown to more people only if nobody has edited it meanwhile`() throws {
    let quiet = try merged(niger: { $0.visibility = .public }, libya: { _ in })
    #expect(quiet.step.visibility == .public)
    let edited = try merged(niger: { $0.visibility = .public }, libya: { $0.deadline = Self.day })
    #expect(edited.step.visibility == .own)
    #expect(edited.contested == ["visibility"])
  }

  @Test func `a removal holds unless somebody has edited the step meanwhile`() {
    var two = Two()
    two.niger.make(two.niger.plan.removing([Self.joint], Removal(at: "", by: "")), id: "n")
    two.exchange()
    #expect(two.libya.plan[Self.joint] == nil)
    #expect(two.libya.plan[Self.own]?.after.isEmpty == true)
    #expect(two.libya.contested.isEmpty)
    var other = Two()
    other.niger.make(other.niger.plan.removing([Self.joint], Removal(at: "", by: "")), id: "n")
    other.libya.make(other.libya.plan.changing(Self.joint) { $0.deadline = Self.day }, id: "l")
    other.exchange()
    for copy in [other.niger, other.libya] {
      #expect(copy.plan[Self.joint]?.deadline == Self.day)
      #expect(copy.plan[Self.own]?.after.count == 1, "its links come back with the step")
      #expect(copy.contested.map(\.atom) == ["presence"])
    }
  }

  @Test func `a purge holds although somebody has edited the step meanwhile`() {
    var two = Two()
    two.niger.make(two.niger.plan.removing([Self.joint], Removal(at: "", by: "")), id: "n")
    two.niger.make(two.niger.plan.purging(Self.joint), .purged(Self.joint), id: "p")
    two.libya.make(two.libya.plan.changing(Self.joint) { $0.deadline = Self.day }, id: "l")
    two.exchange()
    for copy in [two.niger, two.libya] {
      #expect(copy.plan[Self.joint] == nil)
      #expect(copy.plan.roadmaps[0].trash.isEmpty)
      #expect(copy.contested.isEmpty)
    }
  }

  @Test func `two steps that are made by hand under one id get a hash each, and both keep their words`() {
    var two = Two()
    for (party, title) in [("n", "Niger"), ("l", "Libya")] {
      let step = Step(id: Step.ID("same"), title: .plain(title))
      if party == "n" {
        two.niger.make(two.niger.plan.adding(step, to: Roadmap.ID("r"), behind: nil), id: party)
      } else {
        two.libya.make(two.libya.plan.adding(step, to: Roadmap.ID("r"), behind: nil), id: party)
      }
    }
    two.exchange()
    let made = two.niger.plan.roadmaps[0].steps.filter { $0.id.text.hasPrefix("same-") }
    #expect(Set(made.map(\.title)) == [.plain("Niger"), .plain("Libya")])
    #expect(Set(made.map(\.id)).count == 2)
    #expect(two.niger.plan.firstDifference(from: two.libya.plan) == nil)
  }

  @Test func `a tag that one takes off and puts on again stays, although the other takes it off`() throws {
    var two = Two()
    two.niger.make(two.niger.plan.changing(Self.joint) { $0.tags = [] }, id: "n1")
    two.niger.make(two.niger.plan.changing(Self.joint) { $0.tags = ["old"] }, id: "n2")
    two.libya.make(two.libya.plan.changing(Self.joint) { $0.tags = [] }, id: "l")
    two.exchange()
    #expect(two.niger.plan[Self.joint]?.tags == ["old"])
    #expect(two.niger.contested.isEmpty)
    #expect(two.niger.plan.firstDifference(from: two.libya.plan) == nil)
  }

  @Test func `an id that was given to another step means the step that its author was shown`() {
    var two = Two()
    let new = Step(id: Step.ID("joint"), title: .plain("Another"))
    two.niger.make(two.niger.plan.renaming(.step(Roadmap.ID("r"), Step.ID("joint"), to: Step.ID("session"))), id: "n1")
    two.niger.make(Change([.step(Roadmap.ID("r"), before: nil, after: new, follows: nil)]), id: "n2")
    two.libya.make(two.libya.plan.changing(Self.joint) { $0.deadline = Self.day }, id: "l")
    two.exchange()
    #expect(two.niger.plan[StepReference(Roadmap.ID("r"), Step.ID("session"))]?.deadline == Self.day)
    #expect(two.niger.plan[Self.joint]?.title == .plain("Another"))
    #expect(two.niger.plan[Self.joint]?.deadline == nil)
    #expect(two.niger.plan.firstDifference(from: two.libya.plan) == nil)
  }

  @Test func `the sides of a conflict have the present name of a party that was renamed`() throws {
    var two = Two()
    two.niger.make(two.niger.plan.changing(Self.joint) { $0.deadline = Day.first }, id: "n1")
    two.libya.make(two.libya.plan.changing(Self.joint) { $0.deadline = Day.first.adding(days: 1) }, id: "l1")
    two.exchange()
    two.niger.make(two.niger.plan.renaming(.party(Party.ID("NE"), to: Party.ID("NER"))), id: "n2")
    two.exchange()
    for copy in [two.niger, two.libya] {
      let conflict = try #require(copy.contested.first)
      #expect(copy.contested.count == 1 && Set(conflict.sides.map(\.author.party)) == [Party.ID("LY"), Party.ID("NER")])
    }
  }

  @Test func `a step that is renamed to the id of one that the other has made keeps what is its own`() {
    var two = Two()
    let new = Step(id: Step.ID("session"), title: .plain("Another"))
    two.niger.make(two.niger.plan.renaming(.step(Roadmap.ID("r"), Step.ID("joint"), to: Step.ID("session"))), id: "n")
    two.libya.make(Change([.step(Roadmap.ID("r"), before: nil, after: new, follows: nil)]), id: "l1")
    two.libya.make(two.libya.plan.changing(StepReference(Roadmap.ID("r"), Step.ID("session"))) { $0.deadline = Self.day }, id: "l2")
    two.exchange()
    let steps = two.niger.plan.roadmaps[0].steps
    #expect(steps.count == 3 && Set(steps.map(\.id)).count == 3)
    #expect(steps.first { $0.title == .plain("Another") }?.deadline == Self.day)
    #expect(steps.first { $0.title == .plain("Joint") }?.deadline == nil)
    #expect(two.niger.plan.firstDifference(from: two.libya.plan) == nil)
  }

  @Test func `a step is renamed on one side and edited on the other`() {
    var two = Two()
    two.niger.make(two.niger.plan.renaming(.step(Roadmap.ID("r"), Step.ID("joint"), to: Step.ID("session"))), id: "n")
    two.libya.make(two.libya.plan.changing(Self.joint) { $0.deadline = Self.day }, id: "l")
    two.exchange()
    #expect(two.niger.plan[StepReference(Roadmap.ID("r"), Step.ID("session"))]?.deadline == Self.day)
    #expect(two.niger.plan[Self.own]?.after.first?.step.step == Step.ID("session"))
    #expect(two.niger.contested.isEmpty)
  }

  @Test func `two ids that a step is given are a conflict, which a decision for one of them or for the former one closes`() throws {
    for choice in 0...2 {
      var two = Two()
      two.niger.make(two.niger.plan.renaming(.step(Roadmap.ID("r"), Step.ID("joint"), to: Step.ID("one"))), id: "n")
      two.libya.make(two.libya.plan.renaming(.step(Roadmap.ID("r"), Step.ID("joint"), to: Step.ID("two"))), id: "l")
      two.exchange()
      let conflict = try #require(two.niger.contested.first)
      #expect(conflict.inForce == .name("joint"))
      #expect(Set(conflict.sides.map(\.value)) == [.name("one"), .name("two")])
      #expect(two.niger.contested == two.libya.contested)
      let value = choice == 2 ? conflict.inForce : conflict.sides[choice].value
      two.niger.make(two.niger.plan.deciding(conflict, value), decided: [DecidedAtom(conflict.thing, conflict.atom)], id: "d")
      two.exchange()
      #expect(two.libya.contested.isEmpty)
      guard case .name(let id) = value else { continue }
      #expect(two.libya.plan[StepReference(Roadmap.ID("r"), Step.ID(id))] != nil)
      #expect(two.libya.plan[Self.own]?.after.first?.step.step == Step.ID(id))
      #expect(two.libya.plan.firstDifference(from: two.niger.plan) == nil)
    }
  }

  @Test func `corrections of a calendar are those of the party that uses it`() {
    var two = Two()
    func ruling(_ works: Bool) -> Ruling {
      var ruling = Ruling()
      ruling.corrections = [Correction(on: Self.day, works: works, reason: works ? "open" : "closed")]
      return ruling
    }
    two.niger.make(two.niger.plan.changing(WorkingCalendar.ID("LY"), by: ruling(true)), id: "n")
    two.libya.make(two.libya.plan.changing(WorkingCalendar.ID("LY"), by: ruling(false)), id: "l")
    two.exchange()
    #expect(two.niger.plan.calendars[0].corrections.map(\.reason) == ["closed"])
    #expect(two.niger.contested.isEmpty)
  }

  @Test func `fields of a body are merged one by one`() {
    var two = Two()
    two.niger.make(two.niger.plan.changing(Party.ID("LY")) { $0.bodies[0].person = "Person" }, id: "n")
    two.libya.make(two.libya.plan.changing(Party.ID("LY")) { $0.bodies[0].contact = "Contact" }, id: "l")
    two.exchange()
    #expect(two.niger.plan.parties[0].bodies[0].person == "Person")
    #expect(two.niger.plan.parties[0].bodies[0].contact == "Contact")
    #expect(two.niger.contested.isEmpty)
  }

  @Test func `a decision closes a conflict, its undo opens it again, and a side that it did not know opens another`() throws {
    var two = Two()
    two.niger.make(two.niger.plan.changing(Self.joint) { $0.deadline = Self.day }, id: "n")
    two.libya.make(two.libya.plan.changing(Self.joint) { $0.deadline = Self.later }, id: "l")
    two.exchange()
    let conflict = try #require(two.niger.contested.first)
    let side = try #require(conflict.sides.first { $0.record == "l" })
    two.niger.make(two.niger.plan.deciding(conflict, side.value), id: "d")
    #expect(two.niger.contested.isEmpty)
    #expect(two.niger.plan[Self.joint]?.deadline == Self.later)
    two.niger.rewind(.undo, id: "u")
    #expect(two.niger.contested.map(\.id) == [conflict.id])
    two.niger.rewind(.redo, id: "r")
    #expect(two.niger.contested.isEmpty)
    two.libya.make(two.libya.plan.changing(Self.joint) { $0.deadline = .first }, id: "l2")
    two.exchange()
    #expect(two.niger.contested.map(\.atom) == ["deadline"])
    #expect(two.niger.contested == two.libya.contested)
  }

  @Test func `an undo takes back only one's own act`() {
    var two = Two()
    two.niger.make(two.niger.plan.changing(Self.joint) { $0.deadline = Self.day }, id: "n")
    two.libya.make(two.libya.plan.changing(Self.joint) { $0.on = Self.later }, id: "l")
    two.exchange()
    two.niger.rewind(.undo, id: "u")
    #expect(two.niger.plan[Self.joint]?.deadline == nil)
    #expect(two.niger.plan[Self.joint]?.on == Self.later)
  }
}
