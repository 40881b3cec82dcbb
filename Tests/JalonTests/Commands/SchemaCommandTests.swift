import StatusViews
import Support
import Testing
import Wording

/// `jalon schema`: the files of the program are valid by the schemas that it prints.
@Suite struct SchemaCommandTests {
  func schema(_ name: String) throws -> String {
    let printed = try JalonProcess.run(["schema", name])
    #expect(printed.status == 0 && printed.errors.isEmpty)
    // Forbids unknown keys, so that a written key which the schema lacks is found.
    return printed.output.replacing("\"additionalProperties\": true", with: "\"additionalProperties\": false")
  }

  @Test func `everything that the program writes is valid by its schemas`() throws {
    let folder = TemporaryFolder()
    let sample = folder.path + "/sample"
    try JalonProcess.makeSample(sample)
    func run(_ words: String...) throws {
      let result = try JalonProcess.run(words + ["--workspace", sample, "--today", "2026-11-24"])
      #expect(result.status == 0, "\(words): \(result.errors)")
    }
    try run("me", "party:NE", "name:Amina")
    try run("set", "ne-ly-labour/sign-protocol", "deadline:2027-03-04", "--reason", "Agreed by phone")
    try run("add", "Send the note", "--after", "ne-ly-labour/sign-protocol")
    try run("done", "ne-ly-labour/sign-protocol")
    try run("remove", "ne-ly-labour/sign-protocol")
    try run("undo")
    try run("redo")
    try run("restore", "ne-ly-labour/sign-protocol")
    try run("views", "save", "late", "+late")
    try run("views", "remove", "late")
    try run("baseline", "add", "As approved")
    try run("calendar", "correct", "LY", "2027-03-09", "off", "--reason", "Cabinet decision 12")
    let places = [
      "roadmap": "roadmaps", "party": "parties", "calendar": "calendars", "change": "history", "workspace": "", "me": ".jalon",
    ]
    for (kind, place) in places {
      let inside = place.isEmpty ? "sample" : "sample/\(place)"
      let names = folder.names(in: inside).filter { name in
        kind == "me" ? name == "me.json" : name.hasSuffix(kind == "change" ? ".jsonl" : ".json")
      }
      let files = names.compactMap { folder.read("\(inside)/\($0)") }
      let values = kind == "change" ? files.flatMap { $0.split(separator: "\n").map { String($0) } } : files
      #expect(!values.isEmpty, "\(kind)")
      let faults = try SchemaValidator.faults(values, schema: schema(kind))
      #expect(faults.compactMap { $0 } == [], "\(kind)")
    }
  }

  @Test func `every view as JSON is valid by its schema`() throws {
    let folder = TemporaryFolder()
    let sample = folder.path + "/sample"
    try JalonProcess.makeSample(sample)
    let printed = try StatusView.allCases.map { view in
      try JalonProcess.run(["print", view.rawValue, "--format", "json", "--workspace", sample, "--today", "2026-11-24"]).output
    }
    #expect(try SchemaValidator.faults(printed, schema: schema("view")).compactMap { $0 } == [])
  }

  @Test func `the plan as JSON is valid by its schema, and a part of it is not`() throws {
    let folder = TemporaryFolder()
    let sample = folder.path + "/sample"
    try JalonProcess.makeSample(sample)
    let plan = try JalonProcess.run(["print", "plan", "--format", "json", "--workspace", sample, "--today", "2026-11-24"]).output
    let wrong = [
      ("\"duration\":", "\"length\":"), ("\"health\": \"late\"", "\"health\": \"bad\""), ("\"critical\": true", "\"critical\": 1"),
    ]
    let parts = wrong.map { plan.replacing($0, with: $1) }
    #expect(!parts.contains(plan))
    let faults = try SchemaValidator.faults([plan] + parts, schema: schema("view"))
    #expect(faults.map { $0 == nil } == [true, false, false, false], "\(faults)")
  }

  @Test func `without a name the kinds are listed, and a wrong name offers the nearest`() throws {
    let list = try JalonProcess.run(["schema"])
    let names = list.output.split(separator: "\n").compactMap { $0.split(separator: "\t").first.map { String($0) } }
    #expect(names == ["roadmap", "party", "calendar", "workspace", "change", "me", "view"])
    for name in names { _ = try SchemaValidator.faults([], schema: schema(name)) }
    let wrong = try JalonProcess.run(["schema", "roadmpa", "--lang", "fr"])
    #expect(wrong.status == 64 && wrong.output.isEmpty)
    #expect(wrong.errors == "Il n’y a pas de type de fichier « roadmpa ».\nVouliez-vous dire « roadmap » ?\n")
    #expect(try JalonProcess.run(["schema", "zzzzzzzz"]).errors.contains("jalon schema"))
  }
}
