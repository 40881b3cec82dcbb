import RoadmapEngine

/// An independent, slow implementation of the rules of Scheduling.md: every date is found by trying day after day. It was written from
/// the text of the rules alone.
///
/// It shares only the values of a plan with `Schedule`, so that a mistake is unlikely to be in both.
final class Oracle {
  /// A step, by the indices of its roadmap and of itself.
  struct Place: Hashable {
    let roadmap: Int
    let step: Int
  }

  /// A link that binds a step: one of its own, or one of a step that contains it.
  struct Bond {
    let from: Place
    let to: Place
    let link: Link
  }

  let plan: TestPlan
  let today: Int
  let places: [Place]
  private let placeOf: [StepReference: Place]
  private let calendars: [Party.ID: WalkedCalendar]
  private(set) var children: [Place: [Place]] = [:]
  private(set) var bonds: [Bond] = []
  private(set) lazy var unscheduled = stepsInOrBehindCircles()
  var spans: [Place: Span] = [:]
  var latest: [Purpose: [Place: Late]] = [:]

  init(_ plan: TestPlan) {
    self.plan = plan
    today = Int(plan.today.number)
    calendars = Dictionary(uniqueKeysWithValues: plan.calendars.map { (Party.ID($0.id), $0) })
    places = plan.roadmaps.indices.flatMap { roadmap in
      plan.roadmaps[roadmap].steps.indices.map { Place(roadmap: roadmap, step: $0) }
    }
    var placeOf: [StepReference: Place] = [:]
    for place in places {
      let roadmap = plan.roadmaps[place.roadmap]
      placeOf[StepReference(roadmap.id, roadmap.steps[place.step].id)] = place
    }
    self.placeOf = placeOf
    for place in places {
      if let parent = parent(of: place) { children[parent, default: []].append(place) }
    }
    // The links of a container bind every child, and a link to a missing step moves no date (Scheduling.md, 4 and 5).
    for place in places where !isContainer(place) {
      for holder in [place] + ancestors(of: place) {
        for link in step(holder).after {
          if let from = find(link.step, from: holder) { bonds.append(Bond(from: from, to: place, link: link)) }
        }
      }
    }
  }

  func step(_ place: Place) -> Step { plan.roadmaps[place.roadmap].steps[place.step] }
  func isContainer(_ place: Place) -> Bool { !(children[place] ?? []).isEmpty }
  func isUnfinished(_ place: Place) -> Bool { step(place).status == .planned || step(place).status == .active }

  func find(_ reference: StepReference, from place: Place) -> Place? {
    placeOf[StepReference(reference.roadmap ?? plan.roadmaps[place.roadmap].id, reference.step)]
  }

  func parent(of place: Place) -> Place? {
    step(place).parent.flatMap { placeOf[StepReference(plan.roadmaps[place.roadmap].id, $0)] }
  }

  /// Returns the steps that contain a step, the nearest first; a cycle of parents is followed once.
  func ancestors(of place: Place) -> [Place] {
    var found: [Place] = []
    var next = parent(of: place)
    while let place = next, !found.contains(place) {
      found.append(place)
      next = parent(of: place)
    }
    return found
  }

  /// Returns the steps without children inside a step, or the step itself if it has no children.
  func leaves(of place: Place) -> [Place] { places.filter { !isContainer($0) && ($0 == place || ancestors(of: $0).contains(place)) } }

  func opened(by place: Place) -> [Int] {
    step(place).opens.compactMap { id in plan.roadmaps.firstIndex { $0.id == id } }
  }

  /// Returns the working days of a step, by the first rule that applies (Scheduling.md, 2).
  func count(of place: Place) -> WalkedCount {
    let step = step(place)
    let roadmap = plan.roadmaps[place.roadmap]
    let owners = Set(step.owners.flatMap { $0.party == Party.every ? roadmap.parties : [$0.party] }).sorted()
    let concerned = owners.isEmpty ? roadmap.parties : owners
    if let named = step.calendar { return count(named, of: concerned) }
    if owners.isEmpty, let named = roadmap.calendar { return count(named, of: roadmap.parties) }
    if concerned.count == 1 { return count("all", of: concerned) }
    return count(step.kind == .task ? "each" : "all", of: concerned)
  }

  private func count(_ named: String, of parties: [Party.ID]) -> WalkedCount {
    switch named {
    case "every-day": WalkedCount(lines: [[]])
    case "all": WalkedCount(lines: [parties.compactMap { calendars[$0] }])
    case "each": WalkedCount(lines: parties.compactMap { calendars[$0] }.map { [$0] })
    default: WalkedCount(lines: [[calendars[Party.ID(named)]].compactMap { $0 }])
    }
  }
}
