import Testing

@testable import Canvas

@Suite struct RectTests {
  @Test(arguments: [Int.min, -1, 0, 3, 10, 11, Int.max])
  func `a rectangle splits into two that cover it`(cut: Int) {
    let whole = Rect(x: 2, y: 3, width: 10, height: 10)
    let (left, right) = whole.splittingLeft(cut)
    #expect(left.width + right.width == 10 && right.x == left.maxX && left.x == 2 && right.maxX == 12)
    let (top, below) = whole.splittingTop(cut)
    #expect(top.height + below.height == 10 && below.y == top.maxY && below.maxY == 13)
    #expect(whole.splittingRight(cut).right.width == left.width)
    #expect(whole.splittingBottom(cut).bottom.height == top.height)
  }

  @Test func `an inset and a centred rectangle stay inside`() {
    let whole = Rect(x: 0, y: 0, width: 3, height: 1)
    #expect(whole.inset(columns: 1, rows: 0) == Rect(x: 1, y: 0, width: 1, height: 1))
    #expect(whole.inset(columns: 9, rows: 9).isEmpty)
    #expect(whole.centred(width: 99, height: 9) == whole)
    #expect(whole.intersection(Rect(x: 2, y: -5, width: 9, height: 9)) == Rect(x: 2, y: 0, width: 1, height: 1))
    #expect(whole.intersection(Rect(x: 7, y: 0, width: 9, height: 9)).isEmpty)
  }
}
