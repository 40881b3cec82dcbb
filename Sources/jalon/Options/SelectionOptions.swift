import ArgumentParser
import RoadmapEngine
import StatusViews
import Wording

/// Which part of a workspace, for whom.
struct SelectionOptions: ParsableArguments {
  @Option(help: .onlyRoadmap, completion: .roadmaps)
  var roadmap: [String] = []

  @Option(help: .filter) var filter: String?

  @Option(
    help: ArgumentHelp(
      .reader, en: "Who reads it: own (everything), a party's id or joint (what parties share), public.",
      fr: "Le lecteur : own (tout), l’identifiant d’une partie ou joint (ce que les parties partagent), public.",
      ar: "القارئ: own (كل شيء)، أو معرّف طرف أو joint (ما تتشاركه الأطراف)، أو public (الجمهور)."),
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
    help: ArgumentHelp(
      .day, en: "period, calendar: the first day; by default the half-year of today.",
      fr: "period, calendar : le premier jour ; par défaut le semestre en cours.",
      ar: "في period وcalendar: اليوم الأول؛ ونصف السنة الحالي افتراضًا."), transform: Day.argument)
  var from: Day?

  @Option(
    help: ArgumentHelp(
      .day, en: "period, calendar: the last day, included.", fr: "period, calendar : le dernier jour, inclus.",
      ar: "في period وcalendar: اليوم الأخير، مشمولًا."), transform: Day.argument)
  var to: Day?

  @Option(
    help: ArgumentHelp(
      .dayOrBaseline, en: "changes: a day, or the name of a baseline; by default 30 days ago.",
      fr: "changes : un jour, ou le nom d’une référence ; par défaut il y a 30 jours.",
      ar: "في changes: يوم أو اسم مرجع؛ وقبل 30 يومًا افتراضًا."))
  var since: String?

  /// Adds the days to what is selected for a view.
  func add(to selection: inout ViewSelection, for view: StatusView, in open: OpenWorkspace) throws(Failure) {
    if from != nil || to != nil {
      guard view == .period || view == .calendar else {
        throw Failure(64, open.wording.misfit(from != nil ? "--from" : "--to", needed: ["print period", "print calendar"]))
      }
      let half = ViewSource.halfYear(of: from ?? to ?? open.today)
      let (first, last) = (from ?? half.first, to ?? half.last)
      guard first <= last else { throw Failure(64, open.wording.daysReversed(first, last)) }
      selection.period = DayRange(first, last)
    }
    guard let since else { return }
    guard view == .changes else { throw Failure(64, open.wording.misfit("--since", needed: ["print changes"])) }
    switch DayExpression(since).read(today: open.today, order: nil, working: { _ in nil }) {
    case .day(let day):
      guard day <= open.today else { throw Failure(64, open.wording.sinceIsInFuture(day)) }
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
