import ArgumentParser
import RoadmapEngine
import StatusViews

/// The options of views that are about a period.
struct PeriodOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      .day, en: "period, calendar, timeline: the first day; by default the half-year of today, in timeline shortly before today.",
      fr: "period, calendar, timeline : le premier jour ; par défaut le semestre en cours, pour timeline peu avant aujourd’hui.",
      ar: "في period وcalendar وtimeline: اليوم الأول؛ ونصف السنة الحالي افتراضًا، وفي timeline قبيل اليوم."), transform: Day.argument)
  var from: Day?

  @Option(
    help: ArgumentHelp(
      .day, en: "period, calendar, timeline: the last day, included.",
      fr: "period, calendar, timeline : le dernier jour, inclus.",
      ar: "في period وcalendar وtimeline: اليوم الأخير، مشمولًا."), transform: Day.argument)
  var to: Day?

  @Option(
    help: ArgumentHelp(
      .dayOrBaseline, en: "changes: a day, or the name of a baseline; by default 30 days ago.",
      fr: "changes : un jour, ou le nom d’une référence ; par défaut il y a 30 jours.",
      ar: "في changes: يوم أو اسم مرجع؛ وقبل 30 يومًا افتراضًا."))
  var since: String?

  /// Adds the period to the selection for a view.
  /// - Throws: `Failure` if the options do not fit the view or contradict each other.
  func add(to selection: inout ViewSelection, for view: StatusView, in open: OpenWorkspace) throws(Failure) {
    if from != nil || to != nil {
      guard [.period, .calendar, .timeline].contains(view) else {
        let needed = ["print period", "print calendar", "print timeline"]
        throw Failure(64, open.wording.misfit(from != nil ? "--from" : "--to", needed: needed))
      }
      // A timeline without a first or a last day begins or ends where it does without both.
      let half = view == .timeline ? DayRange(.first, .last) : ViewSource.halfYear(of: from ?? to ?? open.today)
      let (first, last) = (from ?? half.first, to ?? half.last)
      guard first <= last else { throw Failure(64, open.wording.daysReversed(first, last)) }
      selection.period = DayRange(first, last)
    }
    guard let since else { return }
    guard view == .changes else { throw Failure(64, open.wording.misfit("--since", needed: ["print changes"])) }
    switch isBaseline(open) ? .none : DayExpression(since).read(today: open.today, order: nil, .back, working: { _ in nil }) {
    case .day(let day):
      guard day <= open.today else { throw Failure(64, open.wording.sinceIsInFuture(day)) }
      selection.since = .day(day)
    case .either(let first, let second): throw Failure(64, open.wording.ambiguousDay(since, first, second))
    case .none:
      let indices = open.workspace.roadmaps.indices.filter { index in
        selection.roadmaps.map { $0.contains(open.workspace.roadmaps[index].id) } ?? !open.workspace.roadmaps[index].isArchived
      }
      let found = try open.baselines(since, in: indices)
      selection.since = .baselines(
        Dictionary(found.map { (open.workspace.roadmaps[$0.roadmap].id, $0.baseline) }, uniquingKeysWith: { _, last in last }))
    }
  }

  /// Checks whether `--since` names a baseline, which comes before a day of the same spelling.
  private func isBaseline(_ open: OpenWorkspace) -> Bool {
    since.map { name in open.workspace.roadmaps.contains { $0.baselines.contains { $0.id.text == name } } } ?? false
  }
}
