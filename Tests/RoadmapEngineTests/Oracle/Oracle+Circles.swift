extension Oracle {
  /// Returns the steps whose dates a step depends on; a roadmap counts as all of its steps.
  private func needs(of place: Place) -> [Place] {
    let holders = [place] + ancestors(of: place)
    let linked = holders.flatMap { holder in step(holder).after.compactMap { find($0.step, from: holder) } }
    let opened = opened(by: place)
    return linked + (children[place] ?? []) + places.filter { opened.contains($0.roadmap) }
  }

  /// Returns every step on or downstream of a cycle, which has no dates (Scheduling.md, 11).
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
