import Editor
import RoadmapEngine

/// The effect of each of several values of a conflict on dates.
struct ConflictEffects: Sendable {
  /// An open step with a deadline, whose finish is not the same with every value.
  struct Deadline: Sendable {
    let step: StepReference
    let day: Day
    /// The finish with each value, and the health that the step then has.
    var finishes: [(day: Day?, health: Health?)] = []
  }

  /// The deadlines that follow, the earliest first.
  private(set) var deadlines: [Deadline] = []
  /// The steps that each value moves.
  private(set) var moved: [[MovedStep]] = []
  /// The working days that are left before the deadline of the step itself with each value; nil for none.
  private(set) var spare: [Int?] = []

  /// How many of the deadlines are missed with each value.
  var missed: [Int] {
    moved.indices.map { value in deadlines.count { ($0.finishes[value].day ?? .first) > $0.day } }
  }

  /// Whether any value moves a date.
  var movesDates: Bool { moved.contains { !$0.isEmpty } }

  /// Works out the effect of each value; the plan is not changed.
  init(_ conflict: ContestedAtom, _ values: [MergedValue], in document: PlanDocument) {
    var schedules: [Schedule] = []
    for value in values {
      let change = document.workspace.decision(on: conflict, for: value, document.scribe.removal)?.change
      guard let change, !change.isEmpty, let review = try? document.review(change) else {
        schedules.append(document.schedule)
        moved.append([])
        continue
      }
      schedules.append(review.schedule)
      moved.append(review.moved)
    }
    var seen: Set<StepReference> = []
    for step in moved.joined().map(\.step) where seen.insert(step).inserted {
      guard let day = document.workspace[step].flatMap({ $0.isFinished ? nil : $0.deadline }) else { continue }
      let finishes = schedules.map { ConflictEffects.finish(of: step, in: $0) }
      if finishes.contains(where: { $0.day != finishes.first?.day }) {
        deadlines.append(Deadline(step: step, day: day, finishes: finishes))
      }
    }
    deadlines.sort { ($0.day, $0.step.description) < ($1.day, $1.step.description) }
    if case .step(let step) = conflict.thing {
      spare = schedules.map { schedule in
        schedule.position(of: step, from: 0).flatMap { schedule.dates(roadmap: $0.roadmap, step: $0.step).deadlineSlack }
      }
    }
  }

  private static func finish(of step: StepReference, in schedule: Schedule) -> (day: Day?, health: Health?) {
    guard let (roadmap, index) = schedule.position(of: step, from: 0) else { return (nil, nil) }
    return (schedule.dates(roadmap: roadmap, step: index).finish, schedule.health(roadmap: roadmap, step: index))
  }
}
