import Testing

@testable import RoadmapEngine

@Suite struct TypedNameTests {
  @Test(arguments: [
    ("Accord de main-d’œuvre", "accord-de-main-d-oeuvre"), ("Læs & Straße", "laes-strasse"), ("Éducation", "education"),
    ("Œuvre", "oeuvre"),
  ]) func `an id keeps the letters of a Latin title`(title: String, id: String) { #expect(Identifiers.slug(title) == id) }

  @Test func `a title without Latin letters gives no id`() { #expect(Identifiers.slug("اتفاق") == nil) }

  @Test(arguments: [
    ("FD", Link.Kind.finishToStart), ("dd", .startToStart), ("FF", .finishToFinish), ("DF", .startToFinish), ("SS", .startToStart),
  ])
  func `a kind of link is read in English and in French letters`(letters: String, kind: Link.Kind) throws {
    #expect(Link.Kind(letters: letters) == kind)
    #expect(try StepNotation.links("a1 \(letters)+5").get().first?.kind == kind)
  }

  @Test func `other letters are no kind of link`() { #expect(Link.Kind(letters: "XY") == nil) }
}
