import RoadmapEngine
import Wording

/// Something that is wrong with the plan or with its files.
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

/// What is wrong with the plan. After a change only the roadmaps that it has reached are checked again.
struct Findings: Sendable {
  /// How many of the plan's problems are errors; files are not among them.
  private(set) var errors = 0
  private(set) var version: Int?
  /// The version that was last weighed, whether it was found worth checking or not.
  var weighed: Int?
  private var byRoadmap: [[Problem]] = []
  /// What no roadmap holds alone: calendars and parties, and circles of steps.
  private var others: [Problem] = []
  private var errorsByRoadmap: [Int] = []
  private var madeOf: (workspace: Workspace, schedule: Schedule)?
  private var files: [FileTrouble] = []
  /// How many roadmaps the last update has checked.
  private(set) var checked = 0

  /// - Parameter version: of the document; nothing is done where it is the same as last time.
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
    for (place, problems) in zip(stale, fresh) {
      byRoadmap[place] = problems
      errorsByRoadmap[place] = problems.count { $0.severity == .error }
    }
    madeOf = (workspace, schedule)
    others = PlanCheck.problemsOutside(of: workspace, schedule) + schedule.cycles
    errors = errorsByRoadmap.reduce(others.count { $0.severity == .error }, +)
  }

  /// Everything, errors first.
  var all: [Finding] {
    let found = files.map { Finding.file($0) } + (others + byRoadmap.flatMap { $0 }).map { .problem($0) }
    return found.filter { $0.severity == .error } + found.filter { $0.severity != .error }
  }

  /// The roadmaps whose problems may be others than before: all of them where one may name what came or went in another.
  private func staleRoadmaps(_ workspace: Workspace, _ schedule: Schedule) -> [Int] {
    let everything = Array(schedule.roadmaps.indices)
    guard let (old, former) = madeOf, former.roadmaps.count == schedule.roadmaps.count, old.parties == workspace.parties else {
      return everything
    }
    let stale = everything.filter { place in
      former.roadmaps[place].id != schedule.roadmaps[place].id || !schedule.knowsSame(ofRoadmap: place, as: former, place)
    }
    let keepsNames = stale.allSatisfy { place in
      former.roadmaps[place].id == schedule.roadmaps[place].id
        && former.roadmaps[place].steps.elementsEqual(schedule.roadmaps[place].steps) { $0.id == $1.id }
    }
    return keepsNames ? stale : everything
  }
}
