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
  /// Spaces by which a text is indented for each step that it lies in.
  static let indentation = 2
  /// The line before a column that starts a part of the table.
  static let rule = "│"
  private(set) var shown: [Shown]

  /// - Parameter kin: the sections whose rows have to fit.
  init(_ section: Report.Section, kin: [Report.Section], width: Int) {
    let rules = section.columns.map { $0.startsPart ? TextWidth.columns(TextColumns.rule) : 0 }
    var natural = section.columns.map { TextWidth.columns($0.title) }
    for section in kin {
      for row in section.rows where !row.isGroup {
        for place in 0..<min(natural.count, row.cells.count) {
          natural[place] = max(natural[place], row.cells[place].indentation + row.cells[place].markedShape.columns)
        }
      }
    }
    for place in natural.indices { natural[place] += rules[place] }
    func least(_ place: Int) -> Int {
      switch section.columns[place].fit {
      case .fixed, .optional: natural[place]
      case .flexible: min(natural[place], TextColumns.longestWord)
      case .bars: TextColumns.bars
      }
    }
    var places = Array(section.columns.indices)
    func needed() -> Int { places.reduce((places.count - 1) * TextColumns.gap) { $0 + least($1) } }
    func rank(_ place: Int) -> Int { if case .optional(let rank) = section.columns[place].fit { rank } else { 0 } }
    while needed() > width, let worst = places.filter({ rank($0) > 0 }).max(by: { rank($0) < rank($1) }) {
      places.removeAll { $0 == worst }
    }
    if needed() <= width {
      shown = places.map { Shown(place: $0, width: least($0)) }
    } else {
      shown = TextColumns.narrow(places, natural, section, kin, width)
    }
    var rest = width - shown.reduce((shown.count - 1) * TextColumns.gap) { $0 + $1.width }
    // What is left goes to the columns that could use it, one cell each in turn.
    while rest > 0 {
      var hasGrown = false
      for index in shown.indices where rest > 0 {
        let wants: Bool =
          switch section.columns[shown[index].place].fit {
          case .bars: true
          case .flexible, .fixed, .optional: shown[index].width < natural[shown[index].place]
          }
        guard wants else { continue }
        shown[index].width += 1
        rest -= 1
        hasGrown = true
      }
      if !hasGrown { break }
    }
  }

  /// Columns that are too wide together: each gives way down to its longest word; only where that is too much, words are cut.
  private static func narrow(
    _ places: [Int], _ natural: [Int], _ section: Report.Section, _ kin: [Report.Section], _ width: Int
  ) -> [Shown] {
    var words = section.columns.map { min(natural.max() ?? 0, TextWidth.columns($0.title)) }
    for section in kin {
      for row in section.rows where !row.isGroup {
        for place in places where place < row.cells.count && words[place] < longestWord {
          words[place] = max(words[place], min(longestWord, row.cells[place].indentation + row.cells[place].longestWord))
        }
      }
    }
    var shown = places.map { place in
      switch section.columns[place].fit {
      case .flexible: Shown(place: place, width: min(natural[place], words[place]))
      case .fixed, .optional: Shown(place: place, width: natural[place])
      case .bars: Shown(place: place, width: bars)
      }
    }
    func spare(_ index: Int) -> Int {
      if case .bars = section.columns[shown[index].place].fit { return 0 }
      return shown[index].width - words[shown[index].place]
    }
    func isTooWide() -> Bool { shown.reduce((shown.count - 1) * gap, { $0 + $1.width }) > width }
    while isTooWide(), let widest = shown.indices.max(by: { spare($0) < spare($1) }), spare(widest) > 0 { shown[widest].width -= 1 }
    while isTooWide(), let widest = shown.indices.max(by: { shown[$0].width < shown[$1].width }), shown[widest].width > 3 {
      shown[widest].width -= 1
    }
    return shown
  }

  /// Columns that give way keep at least as much while others can be left out; a longer word may be cut.
  private static let longestWord = 18
  /// The least columns of bars.
  private static let bars = 24
}

extension Report.Cell {
  /// The spaces before the text where a column has room for them.
  var indentation: Int { Int(depth) * TextColumns.indentation }

  /// The columns of its longest word.
  fileprivate var longestWord: Int {
    var text = markedText
    guard markedShape.isTidy else { return text.split(separator: " ").map { TextWidth.columns(String($0)) }.max() ?? 0 }
    return text.withUTF8 { bytes in
      var (longest, columns) = (0, 0)
      for byte in bytes {
        if byte == UInt8(ascii: " ") { columns = 0 } else if byte & 0xC0 != 0x80 { columns += 1 }
        longest = max(longest, columns)
      }
      return longest
    }
  }
}
