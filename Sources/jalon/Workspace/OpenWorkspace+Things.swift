import ArgumentParser
import Library
import RoadmapEngine
import Wording

/// Parties, bodies and roadmaps as they are named and changed on the command line.
extension OpenWorkspace {
  /// A party by its id, in capitals or not.
  func party(_ text: String) throws(Failure) -> Party {
    if let party = workspace[Party.ID(text.uppercased())] { return party }
    try checkReadable { if case .party = $0 { true } else { false } }
    throw Failure(1, wording.unknown(.party, text, nearest: nearest(toParty: text, workspace.parties.map(\.id.text)), "jalon party"))
  }

  /// An id that was meant: nearly so, or the name of its party in any language. Two letters are near to any other two: what was meant
  /// begins at least like what was typed.
  func nearest(toParty text: String, _ ids: [String]) -> String? {
    var meant = Dictionary(ids.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
    for party in workspace.parties {
      for name in party.name.wordings { meant[name.text] = party.id.text }
    }
    let words = meant.keys.sorted().filter { $0.lowercased().first == text.lowercased().first }
    return Spelling.nearest(to: text, in: words).flatMap { meant[$0] }
  }

  /// A body by `PARTY/ID`, or by its id where only one party has it.
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

  /// The `field:value` words of a line.
  /// - Parameter fields: named where a word is none.
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

  /// Makes the assignments of a line.
  func assign<Value>(
    _ assignments: [StepAssignment], to value: inout Value,
    _ apply: (StepAssignment, inout Value, StepAssignment.Context) throws(StepAssignment.Fault) -> Void
  ) throws(Failure) {
    let context = StepAssignment.Context(
      today: today, language: wording.language, home: wording.home, written: { [today] in WrittenDay.typed($0, today: today, order: nil) }
    ) { _ in nil }
    for assignment in assignments {
      do throws(StepAssignment.Fault) { try apply(assignment, &value, context) } catch { throw Failure(64, wording.fault(error)) }
    }
  }

  /// Saves a change that is one, and says so.
  mutating func save(_ change: Change?, reason: String, saying sentence: String) throws(Failure) {
    guard var change, !change.isEmpty else { return try Output.write(line: wording.nothingToChange) }
    change.reason = reason
    try save(change)
    try Output.write(line: sentence)
  }

  /// Refuses to take away what is still named somewhere.
  func check(_ uses: [Use], of thing: Thing, _ id: String, aside: String?) throws(Failure) {
    try checkReadable()
    guard uses.isEmpty else { throw Failure(1, wording.inUse(thing, id, uses, archiving: aside)) }
  }
}

/// Why something is done.
struct ReasonOption: ParsableArguments {
  @Option(help: .reason) var reason: String = ""
}
