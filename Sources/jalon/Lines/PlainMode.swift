import RoadmapEngine
import StatusViews
import Wording

/// Line mode, `jalon --plain`: commands and answers in lines of text.
///
/// It is for screen readers, pipes and terminals that cannot place a cursor. Each change is saved before the next line is read.
struct PlainMode {
  /// What a number of a list or an id refers to.
  enum Target {
    case roadmap(Roadmap.ID)
    case step(StepReference)
    /// A contested value, by its id.
    case conflict(String)
    /// A proposal of another party, by its id.
    case proposal(String)
    case view(StatusView)
  }

  var open: OpenWorkspace
  var schedule: Schedule
  /// The open roadmap. The open step below may belong to another one.
  var roadmap: Roadmap.ID?
  var step: StepReference?
  /// The entries of the last list by their numbers.
  var listed: [String: Target] = [:]
  /// A line that did not answer a question, and is run as a command next.
  var ahead: String?
  private let cause: LineModeCause
  private let isVisit: Bool
  /// The person's last visit to the workspace; nil if there was none.
  private let lastVisit: Visit?
  /// What others have done since.
  private(set) var news: News
  private var isOver = false
  var hasUnsaved = false
  /// The failure after which no output can be written any more.
  private var silence: Failure?

  /// - Parameter isVisit: whether the workspace is one to which the person comes back, and no copy of the sample.
  init(_ open: OpenWorkspace, because cause: LineModeCause, isVisit: Bool = true) {
    self.open = open
    self.cause = cause
    self.isVisit = isVisit
    schedule = open.schedule()
    lastVisit = isVisit ? open.lastVisit : nil
    news = open.news(since: lastVisit)
  }

  var wording: Wording { open.wording }

  /// Runs line by line until the person quits or the input ends.
  /// - Returns: the exit status: 0, or 74 if something could not be saved.
  consuming func run() throws(Failure) -> Int32 {
    var mode = self
    mode.open.warnOfBrokenFiles()
    mode.say(mode.wording.lineMode(because: mode.cause), mode.wording.text(mode.open.workspace.title))
    mode.offerDay()
    mode.listRoadmaps()
    mode.say(mode.wording.plainHint)
    while !mode.isOver, let line = mode.read(mode.prompt) { mode.answer(line) }
    if mode.isVisit { mode.open.noteVisit() }
    if let silence = mode.silence { throw silence }
    return mode.hasUnsaved ? 74 : 0
  }

  /// What is printed before a line is read: the number of the open step.
  private var prompt: String { "\(step.flatMap { number(of: $0) } ?? "jalon")> " }

  /// Prints lines as they are heard; ends line mode if they cannot be written.
  mutating func say(_ lines: String...) { say(lines) }

  mutating func say(_ lines: [String]) {
    guard silence == nil else { return }
    do throws(Failure) { try Output.write(lines: lines.map { wording.spoken(naming($0)) }) } catch {
      silence = error
      isOver = true
    }
  }

  /// Prints a question and reads a line; returns nil at the end of the input.
  mutating func ask(_ question: String) -> String? {
    say(question)
    return read("> ")
  }

  mutating func read(_ prompt: String) -> String? {
    guard silence == nil else { return nil }
    if let line = ahead {
      ahead = nil
      return line
    }
    let line = Input.line(prompt)
    if line == nil { isOver = true }
    return line
  }

  private mutating func answer(_ line: String) {
    guard !line.isEmpty else { return say(wording.plainHint) }
    if open.followClock() { schedule = open.schedule() }
    lookForOthers()
    do throws(Failure) { try obey(line) } catch {
      // A mark under the faulty part of a filter is seen and not heard.
      say(error.lines.filter { line in line.trimmed.isEmpty || line.contains { $0 != " " && $0 != "^" } })
    }
  }

  /// Loads and reports what another program has written since the last line.
  private mutating func lookForOthers() {
    let before = open.workspace
    guard (try? open.store.load()) != nil else { return }
    let change = before.difference(to: open.workspace)
    guard !change.isEmpty else { return }
    schedule = open.schedule()
    if lastVisit != nil { news = open.news(since: lastVisit) }
    say(wording.othersDid(wording.summary(change, in: open.workspace)))
  }

  private mutating func obey(_ line: String) throws(Failure) {
    if line.hasPrefix("/") { return try listSteps(line) }
    let (word, rest) = PlainMode.splitting(line)
    let command = PlainCommand.named(word)
    switch fieldLine(line, word, rest, isCommand: command != nil) {
    case .assignment(let assignment): return try set(assignment)
    case .question(let field): return try ask(about: field)
    case nil: break
    }
    if let command { return try run(command, rest) }
    guard let target = try target(line) else {
      let known =
        word.first?.isLetter == true
        ? PlainCommand.allCases.map { wording.word($0) } + StepField.keys + StepField.all.map { wording.label($0.key) } : []
      throw Failure(64, wording.notUnderstood(line, nearest: Spelling.nearest(to: word, in: known)))
    }
    try go(to: target)
  }

  /// Runs a command.
  private mutating func run(_ command: PlainCommand, _ rest: String) throws(Failure) {
    switch command {
    case .roadmaps: listRoadmaps()
    case .conflicts: listConflicts()
    case .proposals: try listProposals()
    case .exchanges: try listExchanges()
    case .due: try listDay(rest)
    case .fields: try listFields()
    case .print: if rest.isEmpty { listViews() } else { try tellView(rest) }
    case .open, .add, .remark, .decide, .take, .refuse, .remind, .send, .sheet, .receive, .sync: try run(command, with: rest)
    case .steps: try listSteps(rest)
    case .show: show(try step(rest))
    case .done: try setStatus(.done, of: rest)
    case .reopen: try setStatus(.planned, of: rest)
    case .remove: try remove(rest)
    case .undo: try rewind { (open) throws(Failure) in try open.rewind(.undo) }
    case .redo: try rewind { (open) throws(Failure) in try open.rewind(.redo) }
    case .agenda: try listAgenda(rest)
    case .waiting: try listWaiting(rest)
    case .help: help()
    case .quit: isOver = true
    }
  }

  /// Runs a command that needs an argument.
  private mutating func run(_ command: PlainCommand, with argument: String) throws(Failure) {
    guard !argument.isEmpty else { throw Failure(64, wording.argumentIsMissing(command)) }
    switch command {
    case .add: try add(argument)
    case .remark: try set(StepAssignment(field: "log", value: argument))
    case .decide: try decide(argument)
    case .take: try take(argument)
    case .refuse: try refuse(argument)
    case .remind: try remind(argument)
    case .send: try send(argument)
    case .sheet: try sendSheet(argument)
    case .receive: try receive(argument)
    case .sync: try sync(argument)
    default: try go(to: named(argument))
    }
  }

  private mutating func help() {
    say(
      PlainCommand.allCases.map { command in
        let words = [wording.word(command), wording.arguments(command)].filter { !$0.isEmpty }
        return "\(words.joined(separator: " "))\(wording.colon)\(wording.effect(command))"
      } + wording.otherLines)
  }
}
