import Canvas
@testable import Planner
import RoadmapEngine
import Support
import Testing

/// Sheets in the planner: two keys send one, the page of exchanges shows who is waited for, and a key shows the text of a reminder.
@Suite struct SheetPageTests {
  private func planner(_ keys: String, width: Int = 80, height: Int = 24, language: Language = .en) -> PlannerFixture {
    var planner = PlannerFixture(width: width, height: height, language: language, author: ExchangeSample.niger)
    planner.exchanges = ExchangeSample.sheets
    planner.press(keys)
    return planner
  }

  private static let pages: [(name: String, keys: String)] = [
    ("sheets-rounds", "gr"), ("sheet-form", "grs"), ("sheet-receivers", "gS"), ("sheet-reminder", "grr"),
  ]

  @Test(arguments: SheetPageTests.pages.indices, [(80, 24), (120, 40), (60, 16)])
  func `a page looks the same`(page: Int, size: (Int, Int)) {
    let (name, keys) = SheetPageTests.pages[page]
    expectGolden(planner(keys, width: size.0, height: size.1).session.frame().picture, "\(name)-\(size.0)x\(size.1)")
  }

  @Test(arguments: [Language.fr, .ar]) func `the pages speak other languages`(language: Language) {
    let pictures = SheetPageTests.pages.map { planner($0.keys, language: language).text }
    expectGolden(pictures.joined(separator: "\n"), "sheets-\(language)")
  }

  @Test func `two keys send a sheet to the selected party, in the language of its last one, with ten working days for the answer`() {
    var planner = planner("gr")
    planner.session.select(.own("LY"))
    planner.press("s<c-s>")
    let sent = planner.sheets.last
    #expect(sent?.parties == [Party.ID("LY")] && sent?.roadmaps == nil)
    #expect(sent?.order == SheetOrder(filter: "", language: .ar, replyBy: Day("2026-12-08")))
  }

  @Test func `the only other party of an open roadmap is proposed, with its steps or those that the filter finds`() {
    var planner = planner("<enter>gS<c-s>")
    #expect(planner.sheets.last?.parties == [Party.ID("LY")] && planner.sheets.last?.roadmaps == [Roadmap.ID("ne-ly-labour")])
    planner.press("<esc>/late<enter>gS<c-s>")
    #expect(planner.sheets.last?.order.filter == "late" && planner.sheets.last?.roadmaps == [Roadmap.ID("ne-ly-labour")])
  }

  @Test func `elsewhere the parties are listed but for the own one, and Enter takes the one that was searched for`() {
    var planner = planner("gS")
    #expect(!planner.text.contains("NE  Niger"))
    planner.press("gha<enter><c-s>")
    #expect(planner.sheets.last?.parties == [Party.ID("GH")])
    planner.press("<esc>gS<down> <down> <enter><c-s>")
    #expect(planner.sheets.last?.parties.count == 2)
  }

  @Test func `what the form cannot read is said, and nothing is sent`() {
    var planner = planner("grs<c-u>Atlantis<c-s>")
    #expect(planner.text.contains("Atlantis") && planner.sheets.isEmpty)
    planner.press("<c-u>GH<tab><c-u>whenever<c-s>")
    #expect(planner.sheets.isEmpty)
    planner.press("<c-u><c-s>")
    #expect(planner.sheets.last?.order.replyBy == nil && planner.sheets.count == 1)
  }

  @Test func `the message names the file, and a fault stays in the form`() {
    var planner = planner("grs<c-s>")
    planner.session.sentSheets(ExchangeOutcome(lines: [], faults: ["There is no room."], exchanges: nil))
    #expect(planner.text.contains("There is no room.") && planner.text.contains("Answer by"))
    planner.session.sentSheets(ExchangeOutcome(lines: ["Ghana: sheet in NE_GH_1.xlsx"], faults: [], exchanges: ExchangeSample.sheets))
    #expect(planner.text.contains("Ghana: sheet in NE_GH_1.xlsx") && !planner.text.contains("Answer by"))
  }

  @Test func `a reminder is in the language of the sheet, in any other one, and in a file`() {
    var planner = planner("gr")
    planner.session.select(.own("LY"))
    planner.press("r")
    #expect(planner.text.contains("الموضوع"))
    planner.press("L")
    #expect(planner.text.contains("Subject: Reminder") && planner.text.contains("3 November 2026"))
    planner.press("w")
    #expect(planner.texts.last?.name == "reminder-LY-2026-11-24")
    #expect(planner.texts.last?.text.contains("asked for your answer by 20 November 2026") == true)
    planner.session.wroteText(.success("/home/desk/reminder-LY-2026-11-24.txt"))
    #expect(planner.text.contains("Written: /home/desk/reminder-LY-2026-11-24.txt"))
  }

  @Test func `nobody is reminded who was sent nothing`() {
    var planner = planner("gr")
    planner.session.select(.own("TD"))
    planner.press("r")
    #expect(planner.text.contains("no answer is waited for") && planner.session.layers.top == nil)
  }

  @Test func `a party that gets sheets is not proposed for packets`() {
    #expect(planner("grS").text.contains("Send packets to  "))
    #expect(!planner("grS").text.contains("Send packets to   GH"))
  }
}
