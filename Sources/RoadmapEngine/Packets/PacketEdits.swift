/// The edits by which words of a packet change a plan, as the author of the words saw that plan.
struct PacketEdits {
  private let base: Workspace
  private let packet: ReceivedPacket
  private let atoms: PlanAtoms
  private let words: [PlanThing: [ReceivedWord]]
  private(set) var edits: [Edit] = []

  /// - Parameter base: the plan, with marks for ids.
  init(_ base: Workspace, _ packet: ReceivedPacket, _ words: [ReceivedWord], _ atoms: PlanAtoms) {
    self.base = base
    self.packet = packet
    self.atoms = atoms
    self.words = Dictionary(grouping: words, by: \.thing)
    for party in packet.plan.parties { add(.party(party.id)) { .party(before: $0?.party, after: $1.party) } }
    for calendar in packet.plan.calendars { add(.calendar(calendar.id)) { .calendar(before: $0?.calendar, after: $1.calendar) } }
    for roadmap in packet.plan.roadmaps { add(roadmap) }
    let gone = self.words.filter { $0.value.contains { $0.effect == .removal } }.keys.compactMap { thing -> StepReference? in
      if case .step(let step) = thing, base[step] != nil { step } else { nil }
    }
    if !gone.isEmpty {
      edits += base.removing(gone.sorted(), Removal(at: packet.packet.made, by: packet.packet.origin.from.text)).edits
    }
  }

  private mutating func add(_ thing: PlanThing, _ edit: (MergedValue?, MergedValue) -> Edit) {
    guard let words = words[thing], let theirs = packet.values[thing] else { return }
    guard let before = base.value(of: thing) else {
      if words.contains(where: { $0.effect == .making }) { edits.append(edit(nil, theirs)) }
      return
    }
    let after = changed(before, by: words, theirs)
    if after != before { edits.append(edit(before, after)) }
  }

  /// Returns a value with the atoms that some words change.
  private func changed(_ before: MergedValue, by words: [ReceivedWord], _ theirs: MergedValue) -> MergedValue {
    let filled = theirs.filled(from: before)
    let changed = words.filter { $0.effect == .atom }.reduce(before) { atoms.taking($1.atom, from: filled, into: $0) }
    return switch (changed, before, theirs) {
    case (.step(let changed), .step(let before), .step(let theirs)): .step(changed.placingNew(since: before, as: theirs))
    case (.roadmap(let changed), .roadmap(let before), .roadmap(let theirs)): .roadmap(changed.placingNew(since: before, as: theirs))
    case (.party(let changed), .party(let before), .party(let theirs)): .party(changed.placingNew(since: before, as: theirs))
    default: changed
    }
  }

  /// Returns the step behind which a step comes: the nearest one before it in the packet that is here or comes with it; nil for the first place.
  private func predecessor(of step: Step.ID, in roadmap: Roadmap) -> Step.ID? {
    guard let index = roadmap.index(of: step) else { return nil }
    return roadmap.steps[..<index].last { other in
      let reference = StepReference(roadmap.id, other.id)
      return base[reference] != nil || words[.step(reference)]?.contains { [.making, .restoration].contains($0.effect) } == true
    }?.id
  }

  private mutating func add(_ roadmap: Roadmap) {
    let id = roadmap.id
    let steps = roadmap.steps.filter { words[.step(StepReference(id, $0.id))] != nil }
    let isNew = base[id] == nil
    if isNew {
      guard words[.roadmap(id)]?.contains(where: { $0.effect == .making }) == true else { return }
      var whole = roadmap
      whole.steps = steps.compactMap { step in
        let words = self.words[.step(StepReference(id, step.id))] ?? []
        return words.contains { $0.effect == .making } ? made(step) : nil
      }
      edits.append(.roadmap(before: nil, after: whole))
      return
    }
    add(.roadmap(id)) { .roadmap(before: $0?.roadmap, after: $1.roadmap ?? roadmap.facts) }
    for step in steps {
      let reference = StepReference(id, step.id)
      let words = self.words[.step(reference)] ?? []
      if words.contains(where: { $0.effect == .making }) {
        edits.append(.step(id, before: nil, after: made(step), follows: predecessor(of: step.id, in: roadmap)))
      } else if words.contains(where: { $0.effect == .restoration }), let trashed = base[id]?.trash.first(where: { $0.id == step.id }) {
        var restored = trashed
        restored.removed = nil
        edits.append(.trash(id, before: trashed, after: nil, follows: nil))
        edits.append(.step(id, before: nil, after: restored, follows: predecessor(of: step.id, in: roadmap)))
      } else if let before = base[reference] {
        var after = changed(.step(before), by: words, .step(step)).step ?? before
        after.leaveOutDefaultDuration()
        if after != before { edits.append(.step(id, before: before, after: after, follows: nil)) }
      }
    }
  }

  /// Returns a new step without its promises, which are words of their own.
  private func made(_ step: Step) -> Step {
    var made = step
    made.deadline = nil
    made.signoff = nil
    return made
  }
}

extension Mergeable {
  /// Returns the value with the new elements of its lists at the places that they have in another value: each behind the nearest known one.
  /// - Parameter before: the value that has the known elements.
  fileprivate func placingNew(since before: Self, as other: Self) -> Self {
    var placed = self
    for list in Self.lists {
      let known = Set(list.elements(before).map(\.key))
      var elements = list.elements(self)
      guard !elements.allSatisfy({ known.contains($0.key) }) else { continue }
      let order = list.elements(other).map(\.key)
      for (index, key) in order.enumerated() where !known.contains(key) {
        guard let place = elements.firstIndex(where: { $0.key == key }) else { continue }
        let element = elements.remove(at: place)
        let behind = order[..<index].reversed().lazy.compactMap { key in elements.firstIndex { $0.key == key } }.first
        elements.insert(element, at: behind.map { $0 + 1 } ?? 0)
      }
      list.set(elements, &placed)
    }
    return placed
  }
}

extension MergedValue {
  fileprivate var step: Step? { if case .step(let step) = self { step } else { nil } }
  fileprivate var roadmap: Roadmap? { if case .roadmap(let roadmap) = self { roadmap } else { nil } }
  fileprivate var party: Party? { if case .party(let party) = self { party } else { nil } }
  fileprivate var calendar: WorkingCalendar? { if case .calendar(let calendar) = self { calendar } else { nil } }
}
