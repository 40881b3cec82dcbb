import Canvas
import RoadmapEngine
import StatusViews
import Testing
import Wording

/// Text on paper.
@Suite struct PaperTests {
  private let wording = Wording(.en, home: .en)

  private func report(rows: Int, words: Int = 1) -> Report {
    let columns = [Report.Column("no", "No"), Report.Column("what", "What", .flexible)]
    let cells = (0..<rows).map { row in
      Report.Row([Report.Cell("\(row)"), Report.Cell((0..<words).map { "word\(row)-\($0)" }.joined(separator: " "))])
    }
    let group = Report.Row(group: Report.Heading("The last ones"))
    return Report(
      .plan, title: "Title", facts: ["Fact"],
      sections: [Report.Section("Heading", columns: columns, rows: cells.dropLast() + [group] + cells.suffix(1))], notes: ["Note"])
  }

  private func pages(_ report: Report, _ paper: Paper = .a4) -> [[String]] {
    report.pages(paper, of: "Sample", wording: wording, today: Day("2026-11-24") ?? .first).split(separator: "\u{C}").map {
      $0.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { String($0) }
    }
  }

  @Test(arguments: Paper.allCases, [1, 3, 40, 41, 42, 43, 50, 51, 52, 53, 54, 55, 200])
  func `each page has a header, the head of its table and no more lines than paper`(paper: Paper, rows: Int) {
    let pages = pages(report(rows: rows), paper)
    for (index, page) in pages.enumerated() {
      #expect(page.count <= paper.lines && page.allSatisfy { TextWidth.columns($0) <= paper.columns })
      #expect(page.first?.hasPrefix("Sample · Plan") == true)
      #expect(page.first?.hasSuffix("24 Nov 2026 · page \(index + 1) of \(pages.count)") == true)
      let first = page.firstIndex { $0.hasPrefix("0 ") || $0.contains("word") }
      if let first { #expect(page[..<first].contains { $0.hasPrefix("No") && $0.contains("What") }, "\(page)") }
    }
    let all = pages.joined().filter { $0.contains("word") }.map { $0.split(separator: " ").first.map { String($0) } }
    #expect(all == (0..<rows).map { "\($0)" })
  }

  @Test(arguments: 40...60)
  func `a row is on one page, and a group goes with its first row`(rows: Int) {
    for page in pages(report(rows: rows, words: 30)) {
      let words = page.flatMap { $0.split(separator: " ") }.filter { $0.hasPrefix("word") }
      let counts = Dictionary(grouping: words) { $0.prefix { $0 != "-" } }.mapValues(\.count)
      #expect(counts.values.allSatisfy { $0 == 30 }, "\(counts)")
      if let group = page.firstIndex(where: { $0.hasPrefix("The last") }) {
        #expect(page.dropFirst(group + 1).first?.contains("word") == true)
      }
    }
  }

  @Test func `a row that is longer than a page goes on over several`() {
    let pages = pages(report(rows: 2, words: 2_000))
    #expect(pages.count > 5 && pages.allSatisfy { $0.count <= Paper.a4.lines })
    #expect(pages.joined().reduce(0) { $0 + $1.split(separator: " ").count { $0.hasPrefix("word") } } == 4_000)
  }
}
