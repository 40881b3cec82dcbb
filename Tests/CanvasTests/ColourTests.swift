import Testing

@testable import Canvas

@Suite struct ColourTests {
  @Test func `contrast is that of WCAG`() throws {
    let black = try #require(Colour(hex: "#000000"))
    let white = try #require(Colour(hex: "#FFFFFF"))
    let grey = try #require(Colour(hex: "#777777"))
    #expect(abs(black.contrast(with: white) - 21) < 0.001)
    #expect(abs(grey.contrast(with: white) - 4.478) < 0.001)
  }

  @Test(arguments: ["", "#", "#12345", "#1234567", "1234567", "#12345g", "#+12345", "#١٢٣"])
  func `what is not a colour is refused`(text: String) {
    #expect(Colour(hex: text) == nil)
  }

  @Test func `the nearest colour of a palette is the colour itself where it has it`() throws {
    let orange = try #require(Colour(hex: "#ff8700"))
    #expect(Palette.many.nearest(to: orange) == 208)
    #expect(Palette.sixteen.nearest(to: Colour(red: 250, green: 5, blue: 5)) == 9)
    #expect(Palette.eight.nearest(to: Colour(red: 250, green: 5, blue: 5)) == 1)
    #expect(Palette.none.nearest(to: orange) == nil)
  }

  @Test func `text never vanishes into its background in a coarse palette`() {
    let paper = Colour(red: 250, green: 250, blue: 250)
    let pale = Colour(red: 120, green: 115, blue: 10)
    let place = Palette.eight.nearest(to: pale, on: paper)
    #expect(
      place.flatMap { Palette.eight.colour(at: $0) }.map { $0.contrast(with: Colour(red: 0xE5, green: 0xE5, blue: 0xE5)) >= 3 } == true)
  }
}
