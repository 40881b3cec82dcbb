import Canvas
import RoadmapEngine
import Support
import Testing

@testable import Planner

/// The list of steps as a table: its columns, its order, its cells, and tables that are pasted and copied.
@Suite struct StepTableTests {
  private static let labour = "ne-ly-labour/"

  private func planner(_ width: Int = 120, _ height: Int = 40) -> PlannerFixture {
    var planner = PlannerFixture(width: width, height: height)
    planner.press("<enter>")
    return planner
  }

  private func step(_ id: String, _ planner: PlannerFixture) -> Step? {
    planner.session.document.workspace[StepReference(StepTableTests.labour + id)]
  }

  private func steps(_ planner: PlannerFixture) -> [Step] { planner.session.workspace[Roadmap.ID("ne-ly-labour")]?.steps ?? [] }

  private func titles(_ planner: PlannerFixture) -> [String] {
    planner.session.rows.compactMap { row in
      if case .step(_, let id, _, _) = row { step(id.text, planner)?.title.wordings.first?.text } else { nil }
    }
  }

  // MARK: Columns

  @Test(arguments: [(60, 16), (80, 24), (120, 40), (200, 60)]) func `no column covers another one, and the title keeps its room`(
    size: (Int, Int)
  ) throws {
    let planner = planner(size.0, size.1)
    let columns = try #require(planner.session.tableColumns)
    for (column, next) in zip(columns.all, columns.all.dropFirst()) { #expect(column.range.upperBound < next.x) }
    #expect(columns.title.width >= 20 && (columns.all.last?.range.upperBound ?? 0) < planner.session.layout.list.width)
    #expect(columns.others.count >= 2)
    #expect(size.0 < 120 || columns.others.count >= 8, "\(columns.others.map(\.heading))")
  }

  @Test func `columns are chosen, moved and widened, and kept`() {
    var planner = planner()
    planner.press("|jj ")
    #expect(!planner.text.contains(" NE "))
    planner.press("jjjjJ")
    planner.press("<right><right><enter>")
    #expect(planner.settings == [.table(TableChoice("health start finish deadline waiting progress:7 slack tags"))], "\(planner.settings)")
    planner.press("|<del><enter>")
    #expect(planner.settings.last == .table(TableChoice()) && planner.text.contains(" NE "))
    planner.press("| x<esc>")
    #expect(planner.settings.count == 2)
  }

  @Test func `a stored choice is read again, and words of a later version are left out`() {
    var choice = TableChoice()
    choice.columns = [.tags, .owners]
    choice.widths = [.owners: 14, .health: 9]
    choice.sort = TableChoice.Sort(column: .deadline, isDescending: true)
    #expect(TableChoice(choice.text) == choice)
    #expect(TableChoice(TableChoice().text) == TableChoice())
    choice.columns = []
    #expect(TableChoice(choice.text) == choice)
    #expect(TableChoice("tags colour:12 owners:999 sort=mood").text == "tags owners")
  }

  @Test func `rows are sorted by any column, and those without a value come last`() {
    var planner = planner()
    for column in StepColumn.allCases {
      for isDescending in [false, true] {
        planner.session.preferences.table.sort = TableChoice.Sort(column: column, isDescending: isDescending)
        planner.press("<down>")
        #expect(titles(planner).count == steps(planner).count, "\(column)")
      }
    }
    planner.session.preferences.table.sort = TableChoice.Sort(column: .deadline, isDescending: true)
    planner.press("<home>")
    let days = planner.session.rows.compactMap { row -> Day?? in
      if case .step(_, let id, _, _) = row { .some(step(id.text, planner)?.deadline) } else { nil }
    }
    let known = days.compactMap { $0 }
    #expect(known == known.sorted(by: >) && days.prefix(known.count).allSatisfy { $0 != nil } && known.count > 3)
    planner.press("K")
    #expect(planner.text.contains("The rows are sorted") && planner.saves.isEmpty)
  }

  @Test func `a click on a heading sorts by it, again the other way, and then no more`() throws {
    var planner = planner()
    let outline = titles(planner)
    let column = try #require(planner.session.tableColumns?.others.first { $0.kind == .finish })
    func click() { planner.handle(.mouse(Mouse(.press, x: column.x + 1, y: planner.session.layout.heads.y))) }
    click()
    let ascending = titles(planner)
    click()
    #expect(titles(planner) != ascending && planner.text.contains("↓"))
    click()
    #expect(titles(planner) == outline && ascending != outline)
    #expect(planner.settings.count == 3)
  }

  // MARK: Cells

  @Test func `a cell is edited in place and the cursor stays in the cells`() {
    var planner = planner()
    planner.press("<f2><right><right><right><right><right><right>")
    #expect(planner.session.memories.steps.cell?.column == .deadline)
    planner.press("2027-02-20<enter>")
    #expect(planner.text.contains("Why does the deadline move?"))
    planner.press("<enter>")
    #expect(planner.saves.count == 1 && planner.session.layers.top is CellCursor, "\(planner.text)")
    planner.press("<right>70<enter>")
    #expect(planner.saves.count == 2 && planner.session.layers.top is CellCursor)
    planner.press("<esc><esc>")
    #expect(planner.session.page == .portfolio || planner.session.layers.isEmpty)
  }

  @Test func `the key that removes steps empties a cell`() {
    var planner = planner()
    let count = steps(planner).count
    planner.press("<f2><end>")
    while planner.session.memories.steps.cell?.column != .deadline { planner.press("<left>") }
    planner.press("<del><enter><enter><enter>")
    #expect(steps(planner).count == count)
    #expect(planner.saves.count == 1)
  }

  @Test func `what is worked out cannot be typed, and a fault says what to type`() {
    var planner = planner()
    planner.press("<f2><right>x")
    #expect(planner.text.contains("is worked out") && planner.session.layers.top is CellCursor)
    while planner.session.memories.steps.cell?.column != .deadline { planner.press("<right>") }
    planner.press("soonish<enter>")
    #expect(planner.text.contains("cannot be the value of Deadline") && planner.saves.isEmpty)
    planner.press("<esc><esc><esc>")
    #expect(planner.session.layers.isEmpty)
  }

  @Test func `other keys reach the page, and another page ends the cells`() {
    var planner = planner()
    planner.press("<f2><c-z>")
    #expect(planner.session.layers.top is CellCursor && planner.text.contains("Nothing to undo"))
    planner.press("<c-p>")
    #expect(planner.session.page.kind == .report && planner.session.layers.isEmpty && planner.session.memories.steps.cell == nil)
    planner.press("<esc><f2><c-k>agenda<enter>")
    #expect(planner.session.page.kind == .agenda && planner.session.layers.isEmpty && planner.session.memories.steps.cell == nil)
  }

  @Test(arguments: [Language.en, .fr, .ar], [(80, 24), (120, 40)]) func `cells and columns look the same`(
    language: Language, size: (Int, Int)
  ) {
    var planner = PlannerFixture(width: size.0, height: size.1, language: language)
    planner.press("<enter><f2><right><right>")
    var pictures = planner.text
    planner.press("<enter>")
    pictures += planner.text
    planner.press("<esc><esc>|jj")
    expectGolden(pictures + planner.text, "step-table-\(language)-\(size.0)")
  }

  @Test func `the cell of a party's owners changes no other party`() {
    var planner = planner()
    // 4.3 has owners on both sides.
    planner.press("<down><f2><right><right>")
    #expect(planner.session.memories.steps.cell?.party == Party.ID("LY"))
    let before = step("implementing", planner)?.owners ?? []
    planner.press("moj<enter>")
    let after = step("implementing", planner)?.owners ?? []
    #expect(after.first { $0.party == Party.ID("LY") }?.bodies.map(\.text) == ["moj"], "\(after)")
    #expect(after.filter { $0.party != Party.ID("LY") } == before.filter { $0.party != Party.ID("LY") } && after.count == before.count)
    planner.press("<del><enter>")
    #expect(step("implementing", planner)?.owners == before.filter { $0.party != Party.ID("LY") })
    planner.press("nobody<enter>")
    #expect(planner.session.layers.form?.fault != nil && planner.saves.count == 2)
  }

  @Test func `several lines that arrive without marks are shown before anything changes`() {
    var planner = planner()
    planner.press("<f2>")
    planner.handle(.burst("One".map { Key.character($0) } + [.enter] + "Two".map { Key.character($0) } + [.enter]))
    #expect(planner.text.contains("Add 2 steps?") && planner.saves.isEmpty)
  }

  @Test func `Tab saves a cell and goes to the next one`() {
    var planner = planner()
    planner.press("<f2>Another title<tab>")
    #expect(planner.saves.count == 1 && planner.session.memories.steps.cell?.column == .health, "\(planner.text)")
  }

  @Test func `a column that is not shown any more is not edited, and details that fill the page have no cells`() {
    var planner = planner(200, 60)
    planner.press("<f2><end>")
    #expect(planner.session.memories.steps.cell?.column == .tags)
    planner.handle(.resize(width: 100, height: 40))
    planner.press("New title<enter>")
    #expect(step("approve-ly", planner)?.title.wordings.first?.text == "New title" && step("approve-ly", planner)?.tags == ["legal"])
    planner.press("<esc>z<f2>")
    #expect(!planner.session.memories.steps.showsDetailOnly)
  }

  // MARK: Tables that are pasted and copied

  @Test(arguments: [
    ("One\n  Two\n    Three\n  Four\nFive", "One 0, Two 1, Three 2, Four 1, Five 0"),
    ("- One\n\t- Two\n* Three\n• Four", "One 0, Two 1, Three 0, Four 0"),
    ("1. One\n1.1. Two\n2) Three\n2027 budget\n1.5 million", "One 0, Two 0, Three 0, 2027 budget 0, million 0"),
    ("\n   One\n\n   Two\r\n", "One 0, Two 0"), ("   \n\t\n", ""),
    ("\"One \"\"big\"\"\"\tx\n  Two\ty", "One \"big\" 0, Two 1"), ("\"Two\nlines\"\tx\nNext\t", "Two lines 0, Next 0"),
    ("\"Open\tx\nNext\ty", "\"Open 0, Next 0"), ("'=A1\tx", "=A1 0"),
  ]) func `one line is one step, and its indentation nests it`(text: String, steps: String) {
    let pasted = PastedLines(text) { _ in false }
    #expect(pasted.lines.map { "\($0.title) \($0.depth)" }.joined(separator: ", ") == steps)
  }

  @Test func `pasted lines become steps after a preview, and one undo takes them back`() throws {
    var planner = planner()
    planner.press("<end>")
    let count = steps(planner).count
    planner.handle(.paste("Collect the forms\n  From the north\n  From the south\nReport"))
    #expect(planner.text.contains("Add 4 steps?") && planner.saves.isEmpty)
    planner.press("<enter>")
    let all = steps(planner)
    let made = Array(all.dropFirst(count))
    #expect(made.map { $0.title.wordings.first?.text } == ["Collect the forms", "From the north", "From the south", "Report"])
    try #require(made.count == 4)
    #expect(made.map(\.parent) == [made[0].parent, made[0].id, made[0].id, made[0].parent] && Set(made.map(\.id)).count == 4)
    planner.press("u")
    #expect(steps(planner).count == count)
  }

  @Test func `tabs fill the columns by their headings or in their order, and what is not understood is told`() throws {
    var planner = planner()
    planner.press("<end>")
    planner.handle(.paste("Étape\tNE\tÉchéance\tHumeur\nRédiger\tmol\t2027-03-04\tgood\nRelire\tnobody\tsoonish\t"))
    #expect(planner.text.contains("Columns that are left out: Humeur") && planner.text.contains("Line 3:"), "\(planner.text)")
    planner.press("<enter>")
    let made = Array(steps(planner).suffix(2))
    #expect(made[0].deadline == Day("2027-03-04") && made[0].owners.map(\.party) == [Party.ID("NE")] && made[1].deadline == nil)
    planner.handle(.paste("Third\tlate\tCabinet"))
    #expect(planner.text.contains("stands under no column that can be filled in"), "\(planner.text)")
    planner.press("<enter>")
    #expect(steps(planner).first { $0.title == .plain("Third") }?.owners.map(\.party) == [Party.ID("LY")])
  }

  @Test func `a paste that is far too long, or meant for a page without steps, changes nothing`() {
    var planner = planner()
    planner.handle(.paste(String(repeating: "line\n", count: PastedLines.most + 1)))
    #expect(planner.text.contains("jalon import") && planner.session.layers.isEmpty)
    planner.press("3")
    planner.handle(.paste("One\nTwo"))
    #expect(planner.session.layers.isEmpty && planner.saves.isEmpty)
  }

  @Test func `marked rows are copied as a table whose days and numbers a spreadsheet program reads`() throws {
    var planner = planner()
    planner.press("<end><up><up>  y")
    let table = try #require(planner.tables.first)
    let lines = table.text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) } }
    #expect(table.count == 2 && lines.count == 3 && Set(lines.map(\.count)).count == 1)
    #expect(lines[0].prefix(4) == ["No", "Step", "Health", "LY"], "\(lines[0])")
    let start = try #require(lines[0].firstIndex(of: "Start, worked out"))
    #expect(lines.dropFirst().allSatisfy { Day($0[start]) != nil }, "\(lines)")
    planner.session.copied(table, .success("jalon-table.tsv"), isOnClipboard: true)
    #expect(planner.session.marks.isEmpty)
  }

  @Test func `a copied table that is pasted makes steps with the same values`() throws {
    var planner = planner()
    planner.press("<end><up><up>  y")
    let table = try #require(planner.tables.first)
    planner.press("<end>")
    planner.handle(.paste(table.text))
    planner.press("<enter>")
    let made = steps(planner).suffix(2)
    #expect(made.count == 2 && made.allSatisfy { !$0.owners.isEmpty && $0.notBefore == nil && $0.deadline == nil })
  }

  @Test func `a title that a spreadsheet program would run as a formula is guarded`() throws {
    var plan = PlannerFixture.sample
    let labour = try #require(plan.roadmaps.firstIndex { $0.id.text == "ne-ly-labour" })
    plan.roadmaps[labour].steps[0].title = .plain("=HYPERLINK(\"x\")\tnext\nline")
    var planner = PlannerFixture(width: 120, height: 40, workspace: plan)
    planner.press("<enter>y")
    for _ in 0..<40 where planner.tables.last?.text.contains("HYPERLINK") != true { planner.press("<up>y") }
    #expect(planner.tables.last?.text.contains("\t'=HYPERLINK(\"x\") next line\t") == true, "\(planner.tables.last?.text ?? "")")
  }
}
