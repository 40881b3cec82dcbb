import Canvas

extension Report {
  /// What stands over a table or a group of its rows: a title, and short facts after it such as the parties and the dates.
  package struct Heading: Sendable, Equatable {
    /// The number of what it names, such as that of a phase; nil without one.
    package let number: String?
    package let title: String
    package let facts: [String]

    package init(_ title: String, number: String? = nil, facts: [String] = []) {
      self.number = number
      self.title = title
      self.facts = facts.filter { !$0.isEmpty }
    }

    package var isEmpty: Bool { parts.isEmpty }

    /// Its number, its title and its facts, as far as there are any.
    package var parts: [String] { ([number ?? "", title] + facts).filter { !$0.isEmpty } }

    /// The parts on one line, two blanks apart.
    package var line: String { parts.joined(separator: "  ") }

    /// The same heading with one more fact.
    func with(fact: String) -> Heading { Heading(title, number: number, facts: facts + [fact]) }

    /// The same heading with texts that take one line and drive no terminal, as those of cells.
    var onOneLine: Heading {
      Heading(TextWidth.printableLine(title), number: number, facts: facts.map { TextWidth.printableLine($0) })
    }
  }
}
