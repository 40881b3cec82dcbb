import RoadmapEngine
import StatusViews
import Wording

/// The fields of the forms of steps, by the keys of `StepField`.
enum StepFormFields {
  static let keys = StepFieldGroup.allCases.flatMap(\.keys)
  static let newKeys = ["title", "kind", "phase", "owners", "duration", "deadline", "after"]
  /// The fields that several steps may share.
  static let commonKeys = keys.filter {
    !["title", "after", "opens", "repeats", "links", "notes", "deliverable", "level.by", "level.on"].contains($0)
  }
  /// The fields that name a thing of the step's own roadmap.
  static let innerKeys: Set<String> = ["phase", "parent", "after"]
  static let waitingKeys = ["waiting.on", "waiting.purpose", "waiting.since", "waiting.reminders", "waiting.until", "waiting.earlier"]

  /// Returns the fields of a step's sign-off and of the approval of each party.
  static func signoffKeys(of step: Step, in roadmap: Roadmap) -> [String] {
    let given = (step.signoff?.given.map(\.party) ?? []).filter { !roadmap.parties.contains($0) }
    return ["signoff", "signoff.by", "signoff.threshold"]
      + (roadmap.parties + given).flatMap { ["signoff.\($0)", "signoff.\($0).by", "signoff.\($0).reference"] }
  }

  /// Checks whether a roadmap offers values for a field.
  static func isNeeded(_ key: String, in roadmap: Roadmap) -> Bool { key != "phase" || !roadmap.phases.isEmpty }

  /// Returns the fields of steps by their keys, in groups where they are many. The owners of several steps are asked by party.
  /// - Parameters:
  ///   - references: the steps. Those of other roadmaps may be among them where the keys name nothing of a roadmap.
  ///   - workspace: gives the names of the parties.
  static func fields(
    _ keys: [String], of references: [StepReference], in roadmap: Roadmap, of workspace: Workspace, _ wording: Wording
  ) -> [Form.Field] {
    let steps = references.compactMap { workspace[$0] }
    let fields = keys.flatMap { key in
      if key == "owners", steps.count > 1 {
        let ids = Set(references.compactMap(\.roadmap))
        let parties = workspace.roadmaps.filter { ids.contains($0.id) }.flatMap(\.parties)
        return SharedOwners.fields(of: steps, parties: parties, in: workspace, wording)
      }
      return [field(key, of: steps, in: roadmap, of: workspace, wording)].compactMap(\.self)
    }
    guard keys.count > mostWithoutGroups else { return fields }
    return fields.map { field in
      var field = field
      field.group = StepFieldGroup.group(of: SharedOwners.isField(field.key) ? "owners" : field.key).map { wording.title($0) } ?? ""
      return field
    }
  }

  private static let mostWithoutGroups = 12

  /// Returns a field of several steps; where their values differ, it is empty.
  private static func field(
    _ key: String, of steps: [Step], in roadmap: Roadmap, of workspace: Workspace, _ wording: Wording
  ) -> Form.Field? {
    let fields = steps.compactMap { field(key, of: $0, in: roadmap, of: workspace, wording) }
    guard let first = fields.first else { return nil }
    guard fields.contains(where: { $0.value != first.value }) else { return first }
    var shared: Form.Field
    if let choices = first.choices {
      shared = Form.Field(key, first.label, "", choices: [("", wording.differentValues)] + choices.filter { !$0.value.isEmpty })
    } else {
      shared = Form.Field(key, first.label, "", aid: first.aid)
      shared.differs = true
    }
    return shared
  }

  /// Returns a field of a step; nil where there is no field of the key.
  static func field(_ key: String, of step: Step, in roadmap: Roadmap, of workspace: Workspace, _ wording: Wording) -> Form.Field? {
    guard let field = StepField.named(key) else { return nil }
    let value = field.text(of: step) { wording.name($0) }
    let choices = choices(of: field, value, in: roadmap, of: workspace, wording)
    // The log is added to, one remark at a time.
    let label = key == "log" ? wording.columnRemark : wording.label(key)
    return choices.map { Form.Field(key, label, value, choices: $0) } ?? Form.Field(key, label, value, aid: aid(field))
  }

  /// Returns the values of a field in the order of the form; nil for a field of free text.
  /// - Parameter value: the present value, which is offered even where it belongs to no party of the roadmap.
  private static func choices(
    of field: StepField, _ value: String, in roadmap: Roadmap, of workspace: Workspace, _ wording: Wording
  ) -> [(value: String, word: String)]? {
    let none = (value: "", word: "–")
    switch field.content {
    case .choice(let choice): return (choice.isOptional ? [none] : []) + choice.words.map { ($0, wording.word($0, of: choice)) }
    case .phase: return [none] + roadmap.phases.map { ($0.id.text, wording.text($0.title)) }
    case .party:
      let parties = roadmap.parties + (value.isEmpty || roadmap.parties.contains(Party.ID(value)) ? [] : [Party.ID(value)])
      return [none] + parties.map { ($0.text, wording.party($0, in: workspace)) }
    default: return nil
    }
  }

  private static func aid(_ field: StepField) -> Form.Field.Aid? {
    switch field.content {
    case .day: .day
    case .owners: .owners
    case .supporters: .bodies
    case .roadmaps: .roadmaps
    case .parties: .parties
    case .parent: .parent
    case .links: .links
    case .lines: .lines
    case .words, .notation, .choice, .phase, .party: nil
    }
  }
}
