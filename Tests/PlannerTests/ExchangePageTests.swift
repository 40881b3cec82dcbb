import Canvas
@testable import Planner
import RoadmapEngine
import Support
import Testing

/// The pages of proposals and exchanges, the form that sends and receives, and whose turn it is among the waits.
@Suite struct ExchangePageTests {
  private func planner(_ keys: String, width: Int = 80, height: Int = 24, language: Language = .en) -> PlannerFixture {
    var planner = PlannerFixture(
      width: width, height: height, language: language, workspace: ExchangeSample.state.workspace, author: ExchangeSample.niger)
    planner.exchanges = ExchangeSample.state.exchanges
    planner.press(keys)
    return planner
  }

  private static let pages: [(name: String, keys: String)] = [
    ("proposals", "0"), ("proposals-conflict", "0jj"), ("proposal-details", "0j<enter>"), ("proposals-kind", "0jT"),
    ("proposals-refusal", "0r"), ("exchanges", "gr"), ("exchange-form", "S"), ("waiting-turns", "6"),
  ]

  @Test(arguments: ExchangePageTests.pages.indices, [(80, 24), (120, 40), (60, 16)])
  func `a page looks the same`(page: Int, size: (Int, Int)) {
    let (name, keys) = ExchangePageTests.pages[page]
    expectGolden(planner(keys, width: size.0, height: size.1).session.frame().picture, "\(name)-\(size.0)x\(size.1)")
  }

  @Test(arguments: [Language.fr, .ar]) func `the pages speak other languages`(language: Language) {
    let pictures = ExchangePageTests.pages.map { planner($0.keys, language: language).text }
    expectGolden(pictures.joined(separator: "\n"), "exchanges-\(language)")
  }

  @Test func `one key takes a proposal, and a new step comes with the promise of it`() {
    var planner = planner("0")
    let promise = planner.exchanges.proposals.first { $0.atom == "deadline" && $0.thing.name.hasSuffix("/visit") }
    planner.session.select(.own(promise?.id ?? ""))
    planner.press("t")
    let taken = planner.answers.last.map { verdicts in planner.exchanges.proposals.filter { verdicts[$0.id] == .take }.map(\.atom) }
    #expect(taken?.sorted() == ["deadline", "presence"])
  }

  @Test func `a refusal asks for a reason, and none is no answer`() {
    var planner = planner("0r<enter>")
    #expect(planner.answers.isEmpty && planner.text.contains("A refusal needs a reason"))
    planner.press("After the feast<enter>")
    #expect(planner.answers.map { Array($0.values) } == [[.refuse(reason: "After the feast")]])
  }

  @Test func `all of a kind are named before they are taken, and a contested value is not among them`() {
    var planner = planner("0")
    let promises = planner.exchanges.proposals.filter { $0.kind == .promises }
    let plain = promises.filter { $0.state == .plain }
    #expect(promises.count == 2 && plain.count == 1)
    planner.session.select(.own(plain.first?.id ?? ""))
    planner.press("T")
    #expect(planner.answers.isEmpty && planner.text.contains("Take 1 proposal: promises?"))
    planner.press("<enter>")
    #expect(planner.answers.last?.keys.contains(plain.first?.id ?? "") == true)
  }

  @Test func `the form sends and receives, and what came is shown`() {
    var planner = planner("S")
    #expect(planner.text.contains("Send packets to   LY"))
    planner.press("<c-s>")
    #expect(planner.exchangeOrders.isEmpty && planner.text.contains("Name the folder"))
    planner.press("/media/usb<c-s>")
    let order = planner.exchangeOrders.last
    #expect(
      order?.folder == "/media/usb" && order?.parties == [Party.ID("LY")] && order?.receives == true
        && order?.copies == ExchangeOrder.Copies.none)
    planner.session.exchanged(
      ExchangeOutcome(lines: ["Libya, packet 2: 0 taken, 3 to review"], faults: ["a fault"], exchanges: ExchangeSample.state.exchanges))
    #expect(planner.text.contains("3 to review") && planner.text.contains("a fault"))
  }

  @Test func `an exchange of which nothing was done leaves the form open with the reason`() {
    var planner = planner("S/media/usb<c-s>")
    planner.session.exchanged(ExchangeOutcome(lines: [], faults: ["There is no folder /media/usb."], exchanges: nil))
    #expect(planner.text.contains("There is no folder /media/usb.") && planner.text.contains("Folder or file"))
  }

  @Test func `a turn among the waits leads to what is to be answered`() {
    var planner = planner("6")
    planner.session.select(.own("LY NE"))
    planner.press("<enter>")
    #expect(planner.session.page == .proposals)
  }

  @Test func `the number of proposals is said once, and stands in the line of tabs`() {
    var planner = planner("S")
    #expect(planner.text.contains("+\(planner.exchanges.proposals.count)"))
    #expect(planner.text.contains("wait for an answer: 0"))
    planner.press("<esc>S")
    #expect(!planner.text.contains("wait for an answer: 0"))
  }
}
