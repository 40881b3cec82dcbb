import Exchange
import RoadmapEngine
import Testing
import Wording

/// Sentences with a count agree with it in every language.
@Suite struct RemarkWordingTests {
  private func said(_ fact: ImportRemark.Fact, _ language: Language) -> String {
    Wording(language, home: .en).remark(ImportRemark(fact)).sentence
  }

  @Test func `entries that come back agree with their number`() {
    func said(_ count: Int, _ language: Language) -> String { self.said(.omitted(.recurrence, count), language) }
    #expect(said(1, .en).hasPrefix("1 entry that comes back:") && said(4, .en).hasPrefix("4 entries that come back:"))
    #expect(said(1, .fr).hasPrefix("1 entrée qui se répète :") && said(4, .fr).hasPrefix("4 entrées qui se répètent :"))
    for count in [1, 2, 3, 11, 100] { #expect(said(count, .ar) == "مواعيد متكررة أُخذت مرتها الأولى فقط: \(count).") }
  }

  @Test(arguments: [ImportRemark.Omission.olderState, .otherInstance, .untitled, .noStart])
  func `what is left aside is plural in French from two on`(omission: ImportRemark.Omission) {
    #expect(said(.omitted(omission, 1), .fr).contains("laissée de côté") && said(.omitted(omission, 2), .fr).contains("laissées de côté"))
  }

  @Test func `French quotes what the file says as French does`() {
    for fact in [
      ImportRemark.Fact.unreadProperties(["X": 1]), .unknownColumns(["X": 1], near: [:]), .foreignKinds(["X": 1]),
      .ignoredNumbers(["X": 1]),
    ] {
      #expect(said(fact, .fr).contains("« X »") && !said(fact, .fr).contains("\"") && said(fact, .en).contains("\"X\": 1"))
    }
  }
}
