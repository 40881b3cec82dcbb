import RoadmapEngine
import StrictJSON

extension Roadmap {
  static let layout = Layout<Roadmap>(
    \.unknown,
    [
      .format("roadmap"),
      Member(always: "id", \.id, .id()).required,
      Member(always: "title", \.title, .text).required,
      Member("instrument", choice: \.instrument),
      Member(always: "parties", \.parties, .parties).required,
      Member(always: "start", \.start, .day).required,
      Member("phases", \.phases, .list(Phase.layout.notation(Phase(id: Phase.ID(""), title: .plain("")))), default: []),
      Member(always: "steps", \.steps, .list(Step.notation)).required,
      Member(
        "baselines", \.baselines, .list(Baseline.layout.notation(Baseline(id: Baseline.ID(""), on: .first, steps: [:]))), default: []),
      Member("calendar", \.calendar, .string),
      Member("archived", \.isArchived, .bool, default: false),
      Member("trash", \.trash, .list(Step.notation), default: []),
    ])
}

extension Phase {
  static let layout = Layout<Phase>(
    \.unknown, [Member(always: "id", \.id, .id()).required, Member(always: "title", \.title, .text).required])
}

extension Baseline {
  static let layout = Layout<Baseline>(
    \.unknown,
    [
      Member(always: "id", \.id, .id()).required,
      Member("title", \.title, .text),
      Member(always: "on", \.on, .day).required,
      Member("steps", \.steps, .baselineDates, default: [:]),
    ])
}
