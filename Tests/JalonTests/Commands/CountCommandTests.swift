import RoadmapEngine
import Support
import Testing

/// `jalon count` on the sample, on a fixed day.
@Suite struct CountCommandTests {
  private let folder = TemporaryFolder()

  init() throws { try JalonProcess.makeSample(folder.path("w")) }

  private func count(_ words: [String], language: String = "en") throws -> JalonProcess {
    try JalonProcess.run(["count", "--workspace", folder.path("w"), "--today", "2026-11-24", "--lang", language] + words)
  }

  private static let endings = ["text": "txt", "markdown": "md", "html": "html", "csv": "csv", "json": "json"]

  @Test(arguments: ["en", "fr", "ar"], endings.keys.sorted())
  func `a list and a matrix are the same in every format`(language: String, format: String) throws {
    for fields in ["owner", "phase,health"] {
      let result = try count(["--by", fields, "ne-ly-labour", "--format", format], language: language)
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
      expectGolden(result.output, "count-\(fields.replacing(",", with: "-"))-\(language)", as: Self.endings[format] ?? "txt")
    }
  }

  @Test(arguments: ["60", "120"]) func `a matrix is at home on narrow and on wide pages`(width: String) throws {
    let result = try count(["--by", "phase,owner", "--width", width, "ne-ly-labour"])
    expectGolden(result.output, "count-phase-owner-\(width)")
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= Int(width) ?? 0 })
  }

  @Test func `groups fill sheets of paper, and go to a file`() throws {
    let pages = try count(["--by", "status,party", "--paper", "a4"])
    #expect(pages.status == 0 && pages.output.contains("24 Nov 2026 · page 1 of 1"), "\(pages.output)")
    let file = try count(["--by", "tag", "--format", "csv", "--output", folder.path("tags.csv")])
    #expect(try file.status == 0 && file.output.isEmpty && folder.text(of: "tags.csv") == count(["--by", "tag", "--format", "csv"]).output)
  }

  @Test func `a filter and roadmaps choose the steps that are counted`() throws {
    func total(_ words: String...) throws -> Int {
      let output = try count(["--by", "status", "--format", "csv"] + words).output
      return output.split(separator: "\r\n").last?.split(separator: ",", omittingEmptySubsequences: false).dropFirst(2).first.flatMap {
        Int($0)
      } ?? -1
    }
    let (both, labour) = (try total(), try total("ne-ly-labour"))
    let (other, same) = (try total("ne-ly-lmi"), try total("--roadmap", "ne-ly-labour"))
    #expect(labour == same && labour > other && both >= labour + other && other > 0)
    let (done, rest) = (try total("ne-ly-labour", "--filter", "+done"), try total("ne-ly-labour", "--filter", "not +done"))
    #expect(done > 0 && done + rest == labour)
    #expect(try count(["--filter", "status:activ"]).errors.contains("status:active"))
  }

  @Test(arguments: [
    ("owners", "\"owners\""), ("", "\"\""), ("owner,", "\"\""), ("owner,owner", "\"owner,owner\""), ("owner,status,tag", "two"),
  ])
  func `fields that are none are refused with those that there are`(fields: String, part: String) throws {
    for language in ["en", "fr", "ar"] {
      let result = try count(["--by", fields], language: language)
      #expect(result.status == 64 && result.output.isEmpty, "\(fields)")
      #expect(StepGroups.Field.allCases.allSatisfy { result.errors.contains($0.rawValue) }, "\(result.errors)")
      if language == "en" { #expect(result.errors.contains(part), "\(result.errors)") }
    }
  }

  @Test(arguments: ["ics", "mspdi"]) func `formats of other views are refused`(format: String) throws {
    let result = try count(["--format", format])
    #expect(result.status == 64 && result.errors.hasPrefix("\"Steps by owner\" cannot be written as \(format).\n"), "\(result.errors)")
  }

  @Test(arguments: ["LY", "joint", "public", "own"]) func `a reader is told of nothing that it may not see`(reader: String) throws {
    SecretPlan.plant(in: folder)
    for fields in StepGroups.Field.allCases.map(\.rawValue) + ["tag,phase", "owner,tag"] {
      for format in Self.endings.keys.sorted() {
        let result = try count(["--by", fields, "--reader", reader, "--format", format, "mixed"])
        #expect(result.status == 0, "\(result.errors)")
        let isTold = result.output.lowercased().contains(SecretPlan.secret.lowercased())
        #expect(!isTold || reader == "own", "\(result.output)")
        // Its keeper is told, so that the word could have been found.
        if reader == "own", fields == "tag" { #expect(isTold) }
      }
      let json = try count(["--by", fields, "--reader", reader, "--format", "json", "mixed"]).output
      let seen = reader == "own" ? 2 : 1
      #expect(json.contains("\"total\": {\n    \"steps\": \(seen),"), "\(json)")
    }
  }
}
