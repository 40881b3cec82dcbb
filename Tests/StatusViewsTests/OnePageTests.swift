import Canvas
import Exchange
import Library
import RoadmapEngine
import StatusViews
import Testing
import Wording

/// The minister's page: one page, whatever the plan holds.
@Suite struct OnePageTests {
  private static let today = Day("2026-11-24") ?? .first

  /// Returns the sample, each roadmap several times, with longer titles.
  private static func source(_ language: Language, copies: Int, longer: String) -> ViewSource {
    var plan = Library.sample
    plan.roadmaps = plan.roadmaps.flatMap { roadmap in
      (0..<copies).map { number in
        var copy = roadmap
        if number > 0 { copy.id = Roadmap.ID("\(roadmap.id)-\(number)") }
        copy.title = lengthened(copy.title, longer)
        for index in copy.steps.indices { copy.steps[index].title = lengthened(copy.steps[index].title, longer) }
        return copy
      }
    }
    let schedule = Schedule(plan.roadmaps, calendars: CalendarBook(plan, shipped: Library.calendar), today: today)
    var source = ViewSource(plan, schedule, Wording(language, home: .en))
    source.home = Party.ID("NE")
    return source
  }

  private static func lengthened(_ text: Text, _ longer: String) -> Text {
    .translated(Dictionary(text.wordings.map { ($0.language.isEmpty ? "en" : $0.language, $0.text + longer) }) { first, _ in first })
  }

  private var frame: Report.Frame {
    var frame = Report.Frame()
    frame.letterhead = ["République du Niger", "Ministère de la Fonction publique et du Travail", "Direction générale du Travail"]
    frame.placeAndDay = ["Niamey", "24 Nov 2026"]
    frame.marking = "Internal"
    frame.author = "Direction générale du Travail"
    return frame
  }

  @Test(
    arguments: Language.allCases,
    [
      (1, ""), (6, ""), (40, " of both sides"), (3, ", with the annexes on social security"),
      (
        12,
        ", avec toutes les annexes sur la reconnaissance des qualifications, la portabilité de la sécurité sociale et le retour des travailleurs"
      ),
    ])
  func `it is one page of text, with each of its parts`(language: Language, size: (copies: Int, longer: String)) {
    let source = Self.source(language, copies: size.copies, longer: size.longer)
    let report = source.report(.overview)
    let paper = source.onPaper(report, frame, .a4)
    let pages = paper.pages(.a4, of: "Sample", wording: source.wording, today: Self.today)
    #expect(!pages.contains("\u{C}") && pages.split(separator: "\n", omittingEmptySubsequences: false).count <= 61, "\(pages)")
    #expect(paper.sections.count == report.sections.count && report.sections.count == 5)
    #expect(paper.sections.allSatisfy { !$0.rows.isEmpty } && report.summary.count == 2)
    #expect(report.sections[0].rows.count == source.roadmaps.count, "programs get all rows")
    for (short, whole) in zip(paper.sections, report.sections) where short.rows.count < whole.rows.count {
      #expect(short.notes.count == 1, "what is left out is counted")
    }
  }

  @Test func `what only the reader can move comes first, and nobody else is told`() {
    var source = Self.source(.en, copies: 1, longer: "")
    let own = source.report(.overview).sections[1]
    #expect(own.rows.count == 3 && own.rows.first?.cells[2].text.hasPrefix("give our") == true)
    source.home = Party.ID("LY")
    #expect(source.report(.overview).sections[1].rows.contains { $0.cells[2].text.contains("raise with Ghana") })
    source.home = nil
    #expect(!source.report(.overview).sections[1].rows.contains { $0.cells[2].text.hasPrefix("give our") })
    var shared = ViewSelection()
    shared.reader = .joint
    let seen = try? ViewSource(source.workspace, source.schedule, source.wording, shared, shipped: Library.calendar)
    #expect(seen?.report(.overview).sections.contains { $0.heading.title == "For decision" } == false)
  }
}
