import RoadmapEngine
import StatusViews
import Wording

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

  /// The kind of a file that is imported.
  package enum FileKind: Hashable, Sendable { case table, calendar, project }

  /// Something that was written to be read by people, and is no list of steps.
  package enum Printed: Hashable, Sendable {
    case view(StatusView)
    /// By the name of its format.
    case page(String)
  }

  /// What was found, and what was done about it.
  package enum Fact: Hashable, Sendable {
    // The bytes.
    /// A byte that belongs to no letter, at this place of its line, from 1.
    case notUTF8(Int, FileKind)
    /// UTF-16 that cannot be read, or not in a file of this kind.
    case utf16(FileKind)
    /// Read, though it is not UTF-8: by the name of the encoding.
    case readAs(String)
    case printed(Printed)
    /// A workbook of a spreadsheet program.
    case workbook
    /// Microsoft Project's own format.
    case projectFile
    /// JSON, which is only exported.
    case json
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
    case tooManyCells(Int, of: Int)
    case noHeadings
    /// Two columns mean the same: the heading of the first.
    case columnTwice(String)
    /// Columns that are not read: how many values each has, and what headings may have meant that are nearly known ones.
    case unknownColumns([String: Int], near: [String: String])
    /// Numbers that another program gave to its tasks: how many each column has.
    case numbersAside([String: Int])
    /// Lines above the headings, not read.
    case linesAbove(Int)

    // A calendar.
    case noCalendar
    case noColon
    case unbalanced(String)
    /// A time zone that this machine does not know.
    case unknownZone
    /// A length of time that is none: the entry takes one day.
    case badDuration
    /// An entry that ends before it begins: it takes one day.
    case endBeforeStart
    /// Entries of which something is left aside, and how many.
    case aside(Aside, Int)

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
    /// The id of a step in the trash.
    case idInTrash(StepReference)
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
    /// Rows without an id that are steps of the same title: how many.
    case sameTitles(Int)
    /// The time of the day; how many days had one.
    case timeOfDay(Int)
    /// What is not read at all: how many there are of each name.
    case leftAside([String: Int])
    /// Days with two readings that were read as other days of their column have to be, and how many.
    case dayOrder(isDayFirst: Bool, Int)
    /// Kinds of another program that are taken as tasks: how many rows have each.
    case foreignKinds([String: Int])
    /// Open waits of steps that the file finishes: how many ended, and on which day.
    case waitsEnded(Int, on: Day)
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

    /// What of the entries of a calendar is left aside.
    package enum Aside: CaseIterable, Hashable, Sendable {
      /// An older state of an entry that stands there in a newer one.
      case olderState
      /// An entry without a name that says what another one says.
      case sameEntry
      /// One time of a series that is not in the file.
      case loneInstance
      /// Another time of a series than the first one.
      case otherInstance
      /// Every time but the first.
      case recurrence
      /// A series of which no time is left, or whose rule cannot be followed to it: its first time is taken.
      case noTimeLeft
      case untitled
      /// An event that says no day.
      case noStart

      /// The property that shows it.
      package var property: String {
        switch self {
        case .olderState: "SEQUENCE"
        case .sameEntry: "UID"
        case .loneInstance, .otherInstance: "RECURRENCE-ID"
        case .recurrence: "RRULE"
        case .noTimeLeft: "EXDATE"
        case .untitled: "SUMMARY"
        case .noStart: "DTSTART"
        }
      }
    }
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
    case .unknownColumns, .numbersAside, .endBeforeStart, .linesAbove, .workedOut, .sameTitles, .timeOfDay, .leftAside, .noSuchRule,
      .roundedUp, .noSuchResource, .readAs,
      .unknownZone, .badDuration, .aside, .dayOrder, .foreignKinds, .waitsEnded:
      false
    case .ignored, .rule, .nameless, .projectStart, .lengthsRoundedUp, .resourcesAside, .elsewhere: false
    default: true
    }
  }
}

extension WrittenDay.Fault {
  /// What is said of a text in a file that was read as a day.
  var fact: ImportRemark.Fact {
    switch self {
    case .none: .badDate
    case .ambiguous(let first, let second): .ambiguousDay(first, second)
    }
  }
}
