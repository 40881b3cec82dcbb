import ArgumentParser
import Canvas
import Exchange
import FileLimits
import RoadmapEngine
import StatusViews
import Wording

extension DayOrder: ExpressibleByArgument {}

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take over steps from a file of another program; everything or nothing, and one undo takes it back.",
    discussion: """
      csv: a table with headings in English, French or Arabic, in any order: \(StepColumn.allCases.filter(\.isRead).map(\.rawValue).joined(separator: ", ")).
      Many other names are known too, like Task name, Responsible, Due date, Predecessors. Days are 2026-12-03 or 3 Dec 2026.
      ics: entries become events, to-dos become tasks; entries that Jalon has exported move the days of their steps. Instants in UTC are
      days of the calendar's own time zone (X-WR-TIMEZONE), else of this machine's.
      mspdi: the XML of Microsoft Project ("Save as XML"): tasks, outline, links, durations, constraints, deadlines, percent.

      A row with the id of a step changes it, so a file may be imported again and again; an empty cell takes the value away, a column
      that is missing changes nothing. A row without an id is the step of its title and phase, else a new step. Steps that the file does
      not have stay as they are. What jalon print has written is not taken back: jalon export writes a table that is.

      Examples:
        jalon import steps.csv --dry-run
        jalon import steps.csv --roadmap ne-ly-labour
        jalon import 'Plan Libye.xml' --roadmap ne-ly-labour --lang fr
      """)

  @Argument(help: ArgumentHelp("The file.", valueName: "FILE")) var file: String
  @Option(help: ArgumentHelp("csv, ics or mspdi; by default what the file's name or its first bytes say.", valueName: "FORMAT"))
  var format: ExchangeFormat?
  @Option(help: ArgumentHelp("Into this roadmap, whatever the file says; needed where it says nothing.", valueName: "ID"))
  var roadmap: String?
  @Option(
    help: ArgumentHelp(
      "What comes first in 03/12/2026: dmy the day, mdy the month; else such a date is refused, unless other days of its column show it.",
      valueName: "ORDER"))
  var dates: DayOrder?
  @Flag(help: "Only show what would be done.") var dryRun = false
  @OptionGroup var options: WorkspaceOptions

  /// So many rows, moved dates and remarks are shown.
  private static let shown = 20

  func validate() throws {
    if format == .json { throw ValidationError("json is only exported. Give csv, ics or mspdi, or leave --format out.") }
  }

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      open.warnOfBrokenFiles()
      let place = try roadmap.map { (id) throws(Failure) in try open.roadmap(id) }
      // What the file is about may stand in a roadmap that cannot be read.
      if place == nil { try open.checkReadable(\.isRoadmap) }
      let read = try self.read(open.wording)
      let old = open.schedule()
      var random = SystemRandomNumberGenerator()
      var plan = WorkspaceImport(
        of: read, into: ViewSource(open.workspace, old, open.wording), roadmap: place, order: dates, using: &random)
      complain(of: plan, open.wording)
      guard plan.errors.isEmpty else { throw Failure(65, open.wording.notImported(errors: plan.errors.count)) }
      let summary = lines(plan, open.wording)
      guard !plan.change.isEmpty else { return try Output.write(lines: summary + [open.wording.nothingToChange]) }
      plan.change.reason = open.wording.reasonOfImport(fileName)
      let review = try open.review(plan.change)
      // Nothing is announced that may still be refused.
      if dryRun { try open.checkSizes(review) } else { try open.save(review) }
      try Output.write(lines: summary)
      if let elsewhere = plan.elsewhere(in: review.schedule) { complain(of: [elsewhere], .warning, open.wording) }
      try showMoved(review.moved, open.wording)
      if dryRun { open.warn(of: review.problems) }
      try Output.write(line: dryRun ? open.wording.onlyShown : open.wording.imported(file))
    }
  }

  private var fileName: String { file.split(separator: "/").last.map { String($0) } ?? file }

  private func read(_ wording: Wording) throws(Failure) -> ImportedFile {
    let bytes: [UInt8]?
    do throws(FileTrouble) { bytes = try InputFile.read(file, most: FileLimits.fileBytes) } catch { throw Failure(error, wording) }
    guard let bytes else { throw Failure(.missing(file), wording) }
    do throws(ImportRemark) { return try ImportedFile(bytes, named: file, as: format, order: dates, zones: Clock.zones) } catch {
      throw Failure(65, wording.remark(error).prefixed(by: "\(file)\(wording.colon)"))
    }
  }

  /// What was not understood, errors first.
  private func complain(of plan: WorkspaceImport, _ wording: Wording) {
    complain(of: plan.errors, .error, wording)
    complain(of: plan.warnings, .warning, wording)
  }

  private func complain(of remarks: [ImportRemark], _ severity: Problem.Severity, _ wording: Wording) {
    for remark in remarks.prefix(Self.shown) {
      Output.complain(lines: wording.remark(remark).prefixed(by: "\(wording.severity(severity)): ").indentedLines)
    }
    if remarks.count > Self.shown { Output.complain(line: "  \(wording.andMore(remarks.count - Self.shown))") }
  }

  private func lines(_ plan: WorkspaceImport, _ wording: Wording) -> [String] {
    var lines = [wording.importSummary(added: plan.added.count, changed: plan.changed.count, unchanged: plan.unchanged)]
    if plan.language != wording.language { lines.append(wording.importTexts(in: plan.language)) }
    lines += plan.phases.map { wording.newPhase(wording.name($0.phase.title), in: $0.roadmap.text) }
    func add(_ rows: [String]) {
      lines += rows.prefix(Self.shown).map { "  \($0)" }
      if rows.count > Self.shown { lines.append("  \(wording.andMore(rows.count - Self.shown))") }
    }
    add(plan.added.map { wording.importAdds($0.step.description, title: $0.title) })
    add(plan.changed.map { wording.importChanges($0.step.description, $0.fields) })
    return lines
  }

  /// The dates of steps that were there before.
  private func showMoved(_ moved: [MovedStep], _ wording: Wording) throws(Failure) {
    guard !moved.isEmpty else { return }
    var lines = [wording.finishesMoved(moved.count)]
    lines += moved.prefix(Self.shown).map { "  \($0.before.finish == $0.after.finish ? wording.startMoved($0) : wording.moved($0))" }
    if moved.count > Self.shown { lines.append("  \(wording.andMore(moved.count - Self.shown))") }
    try Output.write(lines: lines)
  }
}
