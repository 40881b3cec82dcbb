import RoadmapEngine

extension TimeAxis {
  /// Returns the cells of a bar; without one, only the line of today.
  /// - Parameter rests: whether a day is off; days off are shown if a cell holds at most one day.
  package func draw(_ bar: Report.Bar?, today: Day, rests: (Day) -> Bool = { _ in false }) -> [BarCell] {
    var cells = [BarCell](repeating: .empty, count: width)
    func put(_ cell: BarCell, at index: Int) { if cells.indices.contains(index) { cells[index] = cell } }
    if isDaily { for cell in cells.indices where rests(days(at: cell).first) { cells[cell] = .dayOff } }
    put(.today, at: cell(of: today))
    guard let bar else { return cells }
    if let slack = bar.slackUntil, let next = bar.finish.adding(days: 1) {
      for cell in self.cells(from: next, through: slack) { cells[cell] = .slack }
    }
    if let deadline = bar.deadline { put(.deadline, at: lastCell(of: deadline)) }
    switch bar.shape {
    case .milestone: put(bar.isDone ? .milestoneReached : bar.lateFrom == nil ? .milestone : .milestoneLate, at: cell(of: bar.start))
    case .span: drawSpan(bar, today, &cells)
    case .bar: drawBar(bar, rests, &cells)
    }
    if bar.start < window.first { cells[0] = .before }
    if bar.finish > window.last { cells[width - 1] = .after }
    return cells
  }

  private func drawBar(_ bar: Report.Bar, _ rests: (Day) -> Bool, _ cells: inout [BarCell]) {
    func look(of days: DayRange) -> BarCell {
      let last = min(days.last, bar.finish)
      // The first day is worked even if it is an agreed day that is a day off.
      if isDaily, last > bar.start, rests(last) { return .pause }
      if let done = bar.doneUntil, last <= done { return .done }
      if let late = bar.lateFrom, last >= late { return .late }
      return bar.isCritical ? .critical : .planned
    }
    for cell in self.cells(from: bar.start, through: bar.finish) { cells[cell] = look(of: days(at: cell)) }
    // The late part begins after the deadline.
    if let deadline = bar.deadline, bar.lateFrom != nil {
      let cell = lastCell(of: deadline)
      if cells.indices.contains(cell), cells[cell] != .done { cells[cell] = .deadline }
    }
  }

  private func drawSpan(_ bar: Report.Bar, _ today: Day, _ cells: inout [BarCell]) {
    let all = self.cells(from: bar.start, through: bar.finish)
    for cell in all {
      let isDone = bar.doneUntil.map { min(days(at: cell).last, bar.finish) <= $0 } ?? false
      cells[cell] = isDone ? .spanDone : .span
    }
    if all.contains(cell(of: today)) { cells[cell(of: today)] = .spanToday }
    let (first, last) = (firstCell(of: bar.start), lastCell(of: bar.finish))
    if first == last {
      if all.contains(first) { cells[first] = .spanOnly }
      return
    }
    if all.contains(first) { cells[first] = .spanStart }
    if all.contains(last) { cells[last] = .spanEnd }
  }
}
