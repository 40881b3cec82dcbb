import RoadmapEngine
import Testing

@Suite struct PhaseListTests {
  private let old = [("draft", "Draft"), ("sign", "Sign")].map { Phase(id: Phase.ID($0), title: .plain($1)) }

  private func list(_ text: String) -> [String] {
    Phase.list(text, from: old, in: .en, home: .en).map { "\($0.id)=\($0.title.reading(.en, home: .en).text)" }
  }

  @Test func `phases keep their ids, whether they are named by title or by id`() {
    #expect(list("Sign; draft") == ["sign=Sign", "draft=Draft"])
    #expect(list("Draft; Negotiate; Sign") == ["draft=Draft", "negotiate=Negotiate", "sign=Sign"])
  }

  @Test func `one at the place of another renames it`() {
    #expect(list("Prepare; Sign") == ["draft=Prepare", "sign=Sign"])
  }

  @Test func `one that is named twice is one phase`() {
    #expect(list("Draft; draft; Draft; Sign; New; New") == ["draft=Draft", "sign=Sign", "new=New"])
  }
}
