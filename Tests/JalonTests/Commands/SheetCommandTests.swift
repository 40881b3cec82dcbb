import Foundation
import Support
import Testing

/// Sheets that go to a party without Jalon and come back (Sheets.md).
@Suite struct SheetCommandTests {
  private static let languages = ["en", "fr", "ar"]

  @Test(arguments: languages) func `a sheet that comes back untouched changes nothing, however it was arranged`(_ language: String) throws {
    let scene = try SheetScene()
    let sheet = try scene.send("--lang", language)
    for (number, acts) in [
      [], ["sort"], ["move"], ["insert"], ["hide"], ["heads"], ["sort", "move", "insert"], ["sort", "untitle"],
      ["heads", "insert", "hide"],
    ].enumerated() {
      let name = "back\(number).xlsx"
      _ = try PythonReader.run("fill_sheet.py", [scene.folder.path(sheet), scene.folder.path(name)] + acts)
      let received = try scene.run("receive", name)
      // A file that was saved within the same second is the same one.
      #expect((2...3).contains(received.output.split(separator: "\n").count), "\(acts): \(received.output)")
    }
    #expect(try scene.waiting() == [])
  }

  @Test(arguments: languages) func `what a person has changed becomes proposals, and nothing else`(_ language: String) throws {
    let scene = try SheetScene()
    let sheet = try scene.send("--lang", language)
    let status = ["en": "In progress", "fr": "en cours", "ar": "قيد التنفيذ"][language] ?? ""
    let day = ["en": "18 March 2027", "fr": "18 mars 2027", "ar": "١٨ مارس ٢٠٢٧"][language] ?? ""
    let back = try scene.fill(
      sheet, "name:Salma", "gh-ly-skills/d03|#status|\(status)", "gh-ly-skills/d03|#date+started|day:2026-11-20",
      "gh-ly-skills/d03|#value+progress|40 %", "gh-ly-skills/d05|#date+proposed|\(day)",
      "gh-ly-skills/d05|#description+reason|The minister travels", "gh-ly-skills/d06|#description+remark|Documents are sent",
      "gh-ly-skills/d07|#org+waiting|NE", "new|#activity+new|List of exempt posts", "new|#activity+roadmap|ne-ly-labour", "insert",
      "sort")
    try scene.run("receive", back, status: 1)
    #expect(
      try scene.waiting() == [
        "gh-ly-skills/d03 progress", "gh-ly-skills/d05 deadline", "gh-ly-skills/d06 remark", "gh-ly-skills/d07 waiting",
        "ne-ly-labour/list-of-exempt-posts presence",
      ])
  }
}

extension SheetCommandTests {
  @Test(arguments: languages) func `what cannot be taken is asked or told, and changes nothing`(_ language: String) throws {
    let scene = try SheetScene()
    let sheet = try scene.send("--lang", language)
    let back = try scene.fill(
      sheet, "gh-ly-skills/d02|#date+started|", "gh-ly-skills/d03|#date+proposed|03/04/2027", "gh-ly-skills/d04|#date+proposed|soon",
      "gh-ly-skills/d05|#status|nearly", "gh-ly-skills/d06|#value+progress|120", "gh-ly-skills/d07|#org+waiting|Atlantis",
      "gh-ly-skills/d08|#activity+name|Another title", "gh-ly-skills/d09|#status|=1/0", "comment:gh-ly-skills/d10|Please call us",
      "drop:gh-ly-skills/d11", "gh-ly-skills/d12|#activity+id|nowhere/x1", "gh-ly-skills/d13|#date+agreed|day:2030-01-01",
      "new|#activity+new|A step of no roadmap", "merge:gh-ly-skills/d14|#description+remark")
    let told = try JalonProcess.run(
      ["receive", back, "--lang", language, "--workspace", "ne", "--today", "2026-11-24"], in: scene.folder.path("")
    ).output
    let ending = ["en": "receipt", "fr": "accuse", "ar": "إشعار"][language] ?? ""
    expectGolden("\(told)\n\(scene.folder.text(of: "back-\(ending).txt"))", "sheet-remarks.\(language)")
    #expect(try scene.waiting() == [])
  }

  @Test(arguments: languages) func `an old sheet takes back nothing that has happened since`(_ language: String) throws {
    let scene = try SheetScene()
    let sheet = try scene.send("--lang", language)
    try scene.run("set", "gh-ly-skills/d03", "deadline:2027-06-30", "status:active", "started:2026-11-20")
    try scene.run("set", "gh-ly-skills/d05", "title:Another title")
    let back = try scene.fill(sheet, "gh-ly-skills/d06|#description+remark|Noted")
    try scene.run("receive", back, "--accept", "all")
    #expect(try scene.waiting() == [])
    let shown = try scene.run("show", "gh-ly-skills/d03").output
    #expect(shown.contains("30 Jun 2027") && shown.contains("active"), "\(shown)")
    #expect(try scene.run("show", "gh-ly-skills/d05").output.contains("Another title"))
  }

  @Test(arguments: languages) func `what both have changed is a conflict that waits, whatever may be taken at once`(_ language: String)
    throws
  {
    let scene = try SheetScene()
    let sheet = try scene.send("--lang", language)
    try scene.run("set", "gh-ly-skills/d05", "status:active", "started:2026-11-20")
    let back = try scene.fill(sheet, "gh-ly-skills/d05|#value+progress|10")
    let received = try scene.run("receive", back, "--accept", "all", status: 1)
    #expect(received.output.contains("was also changed here"), "\(received.output)")
  }

  @Test func `a refusal stands in the receipt of the same file, and one undo takes back what was taken`() throws {
    let scene = try SheetScene()
    let sheet = try scene.send("--lang", "fr")
    let back = try scene.fill(
      sheet, "name:Salma", "gh-ly-skills/d03|#date+proposed|day:2027-03-18", "gh-ly-skills/d03|#description+reason|Visite du ministre",
      "gh-ly-skills/d05|#description+remark|Documents envoyés")
    try scene.run("receive", back, "--accept", "words", status: 1)
    #expect(try scene.waiting() == ["gh-ly-skills/d03 deadline"])
    try scene.run("proposals", "refuse", "gh-ly-skills/d03", "--reason", "The commission meets in April")
    try scene.run("receive", back)
    let receipt = scene.folder.text(of: "back-accuse.txt")
    #expect(receipt.contains("Repris\n- ") && receipt.contains("Documents envoyés"), "\(receipt)")
    #expect(receipt.contains("Non retenu\n- ") && receipt.contains("Motif : The commission meets in April"), "\(receipt)")
    let history = try scene.run("history", "--format", "json").output
    #expect(history.contains("Salma") || scene.folder.everything(in: "ne/history").contains { $0.value.contains("Salma") })
    try scene.run("undo")
    try scene.run("undo")
    #expect(try scene.waiting() == ["gh-ly-skills/d03 deadline", "gh-ly-skills/d05 remark"])
  }

  @Test func `a second row of a step is a new step, and the same sheet has the same bytes`() throws {
    let scene = try SheetScene()
    let sheet = try scene.send("--roadmap", "ne-ly-labour")
    let reference = try #require(
      try PythonReader.read("sheet_references.py", [scene.folder.path(sheet)], as: [String].self).first { $0.hasPrefix("ne-ly-labour/") })
    let back = try scene.fill(sheet, "double:\(reference)|Send the list twice")
    let received = try scene.run("receive", back, status: 1)
    #expect(received.output.contains("is proposed as a new step"), "\(received.output)")
    #expect(try scene.waiting() == ["ne-ly-labour/send-the-list-twice presence"])
  }

  @Test(arguments: languages) func `the copy with a receipt shows what came back, is no answer itself, and can be filled in further`(
    _ language: String
  ) throws {
    let scene = try SheetScene()
    let sheet = try scene.send("--lang", language)
    let back = try scene.fill(
      sheet, "name:Salma", "gh-ly-skills/d03|#date+proposed|03/04/2027", "gh-ly-skills/d05|#description+remark|Noted",
      "gh-ly-skills/d06|#value+progress|40 %", "new|#activity+new|List of posts", "new|#activity+roadmap|gh-ly-skills")
    try scene.run("receive", back, status: 1)
    let copy = try #require(scene.folder.names(in: "").first { $0.hasPrefix("back-") && $0.hasSuffix(".xlsx") })
    let texts = try PythonReader.read("sheet_texts.py", [scene.folder.path(copy)], as: [String].self)
    #expect(["Salma", "03/04/2027", "Noted", "40 %", "List of posts"].allSatisfy { texts.contains($0) })
    let waiting = try scene.waiting()
    #expect(waiting.count == 3)
    let again = try scene.run("receive", copy, status: 1)
    #expect(again.output.contains("is the receipt that went to the party"), "\(again.output)")
    #expect(try scene.waiting() == waiting)
    let further = try scene.fill(copy, "gh-ly-skills/d03|#date+proposed|day:2027-04-03", named: "further.xlsx")
    try scene.run("receive", further, status: 1)
    #expect(try scene.waiting().filter { $0.hasPrefix("gh-ly-skills/d03") } == ["gh-ly-skills/d03 deadline"])
  }

  @Test func `an answer that is sent again with one cell corrected proposes only that cell, and its receipt tells the rest`() throws {
    let scene = try SheetScene()
    let sheet = try scene.send()
    let first = [
      "name:Salma", "gh-ly-skills/d03|#status|done", "gh-ly-skills/d05|#description+remark|Two\nlines",
      "gh-ly-skills/d06|#value+progress|40 %",
      "gh-ly-skills/d07|#date+proposed|soon", "gh-ly-skills/d08|#status|", "new|#activity+new|List of posts",
      "new|#activity+roadmap|gh-ly-skills",
    ]
    _ = try PythonReader.run("fill_sheet.py", [scene.folder.path(sheet), scene.folder.path("back.xlsx")] + first)
    try scene.run("receive", "back.xlsx", status: 1)
    let waiting = try scene.waiting()
    let again = try scene.run("receive", "back-receipt.xlsx", status: 1)
    #expect(again.output.contains("is the receipt that went to the party"), "\(again.output)")
    let corrected = try scene.fill("back.xlsx", "gh-ly-skills/d07|#date+proposed|day:2027-03-18", named: "corrected.xlsx")
    let received = try scene.run("receive", corrected, status: 1)
    #expect(received.output.contains("waiting 1"), "\(received.output)")
    #expect(try scene.waiting() == (waiting + ["gh-ly-skills/d07 deadline"]).sorted())
    try scene.run("proposals", "take", "progress", "words", "structure")
    try scene.run("receive", corrected, status: 1)
    let receipt = scene.folder.text(of: "corrected-receipt.txt")
    let sections = Dictionary(
      receipt.components(separatedBy: "\n\n").map {
        (String($0.trimmingPrefix("\n").prefix { $0 != "\n" }), $0.split(separator: "\n").count { $0.hasPrefix("- ") })
      },
      uniquingKeysWith: { first, _ in first })
    #expect(sections["Taken over"] == waiting.count && sections["Received, not yet decided"] == 1, "\(receipt)")
    #expect(try scene.waiting() == ["gh-ly-skills/d07 deadline"])
  }

  @Test func `eight sheets that come back in another order make the same plan`() throws {
    let scene = try SheetScene()
    let parties = ["EU", "GH", "LY", "MA", "ML", "MR", "NG", "TD"]
    try scene.run("roadmap", "set", "regional-framework", "parties:NE,IOM,\(parties.joined(separator: ","))")
    try FileManager.default.createDirectory(atPath: scene.folder.path("out"), withIntermediateDirectories: true)
    let sending = ["sheet", "send"] + parties + ["--roadmap", "regional-framework", "--output", "out", "--workspace", "ne"]
    #expect(try JalonProcess.run(sending + ["--today", "2026-11-24"], in: scene.folder.path("")).status == 0)
    let sheets = scene.folder.names(in: "out")
    #expect(sheets.count == 8)
    let references = try PythonReader.read("sheet_references.py", [scene.folder.path("out/\(sheets[0])")], as: [String].self)
    for (number, sheet) in sheets.enumerated() {
      // Some steps are answered by several parties.
      _ = try scene.fill(
        "out/\(sheet)", "name:Person \(number)", "\(references[number + 1])|#description+remark|Noted by \(number)",
        "\(references[1 + number / 2])|#date+proposed|day:2027-03-1\(number)", "new|#activity+new|Visit", named: "back-\(number).xlsx")
    }
    let files = sheets.indices.map { "back-\($0).xlsx" }
    let plans = try [files, files.reversed(), [3, 0, 6, 1, 7, 2, 5, 4, 3].map { files[$0] }].enumerated().map { number, order in
      try FileManager.default.copyItem(atPath: scene.folder.path("ne"), toPath: scene.folder.path("copy\(number)"))
      let received = try JalonProcess.run(
        ["receive"] + order + ["--workspace", "copy\(number)", "--today", "2026-11-24"], in: scene.folder.path(""))
      #expect(received.status == 1, "\(received.errors)")
      let waiting = try JalonProcess.run(["proposals", "--format", "json", "--workspace", "copy\(number)"], in: scene.folder.path(""))
        .output
      let plan = scene.folder.everything(in: "copy\(number)").filter { !$0.key.contains("/.jalon/") && !$0.key.contains("/history/") }
      return (Set(waiting.matches(of: #/p-[a-z0-9]{6}/#).map { String($0.output) }), plan.map(\.value).sorted())
    }
    #expect(plans[0].0.count > 16)
    #expect(plans.allSatisfy { $0 == plans[0] })
  }

  @Test func `a workbook that is no sheet of this plan is refused with a remedy, and changes nothing`() throws {
    let scene = try SheetScene()
    let other = try SheetScene()
    let foreign = try other.send()
    try FileManager.default.copyItem(atPath: other.folder.path(foreign), toPath: scene.folder.path("foreign.xlsx"))
    try scene.run("print", "matrix", "--format", "xlsx", "--output", "\(scene.folder.path("matrix.xlsx"))")
    scene.folder.write("no workbook", to: "text.xlsx")
    let before = scene.folder.everything(in: "ne")
    for (file, part) in [
      ("foreign.xlsx", "not sent from this copy"), ("matrix.xlsx", "no sheet that Jalon has sent"), ("text.xlsx", "text.xlsx"),
    ] {
      let result = try scene.run("receive", file, status: 65)
      #expect(result.errors.contains(part) && result.errors.split(separator: "\n").count >= 2, "\(result.errors)")
    }
    #expect(scene.folder.everything(in: "ne") == before)
    let none = try scene.run("sheet", "send", "LY", "--filter", "nothing-has-this-name", status: 1)
    #expect(none.errors.contains("matches the filter"), "\(none.errors)")
    let past = try scene.run("sheet", "send", "LY", "--reply-by", "2026-11-23", status: 64)
    #expect(past.errors.contains("is past"), "\(past.errors)")
    #expect(scene.folder.everything(in: "ne") == before)
  }

  @Test func `what a file is shows in its content, whatever a gateway of mail has called it`() throws {
    let scene = try SheetScene()
    let back = try scene.fill(try scene.send(), "gh-ly-skills/d05|#description+remark|\(String(repeating: "long ", count: 6000))")
    for name in ["back.zip", "back.pdf"] {
      try FileManager.default.copyItem(atPath: scene.folder.path(back), toPath: scene.folder.path(name))
      let received = try scene.run("receive", name, "--dry-run", status: 1)
      #expect(received.output.contains("waiting 1") && received.output.utf8.count < 2000, "\(received.output)")
    }
    scene.folder.write("", to: "empty.xlsx")
    scene.folder.write("#activity+id,#status\nx,done\n", to: "sheet.csv")
    for (file, words) in [("empty.xlsx", "is empty"), ("sheet.csv", "saved as .xlsx")] {
      #expect(try scene.run("receive", file, status: 65).errors.contains(words))
    }
  }

  @Test(
    .enabled(if: Mount.isPossible, "this process may not mount a disk"), arguments: [["sheet", "send", "LY"], ["send", "LY"]])
  func `on a full disk nothing is recorded and nothing is left`(_ words: [String]) throws {
    let scene = try SheetScene()
    let disk = try #require(Mount.tmpfs("size=8k"))
    let before = scene.folder.everything(in: "ne/history")
    let sent = try JalonProcess.run(words + ["--output", disk.folder.path, "--workspace", "ne", "--lang", "en"], in: scene.folder.path(""))
    #expect(sent.status == 74 && sent.errors.contains("No space left"), "\(sent.status) \(sent.errors)")
    #expect(scene.folder.everything(in: "ne/history") == before && disk.folder.names(in: "").isEmpty)
    #expect(try scene.run("history").output.contains("sent to") == false)
  }

  @Test(arguments: [["sheet", "send", "LY"], ["send", "LY"]]) func `a folder that is missing is named before anything is recorded`(
    _ words: [String]
  ) throws {
    let scene = try SheetScene()
    let before = try scene.run("rounds").output
    let refused = try JalonProcess.run(
      words + ["--output", scene.folder.path("missing"), "--workspace", "ne", "--lang", "en"], in: scene.folder.path(""))
    #expect(refused.status == 73 && refused.errors.contains("missing") && !refused.errors.contains("recorded"), "\(refused.errors)")
    #expect(try scene.run("rounds").output == before)
  }

  @Test(arguments: [["sheet", "send", "LY"], ["send", "LY"]]) func `a folder with the name of the file is told before anything is recorded`(
    _ words: [String]
  ) throws {
    let scene = try SheetScene()
    let first = try scene.send()
    let before = try scene.run("rounds").output
    let name = "\(first.split(separator: "/").last?.dropLast("1.xlsx".count) ?? "")2"
    for ending in ["zip", "xlsx"] {
      try FileManager.default.createDirectory(atPath: scene.folder.path("out/\(name).\(ending)"), withIntermediateDirectories: true)
    }
    let refused = try JalonProcess.run(
      words + ["--output", "out", "--workspace", "ne", "--lang", "en"], in: scene.folder.path(""))
    #expect(refused.status == 73)
    #expect(refused.errors.contains(name) && refused.errors.contains("exists") && !refused.errors.contains("recorded"), "\(refused.errors)")
    #expect(try scene.run("rounds").output == before && scene.folder.names(in: "out").count == 2)
  }

  @Test(.enabled(if: Strace.path != nil, "strace is missing"))
  func `a file that cannot be named after all is told as sent, and the others are there`() throws {
    let scene = try SheetScene()
    let words = ["sheet", "send", "LY", "GH", "--output", scene.folder.path(""), "--workspace", scene.folder.path("ne"), "--lang", "en"]
    // The last two renames of the command are those of the two files.
    let trace = Program.run(Strace.path ?? "", ["-f", "-qq", "-e", "trace=rename", JalonProcess.path] + words)
    let renames = trace.output.split(separator: "\n").count { $0.contains("rename(") }
    let failed = Program.run(
      Strace.path ?? "", ["-f", "-qq", "-o", "/dev/null", "-e", "inject=rename:error=EIO:when=\(renames - 1)", JalonProcess.path] + words)
    #expect(failed.code == 74 && failed.output.contains("recorded as sent"), "\(failed)")
    #expect(scene.folder.names(in: "").count { $0.hasSuffix("_2.xlsx") } == 1)
    #expect(!scene.folder.names(in: "").contains { $0.hasSuffix(".part") })
    #expect(try scene.run("history").output.contains("sent to"))
  }
}
