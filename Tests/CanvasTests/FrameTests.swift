import Testing

@testable import Canvas

@Suite struct FrameTests {
  @Test func `a cell is eight bytes`() {
    #expect(MemoryLayout<Cell>.stride == 8)
  }

  @Test func `keys are found where they were offered, until something covers them`() {
    var frame = Frame(width: 20, height: 6)
    frame.offer([.enter], over: Rect(x: 2, y: 1, width: 10, height: 3))
    frame.offer([.escape], over: Rect(x: 4, y: 2, width: 1, height: 1))
    frame.offer([], over: frame.bounds)
    frame.offer([.tab], over: Rect(x: 18, y: 5, width: 9, height: 9))
    #expect(frame.keys(atX: 2, y: 1) == [.enter] && frame.keys(atX: 11, y: 3) == [.enter])
    #expect(frame.keys(atX: 4, y: 2) == [.escape] && frame.keys(atX: 19, y: 5) == [.tab])
    for (x, y) in [(1, 1), (12, 1), (2, 0), (2, 4), (20, 5), (-1, -1)] { #expect(frame.keys(atX: x, y: y) == nil) }
    // What is raised covers the middle; the parts around it stay.
    frame.raise(Rect(x: 3, y: 2, width: 4, height: 1))
    for (x, y) in [(2, 2), (7, 2), (3, 1), (6, 3)] { #expect(frame.keys(atX: x, y: y) == [.enter]) }
    for x in 3...6 { #expect(frame.keys(atX: x, y: 2) == nil) }
    frame.withdrawKeys(in: frame.bounds)
    var same = frame
    same.offer([.enter], over: same.bounds)
    #expect(frame.keyBoxes.isEmpty && frame == same)
  }

  @Test func `writing anywhere, on a frame of any size, never traps`() {
    let places = [Int.min, -1_000_000, -3, -2, -1, 0, 1, 2, 3, 999, Int.max]
    for (width, height) in [(0, 0), (1, 1), (3, 2), (-4, Int.min), (2, Int.max)] {
      var frame = Frame(width: width, height: min(height, 40))
      for x in places {
        for y in places {
          frame.put("漢a👍🏽é\u{301}\u{1B}", x: x, y: y, .late)
          frame.put("漢字", x: x, y: y, .late, width: y)
          frame.fill(Rect(x: x, y: y, width: y, height: x), .dim)
          frame.paint(.selection, over: Rect(x: x, y: y, width: 2, height: Int.max))
          frame.box(Rect(x: x, y: y, width: 4, height: 3), .border, Glyphs.unicode.lines, title: "漢")
          frame[x, y] = Cell("x")
          #expect(frame.glyph(x: x, y: y).count < 3)
        }
      }
      #expect(frame.picture.count > 0)
    }
  }

  @Test func `half of a wide glyph is never left behind`() {
    var frame = Frame(width: 6, height: 1)
    frame.put("漢字漢", x: 0, y: 0, .text)
    frame.put("a", x: 1, y: 0, .text)
    frame.put("b", x: 2, y: 0, .text)
    frame.put("界", x: 5, y: 0, .text)
    frame.put("界", x: -1, y: 0, .text)
    #expect(frame.text == " ab\n")
  }

  @Test func `filling across wide glyphs clears their other halves`() {
    var frame = Frame(width: 6, height: 1)
    frame.put("漢字漢", x: 0, y: 0, .text)
    frame.fill(Rect(x: 1, y: 0, width: 4, height: 1), .text)
    #expect(frame.text == "\n")
  }

  @Test func `equal pictures are equal frames, whatever was written before`() {
    var first = Frame(width: 8, height: 2)
    first.put("é\u{302} مُ", x: 0, y: 0, .text)
    var second = Frame(width: 8, height: 2)
    second.put("مُ", x: 0, y: 0, .text)
    #expect(first != second)
    second.put("é\u{302} مُ", x: 0, y: 0, .text)
    #expect(first == second)
    second.put("x", x: 0, y: 1, .late)
    #expect(first.hasSameRow(0, as: second) && !first.hasSameRow(1, as: second))
    second = first
    second.cursor = (1, 1)
    #expect(first != second)
  }

  @Test func `no control of a file reaches a cell`() {
    var frame = Frame(width: 200, height: 1)
    frame.put("\u{1B}]52;c;x\u{7}\u{9B}31m\u{202E}\n\t", x: 0, y: 0, .text)
    #expect(frame.text == "<U+001B>]52;c;x<U+0007><U+009B>31m<U+202E><U+000A><U+0009>\n")
  }

  @Test func `the selection lies under a row and keeps its roles`() {
    var frame = Frame(width: 12, height: 1)
    frame.put("■ late", x: 0, y: 0, .late)
    frame.paint(.selection, over: frame.bounds)
    #expect(frame.roles.hasPrefix(String(repeating: Role.late.sign, count: 6)))
    #expect(frame.grounds == String(repeating: String(Role.selection.sign), count: 12) + "\n")
  }

  @Test func `a small frame looks like its picture`() {
    var frame = Frame(width: 24, height: 4)
    frame.box(frame.bounds, .border, Glyphs.unicode.lines, title: "Étapes")
    frame.put("▸", x: 1, y: 1, .text)
    frame.put("مُذَكِّرة تفاهم", x: 2, y: 1, .text, width: 10)
    frame.put("■ late", x: 16, y: 1, .late)
    frame.put("漢字", x: 2, y: 2, .dim)
    frame.put(Glyphs.unicode.progress(0.4, columns: 6), x: 16, y: 2, .bar)
    frame.paint(.selection, over: Rect(x: 1, y: 1, width: 22, height: 1))
    frame.cursor = (2, 1)
    #expect(
      frame.picture == """
        ┌─ Étapes ─────────────┐
        │▸مُذَكِّرة تفا…    ■ late │
        │ 漢字          ██▍░░░ │
        └──────────────────────┘
        ====================
        jjccccccccjjjjjjjjjjjjjj
        j...... ....    qqqqqq j
        j aaaa          FFFFFF j
        jjjjjjjjjjjjjjjjjjjjjjjj
        ====================

         mmmmmmmmmmmmmmmmmmmmmm


        ====================
        cursor 2,1

        """)
  }
}
