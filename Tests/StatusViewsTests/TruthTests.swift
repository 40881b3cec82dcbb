import Library
import RoadmapEngine
import StatusViews
import Testing
import Wording

/// What views say of the same steps is the same.
@Suite struct TruthTests {
  private static let today = Day("2026-11-24") ?? .first

  private func source(_ plan: Workspace, reader: Reader = .own) throws -> ViewSource {
    let schedule = Schedule(plan.roadmaps, calendars: CalendarBook(plan, shipped: Library.calendar), today: Self.today)
    var selection = ViewSelection()
    selection.reader = reader
    return try ViewSource(plan, schedule, Wording(.en, home: .en), selection, shipped: Library.calendar)
  }

  /// Returns the numbers in a text.
  private func numbers(_ text: String) -> [Int] { text.split { !$0.isNumber }.compactMap { Int($0) } }

  @Test func `the parts of a count add up to the whole, dropped steps too`() throws {
    let report = try source(Library.sample).report(.matrix)
    for section in report.sections {
      let counts = numbers(section.notes[0])
      #expect(counts.first == counts.dropFirst().reduce(0, +), "\(section.notes[0])")
    }
    #expect(report.sections.contains { $0.notes[0].contains("1 dropped") })
  }

  @Test func `overview, board, matrix and groups count the same steps as done and as late`() throws {
    let source = try source(Library.sample)
    let overview = source.report(.overview)
    let portfolio = overview.sections[0].rows.map { numbers($0.cells[3].text) }
    let (done, all) = (portfolio.reduce(0) { $0 + $1[0] }, portfolio.reduce(0) { $0 + $1[1] })
    let board = Dictionary(
      uniqueKeysWithValues: source.report(.board).sections.map { section in
        (section.heading.title.split(separator: " ").first.map(String.init) ?? "", section.rows.count)
      })
    #expect(board["Done"] == done && board.values.reduce(0, +) - (board["Dropped"] ?? 0) == all)
    func count(_ health: Health) -> Int {
      source.report(.board).sections.flatMap(\.rows).count { row in
        if case .state(health) = row.cells[6].value { true } else { false }
      }
    }
    let late = count(.late)
    let heading = overview.sections.map(\.heading.title).first { $0.hasPrefix("Late") }.map(numbers)
    #expect(heading?.prefix(2) == [late, count(.willBeLate)] && late > 0)
    let tallies = source.report(.matrix).sections.map(\.notes[0])
    let counted = tallies.flatMap { $0.split(separator: ":")[1].split(separator: ",") }.filter { $0.hasSuffix("done") }.flatMap {
      numbers(String($0))
    }
    #expect(counted.reduce(0, +) == done)
  }

  @Test func `no view shows an approval that nobody gave`() throws {
    var plan = Library.sample
    let roadmap = try #require(plan.roadmaps.firstIndex { $0.id == Roadmap.ID("ne-ly-labour") })
    plan.roadmaps[roadmap].steps = [("a", "Without"), ("b", "Half"), ("c", "Each does it")].map { id, title in
      var step = Step(id: Step.ID(id), title: .plain(title))
      (step.status, step.finished) = (.done, Self.today)
      return step
    }
    let (libya, niger) = (Party.ID("LY"), Party.ID("NE"))
    plan.roadmaps[roadmap].steps[0].signoff = Signoff(kind: .joint, by: [libya, niger])
    plan.roadmaps[roadmap].steps[1].signoff = Signoff(kind: .joint, by: [libya, niger], given: [Approval(party: niger, on: Self.today)])
    plan.roadmaps[roadmap].steps[2].owners = [Ownership(party: Party.every, bodies: [])]
    let source = try source(plan)
    func rows(_ view: StatusView) -> [[String]] {
      source.report(view).sections.first { $0.roadmap == Roadmap.ID("ne-ly-labour") }?.rows.map { $0.cells.map(\.text) } ?? []
    }
    let marks = rows(.nofn)
    #expect(
      marks.map { Array($0[0...3]) } == [
        ["Without", ".", ".", "0/2"], ["Half", ".", "x", "1/2"], ["Each does it", "x", "x", "2/2"],
      ])
    #expect(marks.map { $0[5] } == ["LY NE", "LY", ""])
    #expect(
      rows(.signatures) == [
        ["Without", "not recorded", "not recorded", "0/2"], ["Half", "not recorded", "24 Nov 2026", "1/2"],
      ])
  }

  @Test func `a roadmap is not done because the rest of it is hidden`() throws {
    let open = try source(Library.sample, reader: .everybody)
    let rows = open.report(.overview).sections[0].rows
    #expect(rows.map { $0.cells[2].text } == ["shown in part"] && rows[0].cells[5].text == "–")
    #expect(open.report(.overview).summary[0].contains("1 is shown in part"))
    #expect(open.report(.overview).summary[0].contains("shown here"))
    var whole = Library.sample
    for index in whole.roadmaps.indices {
      for step in whole.roadmaps[index].steps.indices where !whole.roadmaps[index].steps[step].isFinished {
        whole.roadmaps[index].steps[step].status = .done
      }
    }
    #expect(try source(whole, reader: .everybody).report(.overview).sections[0].rows.map { $0.cells[2].text } == ["✓ done"])
  }
}
