import RoadmapEngine

/// Fields of Microsoft Project that a user may fill in, and what Jalon keeps in them.
enum ProjectField: Int, CaseIterable {
  /// Text1: which step a task is.
  case step = 188_743_731
  /// Text2.
  case deliverable = 188_743_734
  /// Text3: the day that Jalon worked out and wrote as a constraint or as set by hand, so that the other program keeps it; behind it the day
  /// before which the step does not start, if it has one.
  case placed = 188_743_737

  var name: String {
    switch self {
    case .step: "Text1"
    case .deliverable: "Text2"
    case .placed: "Text3"
    }
  }

  // No id has a colon in it: these name no step.
  static func roadmap(_ id: Roadmap.ID) -> String { "roadmap:\(id)" }
  static func phase(_ id: Phase.ID, in roadmap: Roadmap.ID) -> String { "phase:\(roadmap)/\(id)" }
}

/// The links of Microsoft Project by number.
enum ProjectLink {
  static func number(of kind: Link.Kind) -> Int {
    switch kind {
    case .finishToFinish: 0
    case .finishToStart: 1
    case .startToFinish: 2
    case .startToStart: 3
    }
  }

  static func kind(_ number: Int) -> Link.Kind? { Link.Kind.allCases.first { self.number(of: $0) == number } }

  /// The one link to a document that a task can have: the first whose target is a page, an address of mail or a path of a file.
  static func hyperlink(of step: Step) -> Attachment? {
    step.links.first { link in
      guard let colon = link.target.firstIndex(of: ":") else { return true }
      let scheme = link.target[..<colon].lowercased()
      return scheme.count < 2 || ["http", "https", "mailto"].contains(scheme)
    }
  }

  /// The lag in tenths of a minute: of working days of eight hours, or of whole days.
  static func tenths(_ link: Link) -> Int { link.lag * (link.unit == .workingDays ? 4800 : 14_400) }

  /// The formats that count every hour of the calendar.
  static func isElapsed(_ format: Int) -> Bool { [4, 6, 8, 10, 12, 36, 38, 40, 42, 44].contains(format) }
  /// A share of the predecessor's length.
  static func isShare(_ format: Int) -> Bool { [19, 20, 51, 52].contains(format) }
}
