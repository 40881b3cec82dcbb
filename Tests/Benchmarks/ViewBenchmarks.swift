import StatusViews
import Support

/// Measures printing a view, from the start of the program to its end.
extension Benchmarks {
  mutating func runViews() {
    for (roadmaps, steps, label, goal) in [(9, 29, "261", 25.0), (1_485, 40, "59,400", 600)] {
      let views = StatusView.allCases.filter { wants(Benchmarks.name(of: $0, label)) }
      if views.isEmpty { continue }
      let folder = TemporaryFolder()
      guard Benchmarks.makePlan(roadmaps: roadmaps, steps: steps, in: folder) else { return print("views: no workspace could be made") }
      for view in views {
        let arguments = ["print", view.rawValue, "--workspace", folder.path, "--today", "2027-01-06"]
        let time = fastest(of: goal < 100 ? 20 : 5) { _ = Program.end(JalonProcess.path, arguments) }
        report(Benchmarks.name(of: view, label), time, "ms", goal: goal, "process start included")
      }
    }
  }

  private static func name(of view: StatusView, _ steps: String) -> String { "views: print \(view.rawValue), \(steps) steps" }
}
