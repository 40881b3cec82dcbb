import RoadmapEngine

/// A field of a step in which the schedule and the oracle differ.
struct Mismatch: CustomStringConvertible {
  let step: String
  let field: String
  let expected: String
  let found: String

  var description: String { "\(step) \(field): expected \(expected), found \(found)" }

  /// Returns every mismatch of a plan.
  static func all(in plan: TestPlan) -> [Mismatch] {
    let schedule = plan.schedule()
    let oracle = Oracle(plan)
    return oracle.places.flatMap { place in
      let expected = oracle.dates(roadmap: place.roadmap, step: place.step)
      let found = schedule.dates(roadmap: place.roadmap, step: place.step)
      guard expected != found, !oracle.isAfloat(place) else { return [Mismatch]() }
      let name = "\(plan.roadmaps[place.roadmap].id)/\(oracle.step(place).id)"
      return zip(fields(expected), fields(found)).filter { $0.1 != $1.1 }.map { expected, found in
        Mismatch(step: name, field: expected.0, expected: expected.1, found: found.1)
      }
    }
  }

  private static func fields(_ dates: StepDates) -> [(String, String)] {
    func text(_ value: (some CustomStringConvertible)?) -> String { value?.description ?? "-" }
    return [
      ("start", text(dates.start)), ("finish", text(dates.finish)), ("lateStart", text(dates.lateStart)),
      ("lateFinish", text(dates.lateFinish)), ("totalSlack", text(dates.totalSlack)), ("freeSlack", text(dates.freeSlack)),
      ("deadlineSlack", text(dates.deadlineSlack)), ("isCritical", text(dates.isCritical)), ("isEstimated", text(dates.isEstimated)),
    ]
  }

  /// Returns what a failing test prints: the seed, the smallest plan that still fails in the same field, and its mismatches; nil if there
  /// is no mismatch.
  static func report(seed: Int, plan: TestPlan) -> String? {
    guard let first = all(in: plan).first else { return nil }
    let small = plan.shrunk { smaller in all(in: smaller).contains { $0.field == first.field } }
    let lines = all(in: small).map(\.description).joined(separator: "\n")
    return "seed \(seed), \(first.field)\n\(small)\n\(lines)"
  }
}
