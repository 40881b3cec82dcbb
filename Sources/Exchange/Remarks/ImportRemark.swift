import RoadmapEngine
import StatusViews
import Wording

/// A remark on an imported file, with the location in the file; `Wording` makes a sentence of it.
package struct ImportRemark: Error, Hashable, Sendable {
  /// The line, from 1; nil for a remark on the file as a whole.
  package let line: Int?
  /// The heading of the column, or the name of the value in the other program.
  package let column: String?
  /// The value as the file writes it.
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

  /// A file that was written for people to read, and is not a list of steps.
  package enum Printed: Hashable, Sendable {
    /// A view that Jalon printed.
    case view(StatusView)
    /// A page in the format of this name.
    case page(String)
  }

  /// Whether the remark prevents the import of the file.
  package var isError: Bool {
    switch fact {
    case .unknownColumns, .ignoredNumbers, .endBeforeStart, .linesAbove, .workedOut, .sameTitles, .timeOfDay, .unreadProperties,
      .noSuchRule, .roundedUp, .readAs, .unknownZone, .badDuration, .omitted, .dayOrder, .foreignKinds, .waitsEnded:
      false
    case .damagedMarks, .remarkRows, .changedSince, .earlierValue, .otherCopy, .removedSince, .lostLetters, .serialDays: false
    case .ignoredParts, .leftCalendars, .rule, .nameless, .projectStart, .lengthsRoundedUp, .ignoredResources, .datesDiffer: false
    case .notUTF8, .utf16, .printed, .workbook, .projectFile, .json, .empty, .tooManyRows, .tooLong, .control, .openQuote, .textAfterQuote,
      .tooManyCells, .noHeadings, .columnTwice, .noCalendar, .noColon, .unbalanced, .xml, .doctype, .tooDeep, .noProject, .encoding:
      true
    case .assignment, .bad, .ambiguousDay, .badDate, .badID, .noTitle, .idTwice, .idInTrash, .unknownRoadmap, .otherRoadmap, .whichRoadmap,
      .unknownStep,
      .ambiguousStep, .unknownOwner, .perhapsRetitled, .formerTitle:
      true
    }
  }
}

extension WrittenDay.Fault {
  /// The remark on a text that was read as a day.
  var fact: ImportRemark.Fact {
    switch self {
    case .none: .badDate
    case .ambiguous(let first, let second): .ambiguousDay(first, second)
    }
  }
}
