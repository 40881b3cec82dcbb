import RoadmapEngine
import Wording

/// Parties and bodies on the command line, and the changes of things.
extension OpenWorkspace {
  /// Finds a party by its id; lower case is accepted.
  /// - Throws: `Failure` if there is none.
  func party(_ text: String) throws(Failure) -> Party {
    if let party = workspace[Party.ID(text.uppercased())] { return party }
    try checkReadable { if case .party = $0 { true } else { false } }
    throw Failure(1, wording.unknown(.party, text, nearest: nearest(toParty: text, workspace.parties.map(\.id.text)), "jalon party"))
  }

  /// Suggests an id for a mistyped one, also by the party's name in any language.
  ///
  /// Short ids are all similar, so a suggestion must begin with the typed letter.
  func nearest(toParty text: String, _ ids: [String]) -> String? {
    var meant = Dictionary(ids.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
    for party in workspace.parties {
      for name in party.name.wordings { meant[name.text] = party.id.text }
    }
    let words = meant.keys.sorted().filter { $0.lowercased().first == text.lowercased().first }
    return Spelling.nearest(to: text, in: words).flatMap { meant[$0] }
  }

  /// Finds a body by `PARTY/ID`, or by its id if only one party has it.
  /// - Throws: `Failure` if there is none, or several.
  func body(_ text: String) throws(Failure) -> (party: Party, body: Body) {
    let all = workspace.parties.flatMap { party in party.bodies.map { (party: party, body: $0) } }
    let found = all.filter { OpenWorkspace.isNamed($0.party, $0.body, text) }
    if let only = found.first, found.count == 1 { return only }
    func name(_ one: (party: Party, body: Body)) -> String { "\(one.party.id)/\(one.body.id)" }
    guard found.isEmpty else { throw Failure(64, wording.ambiguous(text, found.map(name))) }
    try checkReadable { if case .party = $0 { true } else { false } }
    throw Failure(1, wording.unknown(.body, text, nearest: Spelling.nearest(to: text, in: all.map(name)), "jalon body"))
  }

  private static func isNamed(_ party: Party, _ body: Body, _ text: String) -> Bool {
    guard let slash = text.firstIndex(of: "/") else { return body.id.text == text }
    return party.id.text == text[..<slash].uppercased() && body.id.text == text[text.index(after: slash)...]
  }

  /// Reads words as `field:value`.
  /// - Parameter fields: the fields that the message names if a word is not an assignment.
  func assignments(_ words: [String], _ fields: [String]) throws(Failure) -> [StepAssignment] {
    var assignments: [StepAssignment] = []
    for word in words {
      guard let assignment = StepAssignment(word), !assignment.field.isEmpty else {
        throw Failure(64, wording.notAnAssignment(word, fields))
      }
      assignments.append(assignment)
    }
    return assignments
  }

  /// Applies assignments to a value.
  /// - Throws: `Failure` with exit code 64 at the first that is wrong.
  func assign<Value>(
    _ assignments: [StepAssignment], to value: inout Value,
    _ apply: (StepAssignment, inout Value, StepAssignment.Context) throws(StepAssignment.Fault) -> Void
  ) throws(Failure) {
    let context = StepAssignment.Context(
      today: today, language: wording.language, home: wording.home,
      written: { [today] in WrittenDay.typed($0, today: today, order: nil, $1, working: $2) }
    ) { _ in nil }
    for assignment in assignments {
      do throws(StepAssignment.Fault) { try apply(assignment, &value, context) } catch { throw Failure(64, wording.fault(error)) }
    }
  }

  /// Saves a change and prints a sentence; nil or an empty change saves nothing.
  mutating func save(_ change: Change?, reason: String, saying sentence: String) throws(Failure) {
    guard var change, !change.isEmpty else { return try Output.write(line: wording.nothingToChange) }
    change.reason = reason
    try save(change)
    try Output.write(line: sentence)
  }

  /// Throws if a thing is still in use.
  /// - Parameter alternative: the command to offer instead of removing it.
  func check(_ uses: [Use], of thing: Thing, _ id: String, alternative: String?) throws(Failure) {
    try checkReadable()
    guard uses.isEmpty else { throw Failure(1, wording.inUse(thing, id, uses, archiving: alternative)) }
  }
}
