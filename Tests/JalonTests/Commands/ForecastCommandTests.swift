import Support
import Testing

/// `jalon forecast` on the sample, on a fixed day.
@Suite struct ForecastCommandTests {
  let folder: TemporaryFolder

  init() throws {
    folder = TemporaryFolder()
    try JalonProcess.makeSample(folder.path("sample"))
  }

  private func forecast(_ line: String) throws -> JalonProcess {
    let words = line.split(separator: " ").map { String($0) }
    return try JalonProcess.run(
      ["forecast", "--workspace", folder.path("sample"), "--today", "2026-11-24", "--runs", "500", "--roadmap", "ne-ly-labour"] + words)
  }

  @Test(arguments: ["en", "fr", "ar"]) func `chances of the deadlines on a page`(language: String) throws {
    let result = try forecast("--width 100 --lang \(language)")
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    expectGolden(result.output, "forecast-\(language)")
  }

  @Test func `the same seed gives the same bytes, another one does not`() throws {
    #expect(try forecast("--format json").output == forecast("--format json --seed 1").output)
    #expect(try forecast("--format json").output != forecast("--format json --seed 2").output)
  }

  @Test func `wrong numbers are usage errors with a remedy`() throws {
    #expect(try forecast("--runs 0").status == 64)
    #expect(try forecast("--runs 1000001").errors.contains("from 1 to 1000000"))
    #expect(try forecast("--seed -1").status == 64)
  }

  @Test func `an estimate is three numbers in order`() throws {
    func set(_ text: String) throws -> JalonProcess {
      try JalonProcess.run(["set", "model-contract", "estimate:\(text)", "--workspace", folder.path("sample"), "--today", "2026-11-24"])
    }
    for wrong in ["5/10", "10/5/30", "a/b/c", "-1/2/3", "1/2/10001"] {
      let result = try set(wrong)
      #expect(result.status == 64 && result.errors.contains("5/10/30"), "\(wrong)")
    }
    #expect(try set("5/10/30").status == 0)
    #expect(folder.text(of: "sample/roadmaps/ne-ly-labour.json").contains(#""best": 5"#))
    #expect(try set("").status == 0)
  }

  @Test func `the forecast lists a milestone without dates`() throws {
    let plan = SmallWorkspace()
    plan.write(
      #"{"id": "a", "title": "Signing", "kind": "milestone", "deadline": "2027-02-01", "after": [{"step": "a"}]}, {"id": "b", "title": "B", "kind": "event"}"#
    )
    let forecast = try plan.run("forecast", "--runs", "10")
    #expect(forecast.output.contains("Signing") && forecast.output.contains("1 step without dates"))
  }
}
