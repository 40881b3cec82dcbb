import RoadmapEngine

/// Links in the notation of Microsoft Project.
enum ProjectLink {
  /// Returns the number of a kind of link in the file.
  static func number(of kind: Link.Kind) -> Int {
    switch kind {
    case .finishToFinish: 0
    case .finishToStart: 1
    case .startToFinish: 2
    case .startToStart: 3
    }
  }

  /// Returns the kind of link with a number; nil if there is none.
  static func kind(_ number: Int) -> Link.Kind? { Link.Kind.allCases.first { self.number(of: $0) == number } }

  /// Returns the one link to a document that a task can have. It is the first whose target is a web page, a mail address or a file path.
  static func hyperlink(of step: Step) -> Attachment? {
    step.links.first { link in
      guard let colon = link.target.firstIndex(of: ":") else { return true }
      let scheme = link.target[..<colon].lowercased()
      return scheme.count < 2 || ["http", "https", "mailto"].contains(scheme)
    }
  }

  /// Returns the lag in tenths of a minute, with eight hours per working day or 24 per calendar day.
  static func tenths(_ link: Link) -> Int { link.lag * (link.unit == .workingDays ? 4800 : 14_400) }

  /// Checks whether a duration format counts elapsed time, that is, every hour of the calendar.
  static func isElapsed(_ format: Int) -> Bool { [4, 6, 8, 10, 12, 36, 38, 40, 42, 44].contains(format) }
  /// Checks whether a lag format is a percentage of the predecessor's duration.
  static func isShare(_ format: Int) -> Bool { [19, 20, 51, 52].contains(format) }
}
