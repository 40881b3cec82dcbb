import FileFormat
import Library
import RoadmapEngine
import StrictJSON

/// What differs between two versions of a plan, and which dates move with it.
struct PlanDifference {
  let after: Workspace
  let change: Change
  let moved: [MovedStep]
  let shifted: [ShiftedDeadline]
  /// The last act of each step that is not among those of the former version.
  private var acts: [StepReference: ChangeRecord] = [:]

  init(_ before: PlanVersion, _ after: PlanVersion, today: Day) {
    self.after = after.workspace
    change = before.workspace.difference(to: after.workspace)
    let schedules = [before.workspace, after.workspace].map { workspace in
      Schedule(workspace.roadmaps, calendars: CalendarBook(workspace, shipped: Library.calendar), today: today)
    }
    moved = MovedStep.between(schedules[0], schedules[1])
    shifted = ShiftedDeadline.between(schedules[0], schedules[1])
    let known = Set(before.acts.map(\.id))
    for act in after.acts where !known.contains(act.id) { for step in act.change.steps { acts[step] = act } }
  }

  /// The difference for programs: what changed atom by atom, the dates that moved, and what is contested in the later version.
  var json: [UInt8] {
    var writer = JSONWriter(.canonical)
    writer.object { writer in
      writer.key("changes")
      writer.array { writer in for edit in change.edits { write(edit, &writer) } }
      writer.key("moved")
      writer.array { writer in
        for step in moved {
          writer.object { writer in
            write(step.step, &writer)
            for (key, dates) in [("before", step.before), ("after", step.after)] {
              writer.key(key)
              writer.object { writer in
                writer.fact("start", dates.start?.description)
                writer.fact("finish", dates.finish?.description)
              }
            }
          }
        }
      }
      writer.key("deadlines")
      writer.array { writer in
        for step in shifted {
          writer.object { writer in
            write(step.step, &writer)
            writer.fact("deadline", step.deadline.description)
            writer.fact("before", step.before.finish?.description)
            writer.fact("after", step.after.finish?.description)
          }
        }
      }
      writer.key("contested")
      writer.array { writer in for conflict in after.contested { writer.write(conflict) } }
    }
    return writer.finish()
  }

  private func write(_ step: StepReference, _ writer: inout JSONWriter) {
    writer.fact("roadmap", step.roadmap?.text)
    writer.fact("step", step.step.text)
  }

  private func write(_ edit: Edit, _ writer: inout JSONWriter) {
    switch edit {
    case .step(let roadmap, let before, let after, _):
      let reference = StepReference(roadmap, (after ?? before)?.id ?? Step.ID(""))
      guard let before, let after else {
        return write(.step(reference), "presence", .presence(before != nil), .presence(after != nil), &writer)
      }
      let empty = Step(id: after.id, title: .plain(""))
      write(.step(reference), before, after, empty, Step.fields, &writer) { .step($0) }
    case .trash(let roadmap, let before, let after, _):
      let reference = StepReference(roadmap, (after ?? before)?.id ?? Step.ID(""))
      guard (before == nil) != (after == nil) else { return }
      write(.step(reference), "trash", .presence(before != nil), .presence(after != nil), &writer)
    case .roadmap(let before, let after):
      guard let id = (after ?? before)?.id else { return }
      guard let before, let after else {
        return write(.roadmap(id), "presence", .presence(before != nil), .presence(after != nil), &writer)
      }
      write(.roadmap(id), before, after, Roadmap(id: id, title: .plain(""), parties: [], start: .first), Roadmap.fields, &writer) {
        .roadmap($0)
      }
    case .party(let before, let after):
      guard let id = (after ?? before)?.id else { return }
      guard let before, let after else {
        return write(.party(id), "presence", .presence(before != nil), .presence(after != nil), &writer)
      }
      write(.party(id), before, after, Party(id: id, name: .plain("")), Party.fields, &writer) { .party($0) }
    case .calendar(let before, let after):
      guard let id = (after ?? before)?.id else { return }
      guard let before, let after else {
        return write(.calendar(id), "presence", .presence(before != nil), .presence(after != nil), &writer)
      }
      write(.calendar(id), before, after, WorkingCalendar(id: id), WorkingCalendar.fields, &writer) { .calendar($0) }
    case .view(let before, let after, _):
      guard let id = (after ?? before)?.id else { return }
      guard let before, let after else {
        return write(.view(id), "presence", .presence(before != nil), .presence(after != nil), &writer)
      }
      write(.view(id), before, after, SavedView(id: id, filter: ""), SavedView.fields, &writer) { .view($0) }
    case .title(let before, let after): write(.workspace, "title", .title(before), .title(after), &writer)
    // `difference(to:)` makes no such edits.
    case .move, .list, .rename: break
    }
  }

  private func write<Whole>(
    _ thing: PlanThing, _ before: Whole, _ after: Whole, _ empty: Whole, _ fields: [Field<Whole>], _ writer: inout JSONWriter,
    _ value: (Whole) -> MergedValue
  ) {
    for field in fields where !field.isEqual(before, after) {
      let (old, new) = (field.alone(of: before, in: empty), field.alone(of: after, in: empty))
      write(thing, field.key, value(old), value(new), &writer)
    }
  }

  private func write(_ thing: PlanThing, _ atom: String, _ before: MergedValue, _ after: MergedValue, _ writer: inout JSONWriter) {
    var act: ChangeRecord?
    if case .step(let step) = thing { act = acts[step] }
    let side = ListedAtom.Side(author: act?.author ?? Author(), at: act?.at, value: after, reason: act?.change.reason ?? "")
    writer.object { writer in
      writer.fact("id", "\(thing.name) \(atom)")
      ListedAtom(thing: thing, atom: atom, base: before, sides: [side]).write(&writer)
    }
  }
}

extension Field {
  /// Returns an empty value with this field of another one.
  fileprivate func alone(of whole: Whole, in empty: Whole) -> Whole {
    var alone = empty
    take(whole, &alone)
    return alone
  }
}

extension OpenWorkspace {
  /// Returns the lines that tell a difference.
  func lines(of difference: PlanDifference) -> [String] {
    let sentences = wording.sentences(difference.change, in: difference.after)
    var lines = sentences.isEmpty ? [wording.noDifference] : sentences
    if !difference.moved.isEmpty || !difference.shifted.isEmpty { lines += effects(difference.moved, difference.shifted) }
    let contested = difference.after.contested
    if !contested.isEmpty { lines += [wording.contestedCount(contested.count)] + self.lines(of: difference.after.contestedInOrder) }
    return lines
  }
}
