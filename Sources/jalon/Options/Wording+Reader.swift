import RoadmapEngine
import Wording

extension Wording {
  /// The wording in the reader's language, for messages outside a workspace.
  static var ofReader: Wording { Wording(Language.reader(Language.asked) ?? .en, home: .en) }
}
