extension Oracle {
  /// What must be known before a step is placed; a roadmap is known when all of its steps are.
  private func needs(of place: Place) -> [Place] {
    let holders = [place] + ancestors(of: place)
    let linked = holders.flatMap { holder in step(holder).after.compactMap { find($0.step, from: holder) } }
    let opened = opened(by: place)
    return linked + (children[place] ?? []) + places.filter { opened.contains($0.roadmap) }
  }

  /// "A cycle unschedules only the steps in and behind it": every step from which some circle can be reached.
  func stepsInOrBehindCircles() -> Set<Place> {
    let needs = Dictionary(uniqueKeysWithValues: places.map { ($0, self.needs(of: $0)) })
    func reached(from place: Place) -> Set<Place> {
      var found: Set<Place> = []
      var open = needs[place] ?? []
      while let next = open.popLast() {
        if found.insert(next).inserted { open += needs[next] ?? [] }
      }
      return found
    }
    let reachable = Dictionary(uniqueKeysWithValues: places.map { ($0, reached(from: $0)) })
    func isOnCircle(_ place: Place) -> Bool { reachable[place]?.contains(place) ?? false }
    return Set(places.filter { place in isOnCircle(place) || (reachable[place] ?? []).contains(where: isOnCircle) })
  }
}
