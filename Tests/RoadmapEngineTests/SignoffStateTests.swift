import RoadmapEngine
import Testing

/// How many approvals complete a sign-off, and whose count.
@Suite struct SignoffStateTests {
  private let parties = ["LY", "NE", "TD"].map { Party.ID($0) }

  private func state(_ kind: Signoff.Kind, by: [String], threshold: Int? = nil, given: [String] = []) -> SignoffState {
    Signoff(kind: kind, by: by.map { Party.ID($0) }, threshold: threshold, given: given.map { Approval(party: Party.ID($0)) })
      .state(among: parties)
  }

  @Test func `a sign-off of everybody asks each party of the roadmap`() {
    let state = state(.joint, by: ["*"], given: ["NE"])
    #expect(state.asked == parties && state.needed == 3 && !state.isComplete && state.missing.map(\.text) == ["LY", "TD"])
  }

  @Test func `an approval of a party that is not asked does not count`() {
    #expect(!state(.joint, by: ["NE", "LY"], given: ["NE", "TD"]).isComplete)
    #expect(state(.joint, by: ["NE", "LY"], given: ["LY", "NE", "TD"]).isComplete)
  }

  @Test func `one approval is enough for a sign-off by one party, and so many as the threshold says for one by each`() {
    #expect(state(.one, by: ["NE", "LY"], given: ["LY"]).isComplete)
    #expect(state(.each, by: ["*"], threshold: 2, given: ["LY", "NE"]).isComplete)
    #expect(!state(.each, by: ["*"], threshold: 2, given: ["LY"]).isComplete)
    #expect(state(.each, by: ["NE"], threshold: 5).needed == 1)
  }
}
