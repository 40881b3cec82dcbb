import Archives
import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// Writes a report as a document of WordprocessingML.
struct WordWriter {
  let report: Report
  let wording: Wording
  let today: Day
  let tables: [OfficeTable]
  let page: WordPage

  /// The greatest number of columns for the time axis of a table.
  private static let mostUnits = 26

  init(_ report: Report, _ wording: Wording, today: Day) {
    self.report = report
    self.wording = wording
    self.today = today
    tables = report.sections.mapOnAllCores { OfficeTable($0, wording, today: today, mostUnits: WordWriter.mostUnits, hasDrawings: true) }
    page = WordPage(tables, isUpright: report.isOnePage)
  }

  var isRightToLeft: Bool { wording.language == .ar }

  /// The files of the document.
  var parts: [ArchiveEntry] {
    [
      WordPackage.contentTypes([
        ("word/document.xml", "wordprocessingml.document.main"), ("word/styles.xml", "wordprocessingml.styles"),
        ("word/settings.xml", "wordprocessingml.settings"), ("word/footer1.xml", "wordprocessingml.footer"),
      ]),
      WordPackage.rootRelations(main: "word/document.xml"),
      WordPackage.properties(report.title, author: report.frame?.author ?? "", wording.language, today),
      WordPackage.relations(
        "word/_rels/document.xml.rels",
        [("styles", "styles.xml"), ("settings", "settings.xml"), ("footer", "footer1.xml")]
          + (logo == nil ? [] : [("image", "media/logo.png")])),
      WordPackage.entry("word/document.xml", document),
      WordPackage.entry("word/styles.xml", WordStyles(wording.language, isDense: report.isOnePage).write),
      WordPackage.entry("word/settings.xml", settings), WordPackage.entry("word/footer1.xml", footer),
    ] + (logo.map { [ArchiveEntry(name: "word/media/logo.png", bytes: $0.bytes)] } ?? [])
  }

  static let spaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""

  private func document(_ xml: inout XMLText) {
    xml.element("w:document", WordWriter.spaces) { xml in
      xml.element("w:body") { xml in
        if let frame = report.frame { head(frame, &xml) }
        paragraph("Title", [WordRun(report.title)], &xml)
        if !report.facts.isEmpty { paragraph("Subtitle", runs(report.facts), &xml) }
        if !report.summary.isEmpty { paragraph("Summary", [WordRun(report.summary.joined(separator: " "))], &xml) }
        if report.hasBars { paragraph("Note", [WordRun(wording.legend(.unicode, separator: "   "))], &xml) }
        let sections = tables.mapOnAllCores { table in
          var part = XMLText(isIndented: false)
          let start = part.bytes.count
          section(table, &part)
          return part.bytes[start...]
        }
        for part in sections { xml.put(part) }
        for note in report.notes + (report.frame?.foot(wording) ?? []) { self.note(note, &xml) }
        geometry(&xml)
      }
    }
  }

  private func section(_ table: OfficeTable, _ xml: inout XMLText) {
    let section = table.section
    if !section.heading.isEmpty {
      let title = [section.heading.number ?? "", section.heading.title].filter { !$0.isEmpty }.joined(separator: " ")
      let facts = section.heading.facts.flatMap { [separator, WordRun($0, "Facts")] }
      paragraph("Heading1", [WordRun(title)] + facts, &xml)
    }
    if section.rows.isEmpty {
      note(section.empty, &xml)
    } else {
      self.table(table, &xml)
      // Two tables without a paragraph between them would become one.
      if !section.notes.contains(where: { !$0.isEmpty }) { paragraph("AfterTable", [], &xml) }
    }
    for note in section.notes { self.note(note, &xml) }
    signers(section.signers, &xml)
  }

  private func note(_ text: String, _ xml: inout XMLText) {
    if !text.isEmpty { paragraph("Note", [WordRun(text)], &xml) }
  }

  var separator: WordRun { WordRun(separator: TextDirection.separator(wording)) }

  /// Returns texts side by side, each in its own direction.
  func runs(_ texts: [String]) -> [WordRun] {
    texts.enumerated().flatMap { index, text in (index > 0 ? [separator] : []) + [WordRun(text)] }
  }

  /// Writes a paragraph of a style.
  func paragraph(_ style: String, _ runs: [WordRun], _ xml: inout XMLText) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { $0.empty("w:pStyle", "w:val=\"\(style)\"") }
      for run in runs { self.run(run, &xml) }
    }
  }

  private func run(_ run: WordRun, _ xml: inout XMLText) {
    guard !run.text.isEmpty else { return }
    let text = run.isOwn ? run.text : TextWidth.printableLine(run.text)
    let isRightToLeft = TextDirection.isRightToLeft(text)
    xml.element("w:r") { xml in
      if run.style != nil || isRightToLeft {
        xml.element("w:rPr") { xml in
          if let style = run.style { xml.empty("w:rStyle", "w:val=\"\(style)\"") }
          if isRightToLeft { xml.empty("w:rtl") }
        }
      }
      xml.element("w:t", "xml:space=\"preserve\"", text: text)
    }
  }

  private func geometry(_ xml: inout XMLText) {
    xml.element("w:sectPr") { xml in
      xml.empty("w:footerReference", "w:type=\"default\" r:id=\"rId3\"")
      xml.empty("w:pgSz", "w:w=\"\(page.width)\" w:h=\"\(page.height)\"\(page.isLandscape ? " w:orient=\"landscape\"" : "")")
      let side = WordPage.margin
      xml.empty(
        "w:pgMar",
        ["top", "right", "bottom", "left"].map { "w:\($0)=\"\(side)\" " }.joined() + "w:header=\"560\" w:footer=\"560\" w:gutter=\"0\"")
      if isRightToLeft { xml.empty("w:bidi") }
    }
  }

  private func settings(_ xml: inout XMLText) {
    xml.element("w:settings", WordWriter.spaces) { xml in
      // Without this Word opens the document as one of an older version.
      xml.element("w:compat") { xml in
        xml.empty(
          "w:compatSetting", "w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"")
      }
      xml.empty("w:themeFontLang", WordStyles.languages(wording.language))
    }
  }

  private func footer(_ xml: inout XMLText) {
    let words = wording.pageWords
    xml.element("w:ftr", WordWriter.spaces) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { $0.empty("w:pStyle", "w:val=\"Footer\"") }
        if let marking = report.frame?.marking, !marking.isEmpty { for part in [WordRun(marking), separator] { run(part, &xml) } }
        run(WordRun(words.page), &xml)
        field("PAGE", &xml)
        run(WordRun(words.of), &xml)
        field("NUMPAGES", &xml)
      }
    }
  }

  /// Writes a field, a number that the office program works out.
  private func field(_ name: String, _ xml: inout XMLText) {
    xml.element("w:fldSimple", "w:instr=\" \(name) \"") { run(WordRun("1"), &$0) }
  }
}
