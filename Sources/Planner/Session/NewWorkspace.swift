import Canvas
import RoadmapEngine
import Wording

/// The form of a new workspace: its folder, its title and its parties, the template of its first roadmap, and the party of the person.
package struct NewWorkspace: Sendable {
  enum Field: CaseIterable, Sendable { case folder, title, parties, template, own }

  private(set) var focus = Field.folder
  private var editors: [Field: LineEditor] = [.folder: LineEditor("plans"), .title: LineEditor(""), .parties: LineEditor("")]
  /// The templates; the first choice is none.
  private let templates: [Roadmap]
  /// The parties that can be named.
  private let known: [Party]
  private var template = 0
  /// The place of the person's party in the list of parties; nil for none.
  private var own: Int?

  enum Outcome { case stays, closes, makes }

  /// - Parameters:
  ///   - templates: what the first roadmap can be made from.
  ///   - known: the parties that can be named by their ids or names.
  init(templates: [Roadmap], known: [Party]) {
    self.templates = templates
    self.known = known
  }

  /// What the program is asked to make. Texts are as typed; the template and the own party are ids, nil for none.
  package struct Order: Equatable, Sendable {
    package let folder: String
    package let title: String
    package let parties: String
    package let template: Roadmap.ID?
    package let own: Party.ID?
  }

  var order: Order {
    Order(
      folder: text(.folder), title: text(.title), parties: text(.parties), template: chosenTemplate?.id,
      own: own.flatMap { typedParties.indices.contains($0) ? typedParties[$0] : nil })
  }

  private func text(_ field: Field) -> String { editors[field]?.text.trimmed ?? "" }

  /// The parties that are typed, as far as they can be understood.
  private var typedParties: [Party.ID] { (try? PartyNames(known).list(text(.parties), takesNew: true)) ?? [] }

  /// The chosen template; nil for none.
  var chosenTemplate: Roadmap? { templates.indices.contains(template - 1) ? templates[template - 1] : nil }

  /// Returns the editor of a field of text; nil for a choice.
  func editor(_ field: Field) -> LineEditor? { editors[field] }

  /// Returns the chosen value of a field in the words of its reader; empty for a field of text.
  func choice(_ field: Field, _ wording: Wording) -> String {
    switch field {
    case .template: return chosenTemplate.map { wording.name($0.title) } ?? wording.none
    case .own:
      guard let party = order.own else { return "–" }
      return known.first { $0.id == party }.map { wording.name($0.name) } ?? party.text
    case .folder, .title, .parties: return ""
    }
  }

  mutating func handle(_ key: Key) -> Outcome {
    let all = Field.allCases
    let index = all.firstIndex(of: focus) ?? 0
    switch WelcomeKeys.workspace.act(of: key) {
    case .close: return .closes
    case .make: return .makes
    case .goOn where index == all.count - 1: return .makes
    case .goOn, .next: focus = all[min(index + 1, all.count - 1)]
    case .previous: focus = all[max(index - 1, 0)]
    case .turn(let by) where editors[focus] == nil: turn(by)
    case .turn, nil: _ = editors[focus]?.handle(key)
    }
    return .stays
  }

  /// Takes the next value of the choice in focus (1) or the one before (-1).
  private mutating func turn(_ by: Int) {
    if focus == .template {
      template = (template + by + templates.count + 1) % (templates.count + 1)
    } else {
      let count = typedParties.count
      // Between the last and the first party lies none.
      let next = ((own.map { min($0, count) } ?? count) + by + count + 1) % (count + 1)
      own = next == count ? nil : next
    }
  }

  /// Moves the focus to a field by its row. A choice that has the focus takes its next value.
  mutating func click(row: Int) {
    guard Field.allCases.indices.contains(row) else { return }
    let field = Field.allCases[row]
    if field == focus, editors[field] == nil { turn(1) } else { focus = field }
  }

  mutating func insert(_ text: String) { editors[focus]?.insert(text) }
}
