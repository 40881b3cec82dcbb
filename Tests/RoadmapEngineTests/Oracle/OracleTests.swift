import Foundation
import RoadmapEngine
import Testing

/// Compares the engine with the oracle; `JALON_ORACLE_PLANS` sets the number of plans, `JALON_ORACLE_SEED` the first seed.
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

  /// Compares plans until a few different failures are found, since each is shrunk and printed.
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
