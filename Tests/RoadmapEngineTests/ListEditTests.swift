import Support
import Testing

@testable import RoadmapEngine

@Suite struct ListEditTests {
  private func words(_ text: String) -> [ListElement] { text.map { .word(String($0)) } }
  private func text(_ elements: [ListElement]) -> String { elements.map(\.key).joined() }

  private func edit(_ before: String, _ after: String) throws -> ListEdit {
    try #require(ListEdit(list: "tags", from: words(before), to: words(after)))
  }

  /// Compares edits with a replacement of the whole list.
  @Test func `an edit and its inverse lead from any list to any other and back`() throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<2000 {
      let all = Array("abcdefgh")
      let before = String(all.shuffled(using: &random).prefix(random.number(0...8)))
      let after = String(all.shuffled(using: &random).prefix(random.number(0...8)))
      let edit = try edit(before, after)
      var elements = words(before)
      #expect(edit.apply(to: &elements) && text(elements) == after, "\(before) \(after)")
      #expect(edit.inverse.apply(to: &elements) && text(elements) == before, "\(before) \(after)")
    }
  }

  @Test func `an edit names what it changes alone`() throws {
    let many = String((0..<200).compactMap { UnicodeScalar(0x400 + $0).map(Character.init) })
    #expect(try edit(many, many + "x").entries.count == 1)
    #expect(try edit("x" + many, many + "x").entries.count == 1)
    #expect(try edit(many, String(many.dropFirst())).entries.count == 1)
  }

  @Test func `a record of history names what it changes in a list alone`() throws {
    var before = Party(id: Party.ID("NE"), name: .plain("Niger"))
    before.bodies = (0..<200).map { Body(id: Body.ID("b\($0)")) }
    var after = before
    after.bodies.append(Body(id: Body.ID("new")))
    let record = ChangeRecord(id: "h-1", at: "", author: Author(), change: Change([.party(before: before, after: after)]))
    guard case .list(_, let edit)? = record.change.edits.first, record.change.edits.count == 1 else {
      Issue.record("the record holds more than the new body")
      return
    }
    #expect(edit.entries.count == 1)
  }

  @Test func `edits of different elements are both made, and both can be undone in any order`() throws {
    var elements = words("abc")
    let (theirs, mine) = (try edit("abc", "axbc"), try edit("abc", "abcy"))
    #expect(theirs.apply(to: &elements) && mine.apply(to: &elements) && text(elements) == "axbcy")
    #expect(theirs.inverse.apply(to: &elements) && text(elements) == "abcy")
    #expect(mine.inverse.apply(to: &elements) && text(elements) == "abc")
  }

  @Test func `an element that somebody else has changed is not written over`() throws {
    func baseline(_ title: String) -> ListElement {
      .baseline(Baseline(id: Baseline.ID("b"), title: .plain(title), on: .first, steps: [:]))
    }
    let edit = try #require(ListEdit(list: "baselines", from: [baseline("One")], to: [baseline("Two")]))
    var elements = [baseline("Three")]
    #expect(!edit.apply(to: &elements) && elements == [baseline("Three")])
    var gone: [ListElement] = []
    #expect(!edit.apply(to: &gone))
  }

  @Test func `a list in which a key stands twice is recorded whole`() {
    #expect(ListEdit(list: "tags", from: words("aa"), to: words("aab")) == nil)
    var party = Party(id: Party.ID("NE"), name: .plain("Niger"))
    party.bodies = [Body(id: Body.ID("m")), Body(id: Body.ID("m"))]
    var more = party
    more.bodies.append(Body(id: Body.ID("n")))
    #expect(Change([.party(before: party, after: more)]).narrowed == Change([.party(before: party, after: more)]))
  }

  /// A forged record may place two elements after each other.
  @Test func `elements that follow each other in a circle come last`() {
    let edit = ListEdit(
      list: "tags",
      entries: [("x", "y"), ("y", "x")].map { key, other in
        ListEdit.Entry(key: key, before: nil, after: .word(key), from: nil, to: .after(other))
      })
    var elements = words("ab")
    #expect(edit.apply(to: &elements) && Set(elements.map(\.key)) == ["a", "b", "x", "y"])
  }
}
