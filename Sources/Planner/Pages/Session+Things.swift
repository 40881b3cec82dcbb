import RoadmapEngine

extension Session {
  /// Opens the page of a thing of the plan, and selects the thing there.
  /// - Returns: nil if the plan does not have the thing; no page is opened then.
  mutating func show(_ thing: PlanThing) -> [Effect]? {
    switch thing {
    case .step(let step): return workspace[step] == nil ? nil : show(step)
    case .roadmap(let id): return workspace[id] == nil ? nil : go(to: .steps(id))
    case .party(let id):
      let effects = go(to: .parties)
      select(.party(id))
      return effects
    case .calendar: return openCalendars()
    case .view, .workspace: return go(to: .portfolio)
    }
  }
}
