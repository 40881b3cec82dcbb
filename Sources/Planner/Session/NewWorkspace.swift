import Canvas
import RoadmapEngine

/// The form of a new workspace: its folder, its title and its parties.
struct NewWorkspace: Sendable {
  private(set) var editors = [LineEditor("plans"), LineEditor(""), LineEditor("")]
  private(set) var focus = 0

  enum Outcome { case stays, closes, makes }

  var folder: String { editors[0].text.trimmed }
  var title: String { editors[1].text.trimmed }
  var parties: String { editors[2].text.trimmed }

  mutating func handle(_ key: Key) -> Outcome {
    switch WelcomeKeys.workspace.act(of: key) {
    case .close: return .closes
    case .make: return .makes
    case .goOn where focus == editors.count - 1: return .makes
    case .goOn, .next: focus = min(focus + 1, editors.count - 1)
    case .previous: focus = max(focus - 1, 0)
    case nil: _ = editors[focus].handle(key)
    }
    return .stays
  }

  mutating func insert(_ text: String) { editors[focus].insert(text) }
}
