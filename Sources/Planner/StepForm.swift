import RoadmapEngine
import Wording

/// The fields of a step's form.
enum StepForm {
  static let keys = [
    "title", "kind", "phase", "status", "owners", "duration", "estimate", "deadline", "after", "on", "notBefore", "progress", "waiting",
    "deliverable",
    "blocked", "tags", "notes",
  ]
  static let newKeys = ["title", "kind", "phase", "owners", "duration", "deadline", "after"]

  /// Whether a roadmap has something to choose for a field.
  static func isNeeded(_ key: String, in roadmap: Roadmap) -> Bool { key != "phase" || !roadmap.phases.isEmpty }

  static func field(_ key: String, of step: Step, in roadmap: Roadmap, _ wording: Wording) -> Form.Field {
    let label = wording.label(key)
    switch key {
    case "kind": return Form.Field(key, label, step.kind.rawValue, choices: Step.Kind.allCases.map { ($0.rawValue, wording.word($0)) })
    case "status":
      return Form.Field(key, label, step.status.rawValue, choices: Step.Status.allCases.map { ($0.rawValue, wording.word($0)) })
    case "phase":
      let phases = [("", "–")] + roadmap.phases.map { ($0.id.text, wording.text($0.title)) }
      return Form.Field(key, label, step.phase?.text ?? "", choices: phases)
    default: return Form.Field(key, label, text(key, of: step, wording))
    }
  }

  private static func text(_ key: String, of step: Step, _ wording: Wording) -> String {
    switch key {
    case "title": wording.name(step.title)
    case "owners": StepNotation.text(step.owners)
    case "duration": "\(step.workingDays)"
    case "estimate": StepNotation.text(step.estimate)
    case "deadline": step.deadline?.description ?? ""
    case "after": StepNotation.text(step.after)
    case "on": step.on?.description ?? ""
    case "notBefore": step.notBefore?.description ?? ""
    case "progress": "\(step.progress)"
    case "waiting": step.waiting.last { !$0.isOver }.map { "\($0.on)/\($0.purpose.rawValue)" } ?? ""
    case "deliverable": step.deliverable.map { wording.name($0) } ?? ""
    case "blocked": step.blocked.map { wording.name($0) } ?? ""
    case "notes": step.notes.map { wording.name($0) } ?? ""
    case "tags": step.tags.joined(separator: ", ")
    default: ""
    }
  }
}
