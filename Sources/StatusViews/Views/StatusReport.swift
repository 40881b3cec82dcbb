import RoadmapEngine
import StrictJSON
import Wording

/// A status view, whose JSON has the cells of its rows by column.
struct StatusReport: ReportView {
  let source: ViewSource
  let view: StatusView

  var name: String { view.rawValue }
  var report: Report { source.report(view) }

  func writeMembers(_ writer: inout JSONWriter) {
    writer.member("today", source.today.description)
    report.writeMembers(&writer)
    source.writeProblems(&writer)
  }
}

extension ViewSource {
  /// Returns a status view that can be written as a report and as JSON.
  package func reportView(_ view: StatusView) -> any ReportView {
    view == .plan ? PlanReport(source: self) : StatusReport(source: self, view: view)
  }

  /// Returns the problems of the chosen roadmaps and of the workspace.
  package func problems() -> [Problem] {
    let chosen = Set(roadmaps.map { schedule.roadmaps[$0].id })
    return PlanCheck.problems(of: workspace, schedule).filter { $0.roadmap.map(chosen.contains) ?? true }
  }

  /// Writes the problems of the chosen roadmaps as a member of an object.
  func writeProblems(_ writer: inout JSONWriter) {
    writer.key("problems")
    writer.array { writer in for problem in problems() { writer.problem(problem, wording) } }
  }
}
