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

  /// Measures making a document and a workbook of each view, and tells the slowest one.
  mutating func runDocuments() {
    let formats = ["docx", "xlsx"].filter { wants("documents: slowest view as \($0), 261 steps") }
    let folder = TemporaryFolder()
    guard !formats.isEmpty, Benchmarks.makePlan(roadmaps: 9, steps: 29, in: folder) else { return }
    for format in formats {
      var slowest = (view: "", time: 0.0)
      for view in StatusView.allCases {
        let arguments = ["print", view.rawValue, "--format", format, "--workspace", folder.path, "--today", "2027-01-06"]
        let time = fastest(of: 5) { _ = Program.end(JalonProcess.path, arguments + ["--output", folder.path("page")]) }
        if time > slowest.time { slowest = (view.rawValue, time) }
      }
      report("documents: slowest view as \(format), 261 steps", slowest.time, "ms", goal: 60, "\(slowest.view), process start included")
    }
  }

  private static func name(of view: StatusView, _ steps: String) -> String { "views: print \(view.rawValue), \(steps) steps" }
}
