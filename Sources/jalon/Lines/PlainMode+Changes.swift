import Editor
import RoadmapEngine
import Wording

/// Changes that a person makes in line mode.
extension PlainMode {
  mutating func set(_ assignment: StepAssignment) throws(Failure) {
    let reference = try step("")
    try change(reference) { (step, context, wording) throws(Failure) in
      do throws(StepAssignment.Fault) { try assignment.apply(to: &step, context) } catch { throw Failure(64, wording.fault(error)) }
    }
  }

  mutating func setStatus(_ status: Step.Status, of text: String) throws(Failure) {
    try change(try step(text)) { (step, context, _) throws(Failure) in
      if (step.status == .done) != (status == .done) { step = step.setting(status, today: context.today) }
    }
  }

  private mutating func change(
    _ reference: StepReference, _ body: (inout Step, StepAssignment.Context, Wording) throws(Failure) -> Void
  ) throws(Failure) {
    guard let id = reference.roadmap, let whole = open.workspace[id], let before = whole[reference.step] else {
      throw Failure(1, wording.noStepIsOpen)
    }
    var after = before
    try body(&after, open.context(for: whole), wording)
    _ = try make(Change(before == after ? [] : [.step(id, before: before, after: after, follows: nil)]), of: reference)
  }

  mutating func add(_ title: String) throws(Failure) {
    guard let id = roadmap, let whole = open.workspace[id] else { throw Failure(64, wording.noRoadmapIsOpen) }
    let neighbour = step.flatMap { $0.roadmap == id ? whole[$0.step] : nil }
    var random = SystemRandomNumberGenerator()
    var new = Step(id: .fresh(using: &random), title: Text.plain("").setting(title, wording.language, home: wording.home))
    new.phase = (neighbour ?? whole.steps.last)?.phase
    new.parent = neighbour?.parent
    guard try make(open.workspace.adding(new, to: id, behind: neighbour?.id) ?? Change([]), of: StepReference(id, new.id)) else { return }
    step = StepReference(id, new.id)
    number(the: id)
  }

  mutating func remove(_ text: String) throws(Failure) {
    let reference = try step(text)
    guard try make(open.workspace.removing([reference], open.scribe.removal), of: reference), step == reference else { return }
    step = nil
  }

  mutating func rewind(_ act: (inout OpenWorkspace) throws(Failure) -> String) throws(Failure) {
    say(try saving(act))
  }

  /// Saves a change of a step, and asks first if dates of other steps or a deadline move.
  /// - Parameter subject: the step, whose own moved dates are printed without asking.
  /// - Returns: whether the change was saved.
  private mutating func make(_ wanted: Change, of subject: StepReference) throws(Failure) -> Bool {
    guard !wanted.isEmpty else {
      say(wording.nothingToChange)
      return false
    }
    var review = try open.review(wanted)
    let summary = wording.summary(wanted, in: review.workspace)
    let moved = review.moved
    let others = moved.filter { $0.step != subject }
    say(moved.filter { $0.step == subject }.map { spoken($0) })
    if !others.isEmpty {
      say(["\(wording.previewTitle(others.count))\(wording.colon)".trimmed] + shortened(others.map { spoken($0) }))
    } else if !moved.isEmpty || review.needsReason {
      say(wording.noOtherMoves)
    }
    say(shortened(review.shiftedDeadlines.filter { $0.before.health != $0.after.health }.map { spoken($0) }))
    if review.needsReason {
      guard let reason = ask("\(summary). \(wording.whyMoved)\(wording.onlyDot)"), reason != "." else { return leaveAsItIs() }
      review.change.reason = reason
    } else if !others.isEmpty {
      guard confirms(summary) else { return leaveAsItIs() }
    }
    let made = review
    try saving { (open) throws(Failure) in _ = try open.save(made) }
    say(wording.saved(summary))
    return true
  }

  /// Tells the finish of a step before and after a change.
  private func spoken(_ moved: MovedStep) -> String {
    wording.fact(title(of: moved.step), wording.moves(from: moved.before.finish, to: moved.after.finish))
  }

  /// Tells how the outlook of a deadline changes.
  private func spoken(_ shifted: ShiftedDeadline) -> String {
    func word(_ outlook: ShiftedDeadline.Outlook) -> String { outlook.health.map { wording.word($0) } ?? "–" }
    let change = "\(word(shifted.before)) → \(word(shifted.after))"
    return wording.fact(
      title(of: shifted.step), "\(wording.columnDeadline) \(wording.spokenDay(shifted.deadline))\(wording.comma)\(change)")
  }

  /// Asks whether to save a change; only an empty answer confirms.
  ///
  /// Any other line cancels and is then run as a command, because piped input cannot know which questions are asked.
  private mutating func confirms(_ summary: String) -> Bool {
    guard let answer = ask("\(summary). \(wording.enterSaves)") else { return false }
    if !answer.isEmpty, answer != "." { ahead = answer }
    return answer.isEmpty
  }

  private mutating func leaveAsItIs() -> Bool {
    say(wording.nothingChanged)
    return false
  }

  /// Runs work that saves, and notes a failed save for the exit status.
  mutating func saving<Answer>(_ body: (inout OpenWorkspace) throws(Failure) -> Answer) throws(Failure) -> Answer {
    defer { schedule = open.schedule() }
    do throws(Failure) { return try body(&open) } catch {
      if error.code > 1 { hasUnsaved = true }
      throw error
    }
  }

  /// Returns the first ten lines, and the number of the others.
  func shortened(_ lines: [String]) -> [String] {
    lines.prefix(10) + (lines.count > 10 ? [wording.andMore(lines.count - 10)] : [])
  }
}
