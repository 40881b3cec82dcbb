import RoadmapEngine

/// What a person has changed in files that git has merged.
extension Change {
  /// Returns the edits without what git or its merge driver has chosen by itself. The records decide that anew.
  /// - Parameters:
  ///   - known: the plans from which git could choose.
  ///   - contested: the values that people have changed differently; if there are no known plans, a side of them is a choice too.
  func personal(beside known: [Workspace], _ contested: [ContestedAtom]) -> Change {
    Change(
      edits.compactMap { edit in
        switch edit {
        case .step(let roadmap, let before?, let after?, _):
          let reference = StepReference(roadmap, after.id)
          let open = known.isEmpty ? contested.filter { $0.thing == .step(reference) } : []
          let wanted = Change.personal(before, after, Step.fields, known.compactMap { $0[reference] }) { field in
            open.contains { $0.holds(field, of: after) }
          }
          return wanted == before ? nil : .step(roadmap, before: before, after: wanted, follows: nil)
        case .step(let roadmap, let before, let after, _):
          let reference = StepReference(roadmap, (after ?? before)?.id ?? Step.ID(""))
          if known.isEmpty, contested.contains(where: { $0.thing == .step(reference) && $0.atom == "presence" }) { return nil }
          return known.contains { ($0[reference] != nil) == (after != nil) } ? nil : edit
        case .trash(let roadmap, let before, let after, _):
          let id = (after ?? before)?.id
          return known.contains { ($0[roadmap]?.trash.contains { $0.id == id } ?? false) == (after != nil) } ? nil : edit
        case .move: return known.isEmpty ? edit : nil
        case .roadmap(let before?, let after?):
          let wanted = Change.personal(before, after, Roadmap.fields, known.compactMap { $0[after.id]?.facts })
          return wanted == before ? nil : .roadmap(before: before, after: wanted)
        case .roadmap(let before, let after):
          guard let id = (after ?? before)?.id else { return nil }
          return known.contains { ($0[id] != nil) == (after != nil) } ? nil : edit
        case .party(let before?, let after?):
          let wanted = Change.personal(before, after, Party.fields, known.compactMap { $0[after.id] })
          return wanted == before ? nil : .party(before: before, after: wanted)
        case .party(let before, let after):
          guard let id = (after ?? before)?.id else { return nil }
          return known.contains { ($0[id] != nil) == (after != nil) } ? nil : edit
        case .calendar(let before?, let after?):
          let wanted = Change.personal(before, after, WorkingCalendar.fields, known.compactMap { $0[after.id] })
          return wanted == before ? nil : .calendar(before: before, after: wanted)
        case .calendar(let before, let after):
          guard let id = (after ?? before)?.id else { return nil }
          return known.contains { ($0[id] != nil) == (after != nil) } ? nil : edit
        case .view(let before?, let after?, let follows):
          let wanted = Change.personal(before, after, SavedView.fields, known.compactMap { $0[after.id] })
          return wanted == before ? nil : .view(before: before, after: wanted, follows: follows)
        case .view(let before, let after, _):
          guard let id = (after ?? before)?.id else { return nil }
          return known.contains { ($0[id] != nil) == (after != nil) } ? nil : edit
        case .title(_, let after): return known.contains { $0.title == after } ? nil : edit
        case .list, .rename: return edit
        }
      })
  }

  /// Returns a thing as it was before, with the fields that have a value which no known plan has.
  private static func personal<Whole>(
    _ before: Whole, _ after: Whole, _ fields: [Field<Whole>], _ known: [Whole], isChosen: (Field<Whole>) -> Bool = { _ in false }
  ) -> Whole {
    var wanted = before
    for field in fields where !field.isEqual(before, after) && !isChosen(field) && !known.contains(where: { field.isEqual($0, after) }) {
      field.take(after, &wanted)
    }
    return wanted
  }
}

extension ContestedAtom {
  /// Checks whether a step has one of the contested values in a field. Where the atom is only a part of the field, any value of it counts.
  fileprivate func holds(_ field: Field<Step>, of step: Step) -> Bool {
    guard fields.contains(field.key) else { return false }
    return atom != field.key
      || ([inForce] + sides.map(\.value)).contains { value in if case .step(let side) = value { field.isEqual(side, step) } else { false } }
  }
}
