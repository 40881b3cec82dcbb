/// Which parties packets were exchanged with, whatever each of them is called since (Collaboration.md, Packets).
///
/// Packets always name a party as they did at first, so that both sides mean the same one. People name it as the plan does now.
struct ExchangeParties {
  /// The marks of the parties to which packets were sent, by the records of sending.
  private(set) var receivers: [Int: Party.ID] = [:]
  /// The names of parties in packets, by their marks, and back.
  private var names: [Party.ID: Party.ID] = [:]
  private var marks: [Party.ID: Party.ID] = [:]

  init(_ graph: RecordGraph, _ known: inout RecordNames) {
    for (index, record) in graph.records.enumerated() {
      switch record.act {
      case .sent(let sending):
        let mark = known.mark(of: sending.to, at: index)
        receivers[index] = mark
        note(sending.to, mark)
      case .reviewed(let review): note(review.origin.from, known.mark(of: review.origin.from, at: index))
      default: continue
      }
    }
  }

  private mutating func note(_ name: Party.ID, _ mark: Party.ID) {
    guard marks[name] == nil, names[mark] == nil else { return }
    (marks[name], names[mark]) = (mark, name)
  }

  /// Returns the mark of a party that a packet names; nil if no packet was sent to it and none of it was answered.
  func mark(ofNamed name: Party.ID) -> Party.ID? { marks[name] }

  /// Returns the name of a party in packets; nil if no packet was sent to it and none of it was answered.
  func name(ofMarked mark: Party.ID) -> Party.ID? { names[mark] }
}

extension RecordNames {
  /// Returns the mark of a party, by its name in the plan on which a record was made; the name itself where it tells which party it is.
  fileprivate mutating func mark(of party: Party.ID, at record: Int) -> Party.ID {
    if isEmpty { return party }
    return index(.party, party.text, in: "", names(at: record)).map { Party.ID(things[$0].mark) } ?? party
  }

  /// Returns the mark of a party, by its name in the whole plan; the name itself where it tells which party it is.
  mutating func mark(of party: Party.ID) -> Party.ID {
    if isEmpty { return party }
    return index(.party, party.text, in: "", names { _ in true }).map { Party.ID(things[$0].mark) } ?? party
  }

  /// Returns the mark of the party that was once called so; nil if no party was renamed from this name.
  func formerMark(of party: Party.ID) -> Party.ID? {
    things.first { $0.kind == .party && $0.claims.contains { $0.name == party.text } }.map { Party.ID($0.mark) }
  }

  /// Returns the name of a party in the whole plan, by its mark.
  mutating func name(ofMarked mark: Party.ID) -> Party.ID {
    if isEmpty { return mark }
    return unmarking().reduce(mark) { $1.of($0) }
  }

  /// Returns the marks of the parties whose copies have made records, where one of them was renamed.
  mutating func authors() -> [Int: Party.ID] {
    guard things.contains(where: { $0.kind == .party }) else { return [:] }
    let parties = ExchangeParties(live.graph, &self)
    var authors: [Int: Party.ID] = [:]
    for (index, record) in live.graph.records.enumerated() {
      guard let party = record.author.party else { continue }
      authors[index] = record.act.isImport ? parties.mark(ofNamed: party) ?? party : mark(of: party, at: index)
    }
    return authors
  }
}

extension ExchangeRecords {
  /// Returns the name of a party in packets.
  /// - Parameter party: its name in the plan.
  package func packetName(of party: Party.ID) -> Party.ID { parties.name(ofMarked: names.mark(of: party)) ?? party }

  /// Returns the name in packets of the party to which one was sent; nil for a record of something else.
  package func receiver(of record: ChangeRecord) -> Party.ID? {
    graph.index(of: record.id).flatMap { parties.receivers[$0] }.flatMap { parties.name(ofMarked: $0) }
  }

  /// Returns the mark of a party that a packet names.
  func mark(ofNamed name: Party.ID) -> Party.ID {
    if let mark = parties.mark(ofNamed: name) { return mark }
    // A packet of a party may have come before it was renamed, while no packet was answered yet.
    let now = names.mark(of: name)
    return now != name || workspace[name] != nil ? now : names.formerMark(of: name) ?? name
  }

  /// Returns the name in the plan of a party that a packet names.
  package func planName(of name: Party.ID) -> Party.ID { names.name(ofMarked: mark(ofNamed: name)) }
}
