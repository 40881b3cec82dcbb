import Exchange
import Library
import RoadmapEngine
import StatusViews
import Testing
import Wording

/// An unchanged export can be imported without any change, in every format.
@Suite struct RoundTripTests {
  @Test(arguments: [ExchangeFormat.csv, .ics, .mspdi], Language.allCases)
  func `a file that nobody has changed changes nothing`(format: ExchangeFormat, language: Language) throws {
    let bytes = Plans.bytes(Plans.source(Library.sample, language), as: format)
    for reader in Language.allCases {
      let plan = try Plans.plan(bytes, as: format, into: Library.sample, reader)
      #expect(plan.errors == [] && plan.warnings == [])
      #expect(plan.change.isEmpty && plan.added == [] && plan.changed == [])
      #expect(plan.unchanged > 30)
    }
  }

  /// A workspace of steps in which every text breaks careless programs.
  private static var naughty: Workspace {
    Plans.small(
      Plans.naughty.enumerated().map { place, text in
        Plans.step("s\(place)") { step in
          step.title = .plain(text.split(whereSeparator: \.isNewline).joined(separator: " "))
          step.deliverable = .translated(["fr": text, "ar": text])
          step.notes = .plain(text)
          step.source = .plain(text)
          step.support = [text]
          step.tags = [text]
          step.deadline = Day("2026-12-03")
          step.on = place % 3 == 0 ? Day("2026-12-01") : nil
          step.after = place > 0 ? [Link(StepReference(nil, Step.ID("s\(place - 1)")), .startToStart, lag: -2, unit: .calendarDays)] : []
        }
      })
  }

  @Test(arguments: [ExchangeFormat.csv, .ics, .mspdi], [Language.en, .ar])
  func `neither do texts that break what is careless`(format: ExchangeFormat, language: Language) throws {
    let plan = try Plans.plan(Plans.bytes(Plans.source(Self.naughty, language), as: format), as: format, into: Self.naughty, language)
    #expect(plan.errors == [])
    #expect(plan.changed == [])
    #expect(plan.change.isEmpty)
  }

  @Test func `a table makes the same steps in an empty roadmap`() throws {
    var empty = Library.sample
    let place = try #require(empty.roadmaps.firstIndex { $0.id.text == "ne-ly-labour" })
    let original = empty.roadmaps[place]
    empty.roadmaps[place].steps = []
    let bytes = Plans.source(Library.sample, .en, roadmaps: [place]).stepTable(Plans.state)
    let plan = try Plans.plan(bytes, as: .csv, into: empty)
    #expect(plan.errors == [])
    try empty.apply(plan.change)
    let made = empty.roadmaps[place]
    #expect(made.steps.map(\.id) == original.steps.map(\.id) && made.phases == original.phases)
    for (step, old) in zip(made.steps, original.steps) {
      #expect(step.owners == old.owners && step.after == old.after && step.status == old.status && step.kind == old.kind, "\(old.id)")
      #expect(step.workingDays == old.workingDays && step.notBefore == old.notBefore && step.on == old.on && step.deadline == old.deadline)
      #expect(step.phase == old.phase && step.parent == old.parent && step.tags == old.tags && step.support == old.support)
      #expect(step.progress == old.progress && step.visibility == old.visibility && step.finished == old.finished)
    }
  }

  @Test func `a project makes the same network in an empty roadmap`() throws {
    var empty = Library.sample
    let place = try #require(empty.roadmaps.firstIndex { $0.id.text == "ne-ly-labour" })
    let original = empty.roadmaps[place]
    empty.roadmaps[place].steps = []
    let plan = try Plans.plan(Plans.source(Library.sample, .en, roadmaps: [place]).projectXML(), as: .mspdi, into: empty)
    #expect(plan.errors == [])
    try empty.apply(plan.change)
    let made = empty.roadmaps[place]
    #expect(Set(made.steps.map(\.id)) == Set(original.steps.map(\.id)))
    for old in original.steps {
      let step = try #require(made[old.id])
      #expect(
        step.owners == old.owners && step.phase == old.phase && step.parent == old.parent && step.deadline == old.deadline, "\(old.id)")
      #expect(Set(step.after.map { StepNotation.text([$0]) }) == Set(old.after.map { StepNotation.text([$0]) }), "\(old.id)")
      #expect(
        step.workingDays == old.workingDays && step.on == old.on && (step.kind == .milestone) == (old.kind == .milestone), "\(old.id)")
    }
  }

  @Test func `a copy of a roadmap links to its own steps`() throws {
    var both = Library.sample
    let place = try #require(both.roadmaps.firstIndex { $0.id.text == "ne-ly-labour" })
    both.roadmaps.append(
      Roadmap(id: Roadmap.ID("zz-copy"), title: .plain("Copy"), parties: both.roadmaps[place].parties, start: Plans.today))
    for format in [ExchangeFormat.csv, .mspdi] {
      let bytes = Plans.bytes(Plans.source(Library.sample, .en, roadmaps: [place]), as: format)
      var copied = both
      let plan = try Plans.plan(bytes, as: format, into: both, roadmap: both.roadmaps.count - 1)
      #expect(plan.errors == [] && plan.changed == [], "\(plan.errors)")
      try copied.apply(plan.change)
      let copy = copied.roadmaps[both.roadmaps.count - 1]
      #expect(copy.steps.count == both.roadmaps[place].steps.count)
      #expect(copy.steps.flatMap(\.after).count { $0.step.roadmap == nil } > 20)
      #expect(copied.roadmaps[place] == both.roadmaps[place])
    }
  }

  @Test func `what a person changed in the file comes back, and only that`() throws {
    let text = String(decoding: Plans.source(Library.sample, .fr).stepTable(Plans.state), as: UTF8.self)
    let plan = try Plans.plan(
      Array(
        text.replacing("focal,ne-ly-labour,Ouvrir le dialogue,,tâche,Désigner", with: "focal,ne-ly-labour,Ouvrir le dialogue,,tâche,Nommer")
          .utf8), as: .csv, into: Library.sample, .ar)
    #expect(plan.changed.map(\.step.description) == ["ne-ly-labour/focal"])
    #expect(plan.changed.map(\.fields) == [["title"]])
    var workspace = Library.sample
    try workspace.apply(plan.change)
    let titles = workspace[Roadmap.ID("ne-ly-labour")]?[Step.ID("focal")]?.title
    #expect(titles == .translated(["en": "Name focal points", "fr": "Nommer les points focaux"]))
  }
}
