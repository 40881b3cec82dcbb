import Canvas
import Editor
import RoadmapEngine
import Wording

/// The form that moves several steps by the same time, such as two weeks after a postponed session.
struct ShiftForm: FormKind {
  let steps: [StepReference]
  var movesSteps: Bool { true }

  static let commands = [
    Command(.shift, [.character("M")], on: Command.work, unless: { $0.obstacleToTargets ?? $0.obstacleToShiftingTargets }) { session in
      session.open(session.shiftForm(of: session.targets))
      return []
    }
  ]

  static let draftWords = ["shift"]

  static func restore(_ text: UnsavedText, in session: inout Session) -> Form? {
    let workspace = session.workspace
    let steps = text.subject.map { StepReference($0) }.filter { workspace[$0] != nil }
    guard let roadmap = steps.first?.roadmap else { return nil }
    session.page = .steps(roadmap)
    return session.shiftForm(of: steps)
  }

  var draft: (word: String, subject: [String])? { ("shift", steps.map(\.description)) }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    try session.shiftChange(steps, form)
  }

  func checked(_ form: Form, in session: Session) -> Form {
    var form = form
    form.fault = nil
    if let typed = form.focusedField, typed.key == "by", typed.isChanged, !typed.value.isEmpty, ShiftDistance(typed.value.trimmed) == nil {
      form.fault = session.wording.distanceExpected
    }
    return form
  }
}

extension CommandName {
  static let shift = CommandName(
    en: "move by a time", fr: "décaler", ar: "ترحيل المواعيد",
    others: "postpone delay shift later earlier reporter décaler retard تأجيل تقديم")
}

extension Session {
  /// Why none of the steps on which a command acts can be moved; nil where one can.
  fileprivate var obstacleToShiftingTargets: String? {
    let steps = targets
    let obstacles = steps.map { document.obstacleToShifting($0) }
    guard !obstacles.contains(nil) else { return nil }
    guard steps.count == 1, let only = steps.first, let obstacle = obstacles.first ?? nil else { return wording.nothingToShift }
    switch obstacle {
    case .started: return start(of: only).map { wording.hasStarted($0) } ?? wording.nothingToShift
    case .over: return workspace[only]?.status == .dropped ? wording.isDropped : wording.isDoneAlready
    case .container: return wording.spansOthers
    case .undated, .held: return wording.noDates
    }
  }

  private func start(of reference: StepReference) -> Day? {
    schedule.position(of: reference, from: 0).flatMap { schedule.dates(roadmap: $0.roadmap, step: $0.step).start }
  }

  fileprivate func shiftForm(of steps: [StepReference]) -> Form {
    let choices = [("stay", wording.deadlinesStay), ("move", wording.deadlinesMove)]
    return Form(
      ShiftForm(steps: steps), title: "\(wording.title(.shift))\(wording.colon)\(name(of: steps))",
      fields: [
        Form.Field("by", wording.labelDistance, ""), Form.Field("deadlines", wording.labelDeadlines, "stay", choices: choices),
      ])
  }

  fileprivate func shiftChange(_ steps: [StepReference], _ form: Form) throws(FormFault) -> FormChange {
    let typed = form.value("by").trimmed
    guard let distance = ShiftDistance(typed) else { throw FormFault(field: "by", text: wording.distanceExpected) }
    let shift: StepShift
    do throws(StepShift.Fault) {
      shift = try document.shifting(steps, by: distance, movesDeadlines: form.value("deadlines") == "move")
    } catch {
      throw FormFault(field: "by", text: text(of: error))
    }
    guard !shift.moved.isEmpty else {
      throw FormFault(field: "by", text: shift.staying.keys.contains(.held) ? wording.asEarlyAsTheyCan : wording.nothingToShift)
    }
    return (shift.change, told(shift, typed), nil)
  }

  /// Tells what a shift does: `Moved by 2w: 1 step; 2 stay: 1 has started, 1 done or dropped`.
  func told(_ shift: StepShift, _ distance: String) -> String {
    var told = "\(wording.shifted(by: distance))\(wording.colon)\(name(of: shift.moved))"
    if let first = shift.short.first {
      told += "\(wording.semicolon)\(wording.lessFar(shift.short.count, first.start))"
    }
    let staying = StepShift.Obstacle.allCases.compactMap { obstacle in shift.staying[obstacle].map { (obstacle, $0) } }
    if !staying.isEmpty {
      let reasons = staying.map { wording.reason($0, $1) }.joined(separator: wording.comma)
      told += "\(wording.semicolon)\(wording.staying(staying.reduce(0) { $0 + $1.1 }))\(wording.colon)\(reasons)"
    }
    return told
  }

  /// Says why a shift is not possible.
  func text(of fault: StepShift.Fault) -> String {
    switch fault {
    case .beyondRange(let step): wording.beyondRange(name(of: [step]))
    case .noWorkingDays: wording.noWorkingDaysToCount
    case .agreedInThePast(let step, let day): wording.agreedInThePast(name(of: [step]), day)
    }
  }
}
