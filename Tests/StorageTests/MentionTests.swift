import RoadmapEngine
import Support
import Testing

@testable import Storage

/// A change that updates every mention of a thing also updates mentions that others have written since it was decided.
@Suite struct MentionTests {
  let disk = TemporaryFolder()

  private func record(_ change: Change?) throws -> ChangeRecord {
    ChangeRecord(id: "h", at: "2026-11-24T08:00:00Z", author: Author(), change: try #require(change))
  }

  private func stores() throws -> (WorkspaceStore, WorkspaceStore) {
    var workspace = Workspace(title: .plain("W"), language: .en)
    workspace.roadmaps = [Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: [], start: .first)]
    workspace.roadmaps[0].steps = ["a", "b", "c"].map { Step(id: Step.ID($0), title: .plain($0)) }
    let first = try WorkspaceStore.create(disk.path("w"), workspace)
    return (first, try WorkspaceStore(opening: disk.path("w")))
  }

  private func link(_ store: inout WorkspaceStore) throws {
    let change = store.workspace.changing(StepReference("r/b")) { $0.after = [Link(StepReference("a"))] }
    try store.save([try record(change)])
  }

  @Test func `a link that somebody makes while its step is renamed goes to the new name`() throws {
    var (mine, theirs) = try stores()
    let renaming = mine.workspace.renaming(.step(Roadmap.ID("r"), Step.ID("a"), to: Step.ID("x")))
    try link(&theirs)
    #expect(try mine.save([try record(renaming)]))
    #expect(mine.workspace.roadmaps[0].steps[1].after == [Link(StepReference("x"))])
  }

  @Test func `a link that somebody makes while its step is removed goes with it`() throws {
    var (mine, theirs) = try stores()
    let removal = mine.workspace.removing([StepReference("r/a")], Removal(at: "2026-11-24T08:00:00Z", by: "me"))
    try link(&theirs)
    #expect(try mine.save([try record(removal)]))
    #expect(mine.workspace.roadmaps[0].steps.flatMap(\.after).isEmpty)
  }

  @Test func `of two programs that undo one act one leaves it alone`() throws {
    var (mine, theirs) = try stores()
    let act = try record(mine.workspace.changing(StepReference("r/a")) { $0.duration = 4 })
    try mine.save([act])
    try theirs.load()
    func undoing(_ id: String) -> ChangeRecord {
      ChangeRecord(id: id, at: "2026-11-24T08:00:00Z", author: Author(), act: .undid("h"), change: act.change.inverse)
    }
    try mine.save([undoing("u1")])
    #expect(try theirs.save([undoing("u2")]))
    #expect(try theirs.history().records.map(\.id) == ["h", "u1"] && theirs.workspace.roadmaps[0].steps[0].duration == nil)
  }
}
