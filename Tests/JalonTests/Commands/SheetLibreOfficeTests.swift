import Foundation
import Support
import Testing

/// LibreOffice opens sheets that were sent, and saves them. It is large and slow, so only `make soak` installs and runs it.
@Suite(
  .serialized,
  .enabled(
    if: ProcessInfo.processInfo.environment["JALON_OFFICE"] != nil && Program.installed("soffice") != nil, "only make soak asks LibreOffice"
  ))
struct SheetLibreOfficeTests {
  /// Has LibreOffice open a workbook and save it, and returns the path of the result.
  private func save(_ file: String, in scene: SheetScene) throws -> String {
    let ending = Program.run(
      Program.installed("soffice") ?? "",
      [
        "--headless", "-env:UserInstallation=file://\(scene.folder.path("profile"))", "--convert-to", "xlsx", "--outdir",
        scene.folder.path("saved"), scene.folder.path(file),
      ])
    #expect(ending.code == 0, "\(ending.output)")
    return "saved/\(file.split(separator: "/").last ?? "")"
  }

  @Test(arguments: ["en", "fr", "ar"]) func `a sheet that LibreOffice has saved untouched changes nothing`(_ language: String) throws {
    let scene = try SheetScene()
    // Words that spreadsheets take for values.
    for (step, title) in [("d03", "TRUE"), ("d04", "#N/A"), ("d05", "1.10"), ("d06", "=1+1"), ("d07", "3/4"), ("d08", "1E5")] {
      try scene.run("set", "gh-ly-skills/\(step)", "title:\(title)")
    }
    let saved = try save(try scene.send("--lang", language, "--reply-by", "2026-12-10"), in: scene)
    let received = try scene.run("receive", saved)
    #expect(received.output.contains("taken 0, waiting 0, questions 0"), "\(received.output)")
    #expect(received.output.contains("nothing has changed"), "\(received.output)")
    #expect(try scene.waiting() == [])
  }

  @Test(arguments: ["en", "fr", "ar"]) func `what was filled in says the same after LibreOffice has saved it`(_ language: String) throws {
    let scene = try SheetScene()
    let status = ["en": "In progress", "fr": "en cours", "ar": "قيد التنفيذ"][language] ?? ""
    let filled = try scene.fill(
      try scene.send("--lang", language), "name:Salma", "gh-ly-skills/d03|#status|\(status)",
      "gh-ly-skills/d03|#date+started|day:2026-11-20",
      "gh-ly-skills/d04|#description+remark|TRUE", "gh-ly-skills/d05|#date+proposed|day:2027-03-18",
      "gh-ly-skills/d06|#date+proposed|03/04/2027", "gh-ly-skills/d07|#value+progress|number:0.4",
      "gh-ly-skills/d08|#description+reason|#N/A",
      "new|#activity+new|List of posts", "new|#activity+roadmap|gh-ly-skills", "sort")
    let saved = try save(filled, in: scene)
    let direct = try scene.run("receive", filled, "--dry-run", status: 1).output
    let round = try scene.run("receive", saved, "--dry-run", status: 1).output
    func plain(_ text: String) -> [String] { text.replacing(#/p-[a-z0-9]{6}/#, with: "ID").split(separator: "\n").map { String($0) } }
    #expect(plain(direct).count > 8 && plain(direct) == plain(round), "\(direct)\n\(round)")
    try scene.run("receive", filled, status: 1)
    let again = try scene.run("receive", saved, status: 1).output
    #expect(again.contains("received before"), "\(again)")
  }

  @Test(arguments: ["en", "fr", "ar"]) func `the copy with a receipt is still one after LibreOffice has saved it`(_ language: String) throws
  {
    let scene = try SheetScene()
    let filled = try scene.fill(
      try scene.send("--lang", language), "name:Salma", "gh-ly-skills/d04|#description+remark|Noted",
      "gh-ly-skills/d07|#value+progress|40 %",
      "gh-ly-skills/d05|#date+proposed|day:2027-03-18")
    try scene.run("receive", filled, status: 1)
    let copy = try #require(scene.folder.names(in: "").first { $0.hasPrefix("back-") && $0.hasSuffix(".xlsx") })
    #expect(try scene.run("receive", try save(copy, in: scene), status: 1).output.contains("is the receipt that went to the party"))
  }
}
