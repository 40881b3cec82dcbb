/// The records of a graph, and which of them are in effect: not undone, or made again since.
struct LiveGraph: Sendable {
  let graph: RecordGraph
  /// Whether each record is in effect: it is an act that was not undone, or was made again since.
  let isLive: [Bool]
  /// The records that undo each act, and those that make it again, in the order of the graph.
  private let undos: [Int: [Int]]
  private let redos: [Int: [Int]]
  /// The marks of the parties whose copies have made records, where one of them was renamed.
  var authors: [Int: Party.ID] = [:]
  /// The reviews that take each record of a packet.
  private let takers: [Int: [Int]]

  init(_ graph: RecordGraph) {
    self.graph = graph
    var undos: [Int: [Int]] = [:]
    var redos: [Int: [Int]] = [:]
    var takers: [Int: [Int]] = [:]
    for (index, record) in graph.records.enumerated() {
      switch record.act {
      case .undid(let id): if let act = graph.index(of: id) { undos[act, default: []].append(index) }
      case .redid(let id): if let act = graph.index(of: id) { redos[act, default: []].append(index) }
      case .reviewed(let review):
        for id in review.imports { if let taken = graph.index(of: id) { takers[taken, default: []].append(index) } }
      case .made, .purged, .sent, .imported, .unreadable: continue
      }
    }
    self.undos = undos
    self.redos = redos
    self.takers = takers
    isLive = graph.records.indices.map { index in
      Self.isLive(index, undos, redos, takers, graph) { _ in true }
    }
  }

  /// Returns those of some known records that undo an act. An undo holds until somebody who knows of it makes the act again.
  private static func undoers(
    of act: Int, _ undos: [Int: [Int]], _ redos: [Int: [Int]], _ graph: RecordGraph, isKnown: (Int) -> Bool
  ) -> [Int] {
    (undos[act] ?? []).filter { undo in
      isKnown(undo) && !(redos[act] ?? []).contains { isKnown($0) && graph.follows($0, undo) }
    }
  }

  /// Returns the records that undo an act; none for one that is in effect.
  func undoers(of act: Int) -> [Int] { Self.undoers(of: act, undos, redos, graph) { _ in true } }

  /// Checks whether an act is in effect if only some records are known.
  func isLive(_ act: Int, knowing isKnown: (Int) -> Bool) -> Bool { Self.isLive(act, undos, redos, takers, graph, isKnown: isKnown) }

  private static func isLive(
    _ act: Int, _ undos: [Int: [Int]], _ redos: [Int: [Int]], _ takers: [Int: [Int]], _ graph: RecordGraph, isKnown: (Int) -> Bool
  ) -> Bool {
    guard isKnown(act), !graph.records[act].act.isRewinding else { return false }
    // What comes from a packet is in effect while a review of it is.
    if graph.records[act].act.isImport {
      return (takers[act] ?? []).contains { isKnown($0) && undoers(of: $0, undos, redos, graph, isKnown: isKnown).isEmpty }
    }
    return undoers(of: act, undos, redos, graph, isKnown: isKnown).isEmpty
  }

  /// Checks whether an act was in effect in the plan on which another record was made.
  func wasLive(_ act: Int, at record: Int) -> Bool { isLive(act) { follows(record, $0) } }

  func follows(_ later: Int, _ earlier: Int) -> Bool { graph.follows(later, earlier) }

  /// Checks whether neither of two records was known when the other one was made.
  func areConcurrent(_ left: Int, _ right: Int) -> Bool {
    left != right && !graph.follows(left, right) && !graph.follows(right, left)
  }

  /// Returns the elements whose records are followed by the record of no other element, in the order of the graph.
  /// - Parameter elements: in the order of the graph.
  func newest<Element>(of elements: [Element], _ record: (Element) -> Int) -> [Element] {
    if elements.count > 1, elements.count(where: { graph.records[record($0)].act.isImport }) > 1 {
      return elements.filter { element in
        !elements.contains { follows(record($0), record(element)) || replaces(record($0), record(element)) }
      }
    }
    var newest: [Element] = []
    for element in elements.reversed() where !newest.contains(where: { follows(record($0), record(element)) }) { newest.append(element) }
    return newest.reversed()
  }

  /// Checks whether a record replaces another one because its party sent it later. It need not know what the other one follows.
  private func replaces(_ later: Int, _ earlier: Int) -> Bool {
    guard case .imported(let new) = graph.records[later].act, case .imported(let old) = graph.records[earlier].act else { return false }
    return new.from == old.from && new.sent != old.sent && new.sent.holds(old.sent) && !follows(earlier, later)
  }

  /// Checks whether a record says what stood in a workspace before its first act. Such a record follows nothing and has no author.
  func isStart(_ record: Int) -> Bool {
    let record = graph.records[record]
    return record.after?.isEmpty ?? true && record.at.isEmpty && record.author == Author()
  }

  /// The party whose copy has made a record, with a mark for its id if it was renamed; nil if none was chosen.
  func author(_ record: Int) -> Party.ID? { authors[record] ?? graph.records[record].author.party }
}
