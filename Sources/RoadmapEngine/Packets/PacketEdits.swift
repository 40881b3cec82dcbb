/// The edits that make words of a packet of a plan, as their author saw it.
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

  /// Returns a value with the atoms of some words.
  private func changed(_ before: MergedValue, by words: [ReceivedWord], _ theirs: MergedValue) -> MergedValue {
    let filled = theirs.filled(from: before)
    return words.filter { $0.effect == .atom }.reduce(before) { atoms.taking($1.atom, from: filled, into: $0) }
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
        return words.contains { $0.effect == .making } ? made(step, words) : nil
      }
      edits.append(.roadmap(before: nil, after: whole))
      return
    }
    add(.roadmap(id)) { .roadmap(before: $0?.roadmap, after: $1.roadmap ?? roadmap.facts) }
    for step in steps {
      let reference = StepReference(id, step.id)
      let words = self.words[.step(reference)] ?? []
      if words.contains(where: { $0.effect == .making }) {
        edits.append(.step(id, before: nil, after: made(step, words), follows: roadmap.predecessor(of: step.id)))
      } else if words.contains(where: { $0.effect == .restoration }), let trashed = base[id]?.trash.first(where: { $0.id == step.id }) {
        var restored = trashed
        restored.removed = nil
        edits.append(.trash(id, before: trashed, after: nil, follows: nil))
        edits.append(.step(id, before: nil, after: restored, follows: roadmap.predecessor(of: step.id)))
      } else if let before = base[reference] {
        var after = changed(.step(before), by: words, .step(step)).step ?? before
        after.leaveOutDefaultDuration()
        if after != before { edits.append(.step(id, before: before, after: after, follows: nil)) }
      }
    }
  }

  /// Returns a new step with those of its promises that are words.
  private func made(_ step: Step, _ words: [ReceivedWord]) -> Step {
    var made = step
    made.deadline = nil
    made.signoff = nil
    let promised = words.filter { $0.effect == .atom }.reduce(MergedValue.step(made)) { atoms.taking($1.atom, from: .step(step), into: $0) }
    return promised.step ?? made
  }
}

extension MergedValue {
  fileprivate var step: Step? { if case .step(let step) = self { step } else { nil } }
  fileprivate var roadmap: Roadmap? { if case .roadmap(let roadmap) = self { roadmap } else { nil } }
  fileprivate var party: Party? { if case .party(let party) = self { party } else { nil } }
  fileprivate var calendar: WorkingCalendar? { if case .calendar(let calendar) = self { calendar } else { nil } }
}
