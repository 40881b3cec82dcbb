/// The steps of some roadmaps counted in groups: by one field, or by two as a matrix.
///
/// Steps that contain others are not counted, as on the board. A step counts once in each of its groups, so the groups of a field that has
/// several values for a step may count more than there are steps.
package struct StepGroups: Equatable, Sendable {
  /// The field whose values are the rows.
  package let field: Field
  /// The field whose values are the columns; nil for a list.
  package let second: Field?
  /// All steps that were counted, each once.
  package private(set) var total = Count()
  /// The groups of the field in the order of `Field.sorted`; those without a step are left out.
  package private(set) var rows: [Group] = []
  /// The groups of the second field in the same order; empty for a list.
  package private(set) var columns: [Group] = []
  /// The counts of the cells of the matrix that have a step.
  private var cells: [Cell: Count] = [:]

  /// A group of steps with its count.
  package struct Group: Equatable, Sendable {
    package let key: Key
    package let count: Count
  }

  /// How many steps there are, and how many of them need attention.
  package struct Count: Equatable, Sendable {
    package var steps = 0
    /// Those whose health is late.
    package var late = 0
    /// Those whose health is that they will be late.
    package var willBeLate = 0
    /// Those that are critical, as the filter `+critical` finds them.
    package var critical = 0
    /// Those that are unfinished and wait for a party.
    package var waiting = 0

    package init() {}
  }

  private struct Cell: Hashable {
    let row: Key
    let column: Key
  }

  /// Counts steps.
  /// - Parameters:
  ///   - roadmaps: the indexes of the roadmaps to count.
  ///   - isShown: tells whether a step takes part, by the indexes of roadmap and step.
  ///   - name: returns the text by which groups of the same size are sorted.
  package init(
    of schedule: Schedule, roadmaps: [Int], by field: Field, and second: Field? = nil, isShown: (Int, Int) -> Bool = { _, _ in true },
    sortedBy name: (Key) -> String
  ) {
    self.field = field
    self.second = second
    var (counts, secondCounts): ([Key: Count], [Key: Count]) = ([:], [:])
    for roadmap in roadmaps {
      let whole = schedule.roadmaps[roadmap]
      for step in whole.steps.indices where !schedule.isContainer(roadmap: roadmap, step: step) && isShown(roadmap, step) {
        let count = Count(ofStep: step, in: roadmap, schedule)
        let keys = field.keys(ofStep: step, in: roadmap, schedule)
        let others = second?.keys(ofStep: step, in: roadmap, schedule) ?? []
        total += count
        for key in keys { counts[key, default: Count()] += count }
        for other in others { secondCounts[other, default: Count()] += count }
        for key in keys { for other in others { cells[Cell(row: key, column: other), default: Count()] += count } }
      }
    }
    let phases = roadmaps.flatMap { schedule.roadmaps[$0].phases.map(\.id) }
    rows = field.sorted(counts, phases: phases, by: name)
    columns = second?.sorted(secondCounts, phases: phases, by: name) ?? []
  }

  /// Returns the count of the steps that are in a group of the rows and in one of the columns.
  package func count(_ row: Key, _ column: Key) -> Count { cells[Cell(row: row, column: column)] ?? Count() }

  /// Whether some step counts in several rows or columns, so that their sum exceeds the number of steps.
  package var isOverlapping: Bool {
    [rows, columns].contains { groups in groups.reduce(0) { $0 + $1.count.steps } > total.steps }
  }
}

extension StepGroups.Count {
  /// Makes the count of one step.
  fileprivate init(ofStep index: Int, in roadmap: Int, _ schedule: Schedule) {
    // Members are read where they lie: a whole step is too large to be copied for each question.
    let steps = schedule.roadmaps[roadmap].steps
    let span = steps.span
    self.steps = 1
    let health = schedule.health(roadmap: roadmap, step: index)
    late = health == .late ? 1 : 0
    willBeLate = health == .willBeLate ? 1 : 0
    critical = schedule.dates(roadmap: roadmap, step: index).isCritical ? 1 : 0
    waiting = !span[index].status.isOver && span[index].waiting.contains { !$0.isOver } ? 1 : 0
  }

  fileprivate static func += (left: inout Self, right: Self) {
    left.steps += right.steps
    left.late += right.late
    left.willBeLate += right.willBeLate
    left.critical += right.critical
    left.waiting += right.waiting
  }
}
