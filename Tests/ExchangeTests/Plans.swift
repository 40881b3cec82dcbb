import Exchange
import Library
import RoadmapEngine
import StatusViews
import Support
import Wording

/// Workspaces that tests export and import.
enum Plans {
  static let today = Day("2026-11-24") ?? .first
  /// The state of a plan without history.
  static let state = PlanState(endingWith: [])

  static func source(_ workspace: Workspace = Library.sample, _ language: Language = .en, roadmaps: [Int]? = nil) -> ViewSource {
    let schedule = Schedule(workspace.roadmaps, calendars: CalendarBook(workspace, shipped: Library.calendar), today: today)
    return ViewSource(
      workspace, schedule, Wording(language, home: workspace.language), roadmaps: roadmaps ?? Array(workspace.roadmaps.indices))
  }

  static func bytes(_ source: ViewSource, as format: ExchangeFormat) -> [UInt8] {
    switch format {
    case .csv: source.stepTable(Plans.state)
    case .ics: source.iCalendar(Plans.state, stamp: "\(today)T00:00:00Z")
    default: source.projectXML()
    }
  }

  static func plan(
    _ bytes: [UInt8], as format: ExchangeFormat, into workspace: Workspace, _ language: Language = .en, roadmap: Int? = nil,
    order: DayOrder? = nil, zones: TimeZones = .universal
  ) throws -> WorkspaceImport {
    let file = try ImportedFile(bytes, named: "", as: format, order: order, zones: zones)
    var random = SeededRandom(seed: 1)
    return WorkspaceImport(of: file, into: source(workspace, language), roadmap: roadmap, order: order, using: &random)
  }

  /// Returns a workspace of one roadmap with the given steps, two parties and a phase.
  static func small(_ steps: [Step] = []) -> Workspace {
    var roadmap = Roadmap(
      id: Roadmap.ID("r"), title: .plain("Road"), parties: [Party.ID("LY"), Party.ID("NE")], start: Day("2026-11-02") ?? .first,
      steps: steps)
    roadmap.phases = [Phase(id: Phase.ID("draft"), title: .translated(["en": "Draft", "fr": "Rédaction"]))]
    return Workspace(
      title: .plain("Plans"), language: .en, parties: ["LY", "NE"].compactMap { Library.party(Party.ID($0)) }, roadmaps: [roadmap])
  }

  static func step(_ id: String, _ body: (inout Step) -> Void = { _ in }) -> Step {
    var step = Step(id: Step.ID(id), title: .plain("Step \(id)"))
    body(&step)
    return step
  }

  /// Returns a small workspace after an import.
  static func imported(_ text: String, as format: ExchangeFormat = .csv, into workspace: Workspace = small()) throws -> Workspace {
    let plan = try plan(Array(text.utf8), as: format, into: workspace)
    guard plan.errors.isEmpty else { throw Refused(remarks: plan.errors) }
    var workspace = workspace
    try workspace.apply(plan.change)
    return workspace
  }

  /// Returns the steps of a small workspace after an import, and the remarks.
  static func taken(
    _ bytes: [UInt8], as format: ExchangeFormat = .csv, into workspace: Workspace = small(), zones: TimeZones = .universal
  ) throws -> (steps: [Step], said: [ImportRemark.Fact]) {
    let plan = try plan(bytes, as: format, into: workspace, zones: zones)
    guard plan.errors.isEmpty else { throw Refused(remarks: plan.errors) }
    var workspace = workspace
    try workspace.apply(plan.change)
    // A second import of the file must change nothing.
    let again = try Plans.plan(bytes, as: format, into: workspace, zones: zones)
    guard again.added.isEmpty, again.change.isEmpty else { throw Refused(remarks: again.remarks) }
    return (workspace.roadmaps[0].steps, plan.remarks.map(\.fact))
  }

  /// Returns the small workspace with one party that works from Monday to Friday.
  static func plain() -> Workspace {
    let week = WorkingCalendar(
      id: WorkingCalendar.ID("XX"), weekends: [DatedWeekend(from: .first, days: WeekdaySet([Weekday.saturday, .sunday]))])
    let roadmap = Roadmap(id: Roadmap.ID("r"), title: .plain("Road"), parties: [Party.ID("XX")], start: Day("2026-01-05") ?? .first)
    return Workspace(
      title: .plain("Plans"), language: .en, parties: [Party(id: Party.ID("XX"), name: .plain("Xland"))], calendars: [week],
      roadmaps: [roadmap])
  }

  struct Refused: Error { let remarks: [ImportRemark] }

  /// Returns the errors for which a file is refused.
  static func errors(_ text: String, as format: ExchangeFormat = .csv, into workspace: Workspace = small()) -> [ImportRemark] {
    do { return try plan(Array(text.utf8), as: format, into: workspace).errors } catch {
      return (error as? ImportRemark).map { [$0] } ?? []
    }
  }

  /// Texts that break careless programs.
  static let naughty = [
    "=1+1", "+49 30", "-3", "@SUM(A1)", "  =cmd|' /C calc'!A0", "\t=x", "＝1", "'=x", "''-", "'quoted'", "=\u{301}1", "a,b;c", "say \"no\"",
    "\"\u{301}", ",\u{301}", "line\nline", "line\r\nline", "back\\slash\\n", "<b>&amp;</b>", "]]>", "<!DOCTYPE x>", "اتفاق، «نص»", "日本語",
    String(repeating: "é", count: 200), String(repeating: "😀", count: 60), "\u{202E}evil", "a\u{2028}b", "x\u{7F}y", "x\u{1}y", "#REF!",
    "BEGIN:VEVENT", "&#0;", "%0A", "𝕏\u{FFFE}",
  ]
}
