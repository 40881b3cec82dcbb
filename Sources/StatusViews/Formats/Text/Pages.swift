/// Distributes lines over pages.
struct Pages {
  private(set) var pages: [[TextLayout.Line]] = []
  private var page: [TextLayout.Line] = []
  private let room: Int

  /// - Parameter room: the number of lines of a page.
  init(of lines: [TextLayout.Line], room: Int) {
    self.room = room
    var start = 0
    while start < lines.count {
      let end = lines[(start + 1)...].firstIndex(where: \.canBreak) ?? lines.count
      put(lines[start..<end], of: lines)
      start = end
    }
    turn()
  }

  /// Adds lines that are kept on one page.
  private mutating func put(_ block: ArraySlice<TextLayout.Line>, of lines: [TextLayout.Line]) {
    guard page.count + block.count > room else { return page += block }
    turn()
    if let head = block.first?.head, head.upperBound <= block.startIndex, head.count < room { page += lines[head] }
    for line in block {
      if page.count == room { turn() }
      if !page.isEmpty || !line.runs.isEmpty { page.append(line) }
    }
  }

  private mutating func turn() {
    if !page.isEmpty { pages.append(page) }
    page = []
  }
}
