import RoadmapEngine

/// What is to be said of a cell or row of a returned sheet, besides what it proposes.
package struct SheetRemark: Hashable, Sendable {
  /// What was found.
  package enum Fact: Hashable, Sendable {
    /// A value that was sent was deleted. It is asked about and never erased.
    case emptied(was: String)
    /// The text can be read as two days.
    case ambiguousDay(String, Day, Day)
    /// The text is no day.
    case noDay(String)
    /// The text could be two days, and the other days of the column show which one it is.
    case settledDay(String, Day)
    /// The day is long before the sheet.
    case unlikelyDay(Day)
    /// A day that is proposed lies before that of the answer.
    case pastDay(Day, answered: Day)
    /// A start or a finish lies after the day of the answer.
    case futureDay(Day, answered: Day)
    /// The step would finish before it starts.
    case finishBeforeStart(Day, Day)
    /// A status waits for the day in a column, which is asked about.
    case heldBack(String, by: SheetColumn)
    /// The text is not a known word; the known ones are given.
    case noWord(String, known: [String])
    /// The text is not a number from 0 to 100.
    case noPercentage(String)
    /// No party has this name.
    case noParty(String)
    /// The text is longer than a plan can hold.
    case tooLong
    /// The cell is in error: `#REF!`.
    case error(String)
    /// A column that is not to be filled in was changed. The change is not taken.
    case locked(was: String, now: String)
    /// Something was written into an open column beside a step that contains others. It is not taken.
    case beside(String)
    /// The row names a step that the sheet did not have, and says something that is not taken.
    case unknownStep(String, says: String)
    /// The row has no reference, and several steps have its title.
    case severalSteps
    /// The row has neither the name of a step nor that of a new one.
    case nameless
    /// The row of the step was deleted. The step stays.
    case missing
    /// The step has a second row with another title. What it says becomes a new step.
    case repeated
    /// The step has a second row that says the same, or nothing.
    case copied
    /// The step has a second row that says something else, which is not taken.
    case secondRow(String)
    /// Several roadmaps are shared, and the row does not name one of them.
    case noRoadmap(String)
    /// The value is the result of a formula, as the program last saved it.
    case formula
    /// The cell holds a formula whose result no program has saved.
    case noResult
    /// The cell is merged with the one before it.
    case merged
    /// A comment on a cell.
    case comment(String)
  }

  /// What is to be done about it.
  package enum Weight: CaseIterable, Sendable { case asked, refused, told }

  package let fact: Fact
  /// The tab and the row as people see them; no row for what is missing.
  package let tab: String
  package let row: Int?
  /// The column, if it is about one cell.
  package let column: SheetColumn?
  /// The title of the step; empty if it is unknown.
  package let title: String

  package var weight: Weight {
    switch fact {
    case .emptied, .ambiguousDay, .noDay, .unlikelyDay, .pastDay, .futureDay, .finishBeforeStart: .asked
    case .noWord, .noPercentage, .noParty, .severalSteps, .nameless, .noRoadmap, .secondRow, .noResult: .asked
    case .tooLong, .error, .locked, .beside, .unknownStep, .missing: .refused
    case .repeated, .copied, .settledDay, .heldBack, .formula, .merged, .comment: .told
    }
  }
}
