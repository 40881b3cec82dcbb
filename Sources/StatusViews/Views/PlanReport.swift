import StrictJSON
import Wording

/// The view `plan`, whose JSON has a form of its own with every value of every step.
struct PlanReport: ReportView {
  let source: ViewSource

  var name: String { StatusView.plan.rawValue }
  var report: Report { source.report(.plan) }

  func writeMembers(_ writer: inout JSONWriter) {
    writer.member("today", source.today.description)
    source.writePlan(&writer)
    source.writeProblems(&writer)
  }
}
