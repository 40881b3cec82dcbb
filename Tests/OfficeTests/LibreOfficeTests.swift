import Foundation
import Office
import RoadmapEngine
import StatusViews
import Support
import Testing
import Wording

/// LibreOffice opens the documents and workbooks. It is large and slow, so only `make soak` installs and runs it.
@Suite struct LibreOfficeTests {
  private let folder = TemporaryFolder()

  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["JALON_OFFICE"] != nil && Program.installed("soffice") != nil,
      "only make soak asks LibreOffice"),
    arguments: [Language.en, .ar])
  func `LibreOffice makes pages of every document and workbook`(language: Language) throws {
    let source = try OfficePlans.source(language)
    var files: [String] = []
    for view in StatusView.allCases {
      let report = source.report(view)
      let bytes = [
        ("docx", try OfficeFile.docx(report, source.wording, today: OfficePlans.today)),
        ("xlsx", try OfficeFile.xlsx(report, source.wording, today: OfficePlans.today)),
      ]
      for (ending, bytes) in bytes {
        files.append(folder.path("\(view)-\(ending).\(ending)"))
        try Data(bytes).write(to: URL(fileURLWithPath: folder.path("\(view)-\(ending).\(ending)")))
      }
    }
    convert(files, to: "pdf", in: folder.path)
    for file in files {
      let pages = try Data(contentsOf: URL(fileURLWithPath: String(file.dropLast(4)) + "pdf"))
      #expect(pages.starts(with: Data("%PDF-".utf8)) && pages.count > 3000, "\(file)")
    }
  }

  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["JALON_OFFICE"] != nil && Program.installed("soffice") != nil,
      "only make soak asks LibreOffice"))
  func `LibreOffice opens a sheet that people fill in, and saves it with the same cells, locks, lists and tabs`() throws {
    let book = try Workbook(title: "خطوات", created: OfficePlans.today)
    let (steps, lists) = (try book.add("خطوات 2026"), try book.add("Lists' end"))
    try lists.hide()
    for (row, word) in ["متأخرة", "=done", "«prête»"].enumerated() { try lists.put(word, row, 0, SheetLook(.normal)) }
    try steps.runFromRightToLeft()
    for column in 0...3 {
      try steps.put("عمود \(column)", 0, column, SheetLook(.head, isRightToLeft: true))
      try steps.width(20, ofColumn: column)
    }
    let day = SheetLook(.normal, format: "d mmm yyyy", alignment: .edge, isRightToLeft: true, isUnlocked: true)
    for row in 1...9 {
      try steps.put("1.10", row, 0, SheetLook(.normal, isRightToLeft: true))
      try steps.put(OfficePlans.today, row, 1, day)
      try steps.putBlank(row, 2, SheetLook(.normal, wraps: true, isRightToLeft: true, isUnlocked: true))
      try steps.put(row, row, 3, SheetLook(.normal, format: "0", isRightToLeft: true, isUnlocked: true))
    }
    try steps.offer(SheetRange(rows: 0...2, columns: 0...0), of: lists, in: SheetRange(rows: 1...9, columns: 2...2))
    try steps.freeze(rows: 1)
    try steps.filter(SheetRange(rows: 0...9, columns: 0...3))
    try steps.repeatRows(0...0)
    try steps.paper(isLandscape: true)
    try steps.protect()
    let (labels, values) = (SheetRange(rows: 1...9, columns: 0...0), SheetRange(rows: 1...9, columns: 3...3))
    try steps.draw(
      SheetChart(.bars, title: "تقدم", [SheetChart.Series("=1", labels: labels, values: values, colour: "1F5F99")]), of: steps, 11, 0)
    let path = folder.path("sheet.xlsx")
    try Data(book.bytes()).write(to: URL(fileURLWithPath: path))
    mkdir(folder.path("saved"), 0o700)
    convert([path], to: "xlsx", in: folder.path("saved"))
    let (sent, saved) = (try SheetFile.read(path), try SheetFile.read(folder.path("saved/sheet.xlsx")))
    #expect(saved.tabs.map(\.name) == sent.tabs.map(\.name) && saved.tabs.map(\.state) == ["visible", "hidden"])
    for (sent, saved) in zip(sent.tabs, saved.tabs) {
      // Without a window it forgets which rows are frozen.
      #expect(saved.protected == sent.protected && saved.mirrored == sent.mirrored)
      #expect(saved.filter == sent.filter && saved.landscape == sent.landscape && saved.titles == sent.titles)
      #expect(saved.lists.map { $0.map { $0.replacing("$", with: "") } } == sent.lists.map { $0.map { $0.replacing("$", with: "") } })
      for (place, cell) in sent.cells {
        let found = try #require(saved.cells[place])
        #expect(found.value == cell.value && found.kind == cell.kind && found.locked == cell.locked, "\(place)")
      }
    }
    #expect(saved.charts.count == 1 && sent.charts.allSatisfy { Set($0.references).isSubset(of: saved.charts.flatMap(\.references)) })
  }

  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["JALON_OFFICE"] != nil && Program.installed("soffice") != nil
        && Program.installed("pdfinfo") != nil,
      "only make soak asks LibreOffice"))
  func `LibreOffice makes one upright page of the minister's page`() throws {
    var files: [String] = []
    for language in Language.allCases {
      let source = try OfficePlans.source(language)
      var frame = Report.Frame()
      frame.letterhead = ["République du Niger", "Ministère de la Fonction publique et du Travail", "Direction générale du Travail"]
      frame.placeAndDay = ["Niamey", source.wording.day(ofPaper: OfficePlans.today)]
      (frame.marking, frame.author) = ("Internal", "Direction générale du Travail")
      let paper = source.onPaper(source.report(.overview), frame, look: OfficeFile.look(language))
      files.append(folder.path("\(language).docx"))
      try Data(OfficeFile.docx(paper, source.wording, today: OfficePlans.today)).write(
        to: URL(fileURLWithPath: folder.path("\(language).docx")))
    }
    convert(files, to: "pdf", in: folder.path)
    for language in Language.allCases {
      let facts = Program.run(Program.installed("pdfinfo") ?? "", [folder.path("\(language).pdf")]).output
      #expect(facts.contains(/Pages: +1\n/) && facts.contains(/59[45]\.[0-9]+ x 84[12]\.[0-9]+/), "\(language) \(facts)")
    }
  }

  private func convert(_ files: [String], to format: String, in target: String) {
    let options = ["--headless", "-env:UserInstallation=file://\(folder.path)/profile", "--convert-to", format, "--outdir", target]
    let ending = Program.run(Program.installed("soffice") ?? "", options + files)
    #expect(ending.code == 0, "\(ending.output)")
  }
}
