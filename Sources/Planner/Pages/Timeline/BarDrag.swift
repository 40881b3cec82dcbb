import Canvas
import RoadmapEngine

/// A bar of the timeline that is held with the mouse, and how far it has been dragged.
struct BarDrag: Sendable {
  /// What is held: the whole bar, or its last cell, which moves the end alone.
  enum Part: Sendable { case whole, end }

  /// What a key does while a bar is dragged.
  enum Act: Hashable, Sendable { case letGo }

  let step: StepReference
  let part: Part
  /// The cell of the time axis where the button went down.
  let origin: Int
  /// Whether the row of the bar was selected before.
  let wasSelected: Bool
  /// The cell of the time axis where the mouse is.
  private(set) var cell: Int
  /// Whether the mouse has been at another cell.
  private(set) var hasMoved = false

  init(_ step: StepReference, _ part: Part, at cell: Int, wasSelected: Bool) {
    self.step = step
    self.part = part
    self.wasSelected = wasSelected
    origin = cell
    self.cell = cell
  }

  mutating func move(to cell: Int) {
    self.cell = cell
    if cell != origin { hasMoved = true }
  }

  static let keys: [KeyRow<Act>] = [
    KeyRow([.escape, .control("c")], .letGo, KeyWords(en: "leaves it", fr: "le laisse", ar: "للترك"))
  ]
}
