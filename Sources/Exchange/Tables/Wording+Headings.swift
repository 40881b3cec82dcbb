import RoadmapEngine
import Wording

/// The headings of a table of steps: those that Jalon writes, and those that people use.
extension Wording {
  /// Returns the heading of a column in an exported table.
  func heading(_ column: StepColumn) -> String {
    switch column {
    case .id: phrase(en: "Id", fr: "Identifiant", ar: "المعرّف")
    case .number: columnNumber
    case .roadmap: columnRoadmap
    case .start: columnStart
    case .finish: columnFinish
    case .health: columnHealth
    default: label(column.rawValue)
    }
  }

  /// Returns the column that a heading means; nil for an unknown heading. Language, case, accents and signs do not matter.
  static func column(_ heading: String) -> (column: StepColumn, language: Language?)? {
    let name = plain(heading)
    return name.isEmpty && ["#", "№"].contains(heading.trimmed) ? (.number, nil) : headings[name]
  }

  /// Checks whether a heading means its column only if no other heading does. In issue trackers a summary is the title, in project files it
  /// says whether a task contains others.
  static func isWeak(_ heading: String) -> Bool { weakHeadings.contains(plain(heading)) }

  /// Checks whether a heading is that of people or machines, which need not own a step.
  static func namesPeople(_ heading: String) -> Bool { peopleHeadings.contains(plain(heading)) }

  /// Checks whether a heading is that of kinds of another program, which need not be those of a step.
  static func namesForeignKinds(_ heading: String) -> Bool { foreignKindHeadings.contains(plain(heading)) }

  /// Checks whether a heading is that of codes or numbers of another program. They are not the numbers of the rows of the table.
  static func namesCodes(_ heading: String) -> Bool { codeHeadings.contains(plain(heading)) }

  /// The headings that Jalon writes in all languages, and the names of the fields.
  static let allHeadings = StepColumn.allCases.flatMap { column in
    [column.rawValue] + Language.allCases.map { Wording($0, home: $0).heading(column) }
  }

  private static let codeHeadings = Set(
    ["wbs", "wbs code", "code wbs", "outline number", "issue id", "numéro hiérarchique", "n° hiérarchique"].map(plain))
  private static let weakHeadings = Set(["summary", "résumé", "الملخص"].map(plain))
  private static let peopleHeadings = Set(
    [
      "assignee", "assignees", "assigned to", "resource", "resources", "resource names", "attribué à", "assigné à", "noms ressources",
      "ressource", "المكلف",
    ].map(plain))
  private static let foreignKindHeadings = Set(
    ["issue type", "work item type", "ticket type", "tracker", "type de ticket", "type de demande", "نوع الطلب"].map(plain))

  /// The columns by plain heading; the language is nil for a heading of several languages or the name of a field.
  private static let headings: [String: (column: StepColumn, language: Language?)] = {
    var found: [String: (column: StepColumn, language: Language?)] = [:]
    func add(_ heading: String, _ column: StepColumn, _ language: Language?) {
      let key = plain(heading)
      if key.isEmpty { return }
      if let known = found[key], known.column == column, known.language != language { found[key] = (column, nil) }
      if found[key] == nil { found[key] = (column, language) }
    }
    for column in StepColumn.allCases where column != .number { add(column.rawValue, column, nil) }
    for language in Language.allCases {
      for column in StepColumn.allCases { add(Wording(language, home: language).heading(column), column, language) }
    }
    for column in StepColumn.allCases {
      let (en, fr, ar) = synonyms(of: column)
      for (language, words) in zip(Language.allCases, [en, fr, ar]) { for word in words { add(word, column, language) } }
    }
    return found
  }()
}
