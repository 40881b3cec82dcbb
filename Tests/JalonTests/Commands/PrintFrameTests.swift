import Foundation
import Support
import Testing

/// The frame of an office paper, from the command that sets the letterhead to the printed page.
@Suite struct PrintFrameTests {
  private let folder = TemporaryFolder()

  init() throws {
    try JalonProcess.makeSample(folder.path("w"))
    try run("me", "party:NE", "name:Direction du Travail")
    try run(
      "party", "set", "NE", "letterhead.fr:République du Niger | Ministère du Travail", "letterhead.en:Republic of Niger", "city:Niamey",
      "logo:NE.png")
    let picture = Data(
      base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP8z8DAwMAAAAQQAQCZy3jJAAAAAElFTkSuQmCC")
    try picture?.write(to: URL(fileURLWithPath: folder.path("w/parties/NE.png")))
  }

  @discardableResult
  private func run(_ words: String...) throws -> JalonProcess {
    try JalonProcess.run(words + ["--workspace", folder.path("w"), "--today", "2026-11-24"])
  }

  @Test func `text on paper begins with letterhead, day, reference and marking, and ends with codes and author`() throws {
    let page = try run("print", "waiting", "--paper", "a4", "--lang", "fr", "--reference", "221/MET").output
    let lines = page.split(separator: "\n").map { String($0) }
    #expect(lines[1].hasPrefix("République du Niger ") && lines[1].hasSuffix(" Niamey, le 24 nov. 2026"), "\(page)")
    #expect(lines[2].hasPrefix("Ministère du Travail ") && lines[2].hasSuffix("Réf. 221/MET"), "\(page)")
    #expect(lines[3].hasSuffix("Usage interne") && lines.last == "Établi par : Direction du Travail", "\(page)")
    #expect(page.contains("Sigles : ") && page.contains("LY Libye"), "\(page)")
    #expect(try !run("print", "waiting", "--lang", "fr").output.contains("République"), "a screen is no paper")
  }

  @Test func `HTML holds the picture, and its policy allows nothing else`() throws {
    let page = try run("print", "signatures", "--format", "html", "--lang", "en", "--reader", "LY").output
    #expect(page.contains("img-src data:") && page.contains("src=\"data:image/png;base64,iVBORw0KGgo"))
    #expect(page.contains("Republic of Niger") && page.contains("For Libya") && page.contains("Prepared by: Niger"))
    #expect(!page.contains("Direction du Travail"), "the name of a person stays inside")
  }

  @Test func `a picture that is missing or something else is named, and the page is printed without it`() throws {
    // A picture outside of the folder of parties is none of the workspace.
    try FileManager.default.copyItem(atPath: folder.path("w/parties/NE.png"), toPath: folder.path("w/NE.png"))
    for (logo, bytes) in [("none.png", nil), ("gif.png", Data("GIF89a".utf8)), ("../NE.png", nil)] {
      try bytes?.write(to: URL(fileURLWithPath: folder.path("w/parties/\(logo)")))
      try run("party", "set", "NE", "logo:\(logo)")
      let printed = try run("print", "waiting", "--format", "html", "--lang", "en")
      #expect(
        printed.status == 0 && printed.errors.contains("\"\(logo)\"") && printed.errors.contains("jalon party set"), "\(printed.errors)")
      #expect(!printed.output.contains("<img") && printed.output.contains("Republic of Niger"))
    }
  }

  @Test func `the picture beside the file of its party is no stray file`() throws {
    let checked = try run("check", "--lang", "en")
    #expect(!(checked.output + checked.errors).contains("NE.png"), "\(checked.errors)")
  }

  @Test func `a long reference leaves the letterhead whole`() throws {
    let long = String(repeating: "221/MET ", count: 30)
    let page = try run("print", "waiting", "--paper", "a4", "--lang", "en", "--reference", long).output
    #expect(page.contains("Republic of Niger") && page.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(page)")
  }

  @Test func `a document says that it cannot hold the logo, and a workbook names marking, author and day`() throws {
    try Data("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8).write(to: URL(fileURLWithPath: folder.path("w/parties/NE.svg")))
    try run("party", "set", "NE", "logo:NE.svg")
    let document = try run("print", "waiting", "--format", "docx", "--lang", "en", "--output", folder.path("a.docx"))
    #expect(document.status == 0 && document.errors.contains("PNG") && document.errors.contains("jalon party set"), "\(document.errors)")
    let workbook = try run("print", "waiting", "--format", "xlsx", "--lang", "en", "--output", folder.path("a.xlsx"))
    #expect(workbook.status == 0 && workbook.errors.isEmpty, "\(workbook.errors)")
    let sheet = Program.run("/usr/bin/unzip", ["-p", folder.path("a.xlsx"), "xl/worksheets/sheet1.xml"]).output
    #expect(
      sheet.contains("&amp;LInternal&amp;CPage ") && sheet.contains("&amp;RDirection du Travail, Niamey, 24 Nov 2026"),
      "\(sheet.suffix(600))")
  }

  @Test func `a reference belongs on paper`() throws {
    let printed = try run("print", "plan", "--format", "csv", "--reference", "1", "--lang", "en")
    #expect(printed.status == 64 && printed.errors.contains("--reference goes only with"), "\(printed.errors)")
  }

  @Test(
    .enabled(if: Browser.path != nil && Program.installed("pdfinfo") != nil, "Chromium or pdfinfo is not installed"),
    arguments: ["en", "fr", "ar"])
  func `a browser makes one upright page of the minister's page`(language: String) throws {
    let printed = try run("print", "overview", "--format", "pdf", "--lang", language, "--output", folder.path("page.pdf"))
    #expect(printed.status == 0, "\(printed.errors)")
    let facts = Program.run(Program.installed("pdfinfo") ?? "", [folder.path("page.pdf")]).output
    #expect(facts.contains(/Pages: +1\n/) && facts.contains(/594\.[0-9]+ x 841\.[0-9]+/), "\(facts)")
  }
}
