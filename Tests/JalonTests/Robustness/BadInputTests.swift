import Foundation
import Support
import Testing

/// Bad input of every kind gets a message, a remedy and the right exit code, and no file is changed.
@Suite struct BadInputTests {
  let folder: TemporaryFolder
  let workspace: String

  init() throws {
    folder = TemporaryFolder()
    workspace = folder.path("w")
    try JalonProcess.makeSample(workspace)
  }

  func run(_ arguments: String...) throws -> JalonProcess { try JalonProcess.run(arguments + ["--workspace", workspace]) }

  @Test func `the catalogue of wrong commands`() throws {
    let before = folder.files()
    var text = ""
    for (line, status) in [
      ("print nothing", 64), ("print plan --format odt", 64), ("print plan --frobnicate", 64), ("print plan --today 2025-02-30", 64),
      ("print plan --width 20", 64), ("print plan --lang de", 64), ("print plan --roadmap ne-ly-labor", 1), ("show signatur", 1),
      ("set ne-ly-labour/signature dealine:2027-01-01", 64), ("set ne-ly-labour/signature deadline:2025-02-30", 64),
      ("set ne-ly-labour/signature duration:-3", 64), ("set ne-ly-labour/signature finished:2199-01-01", 64),
      ("set ne-ly-labour/signature after:a11,,b!", 64), ("set ne-ly-labour/signature", 64), ("done ne-ly-labour/nothing", 1),
      ("add Title novalue", 64), ("add Title", 64),
    ] {
      let result = try JalonProcess.run(line.split(separator: " ").map { String($0) } + ["--workspace", workspace])
      #expect(result.status == status, "\(line): \(result.status) \(result.errors)")
      #expect(result.output.isEmpty && !result.errors.isEmpty, "\(line)")
      text += "$ jalon \(line)\n\(result.errors)[\(result.status)]\n\n"
    }
    expectGolden(text.replacingOccurrences(of: folder.path, with: "DIR"), "wrong-commands")
    #expect(folder.files() == before)
  }

  @Test func `a day with two readings is refused with both wherever it is typed`() throws {
    let lines = [
      ["roadmap", "set", "ne-ly-labour", "start:5/1/2011"], ["set", "gazette", "deadline:5/1/2011"], ["list", "due<5/1/2011"],
      ["print", "plan", "--today", "5/1/2011"], ["done", "gazette", "--on", "5/1/2011"],
    ]
    for words in lines {
      let result = try JalonProcess.run(words + ["--workspace", workspace])
      #expect(result.status == 64 && result.errors.contains("2011-01-05") && result.errors.contains("2011-05-01"), "\(words) \(result)")
    }
  }

  @Test func `a mistyped word is quoted without control characters`() throws {
    for words in [["print", "a\u{1B}]0;x\u{7}"], ["print", "plan", "--width", "\u{1B}[31m"], ["print", "plan", "--\u{202E}x"]] {
      let result = try JalonProcess.run(words + ["--workspace", workspace])
      let harm = result.errors.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" && $0 != "\t" || $0 == "\u{202E}" }
      #expect(result.status == 64 && harm.isEmpty && result.errors.contains("<U+"), "\(words) \(result.errors)")
    }
  }

  @Test(arguments: ["en", "fr", "ar"]) func `a long text that is quoted does not fill the screen`(language: String) throws {
    let long = String(repeating: "long ", count: 12_000)
    for words in [["set", "gazette", "calendar:\(long)"], ["show", long], ["set", long, "duration:3"], ["list", "party:\(long)"]] {
      let result = try JalonProcess.run(words + ["--workspace", workspace, "--lang", language])
      #expect(result.errors.utf8.count < 8000 && result.errors.contains("long"), "\(words[0])")
    }
  }

  @Test func `the catalogue of broken files`() throws {
    let sound = folder.text(of: "w/roadmaps/ne-ly-lmi.json")
    let cases: [(name: String, text: String)] = [
      ("empty", ""), ("cut off", String(sound.prefix(400))),
      ("trailing comma", sound.replacingOccurrences(of: "\"LY\", \"NE\"],\n", with: "\"LY\", \"NE\"],,\n")),
      ("duplicate key", sound.replacingOccurrences(of: "\"id\": \"ne-ly-lmi\",", with: "\"id\": \"ne-ly-lmi\",\n  \"id\": \"x\",")),
      ("byte order mark", "\u{FEFF}" + sound),
      ("conflict", sound.replacingOccurrences(of: "  \"start\"", with: "<<<<<<< ours\n  \"start\"")),
      ("array", "[]"), ("no format", "{}"), ("other format", "{\"format\": \"jalon.party/1\"}"),
      ("other id", sound.replacingOccurrences(of: "\"id\": \"ne-ly-lmi\"", with: "\"id\": \"other\"")),
      ("bad start", sound.replacingOccurrences(of: "\"start\": \"2026-09-07\"", with: "\"start\": \"soon\"")),
      ("bad step id", sound.replacingOccurrences(of: "\"id\": \"c03\"", with: "\"id\": \"C 03\"")),
      (
        "no steps", "{\"format\": \"jalon.roadmap/1\", \"id\": \"ne-ly-lmi\", \"title\": \"X\", \"parties\": [], \"start\": \"2026-01-01\"}"
      ),
    ]
    var text = ""
    for (name, broken) in cases {
      folder.write(broken, to: "w/roadmaps/ne-ly-lmi.json")
      let result = try run("check", "--today", "2026-11-24")
      #expect(result.status == 1, "\(name)")
      text += "# \(name)\n" + result.output.split(separator: "\n").prefix(2).joined(separator: "\n") + "\n\n"
      #expect(folder.text(of: "w/roadmaps/ne-ly-lmi.json") == broken, "\(name)")
    }
    expectGolden(text.replacingOccurrences(of: folder.path, with: "DIR"), "broken-files")
  }

  @Test func `a value that cannot be used is named by check, and the rest is shown`() throws {
    let sound = folder.text(of: "w/roadmaps/ne-ly-lmi.json")
    folder.write(sound.replacingOccurrences(of: "\"status\": \"active\"", with: "\"status\": \"resting\""), to: "w/roadmaps/ne-ly-lmi.json")
    let result = try run("check", "--today", "2026-11-24")
    #expect(result.output.contains("[unknown-value] ne-ly-lmi/c03") && result.status == 0, "\(result.output)")
  }

  @Test func `folders and files that cannot be read get the right exit code`() throws {
    #expect(try JalonProcess.run(["print", "plan", "--workspace", folder.path("nowhere")]).status == 66)
    #expect(try JalonProcess.run(["print", "plan", "--workspace", folder.path]).status == 66)
    #expect(try JalonProcess.run(["print", "plan"], in: "/").status == 66)
    #expect(try JalonProcess.run(["demo", "--keep", workspace]).status == 73)
    #expect(try JalonProcess.run(["print", "plan", "--workspace", workspace, "--output", folder.path("no/such/file")]).status == 73)
    try FileManager.default.removeItem(atPath: workspace + "/jalon.json")
    try FileManager.default.createDirectory(atPath: workspace + "/jalon.json", withIntermediateDirectories: true)
    let check = try run("check")
    #expect(check.status == 1 && check.output.contains("jalon.json is not a regular file"))
  }

  @Test func `a full device gives exit 74`() throws {
    let result = try JalonProcess.run(["print", "plan", "--workspace", workspace], output: "/dev/full")
    #expect(result.status == 74 && result.errors.contains("No space left on device"))
    for (language, words) in [("fr", "il n’y a plus de place sur le disque"), ("ar", "لم تبق مساحة على القرص")] {
      let told = try JalonProcess.run(["print", "plan", "--workspace", workspace, "--lang", language], output: "/dev/full")
      #expect(told.status == 74 && told.errors.contains(words) && !told.errors.contains("No space"), "\(told.errors)")
    }
  }

  @Test func `a FIFO in the folder does not block`() throws {
    #expect(mkfifo(workspace + "/roadmaps/pipe.json", 0o644) == 0)
    let result = try run("print", "overview", "--today", "2026-11-24")
    #expect(result.status == 0 && result.errors.contains("pipe.json is not a regular file"))
  }

  @Test func `without a terminal the planner says what to do instead`() throws {
    let result = try run()
    #expect(result.status == 64 && result.errors.contains("jalon print overview"), "\(result.status) \(result.errors)")
    let demo = try JalonProcess.run(["demo", "--today", "2026-11-24"])
    #expect(demo.status == 0 && demo.output.contains("Niger - Libya and the Niamey corridors"))
  }

  @Test func `a command after its options is refused with the right order`() throws {
    let result = try JalonProcess.run(["--workspace", folder.path, "list"])
    #expect(result.status == 64 && result.errors.contains("Put it first: jalon list"))
  }
}
