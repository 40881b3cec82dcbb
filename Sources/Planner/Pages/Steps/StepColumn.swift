import RoadmapEngine
import Wording

/// A column of the table of steps. The title, with the number of the step, is always the first one.
package enum StepColumn: String, CaseIterable, Sendable {
  case title, health, owners, start, finish, deadline, progress, waiting, slack, tags
  /// The deadline or, without one, the agreed day or the forecast finish.
  case due

  /// The columns of a wide page until a person chooses others. Where the page has no room for all, the last ones are left out.
  static let usual: [StepColumn] = [.health, .owners, .start, .finish, .deadline, .progress, .waiting, .slack, .tags]
  /// The columns of a narrow page until a person chooses others.
  static let usualOnNarrowPage: [StepColumn] = [.health, .due]

  /// The field that is edited in a cell of the column; nil for what is only worked out.
  /// - Parameter step: the step of the cell. Of one that has begun, the actual days are edited.
  func field(of step: Step) -> String? {
    switch self {
    case .title, .owners, .progress, .waiting, .tags, .deadline: rawValue
    case .start: step.started != nil ? "started" : "notBefore"
    case .finish: step.finished != nil ? "finished" : nil
    case .due: "deadline"
    case .health, .slack: nil
    }
  }
}

extension Wording {
  /// Returns the heading of a column of the table of steps.
  func heading(_ column: StepColumn) -> String {
    switch column {
    case .title: columnStep
    case .health: columnHealth
    case .owners: columnOwners
    case .start: columnStart
    case .finish: columnFinish
    case .deadline: columnDeadline
    case .progress: phrase(en: "Prog.", fr: "Av.", ar: "التقدم")
    case .waiting: columnWaitingOn
    case .slack: columnSlack
    case .tags: label("tags")
    case .due: columnDue
    }
  }

  /// Returns the full name of a column of the table of steps, for the list from which columns are chosen.
  func name(_ column: StepColumn) -> String {
    switch column {
    case .progress: columnProgress
    case .owners:
      phrase(en: "Owners, a column for each party", fr: "Responsables, une colonne par partie", ar: "الجهات المسؤولة، عمود لكل طرف")
    case .due:
      phrase(
        en: "Due: deadline, agreed day or forecast", fr: "Échéance, jour convenu ou prévision",
        ar: "الموعد: الموعد النهائي أو المتفق عليه أو المتوقع")
    case .slack: phrase(en: "Slack in working days", fr: "Marge en jours ouvrés", ar: "الفائض بأيام العمل")
    default: heading(column)
    }
  }
}
