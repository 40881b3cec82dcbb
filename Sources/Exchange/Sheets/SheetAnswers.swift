import RoadmapEngine
import Wording

/// What a person has written into the open cells of a sheet, as it stands there. The copy of the sheet that comes with the receipt shows it again.
package struct SheetAnswers: Hashable, Sendable {
  /// The cells of steps that differ from what was sent.
  let cells: [StepReference: [SheetColumn: SheetValue]]
  /// The rows of new steps.
  package let new: [[NewStepColumn: SheetValue]]
  package let person: String
  /// The content of all cells in a form that depends neither on how a program has stored it nor on the order of rows.
  let said: [String]

  /// Returns what was written into a cell; nil if it is as it was sent.
  package subscript(step: StepReference, column: SheetColumn) -> SheetValue? { cells[step]?[column] }

  /// A hash of what all of it says, by which the same answer is recognised however it was saved.
  package var digest: ContentHash {
    ContentHash(of: Array(([person.inPlainSpaces] + said.sorted()).joined(separator: "\n").utf8))
  }
}

extension SheetValue {
  /// The value of a cell as a sheet holds it; nil for an empty one.
  init?(_ cell: WorkbookContent.Cell) {
    switch cell.value {
    case .text(let text): self = .text(text.normalLines.trimmed)
    case .day(let day): self = .day(day)
    case .number(let number):
      // A part of 1 is a percentage.
      let whole = number > 0 && number < 1 ? (number * 100).rounded() : number
      self = whole == whole.rounded() && abs(whole) < 1e15 ? .number(Int(whole)) : .text("\(number)")
    case .error(let text): self = .text(text)
    case .flag(let flag): self = .number(flag ? 1 : 0)
    case nil: return nil
    }
    if self == .text("") { return nil }
  }
}
