import Testing

@testable import RoadmapEngine

/// The predecessors of records of earlier versions, which did not note them.
@Suite struct OlderRecordTests {
  private static let step = StepReference(Roadmap.ID("r"), Step.ID("s"))

  private func record(_ id: String, _ at: String, _ before: Int, _ after: Int) -> ChangeRecord {
    var (old, new) = (Step(id: Self.step.step, title: .plain("S")), Step(id: Self.step.step, title: .plain("S")))
    (old.progress, new.progress) = (before, after)
    return ChangeRecord(id: id, at: at, author: Author(), change: Change([.step(Roadmap.ID("r"), before: old, after: new, follows: nil)]))
  }

  @Test func `a record follows the one before it, and one of another copy whose value it takes over`() {
    let linked = [[record("a1", "1", 0, 10), record("a2", "2", 20, 30)], [record("b1", "15", 10, 20)]].linked
    let after = Dictionary(uniqueKeysWithValues: linked.map { ($0.id, Set($0.after ?? [])) })
    #expect(after == ["a1": [], "a2": ["a1", "b1"], "b1": ["a1"]])
  }

  @Test func `a record does not follow one whose value it does not take over`() {
    let linked = [[record("a1", "1", 0, 10)], [record("b1", "2", 0, 20)]].linked
    #expect(linked.allSatisfy { $0.after == [] })
  }
}
