import RoadmapEngine
import Wording

/// The fields of a step's form.
enum StepForm {
  static let keys = [
    "title", "kind", "phase", "status", "owners", "duration", "estimate", "deadline", "after", "on", "notBefore", "progress", "waiting",
    "deliverable", "blocked", "started", "finished", "remaining", "support", "parent", "visibility", "calendar", "opens", "risk", "dropped",
    "level", "level.why", "level.by", "level.on", "repeats", "source", "links", "tags", "notes",
  ]
  static let newKeys = ["title", "kind", "phase", "owners", "duration", "deadline", "after"]
  /// What several steps may have in common.
  static let commonKeys = [
    "status", "phase", "owners", "deadline", "progress", "kind", "duration", "estimate", "on", "notBefore", "started", "finished",
    "remaining", "waiting", "blocked", "support", "parent", "visibility", "calendar", "risk", "dropped", "level", "level.why", "source",
    "tags",
  ]
  /// What names something of the step's own roadmap.
  static let innerKeys: Set<String> = ["phase", "parent", "after"]
  static let waitingKeys = ["waiting.on", "waiting.purpose", "waiting.since", "waiting.reminders", "waiting.until", "waiting.earlier"]

  /// How a step is signed off, and what each party's approval says.
  static func signoffKeys(of step: Step, in roadmap: Roadmap) -> [String] {
    let given = (step.signoff?.given.map(\.party) ?? []).filter { !roadmap.parties.contains($0) }
    return ["signoff", "signoff.by", "signoff.threshold"]
      + (roadmap.parties + given).flatMap { ["signoff.\($0)", "signoff.\($0).by", "signoff.\($0).reference"] }
  }

  /// Whether a roadmap has something to choose for a field.
  static func isNeeded(_ key: String, in roadmap: Roadmap) -> Bool { key != "phase" || !roadmap.phases.isEmpty }

  /// A field that several steps share; where they differ, it is empty until somebody fills it in.
  /// - Parameter workspace: knows what the parties are called.
  static func field(
    _ key: String, of steps: [Step], in roadmap: Roadmap, of workspace: Workspace, _ wording: Wording
  ) -> Form.Field? {
    let fields = steps.map { field(key, of: $0, in: roadmap, of: workspace, wording) }
    guard let first = fields.first else { return nil }
    guard fields.contains(where: { $0.value != first.value }) else { return first }
    var shared: Form.Field
    if let choices = first.choices {
      shared = Form.Field(key, first.label, "", choices: [("", wording.several)] + choices.filter { !$0.value.isEmpty })
    } else {
      shared = Form.Field(key, first.label, "", aid: first.aid)
      shared.differs = true
    }
    return shared
  }

  static func field(_ key: String, of step: Step, in roadmap: Roadmap, of workspace: Workspace, _ wording: Wording) -> Form.Field {
    let label = wording.label(key)
    let none = [("", "–")]
    switch key {
    case "kind": return Form.Field(key, label, step.kind.rawValue, choices: Step.Kind.allCases.map { ($0.rawValue, wording.word($0)) })
    case "status":
      return Form.Field(key, label, step.status.rawValue, choices: Step.Status.allCases.map { ($0.rawValue, wording.word($0)) })
    case "visibility":
      return Form.Field(key, label, step.visibility.rawValue, choices: Step.Visibility.allCases.map { ($0.rawValue, wording.word($0)) })
    case "phase":
      return Form.Field(key, label, step.phase?.text ?? "", choices: none + roadmap.phases.map { ($0.id.text, wording.text($0.title)) })
    case "level":
      let colours = Level.Colour.allCases.map { ($0.rawValue, wording.word($0)) }
      return Form.Field(key, label, step.level?.level?.rawValue ?? "", choices: none + colours)
    case "signoff":
      return Form.Field(
        key, label, step.signoff?.kind.rawValue ?? "", choices: none + Signoff.Kind.allCases.map { ($0.rawValue, wording.word($0)) })
    case "waiting.on":
      let present = step.presentWait?.on
      let others = [present].compactMap { $0 }.filter { !roadmap.parties.contains($0) }
      return Form.Field(
        key, label, present?.text ?? "", choices: none + (roadmap.parties + others).map { ($0.text, wording.party($0, in: workspace)) })
    case "waiting.purpose":
      return Form.Field(
        key, label, (step.presentWait?.purpose ?? .reply).rawValue,
        choices: Waiting.Purpose.allCases.map { ($0.rawValue, wording.word($0)) })
    default: return Form.Field(key, label, text(key, of: step, wording), aid: aid(key))
    }
  }

  private static func aid(_ key: String) -> Form.Field.Aid? {
    switch key {
    case "deadline", "on", "notBefore", "started", "finished", "level.on", "waiting.since", "waiting.until": .day
    case "owners": .owners
    case "support": .bodies
    case "opens": .roadmaps
    case "signoff.by": .parties
    case "parent": .parent
    case "after": .links
    case "notes": .lines
    // `signoff.NE`: the day on which a party signed.
    case _ where key.hasPrefix("signoff.") && key != "signoff.threshold" && !key.dropFirst(8).contains("."): .day
    default: nil
    }
  }

  private static func text(_ key: String, of step: Step, _ wording: Wording) -> String {
    if let day = StepAssignment.day(key, of: step) { return day.description }
    return switch key {
    case "title": wording.name(step.title)
    case "owners": StepNotation.text(step.owners)
    case "duration": "\(step.workingDays)"
    case "estimate": StepNotation.text(step.estimate)
    case "after": StepNotation.text(step.after)
    case "progress": "\(step.progress)"
    case "remaining": step.remaining.map { "\($0)" } ?? ""
    case "waiting": step.presentWait.map { "\($0.on)/\($0.purpose.rawValue)" } ?? ""
    case "support": step.support.joined(separator: ", ")
    case "parent": step.parent?.text ?? ""
    case "calendar": step.calendar ?? ""
    case "opens": step.opens.map(\.text).joined(separator: ", ")
    case "repeats": StepNotation.text(step.repeats)
    case "links": StepNotation.text(step.links) { wording.name($0) }
    case "tags": step.tags.joined(separator: ", ")
    default: partText(key, of: step, wording) ?? words(key, of: step).map { wording.name($0) } ?? ""
    }
  }

  private static func words(_ key: String, of step: Step) -> Text? {
    switch key {
    case "deliverable": step.deliverable
    case "blocked": step.blocked
    case "notes": step.notes
    case "risk": step.risk
    case "dropped": step.dropped
    case "source": step.source
    case "level.why": step.level?.why
    default: nil
    }
  }

  /// Of what is made of several values.
  private static func partText(_ key: String, of step: Step, _ wording: Wording) -> String? {
    switch key {
    case "level.by": return step.level?.by
    case "level.on": return step.level?.on?.description
    case "waiting.since": return step.presentWait?.since.description
    case "waiting.until": return step.presentWait?.until?.description
    case "waiting.reminders": return step.presentWait?.reminders.map(\.description).joined(separator: ", ")
    case "waiting.earlier": return StepNotation.text(step.waiting.filter(\.isOver))
    case "signoff.by": return step.signoff?.by.map(\.text).joined(separator: ", ")
    case "signoff.threshold": return step.signoff?.threshold.map { "\($0)" }
    case _ where key.hasPrefix("signoff."):
      let words = key.split(separator: ".").dropFirst().map { String($0) }
      guard let approval = step.signoff?.given.first(where: { $0.party.text == words.first }) else { return nil }
      return switch words.dropFirst().first {
      case "by": approval.by
      case "reference": approval.reference
      default: approval.on?.description
      }
    default: return nil
    }
  }
}
