import RoadmapEngine
import Testing

@testable import Planner

/// Who works with a copy: asked, changed in the planner, and told in history.
@Suite struct IdentityTests {
  @Test func `a name and a party are given in a form, and the changes from then on are signed`() {
    var planner = PlannerFixture()
    planner.press("<enter>/gazette<enter>jx")
    #expect(planner.session.document.made.last?.author == Author())
    planner.press("guAmina D.<tab>")
    for _ in 0..<12 where planner.session.layers.form?.value("party") != "NE" { planner.press("<right>") }
    planner.press("<c-s>")
    #expect(planner.session.message?.text.contains("NE Amina D.") ?? false, "\(planner.text)")
    planner.press("u")
    #expect(planner.session.document.made.last?.author == Author(party: Party.ID("NE"), name: "Amina D."))
    planner.press("gu")
    #expect(planner.text.contains("Amina D.") && planner.session.layers.form?.value("party") == "NE")
  }

  @Test func `who works here is asked once at the start, where the copy does not know it`() {
    var planner = PlannerFixture()
    planner.session.offerIdentity()
    #expect(planner.text.contains("g u"), "\(planner.text)")
    planner.press("<down>")
    #expect(!planner.text.contains("g u"))
    planner = PlannerFixture(author: Author(party: nil, name: "Amina"))
    planner.session.offerIdentity()
    #expect(planner.session.message == nil)
  }

  @Test func `a new roadmap takes parties by name in any language, also shipped ones, and refuses others with the nearest`() throws {
    var planner = PlannerFixture()
    #expect(planner.session.workspace[Party.ID("DZ")] == nil)
    planner.press("aNew plan<tab>Niger, algerie; ليبيا<c-s>")
    let made = try #require(planner.session.workspace.roadmaps.first { planner.session.wording.name($0.title) == "New plan" })
    #expect(made.parties.map(\.text) == ["NE", "DZ", "LY"], "\(planner.text)")
    #expect(planner.session.workspace[Party.ID("DZ")]?.calendar?.text == "DZ")
    planner.press("aOther<tab>Nigr<c-s>")
    #expect(planner.text.contains("Nigr") && planner.text.contains("\"Niger\"?"), "\(planner.text)")
    #expect(planner.session.workspace[Party.ID("NIGR")] == nil)
    planner.press("<c-u>XX<c-s>")
    #expect(planner.session.workspace[Party.ID("XX")] == nil && !planner.session.layers.isEmpty)
  }

  @Test func `a party can be added to a roadmap that the workspace did not know`() {
    var planner = PlannerFixture()
    planner.press("e<tab><end>, Tunisie<c-s>")
    #expect(planner.saves.last?.files.contains(.party(Party.ID("TN"))) ?? false, "\(planner.text)")
    planner.press("u")
    #expect(planner.session.workspace[Party.ID("TN")] == nil)
  }

  @Test func `a template is told in a sentence while it is chosen`() {
    var planner = PlannerFixture()
    planner.press("a<tab><tab><right>")
    #expect(planner.text.contains("country of origin"), "\(planner.text)")
    planner.press("<tab>")
    #expect(!planner.text.contains("country of origin"))
  }
}
