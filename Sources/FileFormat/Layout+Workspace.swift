import RoadmapEngine
import StrictJSON

extension Workspace {
  static let layout = Layout<Workspace>(
    \.unknown,
    [
      .format("workspace"),
      Member(always: "title", \.title, .text).required,
      .language,
      Member("views", \.views, .list(SavedView.layout.notation(SavedView(id: SavedView.ID(""), filter: ""))), default: []),
    ])
}

extension Member where Whole == Workspace {
  /// The language, which is always written. A code that Jalon does not support is kept, and English is used.
  fileprivate static let language = Member(
    key: "language",
    schema: .defaulting(Notation<Language>.choice().schema(), "\"en\""),
    read: { (json, workspace) throws(FormatFault) in
      guard let language = json.string.flatMap(Language.init(rawValue:)) else { return json.string == nil ? .badValue : .unknownValue }
      workspace.language = language
      return .taken
    },
    isDefault: { $0.unknown.contains { $0.key == "language" } },
    write: { $1.string($0.language.rawValue) })
}

extension SavedView {
  static let layout = Layout<SavedView>(
    \.unknown,
    [
      Member(always: "id", \.id, .id()).required,
      Member("title", \.title, .text),
      Member(always: "filter", \.filter, .string).required,
    ])
}
