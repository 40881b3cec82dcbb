import FileFormat
import RoadmapEngine
import Storage
import Support

/// Measures the program with one extremely large thing in a workspace; each cost must be linear in what is shown.
extension Benchmarks {
  mutating func runGrowth() {
    growth("show the last of a chain of 100,000 steps", goal: 3_000, Self.chain(100_000), ["show", "r/s99999"])
    growth("print owners with 10,000 parties", goal: 2_000, Self.parties(10_000), ["print", "owners"])
    history(records: 100_000)
  }

  private mutating func growth(_ name: String, goal: Double, _ workspace: @autoclosure () -> Workspace, _ arguments: [String]) {
    let name = "growth: \(name)"
    guard wants(name) else { return }
    let folder = TemporaryFolder()
    guard (try? WorkspaceStore.create(folder.path, workspace())) != nil else { return print("growth: no workspace could be made") }
    run(name, goal: goal, arguments, in: folder)
  }

  /// Measures questions about the last acts, which must not read the whole history.
  private mutating func history(records count: Int) {
    guard wants("growth: undo after 100,000 records") || wants("growth: history") else { return }
    let folder = TemporaryFolder()
    func record(_ number: Int) -> ChangeRecord {
      let change = Change([.title(before: .plain("\(number)"), after: .plain("\(number + 1)"))])
      return ChangeRecord(id: "h-\(number)", at: "2026-11-24T08:00:00Z", author: Author(), change: change)
    }
    let workspace = Workspace(title: .plain("\(count - 1)"), language: .en)
    guard var store = try? WorkspaceStore.create(folder.path("w"), workspace), (try? store.save([record(count - 1)])) != nil,
      let file = folder.names(in: "w/history").first
    else { return print("growth: no history could be made") }
    let lines = (0..<count).map { String(decoding: HistoryFile.line(record($0)), as: UTF8.self) }
    folder.write(lines.joined(), to: "w/history/\(file)")
    run("growth: history --last 20 of 100,000 records", goal: 60, ["history", "--last", "20"], in: folder, "w")
    run("growth: history of 100,000 records", goal: 2_000, ["history"], in: folder, "w")
    run("growth: undo after 100,000 records", goal: 60, ["undo"], in: folder, "w")
  }

  private mutating func run(_ name: String, goal: Double, _ arguments: [String], in folder: TemporaryFolder, _ path: String = "") {
    let all = arguments + ["--workspace", folder.path(path), "--today", "2027-01-06"]
    report(name, fastest(of: 3) { _ = Program.end(JalonProcess.path, all) }, "ms", goal: goal, "process start included")
  }

  private static func chain(_ count: Int) -> Workspace {
    let steps = (0..<count).map { index in
      var step = Step(id: Step.ID("s\(index)"), title: .plain("Step \(index)"))
      step.kind = .milestone
      if index > 0 { step.after = [Link(StepReference("s\(index - 1)"))] }
      return step
    }
    let roadmap = Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: [], start: LargePlan.today, steps: steps)
    return Workspace(title: .plain("W"), language: .en, roadmaps: [roadmap])
  }

  private static func parties(_ count: Int) -> Workspace {
    let ids = (0..<count).map { Party.ID("P\(100_000 + $0)") }
    let steps = ids.indices.map { index in
      var step = Step(id: Step.ID("s\(index)"), title: .plain("Step \(index)"))
      step.owners = [Ownership(party: ids[index], bodies: [])]
      return step
    }
    let parties = ids.map { id in
      var party = Party(id: id, name: .plain(id.text))
      party.calendar = WorkingCalendar.ID("NE")
      return party
    }
    let roadmap = Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: ids, start: LargePlan.today, steps: steps)
    return Workspace(title: .plain("W"), language: .en, parties: parties, roadmaps: [roadmap])
  }
}
