import Canvas
import Library
import RoadmapEngine
import StatusViews
import Support
import Testing

@testable import Planner

/// Compares every cell of every row with the dates of the schedule, computed from the days of the cell alone.
@Suite struct TimelineDatesTests {
  static let keys = ["+++", "+++l", "++", "++l", "++hh", "+", "+h", "", "l", "hh", "-", "-h", "--", "="]

  @Test(arguments: TimelineDatesTests.keys, ["ne-ly-labour", "ml-ly-mou", "ne-ly-lmi"])
  func `a cell shows what the schedule says of its days`(keys: String, roadmap: String) {
    // All rows are visible, and a phase is selected, which has no links.
    expectDates(PlannerFixture(width: 100, height: 80), keys, roadmap)
  }

  @Test(arguments: TimelineDatesTests.keys, 1...2)
  func `a cell shows what the schedule says of its days, however tight the deadlines are`(keys: String, seed: Int) {
    var random = SeededRandom(seed: seed)
    var planner = PlannerFixture(width: 100, height: 80)
    var workspace = planner.session.workspace
    let id = Roadmap.ID("ne-ly-labour")
    guard let place = workspace.roadmaps.firstIndex(where: { $0.id == id }) else { return }
    for step in workspace.roadmaps[place].steps.indices where !workspace.roadmaps[place].steps[step].isFinished {
      workspace.roadmaps[place].steps[step].deadline = planner.session.document.today.adding(days: random.number(-40...300))
      workspace.roadmaps[place].steps[step].duration = random.number(0...30)
      workspace.roadmaps[place].steps[step].progress = random.chance(50) ? random.number(0...100) : 0
      if random.chance(30) { workspace.roadmaps[place].steps[step].status = .active }
      if random.chance(25) { workspace.roadmaps[place].steps[step].kind = .milestone }
    }
    planner.session.othersWrote(workspace, records: [], brokenFiles: [])
    expectDates(planner, keys, id.text)
  }

  private func expectDates(_ planner: PlannerFixture, _ keys: String, _ roadmap: String) {
    var planner = planner
    _ = planner.session.go(to: .timeline(Roadmap.ID(roadmap)))
    planner.press("<home>t" + keys)
    let session = planner.session
    let frame = session.frame()
    let cells = cells(session)
    var seen = 0
    for (_, row, y) in session.visibleRows {
      guard case .step(let place, let id, _, _) = row else { continue }
      seen += 1
      let shown = cells.indices.map { frame.glyph(x: session.layout.names + 1 + $0, y: y) }
      #expect(shown.joined() == expected(place, of: roadmap, cells, session).joined(), "\(id) from \(cells[0].first)")
    }
    #expect(seen == session.workspace[Roadmap.ID(roadmap)]?.steps.count)
  }

  /// Returns the first and last day of each visible cell.
  private func cells(_ session: Session) -> [(first: Day, last: Day)] {
    let first = session.timelineAxis.window.first
    let (year, month, _) = first.civil
    return (0..<session.layout.bars).map { cell in
      func day(_ offset: Int) -> Day { first.adding(days: offset) ?? .last }
      func start(_ offset: Int) -> Day {
        Day(year: year + (month - 1 + offset) / 12, month: (month - 1 + offset) % 12 + 1, day: 1) ?? .last
      }
      switch session.memories.timeline.window.scale {
      case .cells(let count): return (day(cell / count), day(cell / count))
      case .days(let count): return (day(cell * count), day(cell * count + count - 1))
      case .week: return (day(cell * 7), day(cell * 7 + 6))
      case .months(let count): return (start(cell * count), start(cell * count + count).adding(days: -1) ?? .last)
      }
    }
  }

  private func expected(_ place: Int, of id: String, _ cells: [(first: Day, last: Day)], _ session: Session) -> [String] {
    let schedule = session.schedule
    let roadmap = schedule.roadmaps.firstIndex { $0.id.text == id } ?? 0
    let step = schedule.roadmaps[roadmap].steps[place]
    let dates = schedule.dates(roadmap: roadmap, step: place)
    let isDaily = cells[0].first == cells[0].last
    return cells.enumerated().map { index, cell in
      /// A day of several cells is marked in its middle cell, a deadline in the last cell of its day.
      func marks(_ day: Day?, isEnd: Bool = false) -> Bool {
        guard let day, cell.first <= day, day <= cell.last else { return false }
        let same = cells.indices.filter { cells[$0].first == cell.first }
        return index == (isEnd ? same[same.count - 1] : same[(same.count - 1) / 2])
      }
      let background =
        marks(schedule.today)
        ? "┃" : isDaily && !step.isFinished && rests(cell.first, step, schedule.roadmaps[roadmap], schedule) ? "░" : " "
      guard step.status != .dropped, let start = dates.start, let finish = dates.finish else { return background }
      if index == 0, start < cell.first { return "◀" }
      if index == cells.count - 1, finish > cell.last { return "▶" }
      let deadline = step.isFinished ? nil : step.deadline
      let isLate = deadline.map { finish > $0 } ?? false
      let percent = schedule.progress(roadmap: roadmap, step: place)
      let days = finish.days(since: start) + 1
      let done = step.status == .done ? days : days * percent / 100
      let isContainer = schedule.roadmaps[roadmap].steps.contains { $0.parent == step.id }
      if isContainer {
        if marks(deadline, isEnd: true), cell.first > finish || cell.last < start { return "┤" }
        guard cell.first <= finish, cell.last >= start else { return background }
        let isFirst = cell.first <= start && (index == 0 || cells[index - 1].first != cell.first || start < cell.first)
        let isLast = cell.last >= finish && (index == cells.count - 1 || cells[index + 1].first != cell.first)
        if isFirst || isLast { return isFirst && isLast ? "┬" : isFirst ? "┌" : "┐" }
        if marks(schedule.today) { return "╋" }
        return min(cell.last, finish).days(since: start) < done ? "━" : "─"
      }
      if step.kind == .milestone, start == finish {
        if marks(start) { return step.status == .done ? "◇" : "◆" }
      } else if cell.first <= finish, cell.last >= start {
        let last = min(cell.last, finish)
        let isDone = last.days(since: start) < done
        let isPause = isDaily && last > start && !step.isFinished && rests(last, step, schedule.roadmaps[roadmap], schedule)
        if isLate, marks(deadline, isEnd: true), isPause || !isDone { return "┤" }
        if isPause { return "░" }
        if isDone { return "█" }
        if isLate, let deadline, last > deadline { return "■" }
        return dates.isCritical ? "▓" : "▒"
      }
      if marks(deadline, isEnd: true) { return "┤" }
      if let late = dates.lateFinish, dates.totalSlack ?? 0 > 0, cell.last > finish, cell.first <= late, cell.first > finish || !isDaily {
        return "·"
      }
      return background
    }
  }

  /// Returns whether a day is a day off of a step: of a task if no owner works, of an event if not all owners work.
  private func rests(_ day: Day, _ step: Step, _ roadmap: Roadmap, _ schedule: Schedule) -> Bool {
    let owners = step.owners.isEmpty || step.owners.contains { $0.party == Party.every } ? roadmap.parties : step.owners.map(\.party)
    let off = owners.map { schedule.calendars.days(of: $0).reasonOff(day) != nil }
    return step.kind == .task ? off.allSatisfy { $0 } : off.contains(true)
  }
}
