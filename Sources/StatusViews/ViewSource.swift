import RoadmapEngine
import Wording

/// What a view is made from: a workspace with its dates, the chosen roadmaps and steps, and the language of the reader.
package struct ViewSource: Sendable {
  package let workspace: Workspace
  package let schedule: Schedule
  package let wording: Wording
  /// Places of the chosen roadmaps.
  package let roadmaps: [Int]
  /// Which steps take part, by the places of roadmap and step.
  package let isShown: @Sendable (Int, Int) -> Bool
  /// The days that `period` and `calendar` are about; nil: those that each takes by itself.
  package var period: DayRange?
  /// What `changes` compares with.
  package var former: FormerPlan?
  /// Looked up beforehand while a whole report is made; one at a time elsewhere.
  private(set) var names: Names?
  /// Between whom each of the chosen roadmaps is, by its place; looked up beforehand like the names.
  private(set) var corridors: [Int: String]?

  package init(
    _ workspace: Workspace, _ schedule: Schedule, _ wording: Wording, roadmaps: [Int]? = nil,
    isShown: @escaping @Sendable (Int, Int) -> Bool = { _, _ in true }
  ) {
    self.workspace = workspace
    self.schedule = schedule
    self.wording = wording
    self.roadmaps = roadmaps ?? schedule.roadmaps.indices.filter { !schedule.roadmaps[$0].isArchived }
    self.isShown = isShown
  }

  /// Returns a view as a report, which every format is made from.
  package func report(_ view: StatusView) -> Report {
    var source = self
    source.names = Names(workspace, wording)
    source.corridors = Dictionary(roadmaps.map { ($0, source.parties(of: $0)) }, uniquingKeysWith: { first, _ in first })
    return source.rows(of: view)
  }

  private func rows(of view: StatusView) -> Report {
    switch view {
    case .overview: overview()
    case .plan: plan()
    case .matrix: matrix()
    case .timeline: timeline()
    case .board: board()
    case .agenda: agenda()
    case .waiting: waiting()
    case .owners: owners()
    case .critical: critical()
    case .followup: followup()
    case .period: periodTable()
    case .nofn: approvals()
    case .signatures: signatures()
    case .changes: changes()
    case .calendar: calendar()
    }
  }

  var today: Day { schedule.today }

  /// The shown steps of a roadmap, in the order of the files.
  func steps(of roadmap: Int) -> [Int] { schedule.roadmaps[roadmap].steps.indices.filter { isShown(roadmap, $0) } }

  func step(_ roadmap: Int, _ step: Int) -> Step { schedule.roadmaps[roadmap].steps[step] }

  func reference(_ roadmap: Int, _ step: Int) -> StepReference {
    StepReference(schedule.roadmaps[roadmap].id, schedule.roadmaps[roadmap].steps[step].id)
  }

  func outline(of roadmap: Int) -> Outline { Outline(schedule.roadmaps[roadmap]) { isShown(roadmap, $0) } }

  /// The places of the shown steps that no other one lies in, in the order of the files.
  func leaves(of roadmap: Int) -> [Int] { steps(of: roadmap).filter { !schedule.isContainer(roadmap: roadmap, step: $0) } }

  /// The title of a step, with the sign of a milestone.
  /// - Parameter depth: in how many others it lies, as far as the view shows that.
  func titleCell(_ step: Step, depth: Int = 0) -> Report.Cell {
    let title = wording.text(step.title)
    return Report.Cell(.text(title), title, marks: step.kind == .milestone ? .milestone : [], depth: depth)
  }

  /// The name of a phase, or what stands for steps without one.
  package func phase(_ phase: Int?, of roadmap: Int) -> Report.Heading {
    guard let phase else { return Report.Heading(wording.noPhase) }
    return Report.Heading(wording.text(schedule.roadmaps[roadmap].phases[phase].title), number: "\(phase + 1)")
  }

  func numberCell(_ number: Int?, _ tone: Report.Tone = .plain) -> Report.Cell {
    Report.Cell(number, number.map { wording.figures($0) }, tone)
  }

  /// - Parameters:
  ///   - isEstimated: whether the day rests on an estimated holiday.
  ///   - isWorkedOut: whether it stands where people look for a day that somebody has set.
  func dayCell(_ day: Day?, isEstimated: Bool = false, isWorkedOut: Bool = false, _ tone: Report.Tone = .plain) -> Report.Cell {
    guard let day else { return Report.Cell(.none, "–", .dim) }
    return dayCell(day, wording.date(day), isEstimated: isEstimated, isWorkedOut: isWorkedOut, tone)
  }

  /// Makes a cell of a day with words of its own, such as a weekday or a range of days.
  func dayCell(
    _ day: Day, _ text: String, isEstimated: Bool = false, isWorkedOut: Bool = false, _ tone: Report.Tone = .plain
  ) -> Report.Cell {
    var marks: Report.Cell.Marks = []
    if isEstimated { marks.insert(.estimated) }
    if isWorkedOut { marks.insert(.computed) }
    return Report.Cell(.day(day), text, tone, marks: marks)
  }

  /// The wait that has lasted longest, of the steps given.
  package func longestWait(_ steps: [Int], in roadmap: Int) -> (waiting: Waiting, age: Int)? {
    let all = workspace.roadmaps[roadmap].steps
    // Members are read where they lie: a whole step is too large to be copied for each question.
    let span = all.span
    var longest: (waiting: Waiting, age: Int)?
    for place in steps where !span[place].waiting.isEmpty && !span[place].status.isOver {
      for waiting in span[place].waiting where !waiting.isOver {
        let age = schedule.age(of: waiting)
        if let longest, (age, longest.waiting.since) <= (longest.age, waiting.since) { continue }
        longest = (waiting, age)
      }
    }
    return longest
  }

  /// `40 steps: 12 done, 6 on track, 2 at risk, 1 late`.
  package func tally(_ steps: [Int], in roadmap: Int) -> String {
    let healths = steps.filter { !schedule.isContainer(roadmap: roadmap, step: $0) }.map { schedule.health(roadmap: roadmap, step: $0) }
    let parts = Health.allCases.reversed().compactMap { health -> String? in
      let count = healths.count { $0 == health }
      return count > 0 ? wording.counted(count, health) : nil
    }
    return parts.isEmpty
      ? wording.stepCount(healths.count) : "\(wording.stepCount(healths.count))\(wording.colon)\(parts.joined(separator: wording.comma))"
  }
}
