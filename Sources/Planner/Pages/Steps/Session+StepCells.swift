import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// What the cells of the table of steps say.
extension Session {
  /// What a cell shows.
  struct StepCell {
    let text: String
    var role: Role = .text
    /// Whether it stands at the end of its column, as numbers do.
    var isNumber = false
  }

  /// Returns the cell of a step in a column beside the title.
  /// - Parameters:
  ///   - roadmap: the index of the roadmap.
  ///   - index: the index of the step.
  ///   - isNarrow: whether the words of the health are short.
  func cell(_ column: StepColumn, party: Party.ID?, roadmap: Int, step index: Int, isNarrow: Bool) -> StepCell {
    // Properties are read through a span: copying a whole step for each row is slow.
    let steps = workspace.roadmaps[roadmap].steps
    let step = steps.span[index]
    let dates = schedule.dates(roadmap: roadmap, step: index)
    let signs = { contestedSigns(StepReference(workspace.roadmaps[roadmap].id, step.id), day: $0).day }
    switch column {
    case .title: return StepCell(text: wording.text(step.title))
    case .health:
      let health = schedule.health(roadmap: roadmap, step: index)
      return StepCell(text: isNarrow ? shortHealthText(health) : healthText(health), role: role(health))
    case .owners: return StepCell(text: owners(of: step, for: party), role: step.isFinished ? .dim : .text)
    case .start:
      let isAgreed = step.started == nil && dates.start != nil && dates.start == step.on
      return day(dates.start, isActual: step.started != nil, isEstimated: dates.isEstimated, isAgreed: isAgreed)
    case .finish:
      let sign = signs(DayFields.finish)
      return day(dates.finish, isActual: step.finished != nil, isEstimated: dates.isEstimated, sign: sign)
    case .deadline: return step.deadline.map { deadline($0, of: step, sign: signs(DayFields.deadline)) } ?? StepCell(text: "")
    case .due:
      if !step.isFinished, let deadline = step.deadline { return self.deadline(deadline, of: step, sign: signs(DayFields.deadline)) }
      guard let (day, origin) = dueDay(of: step, dates) else { return StepCell(text: "") }
      let sign = signs(DayFields.finish)
      let text = due(day, origin, isEstimated: dates.isEstimated, contested: sign)
      return StepCell(text: text, role: !sign.isEmpty ? .warning : origin == .agreed ? .text : .dim)
    case .progress:
      let percent = schedule.progress(roadmap: roadmap, step: index)
      return StepCell(text: percent == 0 ? "" : wording.percent(percent), role: step.isFinished ? .dim : .text, isNumber: true)
    case .waiting:
      let parties = step.isFinished ? [] : step.waiting.filter { !$0.isOver }.map(\.on)
      return StepCell(text: parties.map(\.text).joined(separator: ", "), role: .warning)
    case .slack:
      guard let slack = dates.totalSlack else { return StepCell(text: "") }
      return StepCell(text: wording.figures(slack), role: dates.isCritical ? .critical : .text, isNumber: true)
    case .tags: return StepCell(text: step.tags.joined(separator: ", "), role: .dim)
    }
  }

  /// Returns the bodies of a party that own a step; all owners without a party.
  private func owners(of step: Step, for party: Party.ID?) -> String {
    guard let party else { return wording.owners(step.owners, in: workspace) }
    let owners = step.owners.filter { $0.party == party || $0.party == Party.every }
    return owners.map { owner in
      owner.bodies.isEmpty ? glyphs.checked : owner.bodies.map { wording.body($0, of: owner.party, in: workspace) }.joined(separator: ", ")
    }.joined(separator: ", ")
  }

  private func deadline(_ day: Day, of step: Step, sign: String) -> StepCell {
    let role: Role = step.isFinished ? .dim : day < document.today ? .late : sign.isEmpty ? .text : .warning
    return StepCell(text: sign + due(day), role: role)
  }

  /// Returns the cell of a day that is worked out, or on which something has happened.
  private func day(_ day: Day?, isActual: Bool, isEstimated: Bool, isAgreed: Bool = false, sign: String = "") -> StepCell {
    guard let day else { return StepCell(text: "") }
    let mark = !sign.isEmpty ? sign : isAgreed ? glyphs.agreed : isEstimated ? glyphs.estimated : ""
    return StepCell(text: mark + due(day), role: !sign.isEmpty ? .warning : isActual || isAgreed ? .text : .dim)
  }

  // MARK: Sorting

  /// Returns the rows of steps in the order of a column, without phases. Steps without a value come last.
  func sorted(_ rows: [Row], by sort: TableChoice.Sort, roadmap: Int) -> [Row] {
    let steps = rows.compactMap { row -> (row: Row, key: SortKey?)? in
      guard case .step(let index, let id, _, let number) = row else { return nil }
      return (.step(index, id, depth: 0, number: number), key(sort.column, roadmap: roadmap, step: index))
    }
    let known = steps.filter { $0.key != nil }.enumerated().sorted { left, right in
      guard let one = left.element.key, let other = right.element.key, one != other else { return left.offset < right.offset }
      return sort.isDescending ? other < one : one < other
    }
    return known.map(\.element.row) + steps.filter { $0.key == nil }.map(\.row)
  }

  /// What rows are sorted by: numbers before texts. The worst health comes first.
  private enum SortKey: Comparable {
    case number(Int)
    case text(String)
  }

  private func key(_ column: StepColumn, roadmap: Int, step index: Int) -> SortKey? {
    let steps = workspace.roadmaps[roadmap].steps
    let step = steps.span[index]
    let dates = schedule.dates(roadmap: roadmap, step: index)
    func text(_ text: String) -> SortKey? { text.isEmpty ? nil : .text(wording.sortKey(of: text)) }
    func day(_ day: Day?) -> SortKey? { day.map { .number(Int($0.number)) } }
    return switch column {
    case .title: text(wording.text(step.title))
    case .health: schedule.health(roadmap: roadmap, step: index).flatMap { Health.allCases.firstIndex(of: $0) }.map { .number(-$0) }
    case .owners: text(wording.owners(step.owners, in: workspace))
    case .start: day(dates.start)
    case .finish: day(dates.finish)
    case .deadline: day(step.deadline)
    case .due: day(dueDay(of: step, dates)?.day)
    case .progress: .number(schedule.progress(roadmap: roadmap, step: index))
    case .waiting: step.isFinished ? nil : day(step.waiting.filter { !$0.isOver }.map(\.since).min())
    case .slack: dates.totalSlack.map { .number($0) }
    case .tags: text(step.tags.joined(separator: ", "))
    }
  }
}
