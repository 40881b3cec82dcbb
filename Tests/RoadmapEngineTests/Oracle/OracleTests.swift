import Foundation
import RoadmapEngine
import Testing

/// The engine against a second reading of Scheduling.md; `JALON_ORACLE_PLANS` sets how many plans, `JALON_ORACLE_SEED` the first one.
@Suite struct OracleTests {
  static func setting(_ name: String, else standard: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? standard
  }

  static var seeds: Range<Int> {
    let first = setting("JALON_ORACLE_SEED", else: 1)
    return first..<first + setting("JALON_ORACLE_PLANS", else: 10_000)
  }

  @Test func `the schedule equals the oracle on seeded random plans`() {
    compare(circles: false)
  }

  @Test func `the schedule equals the oracle where steps wait for themselves`() {
    compare(circles: true)
  }

  /// Stops after a few failures, one of each kind, since each is shrunk and printed.
  private func compare(circles: Bool) {
    var fields: Set<String> = []
    for seed in OracleTests.seeds {
      let plan = PlanMaker.plan(seed: seed, circles: circles)
      guard let first = Mismatch.all(in: plan).first, fields.insert(first.field).inserted else { continue }
      let report = Mismatch.report(seed: seed, plan: plan) ?? ""
      Issue.record("\(report)")
      if fields.count == 4 { return }
    }
  }
}
