import Canvas
import Library
import RoadmapEngine
import Testing

@testable import Planner

/// The long form of a step, and the form of what several steps share.
@Suite struct StepFormTests {
  private static let id = Roadmap.ID("ne-ly-labour")

  // MARK: The long form

  @Test func `every field of a step stands in one group, and the form tells how many more there are`() {
    #expect(Set(StepFormFields.keys).count == StepFormFields.keys.count)
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>je")
    #expect(planner.text.contains("↓ 20 fields below: Waits and risks, Place in the plan, Rating, …"), "\(planner.text)")
    planner.press("<pgdn><pgdn><pgdn><pgdn><pgdn>")
    #expect(planner.session.layers.form?.focusedField?.key == "deliverable")
    planner.press("<pgdn>")
    #expect(planner.session.layers.form?.focusedField?.key == "notes")
    #expect(planner.text.contains("fields above") && !planner.text.contains("fields below"), "\(planner.text)")
    planner.press("<pgup><pgup>")
    #expect(planner.session.layers.form?.focusedField?.key == "level")
  }

  @Test(arguments: [
    (Language.en, "sour", "source"), (.en, "DEADL", "deadline"), (.fr, "echean", "deadline"), (.fr, "visib", "visibility"),
    (.ar, "deadline", "deadline"),
  ])
  func `a field is found by a part of its name, without accents, in the reader's language or by its key`(
    language: Language, typed: String, key: String
  ) {
    var planner = PlannerFixture(language: language)
    planner.press("<enter>/model<enter>je<c-f>\(typed)")
    #expect(planner.session.layers.form?.focusedField?.key == key, "\(planner.text)")
    planner.press("<enter>")
    #expect(planner.session.layers.top is Form && planner.session.layers.form?.focusedField?.key == key)
  }

  @Test func `other fields that are found follow by the arrows, and Esc leads back to the field before`() {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>je<tab><c-f>rating")
    let first = planner.session.layers.form?.focusedField?.key
    planner.press("<down>")
    let second = planner.session.layers.form?.focusedField?.key
    #expect(first?.hasPrefix("level") == true && second?.hasPrefix("level") == true && first != second)
    planner.press("<up>")
    #expect(planner.session.layers.form?.focusedField?.key == first)
    planner.press("<c-u>nosuchfield")
    #expect(planner.session.message?.tone == .warning)
    planner.press("<esc>")
    #expect(planner.session.layers.form?.focusedField?.key == "kind" && planner.session.layers.top is Form)
  }

  // MARK: Owners of several steps

  /// The owners of Libya in two steps before, what is pressed in its two fields, and its owners afterwards.
  private struct Case: CustomTestStringConvertible, Sendable {
    let keys: String
    let before: [[String]?]
    let after: [[String]?]
    var testDescription: String { keys }
  }

  private static let cases = [
    Case(keys: "<tab>moj", before: [["mol"], nil], after: [["moj"], ["moj"]]),
    Case(keys: "<right><tab>", before: [["mol"], nil], after: [[], []]),
    Case(keys: "<right><right><tab>moj", before: [["mol"], nil], after: [["mol", "moj"], ["moj"]]),
    Case(keys: "<right><right><tab>mol", before: [["mol"], ["moj", "mol"]], after: [["mol"], ["moj", "mol"]]),
    Case(keys: "<left><tab>mol", before: [["mol"], ["moj", "mol"]], after: [nil, ["moj"]]),
    Case(keys: "<right><right><tab>mol", before: [[], ["moj"]], after: [[], ["moj", "mol"]]),
    Case(keys: "<tab>moj<c-u>", before: [["mol"], nil], after: [["mol"], nil]),
    Case(keys: "<left><tab>", before: [["mol"], ["moj"]], after: [nil, nil]),
    Case(keys: "<left><tab>mol", before: [[], ["moj"]], after: [[], ["moj"]]),
  ]

  @Test(arguments: cases) private func `owners of a party are kept, set, added or removed in several steps`(example: Case) {
    let ids = ["model-contract", "gazette"]
    var fresh = Library.sample
    for (id, bodies) in zip(ids, example.before) {
      guard let roadmap = fresh.roadmaps.firstIndex(where: { $0.id == Self.id }),
        let step = fresh.roadmaps[roadmap].index(of: Step.ID(id))
      else { continue }
      let niger = Ownership(party: Party.ID("NE"), bodies: [Body.ID("mfa")])
      let libya = bodies.map { [Ownership(party: Party.ID("LY"), bodies: $0.map { Body.ID($0) })] } ?? []
      fresh.roadmaps[roadmap].steps[step].owners = libya + [niger]
    }
    var planner = PlannerFixture()
    planner.session.reloaded(fresh, records: [], brokenFiles: [])
    planner.press("<enter>/model empl or gazette<enter>*o<c-f>Libya<enter>\(example.keys)<c-s>")
    planner.press("<enter><enter>")
    let owners = ids.map { planner.step($0)?.owners ?? [] }
    #expect(owners.map { $0.first { $0.party.text == "LY" }?.bodies.map(\.text) } == example.after, "\(planner.text)")
    #expect(owners.allSatisfy { $0.first { $0.party.text == "NE" }?.bodies.map(\.text) == ["mfa"] })
  }

  @Test func `what a change of several steps would change is shown before, step by step, and Esc goes back to the form`() {
    var planner = PlannerFixture(width: 120, height: 40)
    planner.press("<enter>*o<c-f>Libya<enter><tab>")
    #expect(planner.text.contains("different values"), "\(planner.text)")
    planner.press("mol<c-s>")
    #expect(planner.text.contains("Steps that would change: 20 of 36") && planner.saves.isEmpty, "\(planner.text)")
    planner.press("<esc>")
    #expect(planner.session.layers.top is Form && planner.saves.isEmpty)
    planner.press("<c-s><enter>")
    if planner.saves.isEmpty { planner.press("<enter>") }
    #expect(planner.saves.count == 1, "\(planner.text)")
  }

  @Test func `a body that a party does not have is refused in the form, with the nearest`() {
    var planner = PlannerFixture(width: 120, height: 40)
    planner.press("<enter>*o<c-f>Libya<enter><tab>mool<c-s>")
    #expect(planner.session.layers.top is Form && planner.text.contains("mool") && planner.text.contains("mol"), "\(planner.text)")
    #expect(planner.saves.isEmpty)
  }
}
