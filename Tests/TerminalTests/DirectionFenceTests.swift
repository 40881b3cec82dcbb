import Canvas
import Testing

@testable import Terminal

@Suite struct DirectionFenceTests {
  @Test func `each run of Arabic has a mark on either side, and its words stay in one run`() {
    var frame = Frame(width: 40, height: 1)
    frame.put("│مذكرة تفاهم  2026-11-30 │ وزارة│ NE", x: 0, y: 0, .text)
    let row = DirectionFence.glyphs(ofRow: 0, in: frame).joined().replacing("\u{200E}", with: "!")
    #expect(row.hasPrefix("│!مذكرة تفاهم!  2026-11-30 │ !وزارة!│ NE"))
  }

  @Test func `a row without Arabic is left as it is`() {
    var frame = Frame(width: 12, height: 1)
    frame.put("Étape 漢字", x: 0, y: 0, .text)
    #expect(DirectionFence.glyphs(ofRow: 0, in: frame).joined() == "Étape 漢字  ")
  }
}
