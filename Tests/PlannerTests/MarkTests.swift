import FileFormat
import Library
import RoadmapEngine
import Testing

/// Several steps at once: marked, changed, copied, nested.
@Suite struct MarkTests {
  let id = Roadmap.ID("ne-ly-labour")

  private func ids(_ planner: PlannerFixture, of roadmap: String = "ne-ly-labour") -> [String] {
    planner.session.document.workspace[Roadmap.ID(roadmap)]?.steps.map(\.id.text) ?? []
  }

  /// Returns the bytes of the roadmap's file.
  private func bytes(_ planner: PlannerFixture) -> [UInt8]? { planner.session.document.workspace[id].map { PlanFile.bytes(of: $0) } }

  // MARK: Marking

  @Test func `Space marks rows, a range follows the cursor, and Esc clears the marks before anything else`() {
    var planner = PlannerFixture()
    planner.press("<enter>/approv<enter><home>j  ")
    #expect(planner.text.contains("2 marked"))
    planner.press("<esc>")
    #expect(!planner.text.contains("marked") && planner.text.contains("Filter: approv"))
    planner.press("<esc><home>jvjjj")
    #expect(planner.text.contains("marked") && planner.session.document.canUndo == false)
    func signs() -> Int { planner.text.split(separator: "\n").count { $0.dropFirst(2).hasPrefix("*") } }
    #expect(signs() == 4)
    planner.press("v<down><down>")
    #expect(signs() == 4)
    planner.press("<esc><s-down><s-down>")
    #expect(planner.text.contains("3 marked"))
    planner.press("<s-up>")
    #expect(planner.text.contains("2 marked"))
    planner.press("<esc>*")
    #expect(planner.text.contains("\(ids(planner).count) marked"))
  }

  @Test func `a phase marks its steps, and marks survive a filter`() {
    var planner = PlannerFixture()
    planner.press("<enter><home> ")
    let marked = planner.session.document.workspace[id]?.steps.count {
      $0.phase == planner.session.document.workspace[id]?.phases.first?.id
    }
    #expect(planner.text.contains("\(marked ?? 0) marked"))
    planner.press("/gazette<enter>")
    #expect(planner.text.contains("\(marked ?? 0) marked"))
  }

  @Test func `marks of several roadmaps are changed together on the agenda, without what belongs to one of them`() {
    var planner = PlannerFixture()
    planner.press("5")
    planner.press("*")
    #expect(planner.text.contains(" marked"))
    planner.press("e")
    #expect(!planner.text.contains("Inside of") && !planner.text.contains("Phase"))
    planner.press("<esc>%<c-u>41<enter>")
    for _ in 0..<2 where planner.saves.isEmpty { planner.press("<enter>") }
    let roadmaps = Set(planner.saves.first?.steps.compactMap(\.roadmap) ?? [])
    #expect(planner.saves.count == 1 && roadmaps.count > 1)
    planner.press("<esc>u")
    #expect(planner.session.document.workspace.roadmaps == Library.sample.roadmaps)
  }

  // MARK: Bulk edits

  @Test func `one form changes all that is marked, and one undo brings back the very bytes`() {
    let edits = [
      "d<c-u>2027-06-01<enter>", "x", "<del>", "s<right><right><enter>", "%<c-u>35<enter>", "o<tab>mfa<c-s><enter>",
      "e<tab><right><c-s>",
      "<a-up>", "B<right><enter>", "e<c-f>tags<enter><c-u>pilot<c-s>",
    ]
    for keys in edits {
      var planner = PlannerFixture()
      planner.press("<enter><end><up>vkkv")
      let before = bytes(planner)
      planner.press(keys)
      for _ in 0..<2 where planner.saves.isEmpty { planner.press("<enter>") }
      #expect(planner.saves.count == 1, "\(keys)")
      #expect(bytes(planner) != before, "\(keys)")
      if keys.hasPrefix("%") { #expect(planner.saves.first?.steps.count == 3) }
      planner.press("<esc>")
      planner.press("u")
      #expect(bytes(planner) == before && planner.saves.count == 2, "\(keys)")
    }
  }

  @Test func `the form of marked steps says how many they are, shows what differs, and leaves alone what nobody touched`() {
    var planner = PlannerFixture()
    planner.press("<enter>/approv<enter><home>j  ")
    planner.press("e")
    #expect(planner.text.contains("2 steps") && planner.text.contains("different values"))
    planner.press("<c-f>progress<enter><c-u>80<c-s><enter><enter>")
    let steps = ["approve-ne", "approve-ly"].compactMap { planner.step($0) }
    let former = ["approve-ne", "approve-ly"].compactMap { Library.sample[id]?[Step.ID($0)] }
    #expect(steps.map(\.progress) == [80, 80])
    #expect(steps.map(\.owners) == former.map(\.owners) && steps.map(\.deadline) == former.map(\.deadline))
    #expect(planner.saves.count == 1)
  }

  @Test func `a date that differs can be taken away from all`() {
    var planner = PlannerFixture()
    planner.press("<enter>/approv<enter><home>j  d")
    #expect(planner.text.contains("different values"))
    planner.press("<del>Why<enter>")
    #expect(["approve-ne", "approve-ly"].allSatisfy { planner.step($0)?.deadline == nil } && planner.saves.count == 1)
  }

  // MARK: Copying

  @Test func `copied steps get ids of their own, keep the links among them and say which ones were dropped`() {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>j /<c-u>sign the impl<enter>j c")
    #expect(planner.text.contains("Copied 2 steps"))
    planner.press("<esc><end>p")
    let steps = planner.session.document.workspace[id]?.steps.filter { $0.id.text.hasPrefix("s-fresh") } ?? []
    #expect(steps.map(\.id.text) == ["s-fresh", "s-fresh-2"])
    #expect(steps.last?.after.map(\.step) == [StepReference("s-fresh")] && planner.text.contains("without 3 links"))
    planner.press("u")
    #expect(planner.session.document.workspace.roadmaps == Library.sample.roadmaps)
  }

  @Test func `what is inside of a copied step comes along, into another roadmap too`() {
    var planner = PlannerFixture()
    planner.press("<enter>/agree oper<enter>jc")
    planner.press("1j<enter>p")
    let target = planner.session.page.roadmap.flatMap { planner.session.document.workspace[$0] }
    let pasted = target?.steps.filter { $0.id.text.hasPrefix("s-fresh") } ?? []
    #expect(target?.id != id && pasted.count == 3 && pasted.filter { $0.parent == pasted.first?.id }.count == 2)
  }

  @Test func `cut steps leave one roadmap for another in one act, or move within their own with all their links`() {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>jX1j<enter>p")
    #expect(planner.step("model-contract") == nil && planner.session.document.workspace.trashed.isEmpty && planner.saves.count == 1)
    planner.press("u")
    #expect(planner.session.document.workspace.roadmaps == Library.sample.roadmaps)
    planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>jX<esc><home>jp")
    #expect(ids(planner).firstIndex(of: "model-contract") == 1)
    #expect(planner.step("sign-protocol")?.after.contains { $0.step.step.text == "model-contract" } == true)
    #expect(planner.step("model-contract")?.phase == planner.step(ids(planner)[0])?.phase)
  }

  @Test func `nothing is pasted where nothing was copied, or beside itself`() {
    var planner = PlannerFixture()
    planner.press("<enter>jp")
    #expect(planner.text.contains("Copy or cut steps first"))
    planner.press("Xp")
    #expect(planner.text.contains("select another place") && planner.saves.isEmpty)
  }

  // MARK: Nesting and order

  @Test func `a step is put into the one above it, and taken out behind it`() {
    var planner = PlannerFixture()
    planner.press("<enter>/ratification (lib<enter>j<esc>ml")
    #expect(planner.step("ratify-ly")?.parent == Step.ID("ratify-ne"))
    planner.press("<esc>mh")
    #expect(planner.step("ratify-ly")?.parent == nil)
    #expect(ids(planner).firstIndex(of: "ratify-ly") == ids(planner).firstIndex(of: "ratify-ne").map { $0 + 1 })
  }

  @Test func `a step without one above it, or outside of any, says so`() {
    var planner = PlannerFixture()
    planner.press("<enter><home>jml")
    #expect(planner.text.contains("There is no step above"))
    planner.press("mh")
    #expect(planner.text.contains("It is not inside of another step"))
  }

  @Test func `marked steps move together and stop at the end`() {
    var planner = PlannerFixture()
    planner.press("<enter><home>j")
    planner.press("vjv")
    let before = ids(planner)
    planner.press("J")
    #expect(Array(ids(planner).prefix(3)) == [before[2], before[0], before[1]])
    planner.press("KK")
    #expect(ids(planner) == before && planner.text.contains("cannot move further"))
  }

  @Test func `a copy carries neither a signature nor a wait; what is moved keeps both`() throws {
    for (key, isKept) in [("c", false), ("X", true)] {
      var planner = PlannerFixture()
      planner.press("<enter>/model empl<enter>j\(key)1<home>")
      let before = Set(ids(planner, of: "ne-ly-lmi"))
      planner.press("jj<enter>p<enter>")
      let made = try #require(ids(planner, of: "ne-ly-lmi").first { !before.contains($0) }, "\(planner.text)")
      let step = try #require(planner.step(made, of: "ne-ly-lmi"))
      #expect(step.signoff?.given.isEmpty == !isKept && step.waiting.isEmpty == !isKept)
    }
  }

  @Test func `a step that moves away says of every link that goes with it`() {
    var planner = PlannerFixture()
    planner.press("<enter>/\"ratification (libya)\"<enter>jX1<home>jj<enter>p")
    #expect(planner.text.contains("without 2 links"), "\(planner.text)")
  }
}
