import Foundation
import Glibc
import Office
import RoadmapEngine
import Support
import Testing

/// Tabs into which people write, read by openpyxl and lxml.
@Suite struct WorksheetTests {
  private let folder = TemporaryFolder()

  private func read(_ book: Workbook) throws -> SheetFile {
    try Data(book.bytes()).write(to: URL(fileURLWithPath: folder.path("book.xlsx")))
    return try SheetFile.read(folder.path("book.xlsx"))
  }

  private func book() throws -> Workbook { try Workbook(title: "Sheet", created: OfficePlans.today) }

  @Test func `people may change only what is open, and still sort, filter and resize`() throws {
    let book = try book()
    let sheet = try book.add("Steps")
    let day = Day("2026-12-31") ?? .first
    try sheet.put("1.10", 2, 0, SheetLook(.normal))
    try sheet.put(day, 2, 1, SheetLook(.normal, format: "d mmm yyyy", alignment: .edge, isUnlocked: true))
    try sheet.putBlank(2, 2, SheetLook(.normal, wraps: true, isUnlocked: true))
    try sheet.put(40, 2, 3, SheetLook(.late, format: "0\"%\"", alignment: .end))
    try sheet.put("#date+proposed", 1, 0, SheetLook(.tag))
    try sheet.protect()
    let tab = try #require(try read(book).tabs.first)
    #expect(tab.protected && tab.allowed == ["sort", "autoFilter", "formatCells", "formatRows", "formatColumns"])
    let cells = try ["A3", "B3", "C3", "D3", "A2"].map { try #require(tab.cells[$0]) }
    #expect(cells.map(\.locked) == [true, false, false, true, true])
    #expect(cells.map(\.value) == ["1.10", "2026-12-31 00:00:00", "", "40", "#date+proposed"])
    #expect(cells.map(\.kind) == ["s", "d", "n", "n", "s"] && cells.map(\.format) == ["@", "d mmm yyyy", "@", "0\"%\"", "@"])
    #expect(cells[3].colour == "FFB3261E" && cells[3].fill == "FFF9DEDC" && cells[4].size == 8)
  }

  @Test func `choices are words of any language, or the cells of a hidden tab`() throws {
    let book = try book()
    let steps = try book.add("2026")
    let lists = try book.add("Lists' end")
    try steps.show()
    try lists.hide()
    let words = ["لم تبدأ بعد", "قيد التنفيذ", "منتهية", "en retard", "« prête »", "\"quoted\" & <so>"] + (1...16).map { "حالة رقم \($0)" }
    for (row, word) in words.enumerated() { try lists.put(word, row, 0, SheetLook(.normal)) }
    try steps.offer(words, in: SheetRange(rows: 2...40, columns: 3...3))
    try steps.offer(SheetRange(rows: 0...21, columns: 0...0), of: lists, in: SheetRange(row: 2, column: 4), isStrict: false)
    #expect(throws: WorkbookFault.tooLarge) { try steps.offer(["a, b"], in: SheetRange(row: 0, column: 0)) }
    #expect(throws: WorkbookFault.tooLarge) { try steps.offer([String(repeating: "é", count: 256)], in: SheetRange(row: 0, column: 0)) }
    #expect(throws: WorkbookFault.tooLarge) { try steps.offer([], in: SheetRange(row: 0, column: 0)) }
    let read = try read(book)
    let list = words.joined(separator: ",").replacing("\"", with: "\"\"")
    #expect(list.utf8.count > 300 && list.count <= 255)
    #expect(read.tabs[0].lists == [["D3:D41", "\"\(list)\"", "stop"], ["E3", "'Lists'' end'!$A$1:$A$22", "warning"]])
    #expect(read.tabs.map(\.state) == ["visible", "hidden"] && read.active == "2026")
  }

  @Test func `a tab is as wide, high, frozen and printed as asked`() throws {
    let book = try book()
    // References need quotes around names that look like a number or a cell.
    let names = ["2026", "Q1", "1.10", "O'Neill", "Plan"]
    for name in names {
      let sheet = try book.add(name)
      try sheet.runFromRightToLeft()
      try sheet.width(22, ofColumn: 0)
      try sheet.width(4, ofColumn: 30)
      try sheet.height(30, ofRow: 1)
      try sheet.merge(SheetRange(rows: 0...0, columns: 0...3), "=1+1", SheetLook(.title, wraps: true))
      for column in 0...3 { try sheet.put("c\(column)", 2, column, SheetLook(.head)) }
      try sheet.freeze(rows: 3, columns: 1)
      try sheet.filter(SheetRange(rows: 2...9, columns: 0...3))
      try sheet.repeatRows(1...2)
      try sheet.paper(isLandscape: true)
      try sheet.header("R&D")
      try sheet.numberPages("Page ", between: " of ")
    }
    let read = try read(book)
    #expect(read.tabs.map(\.name) == names && read.font == "Arial 10")
    for tab in read.tabs {
      #expect(tab.mirrored && tab.landscape && tab.paper == 9 && tab.merged == ["A1:D1"] && tab.frozen == "B4")
      #expect(tab.filter == "A3:D10" && tab.titles == "$2:$3" && tab.header == "R&&D" && tab.footer == "Page &P of &N")
      #expect(tab.widths["A"] == 22 && tab.widths["AE"] == 4 && tab.heights["2"] == 30 && tab.cells["A1"]?.value == "=1+1")
      #expect(tab.cells["A1"]?.kind == "s")
    }
    #expect(read.names.count == 10 && read.names.allSatisfy { $0.hasPrefix("'") }, "\(read.names)")
  }

  @Test(arguments: ["2026", "O'Neill", "Waits"]) func `a chart is drawn from cells`(name: String) throws {
    let book = try book()
    let sheet = try book.add(name)
    for (row, party) in ["LY", "NE", "TD"].enumerated() {
      try sheet.put(party, row, 0, SheetLook(.normal))
      try sheet.put(row * 7, row, 1, SheetLook(.normal, format: "0"))
    }
    let (labels, values) = (SheetRange(rows: 0...2, columns: 0...0), SheetRange(rows: 0...2, columns: 1...1))
    for kind in [SheetChart.Kind.columns, .stackedColumns, .bars, .stackedBars] {
      try sheet.draw(
        SheetChart(kind, title: "=Waits", [SheetChart.Series("=late", labels: labels, values: values, colour: "B3261E")]), of: sheet, 4, 0)
    }
    #expect(throws: WorkbookFault.self) { try sheet.draw(SheetChart(.bars, title: "", []), of: sheet, 4, 0) }
    let read = try read(book)
    #expect(read.charts.count == 4)
    for chart in read.charts {
      #expect(chart.references.map { $0.drop { $0 != "!" } } == ["!$A$1:$A$3", "!$B$1:$B$3"], "\(chart.references)")
      #expect(chart.references.allSatisfy { $0.hasPrefix("'\(name.replacing("'", with: "''"))'") }, "\(chart.references)")
      #expect(chart.numbers == [" =late", "LY", "NE", "TD", "0", "7", "14"] && chart.words.contains(" =Waits"), "\(chart)")
    }
  }

  @Test func `what spreadsheets cannot hold is refused, and nothing is added to a finished workbook`() throws {
    let book = try book()
    let sheet = try book.add("A")
    #expect(throws: WorkbookFault.tooLarge) { try sheet.put(1, 1_048_576, 0, SheetLook(.normal, format: "0")) }
    #expect(throws: WorkbookFault.tooLarge) { try sheet.put("x", 0, 16_384, SheetLook(.normal)) }
    #expect(throws: WorkbookFault.tooLarge) { try sheet.put("x", -1, 0, SheetLook(.normal)) }
    #expect(!book.hasRoom(for: "\"\(String(repeating: "x", count: 125))\"0"))
    #expect(throws: WorkbookFault.tooLarge) {
      try sheet.put(1, 0, 0, SheetLook(.normal, format: "\"\(String(repeating: "x", count: 125))\"0"))
    }
    for number in 1..<150 { try sheet.put(1, 0, 0, SheetLook(.normal, format: "\"\(number)\"0")) }
    #expect(!book.hasRoom(for: "\"150\"0") && book.hasRoom(for: "\"7\"0"))
    _ = try book.bytes()
    #expect(throws: WorkbookFault.finished) { try sheet.put("x", 0, 0, SheetLook(.normal)) }
    #expect(throws: WorkbookFault.finished) { _ = try book.add("B") }
    #expect(throws: WorkbookFault.finished) { _ = try book.bytes() }
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: "/usr/share/i18n/locales/fr_FR") && Program.installed("localedef") != nil,
      "a locale with a decimal comma cannot be made here"))
  func `a decimal comma of the locale stays out of the file`() throws {
    func bytes() throws -> [UInt8] {
      let book = try book()
      try book.add("A").paper(isLandscape: false)
      return try book.bytes()
    }
    let plain = try bytes()
    let made = Program.run("/usr/bin/localedef", ["-i", "fr_FR", "-f", "UTF-8", "--no-archive", folder.path("fr_FR.UTF-8")])
    #expect(made.code == 0, "\(made.output)")
    setenv("LOCPATH", folder.path, 1)
    let comma = newlocale(1 << LC_NUMERIC, "fr_FR.UTF-8", nil)
    unsetenv("LOCPATH")
    let before = uselocale(comma)
    defer {
      uselocale(before)
      freelocale(comma)
    }
    #expect(localeconv().pointee.decimal_point.map { String(cString: $0) } == ",")
    #expect(try bytes() == plain)
  }
}
