import RoadmapEngine
import StrictJSON

extension Workspace {
  static let layout = Layout<Workspace>(
    \.unknown,
    [
      .format("workspace"),
      Member(always: "title", \.title, .text).required,
      Member(always: "language", \.language, .choice()).required,
      Member("views", \.views, .list(SavedView.layout.notation(SavedView(id: SavedView.ID(""), filter: ""))), default: []),
    ])
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
