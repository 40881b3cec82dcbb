import RoadmapEngine
import Wording

/// What a row of a returned sheet says of the progress of its step.
struct SheetReport {
  var status: Step.Status?
  /// Whether another word stands in the cell of the status, known or not.
  var isStatusChanged = false
  var days: [SheetColumn: Day] = [:]
  var percent: Int?
  /// The columns of days whose text is asked about.
  var asked: Set<SheetColumn> = []

  /// The columns of which something is proposed.
  var taken: [SheetColumn] {
    Array(days.keys) + (status == nil ? [] : [.status]) + (percent == nil ? [] : [.progress])
  }

  /// Returns a step with what is reported of it, and what is to be said of some cells. A day that contradicts another one is left out.
  mutating func applied(to former: Step, _ scribe: SheetScribe) -> (step: Step, facts: [(SheetColumn, SheetRemark.Fact)]) {
    var facts: [(SheetColumn, SheetRemark.Fact)] = []
    if let start = days[.started] ?? former.started, let finish = days[.finished] ?? former.finished, finish < start, !days.isEmpty {
      facts.append((days[.finished] == nil ? .started : .finished, .finishBeforeStart(start, finish)))
      asked.formUnion(days.keys)
      days = [:]
    }
    // Without the day that is asked about, the day of the answer would be taken for it.
    let needed: SheetColumn? = status == .done && former.finished == nil ? .finished : status == .active ? .started : nil
    if let held = status, let needed, asked.contains(needed) {
      facts.append((.status, .heldBack(scribe.wording.word(held), by: needed)))
      status = nil
    }
    if !isStatusChanged, status == nil {
      if days[.finished] != nil, !former.status.isOver {
        status = .done
      } else if days[.started] != nil, former.status == .planned {
        status = .active
      }
    }
    var step = former
    if let status { step = step.setting(status, today: scribe.day) }
    if let day = days[.started] { step.started = day }
    if let day = days[.finished] { step.finished = day }
    if let percent { step.progress = percent }
    return (step, facts)
  }
}
