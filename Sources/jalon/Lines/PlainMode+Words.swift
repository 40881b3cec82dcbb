import RoadmapEngine

/// The meaning of the words of a line.
extension PlainMode {
  static func splitting(_ line: String) -> (word: String, rest: String) {
    guard let end = line.firstIndex(where: \.isWhitespace) else { return (line, "") }
    return (String(line[..<end]), String(line[end...]).trimmed)
  }

  /// Returns the roadmap or step with a number of the last list or an id; nil if there is none.
  func target(_ text: String) throws(Failure) -> Target? {
    if let target = listed[text] { return target }
    if let roadmap = open.workspace[Roadmap.ID(text)] { return .roadmap(roadmap.id) }
    let wanted = StepReference(text)
    let owners = open.workspace.roadmaps.filter { (wanted.roadmap ?? $0.id) == $0.id && $0[wanted.step] != nil }
    // A step of the open roadmap needs no roadmap id.
    guard let owner = owners.first(where: { $0.id == roadmap }) ?? owners.first else { return nil }
    guard owners.count == 1 || owner.id == roadmap else {
      throw Failure(64, wording.ambiguousStep(text, owners.map { "\($0.id)/\(wanted.step)" }))
    }
    return .step(StepReference(owner.id, wanted.step))
  }

  func named(_ text: String) throws(Failure) -> Target {
    guard let target = try target(text) else { throw Failure(1, wording.notUnderstood(text, nearest: nil)) }
    return target
  }

  /// Returns the named step; for an empty text the open one.
  func step(_ text: String) throws(Failure) -> StepReference {
    if text.isEmpty {
      if let step, open.workspace[step] != nil { return step }
    } else if case .step(let reference) = try named(text) {
      return reference
    }
    throw Failure(1, wording.noStepIsOpen)
  }
}
