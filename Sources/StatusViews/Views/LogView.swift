import RoadmapEngine
import Wording

/// The view `log`: every remark of the logs of the shown steps, the newest first.
extension ViewSource {
  func log() -> Report {
    let columns = [
      Report.Column("day", wording.columnDay), Report.Column("roadmap", wording.columnRoadmap, .optional(1)),
      Report.Column("step", wording.columnStep, .flexible), Report.Column("remark", wording.columnRemark, .flexible),
      Report.Column("who", wording.columnWho),
    ]
    return Report(
      .log, title: wording.logTitle, facts: [wording.text(workspace.title), wording.stateAt(today)],
      sections: [
        Report.Section(
          "", columns: columns, rows: loggedRemarks().mapOnAllCores { logRow($0) },
          empty: reader == .own ? wording.noRemarks : wording.remarksAreOwn)
      ])
  }

  /// A remark, with the indexes of its roadmap and of its step.
  private struct LoggedRemark: Sendable {
    let roadmap: Int
    let step: Int
    let remark: Remark
  }

  /// Returns the remarks of the shown steps, the newest first. Those of one day keep the order of the plan and of the log of their step, in
  /// which the newest stands first (FileFormat.md, Roadmap).
  private func loggedRemarks() -> [LoggedRemark] {
    let found = roadmaps.flatMap { roadmap in
      steps(of: roadmap).flatMap { index in
        step(roadmap, index).log.map { LoggedRemark(roadmap: roadmap, step: index, remark: $0) }
      }
    }
    return found.enumerated().sorted { left, right in
      (right.element.remark.on, left.offset) < (left.element.remark.on, right.offset)
    }.map(\.element)
  }

  private func logRow(_ logged: LoggedRemark) -> Report.Row {
    let remark = logged.remark
    return Report.Row(
      [
        dayCell(remark.on), Report.Cell(wording.text(schedule.roadmaps[logged.roadmap].title)),
        titleCell(step(logged.roadmap, logged.step)), Report.Cell(wording.text(remark.text)), Report.Cell(remark.by),
      ], step: reference(logged.roadmap, logged.step))
  }
}

extension Wording {
  var logTitle: String { phrase(en: "Log of remarks", fr: "Journal des remarques", ar: "سجل التعليقات") }
  package var columnRemark: String { phrase(en: "Remark", fr: "Remarque", ar: "التعليق") }
  fileprivate var remarksAreOwn: String {
    phrase(
      en: "Remarks are not shown to other readers.", fr: "Les remarques ne sont pas communiquées aux autres lecteurs.",
      ar: "لا تُعرض التعليقات على القراء الآخرين.")
  }
  fileprivate var noRemarks: String { phrase(en: "No remarks.", fr: "Aucune remarque.", ar: "لا تعليقات.") }
}
