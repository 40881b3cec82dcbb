import RoadmapEngine

extension TestPlan {
  /// Returns a plan from which everything is removed that a failure does not need.
  func shrunk(while fails: (TestPlan) -> Bool) -> TestPlan {
    var smallest = self
    var goesOn = true
    while goesOn {
      goesOn = false
      // After each success the candidates are made again, since indices shift; the search continues at the same index.
      var index = 0
      while true {
        let candidates = smallest.simpler
        guard index < candidates.count else { break }
        if fails(candidates[index]) {
          smallest = candidates[index]
          goesOn = true
        } else {
          index += 1
        }
      }
    }
    return smallest
  }

  /// Every plan that is simpler by one removal, the largest first.
  private var simpler: [TestPlan] {
    var plans: [TestPlan] = []
    func with(_ change: (inout TestPlan) -> Void) {
      var plan = self
      change(&plan)
      if plan != self { plans.append(plan) }
    }
    for roadmap in roadmaps.indices where roadmaps.count > 1 { with { $0.remove(roadmap: roadmap) } }
    for roadmap in roadmaps.indices {
      for step in roadmaps[roadmap].steps.indices { with { $0.remove(step: step, of: roadmap) } }
    }
    for roadmap in roadmaps.indices {
      for step in roadmaps[roadmap].steps.indices {
        for link in roadmaps[roadmap].steps[step].after.indices { with { $0.roadmaps[roadmap].steps[step].after.remove(at: link) } }
        for simplify in Step.simplifications { with { simplify(&$0.roadmaps[roadmap].steps[step]) } }
      }
    }
    for roadmap in roadmaps.indices {
      with { $0.roadmaps[roadmap].calendar = nil }
      for party in roadmaps[roadmap].parties.indices where roadmaps[roadmap].parties.count > 1 {
        with { $0.roadmaps[roadmap].parties.remove(at: party) }
      }
    }
    for calendar in calendars.indices {
      with { plan in
        let id = plan.calendars[calendar].id
        guard !plan.roadmaps.contains(where: { $0.mentions(id) }) else { return }
        plan.calendars.remove(at: calendar)
      }
    }
    for calendar in calendars.indices {
      with { $0.calendars[calendar].weekend = [] }
      with { $0.calendars[calendar].holidays = [] }
      with { $0.calendars[calendar].corrections = [:] }
      for day in calendars[calendar].holidays { with { $0.calendars[calendar].holidays.remove(day) } }
      for day in calendars[calendar].corrections.keys { with { $0.calendars[calendar].corrections[day] = nil } }
    }
    return plans
  }

  private mutating func remove(roadmap: Int) {
    let gone = roadmaps.remove(at: roadmap).id
    for index in roadmaps.indices {
      for step in roadmaps[index].steps.indices {
        roadmaps[index].steps[step].after.removeAll { $0.step.roadmap == gone }
        roadmaps[index].steps[step].opens.removeAll { $0 == gone }
      }
    }
  }

  private mutating func remove(step: Int, of roadmap: Int) {
    let home = roadmaps[roadmap].id
    let gone = roadmaps[roadmap].steps.remove(at: step).id
    for index in roadmaps.indices {
      let here = roadmaps[index].id
      for step in roadmaps[index].steps.indices {
        roadmaps[index].steps[step].after.removeAll { $0.step.step == gone && ($0.step.roadmap ?? here) == home }
        if index == roadmap, roadmaps[index].steps[step].parent == gone { roadmaps[index].steps[step].parent = nil }
      }
    }
  }
}

extension Roadmap {
  fileprivate func mentions(_ id: String) -> Bool {
    calendar == id || parties.contains { $0.text == id }
      || steps.contains { $0.calendar == id || $0.owners.contains { $0.party.text == id } }
  }
}

extension Step {
  fileprivate static let simplifications: [@Sendable (inout Step) -> Void] = [
    { $0.parent = nil }, { $0.opens = [] }, { $0.notBefore = nil }, { $0.on = nil }, { $0.deadline = nil }, { $0.calendar = nil },
    { $0.owners = [] }, { $0.owners = Array($0.owners.prefix(1)) }, { $0.remaining = nil }, { $0.progress = 0 },
    { step in
      step.status = .planned
      step.started = nil
      step.finished = nil
    }, { $0.started = nil }, { $0.kind = .task }, { $0.duration = nil }, { $0.duration = $0.duration.map { min($0, 1) } },
    { $0.duration = $0.duration.map { max(0, $0 - 1) } }, { step in step.after.indices.forEach { step.after[$0].lag = 0 } },
    { step in step.after.indices.forEach { step.after[$0].lag -= step.after[$0].lag.signum() } },
    { step in step.after.indices.forEach { step.after[$0].unit = .workingDays } },
    { step in step.after.indices.forEach { step.after[$0].kind = .finishToStart } },
  ]
}
