import RoadmapEngine
import Wording

/// A problem of the plan or a fault of its files.
enum Finding: Hashable, Sendable {
  case file(FileTrouble)
  case problem(Problem)

  var severity: Problem.Severity {
    switch self {
    case .file(let trouble): trouble.severity
    case .problem(let problem): problem.severity
    }
  }
}

/// The problems of the plan and the faults of its files. After a change, only the roadmaps that it has reached are checked again.
struct Findings: Sendable {
  /// How many of the plan's problems are errors; faults of files are not counted.
  private(set) var errors = 0
  /// The version of the document that was checked last.
  private(set) var version: Int?
  /// The version of the document for which it was decided last whether to check it.
  var decided: Int?
  private var byRoadmap: [[Problem]] = []
  /// The problems that belong to no single roadmap: those of calendars and parties, and loops of steps.
  private var others: [Problem] = []
  private var errorsByRoadmap: [Int] = []
  private var madeOf: (workspace: Workspace, schedule: Schedule)?
  private var files: [FileTrouble] = []
  /// How many roadmaps the last update has checked.
  private(set) var checked = 0

  /// Checks the plan again, unless neither it nor the faults of files have changed.
  /// - Parameter version: the version of the document.
  mutating func update(_ workspace: Workspace, _ schedule: Schedule, files: [FileTrouble], version: Int) {
    guard version != self.version || files != self.files else { return }
    self.version = version
    self.files = files
    let stale = staleRoadmaps(workspace, schedule)
    checked = stale.count
    if byRoadmap.count != schedule.roadmaps.count {
      byRoadmap = Array(repeating: [], count: schedule.roadmaps.count)
      errorsByRoadmap = Array(repeating: 0, count: schedule.roadmaps.count)
    }
    let fresh = PlanCheck.problemsByRoadmap(of: workspace, schedule, roadmaps: stale)
    for (roadmap, problems) in zip(stale, fresh) {
      byRoadmap[roadmap] = problems
      errorsByRoadmap[roadmap] = problems.count { $0.severity == .error }
    }
    madeOf = (workspace, schedule)
    others = PlanCheck.problemsOutside(of: workspace, schedule) + schedule.cycles
    errors = errorsByRoadmap.reduce(others.count { $0.severity == .error }, +)
  }

  /// All problems and faults, errors first.
  var all: [Finding] {
    let found = files.map { Finding.file($0) } + (others + byRoadmap.flatMap { $0 }).map { .problem($0) }
    return found.filter { $0.severity == .error } + found.filter { $0.severity != .error }
  }

  /// Returns the indices of the roadmaps whose problems may have changed. They are all where steps came or went, because other roadmaps may
  /// link to these.
  private func staleRoadmaps(_ workspace: Workspace, _ schedule: Schedule) -> [Int] {
    let everything = Array(schedule.roadmaps.indices)
    guard let (old, former) = madeOf, former.roadmaps.count == schedule.roadmaps.count, old.parties == workspace.parties else {
      return everything
    }
    let stale = everything.filter { index in
      former.roadmaps[index].id != schedule.roadmaps[index].id || !schedule.knowsSame(ofRoadmap: index, as: former, index)
    }
    let keepsNames = stale.allSatisfy { index in
      former.roadmaps[index].id == schedule.roadmaps[index].id
        && former.roadmaps[index].steps.elementsEqual(schedule.roadmaps[index].steps) { $0.id == $1.id }
    }
    return keepsNames ? stale : everything
  }
}
