import Exchange
import Library
import RoadmapEngine
import StatusViews
import Support
import Testing
import Wording

/// Values for which people have to decide, in printed views: marked for the owner of the workspace, and for nobody else.
@Suite struct ContestedViewTests {
  private static let session = StepReference(Roadmap.ID("ne-ly-labour"), Step.ID("session-1"))
  private static let signing = StepReference(Roadmap.ID("ne-ly-labour"), Step.ID("sign-protocol"))

  private static func value(_ id: String, _ set: (inout Step) -> Void) -> MergedValue {
    var step = Step(id: Step.ID(id), title: .plain(""))
    set(&step)
    return .step(step)
  }

  private static func conflict(_ id: String, _ step: StepReference, _ atom: String, _ values: [MergedValue]) -> ContestedAtom {
    let authors = [Author(party: Party.ID("NE"), name: "Issoufou"), Author(party: Party.ID("LY"), name: "Saley")]
    let sides = zip(authors, values.dropFirst()).map {
      ContestedAtom.Side(record: "h-\($0.party?.text ?? "")", author: $0, at: "2026-11-20T08:00:00Z", reason: "", value: $1)
    }
    return ContestedAtom(id: id, thing: .step(step), atom: atom, inForce: values[0], sides: sides)
  }

  private static let workspace: Workspace = {
    var workspace = Library.sample
    workspace.contested = [
      conflict("a", session, "on", ["2027-01-26", "2027-02-02", "2027-03-16"].map { day in value("session-1") { $0.on = Day(day) } }),
      conflict(
        "b", signing, "deadline",
        ["2027-02-11", "2027-02-25", "2027-03-18"].map { day in value("sign-protocol") { $0.deadline = Day(day) } }),
      conflict(
        "c", signing, "title.en", ["", "Sign it", "Sign the text"].map { text in value("sign-protocol") { $0.title = .plain(text) } }),
    ]
    return workspace
  }()

  private func source(_ language: Language, reader: Reader = .own) throws -> ViewSource {
    let workspace = Self.workspace
    let schedule = Schedule(workspace.roadmaps, calendars: CalendarBook(workspace, shipped: Library.calendar), today: PrintTests.today)
    var selection = ViewSelection()
    selection.reader = reader
    selection.filter = "session-1 or sign-protocol"
    return try ViewSource(workspace, schedule, Wording(language, home: .en), selection, shipped: Library.calendar)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test(arguments: Language.allCases)
  func `a contested value has its sign in text, and the end of the page names the sides`(language: Language) throws {
    let source = try source(language)
    let pages = [StatusView.overview, .plan, .matrix, .agenda, .critical].map { view in
      source.report(view).text(width: 100, wording: source.wording, today: PrintTests.today, isStyled: false)
    }
    expectGolden(pages.joined(separator: "\n"), "contested-\(language)")
  }

  @Test func `files have the sign where it does not spoil a value`() throws {
    let source = try source(.en)
    let csv = text(source.print(.plan, .csv))
    #expect(csv.contains("≠Joint committee, session 1, Tripoli") && csv.contains(",2027-01-26,") && !csv.contains("≠2027"))
    let page = text(source.print(.plan, .html))
    #expect(page.contains("≠26 Jan 2027") && page.contains("≠11 Feb 2027") && page.contains("≠ not settled"))
    let json = text(source.reportView(.plan).json)
    #expect(json.contains(/"contested": \[\s*"on"\s*\]/) && !json.contains("≠"))
    #expect(json.contains(/"contested": \[\s*"deadline",\s*"title"\s*\]/))
  }

  @Test(arguments: StatusView.allCases)
  func `another reader sees the value that counts, without a sign and without a count`(view: StatusView) throws {
    for reader in [Reader.joint, .everybody, .party(Party.ID("LY"))] {
      let source = try source(.en, reader: reader)
      for format in [TextFormat.text, .html, .markdown, .csv] {
        let page = text(source.print(view, format))
        #expect(!page.contains("≠") && !page.contains("settled") && !page.contains("Saley"), "\(view) \(format)")
      }
      #expect(!text(source.reportView(view).json).contains("contested"))
    }
  }

  @Test func `a filter finds contested steps, and for other readers none`() throws {
    let workspace = Self.workspace
    let schedule = Schedule(workspace.roadmaps, calendars: CalendarBook(workspace, shipped: Library.calendar), today: PrintTests.today)
    let found = try Filter("+contested", by: FilterAuthor(.en), in: workspace, schedule).matches(in: workspace, schedule).joined().count {
      $0
    }
    let seen = workspace.seen(by: .joint, schedule, roadmaps: Array(workspace.roadmaps.indices))
    let others = try Filter("+contested", by: FilterAuthor(.en), in: seen, schedule).matches(in: seen, schedule).joined().count { $0 }
    #expect(found == 2 && others == 0)
  }
}
