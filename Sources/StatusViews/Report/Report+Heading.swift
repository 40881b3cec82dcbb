import Canvas

extension Report {
  /// The heading of a table or of a group of rows: a title and short facts, such as parties and dates.
  package struct Heading: Sendable, Equatable {
    /// The number of its subject, such as a phase; nil if it has none.
    package let number: String?
    package let title: String
    package let facts: [String]

    package init(_ title: String, number: String? = nil, facts: [String] = []) {
      self.number = number
      self.title = title
      self.facts = facts.filter { !$0.isEmpty }
    }

    package var isEmpty: Bool { parts.isEmpty }

    /// Number, title and facts, without empty ones.
    package var parts: [String] { ([number ?? "", title] + facts).filter { !$0.isEmpty } }

    /// The parts on one line, separated by two spaces.
    package var line: String { parts.joined(separator: "  ") }

    /// Returns the heading with one more fact.
    func with(fact: String) -> Heading { Heading(title, number: number, facts: facts + [fact]) }

    /// The heading with texts on one line that cannot drive a terminal, as in cells.
    var onOneLine: Heading {
      Heading(TextWidth.printableLine(title), number: number, facts: facts.map { TextWidth.printableLine($0) })
    }
  }
}
