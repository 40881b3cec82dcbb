import RoadmapEngine
import StrictJSON

extension Party {
  static let layout = Layout<Party>(
    \.unknown,
    [
      .format("party"),
      Member(always: "id", \.id, .code()).required,
      Member(always: "name", \.name, .text).required,
      Member("kind", choice: \.kind, default: .state),
      Member("calendar", \.calendar, .code()),
      Member("bodies", \.bodies, .list(Body.layout.notation(Body(id: Body.ID("")))), default: []),
      Member("archived", \.isArchived, .bool, default: false),
      Member("letterhead", \.letterhead, .text),
      Member("city", \.city, .text),
      Member("logo", \.logo, .string, default: ""),
    ])
}

extension Body {
  static let layout = Layout<Body>(
    \.unknown,
    [
      Member(always: "id", \.id, .id()).required,
      Member("short", \.short, .text),
      Member("name", \.name, .text),
      Member("person", \.person, .string, default: ""),
      Member("contact", \.contact, .string, default: ""),
      Member("archived", \.isArchived, .bool, default: false),
    ])
}
