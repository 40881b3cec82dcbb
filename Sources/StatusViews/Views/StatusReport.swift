import RoadmapEngine
import StrictJSON
import Wording

/// A status view of a workspace. Its JSON lists the cells of its rows by column.
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
  /// Returns a status view for people and for programs.
  package func reportView(_ view: StatusView) -> any ReportView {
    view == .plan ? PlanReport(source: self) : StatusReport(source: self, view: view)
  }

  /// The problems of the chosen roadmaps.
  package func problems() -> [Problem] {
    let chosen = Set(roadmaps.map { schedule.roadmaps[$0].id })
    return PlanCheck.problems(of: workspace, schedule).filter { $0.roadmap.map(chosen.contains) ?? true }
  }

  /// Writes the problems of the chosen roadmaps as a member.
  func writeProblems(_ writer: inout JSONWriter) {
    writer.key("problems")
    writer.array { writer in for problem in problems() { writer.problem(problem, wording) } }
  }
}
