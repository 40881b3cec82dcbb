import RoadmapEngine
import StrictJSON

extension Step {
  static let layout = Layout<Step>(
    \.unknown,
    [
      Member(always: "id", \.id, .id()).required,
      Member("phase", \.phase, .id()),
      Member("kind", choice: \.kind, default: .task),
      Member(always: "title", \.title, .text).required,
      Member("deliverable", \.deliverable, .text),
      Member("owners", \.owners, .owners, default: []),
      Member("support", \.support, .strings, default: []),
      Member("duration", \.duration, .integer(durations)).withDefaultDuration,
      Member("after", \.after, .list(Link.layout.notation(Link(StepReference("")))), default: []),
      Member("notBefore", \.notBefore, .day),
      Member("deadline", \.deadline, .day),
      Member("status", choice: \.status, default: .planned),
      Member("started", \.started, .day),
      Member("progress", \.progress, .integer(percent), default: 0),
      Member("waiting", \.waiting, .list(Waiting.layout.notation(Waiting(on: Party.every, since: .first))), default: []),
      Member("signoff", \.signoff, Signoff.layout.notation(Signoff(kind: .joint, by: []))),
      Member("visibility", choice: \.visibility, default: .joint),
      Member("tags", \.tags, .strings, default: []),
      Member("source", \.source, .text),
      Member("links", \.links, .list(Attachment.layout.notation(Attachment(title: .plain(""), target: ""))), default: []),
      Member("notes", \.notes, .text),
      Member("log", \.log, .list(Remark.layout.notation(Remark(on: .first, text: .plain("")))), default: []),
      Member("calendar", \.calendar, .string),
      Member("on", \.on, .day),
      Member("finished", \.finished, .day),
      Member("remaining", \.remaining, .integer(durations)),
      Member("blocked", \.blocked, .text),
      Member("level", \.level, Level.layout.notation(Level(level: nil))),
      Member("estimate", \.estimate, .estimate),
      Member("parent", \.parent, .id()),
      Member("opens", \.opens, .ids(), default: []),
      Member("risk", \.risk, .text),
      Member("dropped", \.dropped, .text),
      Member("repeats", \.repeats, Repetition.layout.notation(Repetition(every: "", count: 0))),
      Member("removed", \.removed, Removal.layout.notation(Removal(at: "", by: ""))),
    ])
}

extension Step {
  /// A step in a file. A duration that equals the default of its kind is read as nil, since it is left out when the step is written.
  static let notation: Notation<Step> = {
    let plain = layout.notation(Step(id: Step.ID(""), title: .plain("")))
    return Notation(
      plain.schema(),
      read: { (json) throws(FormatFault) in
        var step = try plain.read(json)
        step?.leaveOutDefaultDuration()
        return step
      }, write: plain.write)
  }()
}

extension Member where Whole == Step {
  /// The member that leaves out a duration equal to the default of the step's kind.
  fileprivate var withDefaultDuration: Member {
    var member = self
    member.isDefault = { $0.duration == nil || $0.duration == Step.defaultDuration($0.kind) }
    return member
  }
}

extension Link {
  static let layout = Layout<Link>(
    \.unknown,
    [
      Member(always: "step", \.step, .reference).required,
      Member("type", choice: \.kind, default: .finishToStart),
      Member("lag", \.lag, .integer(Link.lags), default: 0),
      Member("unit", choice: \.unit, default: .workingDays),
    ])
}

extension Waiting {
  static let layout = Layout<Waiting>(
    \.unknown,
    [
      Member(always: "on", \.on, .code()).required,
      Member("for", choice: \.purpose, default: .reply).alwaysWritten,
      Member(always: "since", \.since, .day).required,
      Member("reminders", \.reminders, .words(Notation<Day>.day.schema(), { Day($0) }, { $0.description }), default: []),
      Member("until", \.until, .day),
    ])
}

extension Signoff {
  static let layout = Layout<Signoff>(
    \.unknown,
    [
      // An unknown kind counts as `joint`, so that nothing is taken as approved too early.
      Member("kind", choice: \.kind, default: .joint).required.alwaysWritten,
      Member(always: "by", \.by, .parties).required,
      Member("threshold", \.threshold, .integer(thresholds)),
      Member("given", \.given, .given, default: []),
    ])
}

extension Approval {
  static let layout = Layout<Approval>(
    \.unknown,
    [
      Member("on", \.on, .day),
      Member("by", \.by, .string, default: ""),
      Member("reference", \.reference, .string, default: ""),
    ])
}

extension Attachment {
  static let layout = Layout<Attachment>(
    \.unknown, [Member(always: "title", \.title, .text).required, Member(always: "target", \.target, .string).required])
}

extension Remark {
  static let layout = Layout<Remark>(
    \.unknown,
    [
      Member(always: "on", \.on, .day).required,
      Member("by", \.by, .string, default: ""),
      Member(always: "text", \.text, .text).required,
    ])
}

extension Level {
  static let layout = Layout<Level>(
    \.unknown,
    [
      Member("level", choice: \.level).required,
      Member("on", \.on, .day),
      Member("by", \.by, .string, default: ""),
      Member("why", \.why, .text),
    ])
}

extension Notation where Value == Estimate {
  /// Best, usual and worst days, which must be in ascending order.
  fileprivate static let estimate = Notation(
    Estimate.layout.namedSchema,
    read: { (json) throws(FormatFault) in
      let read = try Estimate.layout.notation(Estimate(best: 0, usual: 0, worst: 0)).read(json)
      return read.flatMap { $0.best <= $0.usual && $0.usual <= $0.worst ? $0 : nil }
    },
    write: { estimate, writer in writer.object { Estimate.layout.write(estimate, &$0) } })
}

extension Estimate {
  static let layout = Layout<Estimate>(
    \.unknown,
    [
      Member(always: "best", \.best, .integer(Step.durations)).required,
      Member(always: "usual", \.usual, .integer(Step.durations)).required,
      Member(always: "worst", \.worst, .integer(Step.durations)).required,
    ])
}

extension Repetition {
  static let layout = Layout<Repetition>(
    \.unknown,
    [
      Member(always: "every", \.every, .string).required,
      Member(always: "count", \.count, .integer(counts)).required,
      Member("roll", \.roll, .string, default: ""),
    ])
}

extension Removal {
  static let layout = Layout<Removal>(
    \.unknown, [Member(always: "at", \.at, .string).required, Member("by", \.by, .string, default: "")])
}
