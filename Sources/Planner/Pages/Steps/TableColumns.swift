import Canvas
import RoadmapEngine
import Wording

/// The columns of the table of steps as they stand on the screen.
struct TableColumns: Sendable {
  struct Column: Sendable {
    let kind: StepColumn
    /// The party whose owners it shows; nil for another column.
    let party: Party.ID?
    let heading: String
    let x: Int
    let width: Int

    var range: Range<Int> { x..<x + width }
  }

  /// The first column, with the number and the title of the step.
  let title: Column
  /// The columns beside it, in their order.
  let others: [Column]
  /// Whether the page has no room for some of the wanted columns.
  let isCut: Bool

  var all: [Column] { [title] + others }

  /// How many columns the title keeps at least.
  private static let leastTitle = 24
  /// The sign of a critical step stands in the last column.
  private static let margin = 2
  private static let titleX = 3

  /// - Parameters:
  ///   - wanted: the columns beside the title, each with its party, its heading and its width.
  ///   - width: the columns of the list.
  init(
    _ wanted: [(kind: StepColumn, party: Party.ID?, heading: String, width: Int)], titled heading: String, titleWidth: Int?, width: Int
  ) {
    let least = max(Self.leastTitle, width / 6)
    var room = width - Self.titleX - Self.margin - min(titleWidth ?? least, max(least, width / 2))
    let fitting = wanted.prefix { column in
      room -= column.width + 1
      return room >= 0
    }
    var x = width - Self.margin - fitting.reduce(0) { $0 + $1.width + 1 } + 1
    title = Column(kind: .title, party: nil, heading: heading, x: Self.titleX, width: max(1, x - 1 - Self.titleX))
    others = fitting.map { column in
      defer { x += column.width + 1 }
      return Column(kind: column.kind, party: column.party, heading: column.heading, x: x, width: column.width)
    }
    isCut = fitting.count < wanted.count
  }
}

extension Session {
  /// The width under which the words of the health are shortened before the titles, and the days share one column.
  private static let narrow = 72

  /// Whether a list of some columns is narrow.
  func isNarrow(_ list: Rect) -> Bool { list.width < Session.narrow }

  /// Returns the columns of the table of a roadmap's steps.
  /// - Parameter width: the columns of the list.
  func tableColumns(of roadmap: Roadmap, width: Int) -> TableColumns {
    let isNarrow = width < Session.narrow
    let kinds = preferences.table.columns ?? (isNarrow ? StepColumn.usualOnNarrowPage : StepColumn.usual)
    let wanted = kinds.flatMap { kind -> [(kind: StepColumn, party: Party.ID?, heading: String, width: Int)] in
      let width = preferences.table.widths[kind] ?? usualWidth(of: kind, isNarrow: isNarrow)
      guard kind == .owners else { return [(kind, nil, wording.heading(kind), width)] }
      return roadmap.parties.map { (kind, $0, wording.owners(of: $0), width) }
    }
    return TableColumns(wanted, titled: wording.heading(.title), titleWidth: preferences.table.widths[.title], width: width)
  }

  private func usualWidth(of column: StepColumn, isNarrow: Bool) -> Int {
    let heading = TextWidth.columns(wording.heading(column))
    return switch column {
    case .title: 0
    case .health: isNarrow ? shortHealthWidth : healthWidth
    case .owners: 9
    case .start, .finish, .deadline: dueWidth
    case .due: forecastWidth
    case .progress: max(TextWidth.columns(wording.percent(100)), min(heading, 8))
    case .waiting: max(8, min(heading, 10))
    case .slack: max(5, min(heading, 6))
    case .tags: 12
    }
  }

  /// The columns of the page of steps that is open; nil on other pages.
  var tableColumns: TableColumns? {
    guard page.kind == .steps, let roadmap = page.roadmap.flatMap({ workspace[$0] }) else { return nil }
    return tableColumns(of: roadmap, width: layout.list.width)
  }
}

extension Wording {
  /// Returns the heading of the column of a party's owners: the id of the party, which its cells leave out.
  fileprivate func owners(of party: Party.ID) -> String { party.text }
}
