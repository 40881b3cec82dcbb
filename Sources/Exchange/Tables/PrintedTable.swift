import RoadmapEngine
import StatusViews
import Wording

/// Recognises tables that `jalon print` wrote. They are refused, because their computed values must not be imported as if a person had
/// set them.
enum PrintedTable {
  /// Returns the view whose headings are in one of the rows, in any language and also if columns were added or removed; nil if there is
  /// none.
  static func view(of rows: [[String]]) -> StatusView? {
    let rows = rows.map { cells in cells.map { FormulaGuard.unguarding($0).trimmed } }
    for wording in Language.allCases.map({ Wording($0, home: $0) }) {
      for (place, row) in rows.enumerated() where row.count > 1 {
        if let view = Heading(row, below: rows[(place + 1)...], wording).view { return view }
      }
    }
    return nil
  }

  /// A row that may hold the headings of a view.
  private struct Heading {
    private let names: Set<String>
    private let wording: Wording
    private let hasID: Bool
    /// Whether it has a column for sections or groups, which only a printed view has.
    private let isMarked: Bool
    /// Whether the ids below it include the roadmap, as in printed views.
    private let hasReferences: Bool

    init(_ row: [String], below: ArraySlice<[String]>, _ wording: Wording) {
      self.wording = wording
      names = Set(row)
      hasID = names.contains(wording.columnIdentifier)
      isMarked = names.contains(wording.columnPart) || names.contains(wording.columnGroup)
      let place = row.firstIndex(of: wording.columnIdentifier)
      let ids = place.map { place in below.compactMap { $0.indices.contains(place) ? $0[place] : nil }.filter { !$0.isEmpty } } ?? []
      hasReferences = !ids.isEmpty && ids.allSatisfy { $0.contains("/") }
    }

    /// The view with the fewest missing columns, and among those the one with the most columns; nil if none matches.
    var view: StatusView? {
      // An exported table has the columns title and kind, which no view has.
      guard hasID || isMarked, !names.isSuperset(of: [wording.heading(.title), wording.heading(.kind)]) else { return nil }
      let scores = StatusView.allCases.compactMap { view -> (view: StatusView, missing: Int, count: Int)? in
        let own = PrintedTable.columns(of: view, wording)
        let missing = own.count { !names.contains($0) }
        guard missing <= mostMissing(of: own.count), own.count - missing >= 3, view != .period || hasMonths else { return nil }
        return (view, missing, own.count)
      }
      return scores.min { ($0.missing, -$0.count) < ($1.missing, -$1.count) }?.view
    }

    /// Returns how many columns of a view may be missing: the less other evidence there is, the fewer.
    private func mostMissing(of count: Int) -> Int {
      if isMarked, hasReferences { return 2 }
      guard count >= 7 else { return 0 }
      return hasID ? (isMarked ? 2 : 0) : 1
    }

    /// Whether a heading is a month and a year, as in the period table.
    private var hasMonths: Bool {
      names.contains { name in
        let words = name.split(separator: " ")
        return words.count == 2 && Wording.month(named: String(words[0])) != nil && DecimalDigits.inASCII(String(words[1])).count == 4
      }
    }
  }

  /// Returns the headings that a view has in a file for every plan.
  static func columns(of view: StatusView, _ wording: Wording) -> [String] {
    switch view {
    case .overview:
      [
        wording.columnRoadmap, wording.columnParties, wording.columnHealth, wording.columnDone, wording.columnFinish,
        wording.columnDeadline,
        wording.columnWaitingOn, wording.columnSince,
      ]
    case .plan:
      [
        wording.columnNumber, wording.columnStep, wording.columnOwners, wording.columnDays, wording.columnStart, wording.columnFinish,
        wording.columnDeadline, wording.columnSlack, wording.columnState,
      ]
    case .matrix:
      [
        wording.columnNumber, wording.columnActivity, wording.columnResponsible, wording.columnPartners, wording.columnDeliverable,
        wording.columnDeadline, wording.columnState, wording.columnObservations,
      ]
    case .timeline: [wording.columnNumber, wording.columnStep, wording.columnState, wording.columnStart, wording.columnFinish]
    case .board:
      [
        wording.columnStep, wording.columnParties, wording.columnOwners, wording.columnDeadline, wording.columnFinish, wording.columnDone,
        wording.columnState,
      ]
    case .agenda:
      [
        wording.columnDay, wording.columnWhat, wording.columnStep, wording.columnParties, wording.columnOwners, wording.columnWhen,
        wording.columnState,
      ]
    case .waiting:
      [
        wording.columnStep, wording.columnParties, wording.columnWaitedFor, wording.columnSince, wording.columnWorkingDays,
        wording.columnReminders, wording.labelContact,
      ]
    case .owners:
      [
        wording.columnStep, wording.columnParties, wording.columnStart, wording.columnFinish, wording.columnDeadline,
        wording.columnWaitingOn,
        wording.columnState,
      ]
    case .critical:
      [wording.columnStart, wording.columnFinish, wording.columnStep, wording.columnOwners, wording.columnWhy, wording.columnState]
    case .followup: [wording.columnNumber, wording.columnDecision, wording.columnBy, wording.columnDue, wording.columnState]
    case .period: [wording.columnNumber, wording.columnActivity, wording.columnOwners, wording.columnObservations]
    case .nofn: [wording.columnStep, "n/N", wording.columnDue, wording.columnMissing, wording.columnState]
    case .signatures:
      [
        wording.columnStep, wording.columnParty, wording.columnStatus, wording.columnDay, wording.columnPost, wording.columnReference,
      ]
    case .changes:
      [wording.columnStep, wording.columnWas, wording.columnNow, wording.columnVariance, wording.columnWhy, wording.columnWho]
    case .calendar: [wording.columnDay, wording.columnWhat, wording.columnStep, wording.columnWho, wording.columnState]
    }
  }
}

/// Recognises printed pages that are not tables: HTML, Markdown or text.
struct PrintedPage {
  let kind: ImportRemark.Printed

  /// Returns nil if the bytes are not such a page.
  init?(_ bytes: ArraySlice<UInt8>) {
    let start = bytes.drop { $0 <= 0x20 }
    let head = String(decoding: start.prefix(1 << 12), as: UTF8.self)
    switch start.first {
    case UInt8(ascii: "<") where Self.isWebPage(head): kind = .page("HTML")
    default:
      let lines = head.split(whereSeparator: \.isNewline).prefix(60)
      if lines.contains(where: Self.isMarkdownRule) {
        kind = .page("Markdown")
      } else if Self.isDated(lines.prefix(3)) {
        kind = .page(lines.first?.hasPrefix("#") == true ? "Markdown" : "text")
      } else {
        return nil
      }
    }
  }

  /// Checks whether a text begins as HTML.
  static func isWebPage(_ text: String) -> Bool {
    let head = text.prefix(200).lowercased()
    return head.hasPrefix("<!doctype html") || head.hasPrefix("<html")
  }

  /// Checks for the line below the headings of a Markdown table: `| --- | ---: |`.
  private static func isMarkdownRule(_ line: Substring) -> Bool {
    line.contains("---") && line.contains("|") && line.allSatisfy { "-|: ".contains($0) }
  }

  /// Checks whether the first lines are those of a page of Jalon, which state its date; a list of changes begins with its title.
  private static func isDated(_ lines: ArraySlice<Substring>) -> Bool {
    let title = lines.first.map { $0.drop { $0 == "#" || $0 == " " } } ?? ""
    let isAlone = !title.contains { ",;\t|".contains($0) }
    return Language.allCases.map { Wording($0, home: $0) }.contains { wording in
      lines.contains { $0.contains(wording.printedOn("")) } || isAlone && title.hasPrefix(wording.changesTitle)
    }
  }
}
