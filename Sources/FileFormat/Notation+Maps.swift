import RoadmapEngine
import StrictJSON

extension Notation where Value == StepReference {
  /// A string `step` or `roadmap/step`.
  static let reference = spelled(
    .reference,
    { text in
      let reference = StepReference(text)
      guard Identifiers.isValid(reference.step.text), reference.roadmap.map({ Identifiers.isValid($0.text) }) ?? true else { return nil }
      return reference
    }, { $0.description })
}

extension Notation where Value == [Ownership] {
  /// An object by party. Its values are the id of a body, an empty string for none, or an array of ids of bodies.
  static let owners = Notation(
    .map(keys: NamePattern.codeOrAll, .either([.id, .word(of: [""]), .array(.id)])),
    read: { (json) throws(FormatFault) in
      guard json.kind == .object else { return nil }
      var owners: [Ownership] = []
      for member in json.members where member.value.kind != .null {
        let party = member.key.text
        guard party == "*" || Identifiers.isValidCode(party) else { return nil }
        if member.value.string == "" {
          owners.append(Ownership(party: Party.ID(party), bodies: []))
        } else if let body = try Notation<Body.ID>.id().read(member.value) {
          owners.append(Ownership(party: Party.ID(party), bodies: [body]))
        } else if let bodies = try Notation<[Body.ID]>.ids().read(member.value) {
          owners.append(Ownership(party: Party.ID(party), bodies: bodies))
        } else {
          return nil
        }
      }
      return owners.sorted { $0.party < $1.party }
    },
    write: { owners, writer in
      writer.object { writer in
        for owner in owners.merged {
          writer.key(owner.party.text)
          if owner.bodies.count == 1, let body = owner.bodies.first {
            writer.string(body.text)
          } else {
            writer.scalars(owner.bodies.map(\.text))
          }
        }
      }
    })
}

extension Notation where Value == [Approval] {
  /// An object by party.
  static let given = Notation(
    .map(keys: NamePattern.code, Approval.layout.namedSchema),
    read: { (json) throws(FormatFault) in
      guard json.kind == .object else { return nil }
      var given: [Approval] = []
      for member in json.members where member.value.kind != .null {
        let party = Party.ID(member.key.text)
        guard Identifiers.isValidCode(party.text) else { return nil }
        guard let approval = try Approval.layout.notation(Approval(party: party)).read(member.value) else { return nil }
        given.append(approval)
      }
      return given.sorted { $0.party < $1.party }
    },
    write: { given, writer in
      writer.object { writer in
        for approval in given {
          writer.key(approval.party.text)
          writer.object { Approval.layout.write(approval, &$0) }
        }
      }
    })
}

extension Notation where Value == [Step.ID: Baseline.Dates] {
  /// An object by step id.
  static let baselineDates = Notation(
    .map(keys: NamePattern.id, Baseline.Dates.layout.namedSchema),
    read: { (json) throws(FormatFault) in
      guard json.kind == .object else { return nil }
      var dates: [Step.ID: Baseline.Dates] = [:]
      let notation = Baseline.Dates.layout.notation(Baseline.Dates(start: .first, finish: .first))
      for member in json.members where member.value.kind != .null {
        guard Identifiers.isValid(member.key.text), let read = try notation.read(member.value) else { return nil }
        dates[Step.ID(member.key.text)] = read
      }
      return dates
    },
    write: { dates, writer in
      writer.object { writer in
        for (step, dates) in dates.sorted(by: { $0.key < $1.key }) {
          writer.key(step.text)
          writer.object { Baseline.Dates.layout.write(dates, &$0) }
        }
      }
    })
}

extension Baseline.Dates {
  static let layout = Layout<Baseline.Dates>(
    \.unknown, [Member(always: "start", \.start, .day).required, Member(always: "finish", \.finish, .day).required])
}
