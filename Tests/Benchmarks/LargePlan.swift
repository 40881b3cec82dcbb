import RoadmapEngine
import Support

/// Reproducible plans of a given size, with everything that makes scheduling expensive.
struct LargePlan {
  var roadmaps: [Roadmap]
  var calendars: CalendarBook
  /// Wednesday 6 January 2027.
  static let today = Day("2027-01-06") ?? .first

  func schedule() -> Schedule { Schedule(roadmaps, calendars: calendars, today: LargePlan.today) }

  /// Returns one roadmap in which each step has two predecessors shortly before it, with the given numbers of parties and of sets of
  /// owners.
  static func network(steps: Int, parties: Int = 4, owners: Int = 12) -> LargePlan {
    var random = SeededRandom(seed: steps)
    let workspace = workspace(parties: parties)
    let ids = workspace.parties.map(\.id)
    let sets = (0..<owners).map { _ in ids.shuffled(using: &random).prefix(random.number(1...3)).sorted() }
    var roadmap = Roadmap(id: Roadmap.ID("large"), title: .plain("Large"), parties: ids, start: today)
    roadmap.steps = (0..<steps).map { index in
      var step = step(index, &random, owners: random.one(of: sets))
      for back in Set([random.number(20...60), random.number(20...300)]) where back <= index {
        step.after.append(link("s\(index - back)", &random))
      }
      return step
    }
    return LargePlan(roadmaps: [roadmap], calendars: book(workspace))
  }

  /// Returns roadmaps of 40 steps in which each step has a predecessor in an earlier roadmap; the steps of the first roadmap open the
  /// others.
  static func portfolio(roadmaps: Int, steps: Int = 40) -> LargePlan {
    var random = SeededRandom(seed: roadmaps)
    let workspace = workspace(parties: 55)
    let ids = workspace.parties.map(\.id)
    var made: [Roadmap] = []
    for number in 1..<roadmaps {
      let pair = ids.shuffled(using: &random).prefix(2).sorted()
      var roadmap = Roadmap(id: Roadmap.ID("r\(number)"), title: .plain("Roadmap \(number)"), parties: pair, start: today)
      roadmap.steps = (0..<steps).map { index in
        var step = step(index, &random, owners: random.chance(50) ? pair : [random.one(of: pair)])
        if index > 0 { step.after.append(link("s\(index - random.number(1...min(index, 5)))", &random)) }
        return step
      }
      if number > 1, random.chance(30) {
        let other = Roadmap.ID("r\(random.number(1...number - 1))")
        roadmap.steps[steps / 2].after.append(Link(StepReference(other, Step.ID("s\(random.number(0...steps - 1))"))))
      }
      made.append(roadmap)
    }
    var top = Roadmap(id: Roadmap.ID("r0"), title: .plain("All"), parties: ids, start: today)
    top.steps = made.indices.map { index in
      var step = step(index, &random, owners: [ids[index % ids.count]])
      step.opens = [made[index].id]
      return step
    }
    return LargePlan(roadmaps: [top] + made, calendars: book(workspace))
  }

  /// Returns a workspace with such a portfolio, its parties and calendars, and some steps that wait for a party.
  static func planned(roadmaps: Int, steps: Int) -> Workspace {
    var workspace = workspace(parties: 55)
    workspace.roadmaps = portfolio(roadmaps: roadmaps + 1, steps: steps).roadmaps
    workspace.roadmaps.removeFirst()
    var random = SeededRandom(seed: steps)
    for roadmap in workspace.roadmaps.indices {
      for step in workspace.roadmaps[roadmap].steps.indices {
        if random.chance(10) { workspace.roadmaps[roadmap].steps[step].deadline = today.adding(days: random.number(0...400)) ?? today }
        if random.chance(5), let party = workspace.roadmaps[roadmap].parties.first {
          workspace.roadmaps[roadmap].steps[step].waiting = [Waiting(on: party, since: today.adding(days: -random.number(1...60)) ?? today)]
        }
      }
    }
    return workspace
  }

  /// Returns a workspace with one roadmap of several parties.
  static func together(parties: Int, steps: Int) -> Workspace {
    var workspace = workspace(parties: parties)
    workspace.roadmaps = network(steps: steps, parties: parties).roadmaps
    return workspace
  }

  /// Returns a roadmap in which every step has the one before it as its predecessor.
  static func chain(steps: Int) -> LargePlan {
    let workspace = workspace(parties: 2)
    var roadmap = Roadmap(id: Roadmap.ID("chain"), title: .plain("Chain"), parties: workspace.parties.map(\.id), start: today)
    roadmap.steps = (0..<steps).map { index in
      var step = Step(id: Step.ID("s\(index)"), title: .plain("Step"))
      step.kind = .milestone
      if index > 0 { step.after = [Link(StepReference(nil, Step.ID("s\(index - 1)")))] }
      return step
    }
    return LargePlan(roadmaps: [roadmap], calendars: book(workspace))
  }

  private static func step(_ index: Int, _ random: inout SeededRandom, owners: [Party.ID]) -> Step {
    var step = Step(id: Step.ID("s\(index)"), title: .plain("Step \(index) of the plan"))
    step.kind = random.one(of: [.task, .task, .task, .event, .milestone])
    if step.kind != .milestone { step.duration = random.number(1...9) }
    step.owners = owners.map { Ownership(party: $0, bodies: [Body.ID("body")]) }
    if random.chance(3) { step.notBefore = today.adding(days: random.number(0...600)) }
    if random.chance(10) { step.deadline = today.adding(days: random.number(0...900)) }
    return step
  }

  private static func link(_ step: String, _ random: inout SeededRandom) -> Link {
    let kind: Link.Kind = random.one(of: [.finishToStart, .finishToStart, .finishToStart, .startToStart, .finishToFinish])
    return Link(StepReference(nil, Step.ID(step)), kind, lag: random.chance(20) ? random.number(1...5) : 0)
  }

  /// Returns parties AA, AB, … with three kinds of weekends and holidays of their own.
  private static func workspace(parties: Int) -> Workspace {
    var workspace = Workspace(title: .plain("Large"), language: .en)
    let weekends: [WeekdaySet] = [
      WeekdaySet([.friday, .saturday]), WeekdaySet([.saturday, .sunday]), WeekdaySet([.saturday, .sunday]), WeekdaySet([.friday]),
    ]
    for index in 0..<parties {
      let letters = [index / 26, index % 26].compactMap { UnicodeScalar(UInt8(65 + $0)).description }.joined()
      workspace.parties.append(Party(id: Party.ID(letters), name: .plain(letters), kind: .state))
      workspace.calendars.append(
        WorkingCalendar(
          id: WorkingCalendar.ID(letters), weekends: [DatedWeekend(from: .first, days: weekends[index % weekends.count])],
          holidays: [
            Holiday(rule: .every(month: 1 + index % 12, day: 1 + index % 28), name: .plain("National day")),
            Holiday(rule: .easter(1), name: .plain("Easter Monday")),
            Holiday(rule: .hijri(month: 10, day: 1), name: .plain("Eid al-Fitr"), days: 2),
            Holiday(rule: .hijri(month: 12, day: 10), name: .plain("Eid al-Adha"), days: 3),
          ]))
    }
    return workspace
  }

  private static func book(_ workspace: Workspace) -> CalendarBook { CalendarBook(workspace) { _ in nil } }
}
