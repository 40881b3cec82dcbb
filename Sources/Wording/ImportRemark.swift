import RoadmapEngine

/// What is to be said of a file of another program, and where it lies; `Wording` makes the sentence.
package struct ImportRemark: Error, Hashable, Sendable {
  /// From 1; nil: the file as a whole.
  package let line: Int?
  /// The heading of the column, or what the other program calls the value.
  package let column: String?
  package let value: String?
  package let fact: Fact

  package init(_ fact: Fact, line: Int? = nil, column: String? = nil, value: String? = nil) {
    self.fact = fact
    self.line = line
    self.column = column
    self.value = value
  }

  package enum Fact: Hashable, Sendable {
    // The bytes.
    /// A byte that belongs to no letter, at this place of its line, from 1.
    case notUTF8(Int)
    case utf16
    /// A workbook of a spreadsheet program.
    case workbook
    /// Microsoft Project's own format.
    case projectFile
    case empty
    /// More rows than this.
    case tooManyRows(Int)
    /// A text longer than this, in bytes.
    case tooLong(Int)
    /// A sign that no text holds.
    case control(UInt32)

    // A table.
    case openQuote
    case textBehindQuote
    case quoteInside
    case tooManyCells(Int, of: Int)
    case noHeadings
    /// Two columns mean the same: the heading of the first.
    case columnTwice(String)
    /// Not read.
    case unknownColumn(nearest: String?)
    /// Lines above the headings, not read.
    case linesAbove(Int)

    // A calendar.
    case noCalendar
    case noColon
    case unbalanced(String)

    // XML: the parser's own words.
    case xml(String)
    case doctype
    case tooDeep
    case noProject

    // The values.
    case assignment(StepAssignment.Fault)
    case bad(StepAssignment.Expectation)
    /// Two days that it may mean.
    case ambiguousDay(Day, Day)
    case badDate
    case badID
    case noTitle
    /// The line on which the id stands first.
    case idTwice(Int)
    case unknownRoadmap(nearest: String?)
    /// Several roadmaps, and nothing says which one.
    case whichRoadmap
    case unknownStep(nearest: String?)
    /// Several rows or steps are called like this.
    case ambiguousStep
    case unknownOwner

    // What is not taken over.
    /// Values that Jalon works out itself: how many differ.
    case workedOut(Int)
    /// A step of this title is there already.
    case sameTitle(StepReference)
    /// The time of the day; how many days had one.
    case timeOfDay(Int)
    /// Only the first of several instances is taken.
    case recurrence
    /// A rule of the other program that Jalon does not have.
    case noSuchRule(String)
    case roundedUp
    case noSuchResource

    // A project.
    /// The encoding that the file is said to have, in which it cannot be read.
    case encoding(String)
    /// What it holds beside its steps, with how often; what its further fields are called.
    case ignored([ProjectPart: Int], fields: [String])
    /// How many tasks have a rule that is kept in another way, or not at all.
    case rule(ProjectRule, Int, isKept: Bool)
    /// So many tasks without a name.
    case nameless(Int)
    /// So many tasks wait for the day on which the project starts.
    case projectStart(Day, Int)
    case lengthsRoundedUp(Int)
    /// Resources that own no step.
    case resourcesAside([String])
    /// So many tasks lie on other days than in the file; the first of them.
    case elsewhere(Elsewhere, Int, of: Int)
  }

  /// A task that lies on other days than in its file.
  package struct Elsewhere: Hashable, Sendable {
    package let title: String
    package let inFile: ClosedRange<Day>
    package let here: ClosedRange<Day>

    package init(title: String, inFile: ClosedRange<Day>, here: ClosedRange<Day>) {
      self.title = title
      self.inFile = inFile
      self.here = here
    }
  }

  /// Whether nothing may be imported because of it.
  package var isError: Bool {
    switch fact {
    case .unknownColumn, .linesAbove, .workedOut, .sameTitle, .timeOfDay, .recurrence, .noSuchRule, .roundedUp, .noSuchResource: false
    case .ignored, .rule, .nameless, .projectStart, .lengthsRoundedUp, .resourcesAside, .elsewhere: false
    default: true
    }
  }
}
