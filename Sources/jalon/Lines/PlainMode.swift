import RoadmapEngine
import StatusViews
import Storage
import Wording

/// `jalon --plain`: the planner as a conversation in lines, for screen readers, pipes and terminals that cannot place a cursor.
///
/// Only text is written, each change is said in one sentence once it is on disk, and nothing waits to be saved between two lines.
struct PlainMode {
  /// What a number or an id stands for.
  enum Target {
    case roadmap(Roadmap.ID)
    case step(StepReference)
  }

  var open: OpenWorkspace
  private(set) var schedule: Schedule
  /// What is open: a roadmap, and a step of it or of another one.
  var roadmap: Roadmap.ID?
  var step: StepReference?
  /// What the numbers of the last list stand for.
  var listed: [String: Target] = [:]
  /// A line that was typed where an answer was awaited, and is none.
  private var ahead: String?
  private var isOver = false
  private var hasUnsaved = false
  /// Why nothing can be said any more.
  private var silence: Failure?

  init(_ open: OpenWorkspace) {
    self.open = open
    schedule = open.schedule()
  }

  var wording: Wording { open.wording }

  /// Answers line by line until the person leaves or the input ends.
  /// - Returns: the exit status: 0, or 74 where something could not be saved.
  consuming func run() throws(Failure) -> Int32 {
    var mode = self
    mode.open.warnOfBrokenFiles()
    mode.say(mode.wording.text(mode.open.workspace.title))
    mode.listRoadmaps()
    mode.say(mode.wording.plainHint)
    while !mode.isOver, let line = mode.read("\(mode.step?.description ?? mode.roadmap?.text ?? "jalon")> ") { mode.answer(line) }
    if let silence = mode.silence { throw silence }
    return mode.hasUnsaved ? 74 : 0
  }

  /// Says lines; where nobody can hear them any more, it is over.
  mutating func say(_ lines: String...) { say(lines) }

  mutating func say(_ lines: [String]) {
    guard silence == nil else { return }
    do throws(Failure) { try Output.write(lines: lines) } catch {
      silence = error
      isOver = true
    }
  }

  /// Asks, and waits for a line; nil at the end of the input.
  private mutating func ask(_ question: String) -> String? {
    say(question)
    return read("> ")
  }

  private mutating func read(_ prompt: String) -> String? {
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
    do throws(Failure) { try obey(line) } catch { say(error.lines) }
  }

  /// Takes over what somebody else has written meanwhile.
  private mutating func lookForOthers() {
    let before = open.workspace
    guard (try? open.store.load()) != nil else { return }
    let change = before.difference(to: open.workspace)
    guard !change.isEmpty else { return }
    schedule = open.schedule()
    say(wording.othersDid(wording.summary(change, in: open.workspace)))
  }

  private mutating func obey(_ line: String) throws(Failure) {
    if line.hasPrefix("/") { return try listSteps(line) }
    let (word, rest) = PlainMode.splitting(line)
    let command = PlainCommand.named(word)
    if let assignment = try assignment(line, word, rest, isCommand: command != nil) { return try set(assignment) }
    if let command { return try run(command, rest) }
    guard let target = try target(line) else {
      let known = word.first?.isLetter == true ? PlainCommand.allCases.map { wording.word($0) } + StepField.keys : []
      throw Failure(64, wording.notUnderstood(line, nearest: Spelling.nearest(to: word, in: known)))
    }
    go(to: target)
  }

  /// The one place where a command is joined with its work.
  private mutating func run(_ command: PlainCommand, _ rest: String) throws(Failure) {
    switch command {
    case .roadmaps: listRoadmaps()
    case .open, .add, .print: try run(command, with: rest)
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

  /// Commands that need more than their word.
  private mutating func run(_ command: PlainCommand, with argument: String) throws(Failure) {
    guard !argument.isEmpty else { throw Failure(64, wording.argumentIsMissing(command)) }
    switch command {
    case .add: try add(argument)
    case .print: try printView(argument)
    default: go(to: try named(argument))
    }
  }

  private mutating func help() {
    say(
      PlainCommand.allCases.map { command in
        let english = wording.language == .en ? "" : "(\(command.rawValue))"
        let words = [wording.word(command), english, wording.arguments(command)].filter { !$0.isEmpty }
        return "\(words.joined(separator: " "))\(wording.colon)\(wording.effect(command))"
      } + wording.otherLines(StepField.keys))
  }

  // MARK: Changes

  private mutating func set(_ assignment: StepAssignment) throws(Failure) {
    let reference = try step("")
    try change(reference) { (step, context, wording) throws(Failure) in
      do throws(StepAssignment.Fault) { try assignment.apply(to: &step, context) } catch { throw Failure(64, wording.fault(error)) }
    }
  }

  private mutating func setStatus(_ status: Step.Status, of text: String) throws(Failure) {
    try change(try step(text)) { (step, context, _) throws(Failure) in
      if (step.status == .done) != (status == .done) { step = step.setting(status, today: context.today) }
    }
  }

  private mutating func change(
    _ reference: StepReference, _ body: (inout Step, StepAssignment.Context, Wording) throws(Failure) -> Void
  ) throws(Failure) {
    guard let id = reference.roadmap, let whole = open.workspace[id], let before = whole[reference.step] else {
      throw Failure(1, wording.noStepIsOpen)
    }
    var after = before
    try body(&after, open.context(for: whole), wording)
    _ = try make(Change(before == after ? [] : [.step(id, before: before, after: after, follows: nil)]), of: reference)
  }

  private mutating func add(_ title: String) throws(Failure) {
    guard let id = roadmap, let whole = open.workspace[id] else { throw Failure(64, wording.noRoadmapIsOpen) }
    let neighbour = step.flatMap { $0.roadmap == id ? whole[$0.step] : nil }
    var random = SystemRandomNumberGenerator()
    var new = Step(id: .fresh(using: &random), title: Text.plain("").setting(title, wording.language, home: wording.home))
    new.phase = (neighbour ?? whole.steps.last)?.phase
    new.parent = neighbour?.parent
    guard try make(open.workspace.adding(new, to: id, behind: neighbour?.id) ?? Change([]), of: StepReference(id, new.id)) else { return }
    step = StepReference(id, new.id)
    number(the: id)
  }

  private mutating func remove(_ text: String) throws(Failure) {
    let reference = try step(text)
    guard try make(open.workspace.removing([reference], open.scribe.removal), of: reference), step == reference else { return }
    step = nil
  }

  private mutating func rewind(_ act: (inout OpenWorkspace) throws(Failure) -> String) throws(Failure) {
    say(try saving(act))
  }

  /// Makes a change of a step and says so once it is on disk. Which dates move with it is said before; and where those of other steps do,
  /// or a deadline, the person is asked.
  /// - Returns: whether it was made.
  private mutating func make(_ wanted: Change, of subject: StepReference) throws(Failure) -> Bool {
    guard !wanted.isEmpty else {
      say(wording.nothingToChange)
      return false
    }
    var review = try open.review(wanted)
    let summary = wording.summary(wanted, in: review.workspace)
    let moved = review.moved
    let others = moved.filter { $0.step != subject }
    say(moved.filter { $0.step == subject }.map { wording.moved($0) })
    if !others.isEmpty {
      say(["\(wording.previewTitle(others.count))\(wording.colon)".trimmed] + shortened(others.map { wording.moved($0) }))
    }
    if review.needsReason {
      guard let reason = ask("\(summary). \(wording.whyMoved)\(wording.onlyDot)"), reason != "." else { return leaveAsItIs() }
      review.change.reason = reason
    } else if !others.isEmpty {
      guard confirms(summary) else { return leaveAsItIs() }
    }
    let made = review
    try saving { (open) throws(Failure) in _ = try open.save(made) }
    say(wording.saved(summary))
    return true
  }

  /// Whether a change is wanted. A line that is no answer is obeyed afterwards: nobody who pipes lines in must guess what is asked.
  private mutating func confirms(_ summary: String) -> Bool {
    guard let answer = ask("\(summary). \(wording.enterSaves)") else { return false }
    if !answer.isEmpty, answer != "." { ahead = answer }
    return answer.isEmpty
  }

  private mutating func leaveAsItIs() -> Bool {
    say(wording.nothingChanged)
    return false
  }

  /// Does what saves; a save that fails is remembered for the exit status.
  private mutating func saving<Answer>(_ body: (inout OpenWorkspace) throws(Failure) -> Answer) throws(Failure) -> Answer {
    defer { schedule = open.schedule() }
    do throws(Failure) { return try body(&open) } catch {
      if error.code > 1 { hasUnsaved = true }
      throw error
    }
  }

  /// The first of many lines, and how many more there are.
  private func shortened(_ lines: [String]) -> [String] {
    lines.prefix(10) + (lines.count > 10 ? [wording.andMore(lines.count - 10)] : [])
  }
}

extension PlainCommand {
  /// The command of a word in any of the languages, with or without accents.
  fileprivate static func named(_ word: String) -> PlainCommand? {
    let wanted = FoldedText(word)
    if ["q", "exit"].contains(wanted.text) { return .quit }
    return allCases.first { command in
      Language.allCases.contains { FoldedText(Wording($0, home: .en).word(command)) == wanted }
    }
  }
}

// What the words of a line mean.
extension PlainMode {
  private static func splitting(_ line: String) -> (word: String, rest: String) {
    guard let end = line.firstIndex(where: \.isWhitespace) else { return (line, "") }
    return (String(line[..<end]), String(line[end...]).trimmed)
  }

  /// A field with its value, as `field value` or `field:value`; nil where the line does not begin with a field.
  private func assignment(_ line: String, _ word: String, _ rest: String, isCommand: Bool) throws(Failure) -> StepAssignment? {
    if let typed = StepAssignment(line), StepField.keys.contains(typed.field) {
      return StepAssignment(field: typed.field, value: typed.value.trimmed)
    }
    guard StepField.keys.contains(word) else { return nil }
    // `waiting` alone is a command, `waiting LY` a field.
    if isCommand, rest.isEmpty || rest.hasPrefix("/") { return nil }
    guard !rest.isEmpty else { throw Failure(64, wording.valueIsMissing(word)) }
    return StepAssignment(field: word, value: rest)
  }

  /// What a number of the last list or an id stands for; nil where there is no such thing.
  private func target(_ text: String) throws(Failure) -> Target? {
    if let target = listed[text] { return target }
    if let roadmap = open.workspace[Roadmap.ID(text)] { return .roadmap(roadmap.id) }
    let wanted = StepReference(text)
    let owners = open.workspace.roadmaps.filter { (wanted.roadmap ?? $0.id) == $0.id && $0[wanted.step] != nil }
    // In the open roadmap an id needs no more words.
    guard let owner = owners.first(where: { $0.id == roadmap }) ?? owners.first else { return nil }
    guard owners.count == 1 || owner.id == roadmap else {
      throw Failure(64, wording.ambiguousStep(text, owners.map { "\($0.id)/\(wanted.step)" }))
    }
    return .step(StepReference(owner.id, wanted.step))
  }

  private func named(_ text: String) throws(Failure) -> Target {
    guard let target = try target(text) else { throw Failure(1, wording.notUnderstood(text, nearest: nil)) }
    return target
  }

  /// The step that is named, else the open one.
  private func step(_ text: String) throws(Failure) -> StepReference {
    if text.isEmpty {
      if let step, open.workspace[step.roadmap ?? Roadmap.ID("")]?[step.step] != nil { return step }
    } else if case .step(let reference) = try named(text) {
      return reference
    }
    throw Failure(1, wording.noStepIsOpen)
  }
}
