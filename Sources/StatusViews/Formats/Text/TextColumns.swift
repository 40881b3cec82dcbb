import Canvas

/// The columns of a table that fit a width, and the width of each.
struct TextColumns {
  struct Shown {
    /// The index of the column in the section.
    let index: Int
    var width: Int
  }

  /// Spaces between two columns.
  static let gap = 2
  /// Spaces by which a text is indented for each step that it lies in.
  static let indentation = 2
  /// The line before a column that starts a part of the table.
  static let rule = "│"
  private(set) var shown: [Shown]

  /// - Parameter alike: the sections with equal columns, whose rows must fit too.
  init(_ section: Report.Section, alike: [Report.Section], width: Int) {
    let rules = section.columns.map { $0.startsPart ? TextWidth.columns(TextColumns.rule) : 0 }
    var natural = section.columns.map { TextWidth.columns($0.title) }
    for section in alike {
      for row in section.rows where !row.isGroup {
        for index in 0..<min(natural.count, row.cells.count) {
          natural[index] = max(natural[index], row.cells[index].indentation + row.cells[index].markedShape.columns)
        }
      }
    }
    for index in natural.indices { natural[index] += rules[index] }
    func least(_ index: Int) -> Int {
      switch section.columns[index].fit {
      case .fixed, .optional: natural[index]
      case .flexible: min(natural[index], TextColumns.longestWord)
      case .bars: TextColumns.bars
      case .share: TextColumns.share.lowerBound
      }
    }
    var indexes = Array(section.columns.indices)
    func needed() -> Int { indexes.reduce((indexes.count - 1) * TextColumns.gap) { $0 + least($1) } }
    func rank(_ index: Int) -> Int {
      switch section.columns[index].fit {
      case .optional(let rank), .share(let rank): rank
      case .fixed, .flexible, .bars: 0
      }
    }
    while needed() > width, let worst = indexes.filter({ rank($0) > 0 }).max(by: { rank($0) < rank($1) }) {
      indexes.removeAll { $0 == worst }
    }
    if needed() <= width {
      shown = indexes.map { Shown(index: $0, width: least($0)) }
    } else {
      shown = TextColumns.narrow(indexes, natural, section, alike, width)
    }
    var rest = width - shown.reduce((shown.count - 1) * TextColumns.gap) { $0 + $1.width }
    // The remaining width goes to the columns that can use it, one terminal cell each in turn.
    while rest > 0 {
      var hasGrown = false
      for position in shown.indices where rest > 0 {
        let wants: Bool =
          switch section.columns[shown[position].index].fit {
          case .bars: true
          case .share: shown[position].width < TextColumns.share.upperBound
          case .flexible, .fixed, .optional: shown[position].width < natural[shown[position].index]
          }
        guard wants else { continue }
        shown[position].width += 1
        rest -= 1
        hasGrown = true
      }
      if !hasGrown { break }
    }
  }

  /// Returns narrower columns: each keeps its longest word, as far as the width allows it.
  private static func narrow(
    _ indexes: [Int], _ natural: [Int], _ section: Report.Section, _ alike: [Report.Section], _ width: Int
  ) -> [Shown] {
    var words = section.columns.map { min(natural.max() ?? 0, TextWidth.columns($0.title)) }
    for section in alike {
      for row in section.rows where !row.isGroup {
        for index in indexes where index < row.cells.count && words[index] < longestWord {
          words[index] = max(words[index], min(longestWord, row.cells[index].indentation + row.cells[index].longestWord))
        }
      }
    }
    var shown = indexes.map { index in
      switch section.columns[index].fit {
      case .flexible: Shown(index: index, width: min(natural[index], words[index]))
      case .fixed, .optional: Shown(index: index, width: natural[index])
      case .bars: Shown(index: index, width: bars)
      case .share: Shown(index: index, width: share.lowerBound)
      }
    }
    func spare(_ position: Int) -> Int {
      if case .bars = section.columns[shown[position].index].fit { return 0 }
      return shown[position].width - words[shown[position].index]
    }
    func isTooWide() -> Bool { shown.reduce((shown.count - 1) * gap, { $0 + $1.width }) > width }
    while isTooWide(), let widest = shown.indices.max(by: { spare($0) < spare($1) }), spare(widest) > 0 { shown[widest].width -= 1 }
    while isTooWide(), let widest = shown.indices.max(by: { shown[$0].width < shown[$1].width }), shown[widest].width > 3 {
      shown[widest].width -= 1
    }
    return shown
  }

  /// The width that a flexible column keeps while optional ones can be left out; longer words may be cut.
  private static let longestWord = 18
  /// The least width of a column of bars.
  private static let bars = 24
  /// The least and the greatest width of a column of bars that compare numbers.
  private static let share = 8...32
}

extension Report.Cell {
  /// The number of spaces before the text if the column has room for them.
  var indentation: Int { Int(depth) * TextColumns.indentation }

  /// The width of the longest word in columns.
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
