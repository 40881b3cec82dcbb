import Canvas

/// Which columns of a table fit a width, and how wide each is.
struct TextColumns {
  struct Shown {
    /// The column's place in the table.
    let place: Int
    var width: Int
  }

  /// Spaces between two columns.
  static let gap = 2
  private(set) var shown: [Shown]

  /// - Parameter kin: the sections whose rows have to fit.
  init(_ section: Report.Section, kin: [Report.Section], width: Int) {
    var natural = section.columns.map { TextWidth.columns($0.title) }
    for section in kin {
      for row in section.rows where !row.isGroup {
        for place in 0..<min(natural.count, row.cells.count) { natural[place] = max(natural[place], row.cells[place].shape.columns) }
      }
    }
    func least(_ place: Int, _ floor: Int) -> Int {
      switch section.columns[place].fit {
      case .fixed, .optional: natural[place]
      case .flexible: min(natural[place], floor)
      case .bars: 24
      }
    }
    var places = Array(section.columns.indices)
    func needed(_ floor: Int) -> Int { places.reduce((places.count - 1) * TextColumns.gap) { $0 + least($1, floor) } }
    func rank(_ place: Int) -> Int { if case .optional(let rank) = section.columns[place].fit { rank } else { 0 } }
    while needed(18) > width, let worst = places.filter({ rank($0) > 0 }).max(by: { rank($0) < rank($1) }) {
      places.removeAll { $0 == worst }
    }
    let floor = [18, 10].first { needed($0) <= width } ?? 6
    shown = places.map { Shown(place: $0, width: least($0, floor)) }
    // Where even that is too much, the widest columns give way, and wrap.
    while shown.reduce((shown.count - 1) * TextColumns.gap, { $0 + $1.width }) > width,
      let widest = shown.indices.max(by: { shown[$0].width < shown[$1].width }), shown[widest].width > 3
    {
      shown[widest].width -= 1
    }
    var rest = width - needed(floor)
    // What is left goes to the columns that could use it, one cell each in turn.
    while rest > 0 {
      var hasGrown = false
      for index in shown.indices where rest > 0 {
        let wants: Bool =
          switch section.columns[shown[index].place].fit {
          case .flexible: shown[index].width < natural[shown[index].place]
          case .bars: true
          case .fixed, .optional: false
          }
        guard wants else { continue }
        shown[index].width += 1
        rest -= 1
        hasGrown = true
      }
      if !hasGrown { break }
    }
  }
}
