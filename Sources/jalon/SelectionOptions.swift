import ArgumentParser
import RoadmapEngine
import StatusViews
import Wording

/// Which part of a workspace, for whom.
struct SelectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only this roadmap; may be given several times.", valueName: "ID"), completion: .roadmaps)
  var roadmap: [String] = []

  @Option(help: ArgumentHelp("Only steps that this filter finds; see: jalon list --help", valueName: "FILTER")) var filter: String?

  @Option(
    help: ArgumentHelp(
      "Who reads it: own (everything), a party's id or joint (what parties share), public.", valueName: "READER"),
    completion: .readers)
  var reader: String = "own"

  /// What is selected of a workspace.
  func selection(in open: OpenWorkspace) throws(Failure) -> ViewSelection {
    try open.selection(roadmaps: roadmap, filter: filter, reader: reader)
  }
}

/// The days that some views are about.
struct PeriodOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("period, calendar: the first day; by default the half-year of today.", valueName: "DAY"), transform: Day.argument)
  var from: Day?

  @Option(help: ArgumentHelp("period, calendar: the last day, included.", valueName: "DAY"), transform: Day.argument)
  var to: Day?

  @Option(help: ArgumentHelp("changes: a day, or the name of a baseline; by default 30 days ago.", valueName: "DAY|BASELINE"))
  var since: String?

  /// Adds the days to what is selected for a view.
  func add(to selection: inout ViewSelection, for view: StatusView, in open: OpenWorkspace) throws(Failure) {
    if from != nil || to != nil {
      guard view == .period || view == .calendar else {
        throw Failure(64, open.wording.misfit(from != nil ? "--from" : "--to", needed: ["print period", "print calendar"]))
      }
      let half = ViewSource.halfYear(of: from ?? to ?? open.today)
      let (first, last) = (from ?? half.first, to ?? half.last)
      guard first <= last else { throw Failure(64, open.wording.backwards(first, last)) }
      selection.period = DayRange(first, last)
    }
    guard let since else { return }
    guard view == .changes else { throw Failure(64, open.wording.misfit("--since", needed: ["print changes"])) }
    switch DayExpression(since).read(today: open.today, order: nil, working: { _ in nil }) {
    case .day(let day):
      guard day <= open.today else { throw Failure(64, open.wording.sinceToCome(day)) }
      selection.since = .day(day)
    case .either(let first, let second): throw Failure(64, open.wording.ambiguousDay(since, first, second))
    case .none:
      let places = open.workspace.roadmaps.indices.filter { place in
        selection.roadmaps.map { $0.contains(open.workspace.roadmaps[place].id) } ?? !open.workspace.roadmaps[place].isArchived
      }
      let found = try open.baselines(since, in: places)
      selection.since = .baselines(
        Dictionary(found.map { (open.workspace.roadmaps[$0.roadmap].id, $0.baseline) }, uniquingKeysWith: { _, last in last }))
    }
  }
}
