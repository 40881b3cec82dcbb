import Canvas
import RoadmapEngine
import Wording

/// The form that moves several steps by the same time, such as two weeks after a postponed session.
struct ShiftForm: FormKind {
  let steps: [StepReference]

  static let commands = [
    Command(.shift, [.character("M")], on: Command.work, unless: { $0.obstacleToTargets ?? $0.obstacleToMovingTargets }) { session in
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
    if let typed = form.focusedField, typed.key == "by", typed.isChanged, !typed.value.isEmpty, Shift(typed.value) == nil {
      form.fault = session.wording.shiftExpected
    }
    return form
  }
}

extension CommandName {
  static let shift = CommandName(
    en: "move by…", fr: "décaler de…", ar: "نقل بمدة…", others: "postpone delay shift later earlier reporter décaler retard تأجيل")
}

/// How far a step is moved: `2w`, `+10d`, `-1m`, `5wd`. Without a sign it is moved to a later day.
private struct Shift {
  private let offset: DayExpression

  /// Returns nil where the text is no such distance, or one of nothing.
  init?(_ text: String) {
    let typed = text.trimmed
    offset = DayExpression(typed.first == "+" || typed.first == "-" ? typed : "+\(typed)")
    let distance = offset.text.dropFirst()
    let digits = distance.prefix { $0.isASCII && $0.isNumber }
    guard digits.contains(where: { $0 != "0" }), ["d", "w", "m", "wd"].contains(distance.dropFirst(digits.count)) else { return nil }
  }

  /// Returns the day at this distance from another; nil outside the range of days.
  /// - Parameter working: the working days that `wd` counts.
  func day(from day: Day, working: CalendarDays?) -> Day? { offset.resolve(today: day) { _ in working } }
}

extension Session {
  /// Why none of the steps on which a command acts can be moved; nil where one can.
  fileprivate var obstacleToMovingTargets: String? {
    let steps = targets
    guard !steps.contains(where: { movedFrom($0) != nil }) else { return nil }
    return steps.count == 1 ? obstacleToShifting : wording.nothingToMove
  }

  fileprivate func shiftForm(of steps: [StepReference]) -> Form? {
    let choices = [("stay", wording.deadlinesStay), ("move", wording.deadlinesMove)]
    return Form(
      ShiftForm(steps: steps), title: "\(wording.title(.shift)) \(name(of: steps))",
      fields: [
        Form.Field("by", wording.labelDistance, ""), Form.Field("deadlines", wording.labelDeadlines, "stay", choices: choices),
      ])
  }

  /// Returns the day from which a step is moved: its agreed day, or else its start. It is nil for a step whose dates cannot be moved.
  private func movedFrom(_ reference: StepReference) -> Day? {
    guard let (roadmap, index) = schedule.position(of: reference, from: 0) else { return nil }
    let step = schedule.roadmaps[roadmap].steps[index]
    guard step.status == .planned, !schedule.isContainer(roadmap: roadmap, step: index) else { return nil }
    return step.on ?? schedule.dates(roadmap: roadmap, step: index).start
  }

  /// Returns one change that moves every step that can be moved. A step moves with its predecessors among them; it gets a bound where that
  /// moves it too little.
  fileprivate func shiftChange(_ steps: [StepReference], _ form: Form) throws(FormFault) -> FormChange {
    guard let shift = Shift(form.value("by")) else { throw FormFault(field: "by", text: wording.shiftExpected) }
    let movesDeadlines = form.value("deadlines") == "move"
    let movable = Set(steps.filter { movedFrom($0) != nil })
    let followers = movable.filter { reference in predecessors(of: reference).contains { movable.contains($0) } }
    let withoutFollowers = try shiftEdits(steps, by: shift, movesDeadlines, bounds: movable.subtracting(followers))
    let moved = (try? document.review(Change(withoutFollowers)).moved) ?? []
    let starts = Dictionary(moved.map { ($0.step, $0.after.start) }, uniquingKeysWith: { first, _ in first })
    let late = followers.filter { reference in
      guard let from = movedFrom(reference), let asked = shift.day(from: from, working: workingDays(of: reference)) else { return false }
      return (starts[reference] ?? from).map { $0 < asked } ?? false
    }
    let edits = try shiftEdits(steps, by: shift, movesDeadlines, bounds: movable.subtracting(followers).union(late))
    guard !edits.isEmpty else { throw FormFault(field: "by", text: wording.asEarlyAsTheyCan) }
    return (Change(edits), "\(wording.movedBy(form.value("by").trimmed)): \(name(of: steps))", nil)
  }

  /// Returns the steps that a step and the steps that contain it wait for.
  private func predecessors(of reference: StepReference) -> [StepReference] {
    var found: [StepReference] = []
    var seen: Set<Step.ID> = []
    var next = Optional(reference.step)
    while let id = next, seen.insert(id).inserted, let step = workspace[StepReference(reference.roadmap, id)] {
      found += step.after.map { StepReference($0.step.roadmap ?? reference.roadmap, $0.step.step) }
      next = step.parent
    }
    return found
  }

  /// Returns the edits that move agreed days and bounds.
  /// - Parameter bounds: the steps that do not start before the day asked for, where that is a later one.
  private func shiftEdits(
    _ steps: [StepReference], by shift: Shift, _ movesDeadlines: Bool, bounds: Set<StepReference>
  ) throws(FormFault) -> [Edit] {
    var edits: [Edit] = []
    for reference in steps {
      guard let id = reference.roadmap, let before = workspace[reference], let from = movedFrom(reference) else { continue }
      let working = workingDays(of: reference)
      func moved(_ day: Day) throws(FormFault) -> Day {
        guard let day = shift.day(from: day, working: working) else { throw FormFault(field: "by", text: wording.noFurther) }
        return day
      }
      var after = before
      let asked = try moved(from)
      if before.on != nil {
        after.on = workedDay(near: asked, isLater: asked > from, of: reference)
      } else if asked > from, bounds.contains(reference) {
        after.notBefore = asked
      } else if let bound = before.notBefore {
        // A step without a bound starts as early as it can; nothing moves it to an earlier day.
        after.notBefore = try moved(bound)
      }
      if movesDeadlines, let deadline = before.deadline { after.deadline = try moved(deadline) }
      if after != before { edits.append(.step(id, before: before, after: after, follows: nil)) }
    }
    return edits
  }

  /// Returns the day itself or, where nobody works on it, the nearest working day in the direction of the move.
  private func workedDay(near day: Day, isLater: Bool, of reference: StepReference) -> Day {
    guard let (roadmap, step) = schedule.position(of: reference, from: 0) else { return day }
    return
      (isLater
      ? schedule.workingDay(onOrAfter: day, roadmap: roadmap, step: step)
      : schedule.workingDay(onOrBefore: day, roadmap: roadmap, step: step)) ?? day
  }

  private func workingDays(of step: StepReference) -> CalendarDays? {
    step.roadmap.flatMap { workspace[$0] }.flatMap { schedule.calendars.days(of: $0) }
  }
}

extension Wording {
  fileprivate var labelDistance: String { phrase(en: "By", fr: "De", ar: "المدة") }
  fileprivate var labelDeadlines: String { phrase(en: "Deadlines", fr: "Échéances", ar: "المواعيد النهائية") }
  fileprivate var deadlinesStay: String { phrase(en: "stay", fr: "restent", ar: "تبقى") }
  fileprivate var deadlinesMove: String { phrase(en: "move too", fr: "sont décalées aussi", ar: "تُنقل أيضًا") }

  fileprivate func movedBy(_ distance: String) -> String {
    phrase(en: "Moved by \(distance)", fr: "Décalé de \(distance)", ar: "نُقل بمدة \(distance)")
  }

  fileprivate var shiftExpected: String {
    phrase(
      en: "Write how far: 2w (weeks), 10d (days), 1m (months), 5wd (working days); -2w is earlier.",
      fr: "Indiquez la durée : 2w (semaines), 10d (jours), 1m (mois), 5wd (jours ouvrés) ; -2w avance.",
      ar: "اكتبوا المدة: 2w (أسابيع)، 10d (أيام)، 1m (أشهر)، 5wd (أيام عمل)؛ ‎-2w للتقديم.")
  }

  fileprivate var asEarlyAsTheyCan: String {
    phrase(
      en: "Nothing but links holds these steps; they start as early as they can.",
      fr: "Seuls des liens retiennent ces étapes ; elles commencent au plus tôt.",
      ar: "لا يقيد هذه الخطوات سوى الروابط؛ وهي تبدأ في أقرب وقت ممكن.")
  }

  fileprivate var nothingToMove: String {
    phrase(
      en: "None of these steps can be moved: they have started, are finished, or have no dates.",
      fr: "Aucune de ces étapes ne peut être décalée : elles ont commencé, sont achevées ou n’ont pas de dates.",
      ar: "لا يمكن نقل أي من هذه الخطوات: بدأت أو أُنجزت أو بلا تواريخ.")
  }
}
