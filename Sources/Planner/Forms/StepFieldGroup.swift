import RoadmapEngine
import Wording

/// The groups in which the fields of a step stand in its form, in their order.
enum StepFieldGroup: CaseIterable, Sendable {
  /// What is changed most, which needs no title.
  case main
  case dates, risk, place, level, texts

  /// The keys of its fields, in their order.
  var keys: [String] {
    switch self {
    case .main: ["title", "kind", "phase", "status", "owners", "duration", "deadline", "after", "progress"]
    case .dates: ["estimate", "on", "notBefore", "started", "finished", "remaining", "repeats", "calendar", "opens"]
    case .risk: ["waiting", "blocked", "risk", "dropped"]
    case .place: ["parent", "support", "visibility", "tags"]
    case .level: ["level", "level.why", "level.by", "level.on"]
    case .texts: ["deliverable", "source", "links", "notes"]
    }
  }

  /// Returns the group of a field; nil where the form of a step does not have it.
  static func group(of key: String) -> StepFieldGroup? { allCases.first { $0.keys.contains(key) } }
}

extension Wording {
  /// Returns the title of a group of fields.
  func title(_ group: StepFieldGroup) -> String {
    switch group {
    case .main: phrase(en: "Step", fr: "Étape", ar: "الخطوة")
    case .dates: phrase(en: "Dates", fr: "Dates", ar: "التواريخ")
    case .risk: phrase(en: "Waits and risks", fr: "Attentes et risques", ar: "الانتظار والمخاطر")
    case .place: phrase(en: "Place in the plan", fr: "Place dans le plan", ar: "الموقع في الخطة")
    case .level: phrase(en: "Rating", fr: "Appréciation", ar: "التقييم")
    case .texts: phrase(en: "Documents and notes", fr: "Documents et notes", ar: "الوثائق والملاحظات")
    }
  }
}
