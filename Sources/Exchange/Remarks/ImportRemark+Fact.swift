import RoadmapEngine
import Wording

extension ImportRemark {
  /// What was found in a file, and what was done about it.
  package enum Fact: Hashable, Sendable {
    // MARK: The bytes of the file

    /// The byte at this position of its line, from 1, is not UTF-8.
    case notUTF8(Int, FileKind)
    /// The file is UTF-16 that cannot be read, or UTF-16 is not allowed in a file of this kind.
    case utf16(FileKind)
    /// The file is not UTF-8 and was read in the encoding of this name.
    case readAs(String)
    case printed(Printed)
    /// The file is a workbook of a spreadsheet program.
    case workbook
    /// The file is in Microsoft Project's binary format.
    case projectFile
    /// The file is JSON, which is only exported.
    case json
    case empty
    /// There are more rows than this number.
    case tooManyRows(Int)
    /// A text is longer than this number of bytes.
    case tooLong(Int)
    /// There is a control character with this code, which no text may hold.
    case control(UInt32)

    // MARK: A table

    case openQuote
    case textAfterQuote
    /// A row has so many cells for so many headings.
    case tooManyCells(Int, of: Int)
    case noHeadings
    /// Two columns have the same meaning; the first one has this heading.
    case columnTwice(String)
    /// Unknown columns: how many values each has, and the known heading that each probably means.
    case unknownColumns([String: Int], near: [String: String])
    /// Ignored numbers that another program gave to its tasks: how many each column has.
    case ignoredNumbers([String: Int])
    /// So many ignored lines above the headings.
    case linesAbove(Int)

    /// So many marks of exported rows are damaged: what was exported is not known.
    case damagedMarks(Int)
    /// So many rows are remarks of people and no steps.
    case remarkRows(Int)

    // MARK: A calendar

    case noCalendar
    case noColon
    /// BEGIN and END of the component of this name do not match.
    case unbalanced(String)
    /// This machine does not know the time zone.
    case unknownZone
    /// The duration cannot be read: the entry takes one day.
    case badDuration
    /// The entry ends before it begins: it takes one day.
    case endBeforeStart
    /// So many entries are not or only partly imported.
    case omitted(Omission, Int)

    // MARK: XML

    /// The parser's own words for a fault.
    case xml(String)
    case doctype
    case tooDeep
    case noProject
    /// The file cannot be read in this encoding, which it declares.
    case encoding(String)

    // MARK: The values

    case assignment(StepAssignment.Fault)
    case bad(StepAssignment.Expectation)
    /// The text may mean either day.
    case ambiguousDay(Day, Day)
    case badDate
    /// So many days with two readings were read in the order that other days of their column show.
    case dayOrder(isDayFirst: Bool, Int)
    case badID
    case noTitle
    /// The id is also on this earlier line.
    case idTwice(Int)
    /// The id is that of a step in the trash.
    case idInTrash(StepReference)
    case unknownRoadmap(nearest: String?)
    /// An exported row was put into another roadmap, in which its step would be a second one.
    case otherRoadmap
    /// The workspace has several roadmaps, and nothing says which one is meant.
    case whichRoadmap
    case unknownStep(nearest: String?)
    /// Several rows or steps have the name.
    case ambiguousStep
    case unknownOwner
    /// A row without an id says everything of this step but its title.
    case perhapsRetitled(StepReference)
    /// A row without an id has a title that this step once had.
    case formerTitle(StepReference)

    // MARK: What is older than the plan

    /// The plan has changed since the row was exported: the texts that were exported (nil if it is no longer known), that the file has now, and
    /// that the plan has.
    case changedSince(exported: String?, inFile: String, here: String)
    /// The step once had the value that the file has; the plan has a newer one.
    case earlierValue(inFile: String, here: String)
    /// So many rows were exported from another copy of the plan.
    case otherCopy(Int)
    /// So many exported rows are those of steps that are no longer in the plan.
    case removedSince(Int)

    // MARK: What is not imported, or is imported in another way

    /// So many values of a column that Jalon computes differ from its own.
    case workedOut(Int)
    /// So many rows without an id are the existing steps of their titles.
    case sameTitles(Int)
    /// So many cells have question marks in place of letters that their encoding lacks.
    case lostLetters(Int)
    /// So many days were written as numbers of a spreadsheet program.
    case serialDays(Int)
    /// So many days had a time of day, which is ignored.
    case timeOfDay(Int)
    /// Ignored properties and components of a calendar: how many there are of each name.
    case unreadProperties([String: Int])
    /// Kinds of another program that are imported as tasks: how many rows have each.
    case foreignKinds([String: Int])
    /// Open waits of steps that the file finishes: how many ended, and on which day.
    case waitsEnded(Int, on: Day)
    /// A rule of the other program that Jalon does not have.
    case noSuchRule(String)
    /// A lag was rounded up to whole days.
    case roundedUp

    // MARK: A project

    /// Ignored parts of a project and their counts, and the names of the custom fields among them.
    case ignoredParts([ProjectPart: Int], fields: [String])
    /// Calendars with other working days than Monday to Friday.
    case leftCalendars([LeftCalendar])
    /// So many tasks have a rule that Jalon lacks; `isKept` is whether their dates are kept in another way.
    case rule(ProjectRule, Int, isKept: Bool)
    /// So many tasks have no name.
    case nameless(Int)
    /// So many tasks wait for this day, on which the project starts.
    case projectStart(Day, Int)
    /// So many durations were rounded up to whole days.
    case lengthsRoundedUp(Int)
    /// Resources that are neither a party nor a body.
    case ignoredResources([String])
    /// So many of all tasks have other dates than in the file; the first one in detail.
    case datesDiffer(DateDifference, Int, of: Int)
  }
}
