import RoadmapEngine
import Support

/// Makes a reproducible small plan from a seed, with everything that can move a date.
struct PlanMaker {
  private var random: SeededRandom
  private let allowsCircles: Bool
  /// The number of Thursday 1 January 2026; a plan is within about 400 days of it.
  private let base = Day("2026-01-01").map { Int($0.number) } ?? 0

  /// Makes a plan.
  /// - Parameter circles: whether steps may depend on themselves.
  static func plan(seed: Int, circles: Bool = false) -> TestPlan {
    var maker = PlanMaker(random: SeededRandom(seed: seed), allowsCircles: circles)
    return maker.plan()
  }

  private init(random: SeededRandom, allowsCircles: Bool) {
    self.random = random
    self.allowsCircles = allowsCircles
  }

  private mutating func day(_ range: ClosedRange<Int>) -> Day { Day(number: base + random.number(range)) ?? .first }

  private mutating func plan() -> TestPlan {
    let calendars = ["AA", "BB", "CC", "DD"].prefix(random.number(2...4)).map { calendar($0) }
    let today = day(-10...random.one(of: [0, 60, 250]))
    let roadmaps = (0..<random.one(of: [1, 1, 2, 3])).map { roadmap("r\($0)", calendars, today) }
    var plan = TestPlan(calendars: calendars, roadmaps: roadmaps, today: today)
    tie(&plan)
    return plan
  }

  private mutating func calendar(_ id: String) -> WalkedCalendar {
    var calendar = WalkedCalendar(id: id, weekend: random.one(of: [[.friday, .saturday], [.saturday, .sunday], [.friday], []]))
    for _ in 0..<random.number(0...12) {
      let first = base + random.number(-10...300)
      calendar.holidays.formUnion(first...first + random.one(of: [0, 0, 1, 3]))
    }
    for _ in 0..<random.number(0...12) { calendar.corrections[base + random.number(-10...300)] = random.chance(50) }
    return calendar
  }

  private mutating func roadmap(_ id: String, _ calendars: [WalkedCalendar], _ today: Day) -> Roadmap {
    let parties = calendars.map { Party.ID($0.id) }.shuffled(using: &random).prefix(random.number(1...3)).sorted()
    var roadmap = Roadmap(id: Roadmap.ID(id), title: .plain(id), parties: parties, start: day(0...40))
    if random.chance(25) { roadmap.calendar = random.one(of: ["all", "each", "every-day", calendars[0].id]) }
    for index in 0..<random.number(1...14) {
      var step = Step(id: Step.ID("s\(index)"), title: .plain("s\(index)"))
      describe(&step, parties, calendars)
      bound(&step)
      happen(&step, today)
      roadmap.steps.append(step)
    }
    return roadmap
  }

  private mutating func describe(_ step: inout Step, _ parties: [Party.ID], _ calendars: [WalkedCalendar]) {
    step.kind = random.one(of: [.task, .task, .event, .milestone])
    if step.kind != .milestone || random.chance(30) { step.duration = random.number(0...9) }
    let owners = random.chance(10) ? [Party.every] : parties.filter { _ in random.chance(50) }
    step.owners = owners.map { Ownership(party: $0, bodies: []) }
    if random.chance(20) { step.calendar = random.one(of: ["all", "each", "every-day", random.one(of: calendars).id]) }
  }

  private mutating func bound(_ step: inout Step) {
    if random.chance(15) { step.notBefore = day(0...120) }
    if random.chance(8) { step.on = day(0...120) }
    if random.chance(15) { step.deadline = day(0...150) }
  }

  private mutating func happen(_ step: inout Step, _ today: Day) {
    switch random.number(0...99) {
    case 0..<15:
      step.status = .done
      guard random.chance(85) else { return }
      step.finished = today.adding(days: -random.number(0...20))
      step.started = step.workingDays == 0 ? step.finished : step.finished?.adding(days: -random.number(0...15))
    case 15..<32:
      step.status = .active
      if random.chance(85) { step.started = today.adding(days: -random.number(0...20)) }
      step.progress = random.one(of: [0, 10, 33, 50, 95, 100])
      if random.chance(25) { step.remaining = random.number(0...6) }
    case 32..<40: step.status = .dropped
    default: break
    }
  }

  /// Adds parents, openings and links one by one, each only if it closes no cycle.
  private mutating func tie(_ plan: inout TestPlan) {
    var needs = Needs(plan)
    for roadmap in plan.roadmaps.indices where random.chance(40) { nest(&plan.roadmaps[roadmap], roadmap, &needs) }
    if plan.roadmaps.count > 1 {
      for opened in plan.roadmaps.indices where random.chance(40) { open(opened, &plan, &needs) }
    }
    let total = plan.roadmaps.reduce(0) { $0 + $1.steps.count }
    for _ in 0..<total * random.number(0...3) { link(&plan, &needs) }
  }

  private mutating func nest(_ roadmap: inout Roadmap, _ index: Int, _ needs: inout Needs) {
    for child in roadmap.steps.indices where random.chance(30) {
      let parent = random.number(0...roadmap.steps.count - 1)
      guard needs.add(parent: .init(index, parent), of: .init(index, child), force: allowsCircles && random.chance(5)) else { continue }
      roadmap.steps[child].parent = roadmap.steps[parent].id
    }
    // The contract does not define the status of a container.
    let parents = Set(roadmap.steps.compactMap(\.parent))
    for parent in roadmap.steps.indices where parents.contains(roadmap.steps[parent].id) {
      roadmap.steps[parent].status = .planned
      roadmap.steps[parent].on = nil
    }
  }

  private mutating func open(_ opened: Int, _ plan: inout TestPlan, _ needs: inout Needs) {
    let opener = random.number(0...plan.roadmaps.count - 1)
    let step = random.number(0...plan.roadmaps[opener].steps.count - 1)
    // The contract does not say whether the roadmaps that a container opens bind its children.
    let isContainer = plan.roadmaps[opener].steps.contains { $0.parent == plan.roadmaps[opener].steps[step].id }
    guard !isContainer, needs.add(opened: opened, by: .init(opener, step), force: allowsCircles && random.chance(30)) else { return }
    plan.roadmaps[opener].steps[step].opens.append(plan.roadmaps[opened].id)
  }

  private mutating func link(_ plan: inout TestPlan, _ needs: inout Needs) {
    let to = random.number(0...plan.roadmaps.count - 1)
    let from = random.chance(80) ? to : random.number(0...plan.roadmaps.count - 1)
    let step = random.number(0...plan.roadmaps[to].steps.count - 1)
    let other = random.number(0...plan.roadmaps[from].steps.count - 1)
    let roadmap = from == to ? nil : plan.roadmaps[from].id
    var link = Link(StepReference(roadmap, plan.roadmaps[from].steps[other].id))
    link.kind = random.one(of: [.finishToStart, .finishToStart, .startToStart, .finishToFinish, .startToFinish])
    if random.chance(50) { link.lag = random.number(-6...6) }
    if random.chance(30) { link.unit = .calendarDays }
    guard !plan.roadmaps[to].steps[step].after.contains(where: { $0.step == link.step && $0.kind == link.kind }) else { return }
    guard needs.add(.init(from, other), before: .init(to, step), force: allowsCircles && random.chance(4)) else { return }
    plan.roadmaps[to].steps[step].after.append(link)
  }
}
