import RoadmapEngine
import Wording

/// What a report needs on paper: no more rows than a page has room for, and the meaning of its codes.
extension ViewSource {
  /// The columns in which codes of parties and bodies stand.
  private static let codeColumns: Set<String> = [
    "owners", "lead", "responsible", "partners", "parties", "roadmap", "missing", "who", "owner",
  ]

  /// Returns a report as it stands on pages of text.
  /// - Parameter frame: what stands around it; nil for a paper without a frame.
  package func onPaper(_ report: Report, _ frame: Report.Frame?, _ size: Paper) -> Report {
    onPaper(report, frame) { TextLayout($0, width: size.columns, wording: wording, today: today).lines.count <= size.room }
  }

  /// Returns a report as it stands on pages of HTML or of a document.
  /// - Parameters:
  ///   - frame: what stands around it; nil for a paper without a frame.
  ///   - look: the sizes of the page; nil for those of HTML.
  package func onPaper(_ report: Report, _ frame: Report.Frame?, look: PaperLook? = nil) -> Report {
    let look = look ?? .html(wording.language)
    let report = report.isOnePage ? report.narrowed(wording, letters: look.letters) : report
    return onPaper(report, frame) { OnePage($0, look, wording).fits }
  }

  /// The lengths to which long titles are cut on one page, if fewer rows are not enough.
  private static let shortTitles = [80, 50, 30]

  /// Returns a report as it stands on paper. If it is to be on one page, tables that have a limit show fewer rows, and at last titles are cut,
  /// until it fits.
  private func onPaper(_ report: Report, _ frame: Report.Frame?, fits: (Report) -> Bool) -> Report {
    var limited = report
    while true {
      var paper = limited.cut(wording)
      if var frame {
        frame.codes = codes(in: paper)
        paper.frame = frame
      }
      guard report.isOnePage, !fits(paper) else { return paper }
      guard let longest = limited.longestSection else {
        let shorter = Self.shortTitles.lazy.map { paper.withTitles(atMost: $0) }
        return shorter.first(where: fits) ?? paper
      }
      let shown = limited.shownRows(ofSection: longest)
      limited.sections[longest].limit?.most = shown - 1
    }
  }

  /// Returns the codes of parties and bodies in the tables of a report, with their names.
  func codes(in report: Report) -> [Report.Code] {
    var texts: Set<String> = []
    for section in report.sections {
      let titles = section.columns.map(\.title)
      for party in workspace.parties where titles.contains(party.id.text) { texts.insert(party.id.text) }
      let columns = section.columns.indices.filter { Self.codeColumns.contains(section.columns[$0].key) }
      for row in section.rows { for column in columns where row.cells.indices.contains(column) { texts.insert(row.cells[column].text) } }
    }
    var known: [String: Report.Code] = [:]
    for code in texts.flatMap({ codes(in: $0) }) { known["\(code.code) \(code.meaning)"] = code }
    return known.values.sorted()
  }

  /// Returns the codes in a text such as `LY MoL · NE MoL`, `GH–LY` or `IOM, LY PES`.
  private func codes(in text: String) -> [Report.Code] {
    var found: [Report.Code] = []
    for part in text.split(whereSeparator: { "·,–،".contains($0) }).map({ String($0).trimmed }) {
      for word in part.split(separator: " ") {
        guard let party = workspace[Wording.party(withAcronym: String(word))] else { continue }
        let name = name(of: party.id)
        if name != word { found.append(Report.Code(String(word), name)) }
      }
      guard let space = part.firstIndex(of: " ") else { continue }
      let short = String(part[part.index(after: space)...])
      let owner = workspace[Wording.party(withAcronym: String(part[..<space]))]
      let bodies = owner?.bodies ?? workspace.parties.flatMap(\.bodies)
      guard let body = bodies.first(where: { wording.shortName(of: $0) == short }), let name = body.name.map({ wording.name($0) }),
        name != short
      else { continue }
      found.append(Report.Code(short, name))
    }
    return found
  }
}

extension Report {
  /// Returns the report with the names of the subjects of its rows cut to a width in columns.
  fileprivate func withTitles(atMost width: Int) -> Report {
    var short = self
    for (index, section) in sections.enumerated() {
      short.sections[index].rows = section.rows.map { $0.shortening(section.nameColumn, to: width) }
    }
    return short
  }

  /// Returns how many rows of a section a paper shows.
  fileprivate func shownRows(ofSection index: Int) -> Int { min(sections[index].limit?.most ?? .max, sections[index].rows.count) }

  /// The section that shows the most rows among those that may show fewer; nil if there is none.
  fileprivate var longestSection: Int? {
    sections.indices.reversed().filter { index in sections[index].limit.map { shownRows(ofSection: index) > $0.least } ?? false }
      .max { shownRows(ofSection: $0) < shownRows(ofSection: $1) }
  }

  /// Returns the report without the rows that a paper does not show, and tells how many these are.
  fileprivate func cut(_ wording: Wording) -> Report {
    var paper = self
    for (index, section) in sections.enumerated() {
      guard let limit = section.limit, section.rows.count > limit.most else { continue }
      paper.sections[index].rows = Array(section.rows.prefix(limit.most))
      paper.sections[index].notes = [wording.andMore(section.rows.count - limit.most + limit.unnamed)]
    }
    return paper
  }
}
