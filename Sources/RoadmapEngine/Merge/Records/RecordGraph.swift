/// Which records were known when which others were made (Collaboration.md, Records).
///
/// A record follows those that its author had been shown, and all that these follow. Instants order nothing: clocks may be wrong.
struct RecordGraph: Sendable {
  /// The records whose predecessors are all known, each once. Each stands behind those that it follows. The order depends only on the
  /// set of records: by depth (`depths`), and of equal depth the larger id first.
  let records: [ChangeRecord]
  /// The records that follow one that is not there, in byte order of their ids. They count for nothing until it comes.
  let waiting: [ChangeRecord]
  private let indexes: [String: Int]
  /// The records in chains, in each of which every record follows the one before it: the chain of each record, and its position there.
  private var chains: [Int32] = []
  private var positions: [Int32] = []
  /// For each record, the position up to which it follows each chain: an index into `horizons`. Its own chain it follows up to itself.
  private var horizonOf: [Int32] = []
  private var horizons: [[Int32]] = []

  /// - Parameter records: the records in any order. Of several with one id the first counts.
  init(_ records: some Sequence<ChangeRecord>) {
    var known: [String: ChangeRecord] = [:]
    for record in records where record.isReadable && known[record.id] == nil { known[record.id] = record }
    known.orderImports()
    let depths = RecordGraph.depths(of: known)
    let order = depths.sorted { $0.value == $1.value ? $0.key > $1.key : $0.value < $1.value }
    self.records = order.compactMap { known[$0.key] }
    waiting = known.values.filter { depths[$0.id] == nil }.sorted { $0.id < $1.id }
    indexes = Dictionary(uniqueKeysWithValues: self.records.enumerated().map { ($1.id, $0) })
    var tails: [Int] = []
    for index in self.records.indices { place(index, &tails) }
  }

  /// Returns the depth of each record: the number of records in the longest chain that leads back from it. Leaves out a record that follows a missing
  /// one.
  private static func depths(of known: [String: ChangeRecord]) -> [String: Int] {
    var depths: [String: Int] = [:]
    var missing: [String: Int] = [:]
    var followers: [String: [String]] = [:]
    var free: [String] = []
    for (id, record) in known {
      let after = Set(record.after ?? [])
      missing[id] = after.count
      for other in after { followers[other, default: []].append(id) }
      if after.isEmpty { free.append(id) }
    }
    var reached: [String: Int] = [:]
    while let id = free.popLast() {
      depths[id] = reached[id] ?? 0
      for follower in followers[id] ?? [] {
        reached[follower] = max(reached[follower] ?? 0, (reached[id] ?? 0) + 1)
        missing[follower, default: 0] -= 1
        if missing[follower] == 0 { free.append(follower) }
      }
    }
    return depths
  }

  /// Puts a record behind the last record of a chain that it follows, or into a chain of its own.
  /// - Parameter tails: the last record of each chain.
  private mutating func place(_ index: Int, _ tails: inout [Int]) {
    let after = (records[index].after ?? []).compactMap { indexes[$0] }
    let chain = after.first { tails[Int(chains[$0])] == $0 }.map { Int(chains[$0]) } ?? tails.count
    let position = chain < tails.count ? positions[tails[chain]] + 1 : 0
    if after.count == 1, let only = after.first, chain < tails.count {
      horizonOf.append(horizonOf[only])
    } else {
      var horizon: [Int32] = []
      func extend(_ chain: Int, to position: Int32) {
        if horizon.count <= chain { horizon += repeatElement(-1, count: chain + 1 - horizon.count) }
        horizon[chain] = max(horizon[chain], position)
      }
      for other in after {
        for (chain, position) in horizons[Int(horizonOf[other])].enumerated() where position >= 0 { extend(chain, to: position) }
        extend(Int(chains[other]), to: positions[other])
      }
      horizonOf.append(Int32(horizons.count))
      horizons.append(horizon)
    }
    chains.append(Int32(chain))
    positions.append(position)
    if chain < tails.count { tails[chain] = index } else { tails.append(index) }
  }

  /// Returns the index of a record; nil where there is none with this id, and for one that waits.
  func index(of id: String) -> Int? { indexes[id] }

  /// Checks whether a record was known when another one was made. A record does not follow itself.
  func follows(_ later: Int, _ earlier: Int) -> Bool {
    let chain = chains[earlier]
    if chain == chains[later] { return positions[earlier] < positions[later] }
    let horizon = horizons[Int(horizonOf[later])]
    return Int(chain) < horizon.count && horizon[Int(chain)] >= positions[earlier]
  }

  /// The ids of the records that no other one follows, in byte order: what a person has been shown who sees the plan of these records.
  var heads: [String] {
    var followed: Set<String> = []
    for record in records { followed.formUnion(record.after ?? []) }
    return records.map(\.id).filter { !followed.contains($0) }.sorted()
  }
}

extension [ChangeRecord] {
  /// The ids of the records that no other one follows, in byte order.
  package var heads: [String] { RecordGraph(self).heads }
}

extension [String: ChangeRecord] {
  /// Makes each record of what was taken from a packet follow those of earlier packets of the same party: a later word replaces an earlier one, also
  /// if different copies have taken them. A record that was taken after a decision follows more than the sender knew; `LiveGraph.replaces` covers
  /// that case.
  fileprivate mutating func orderImports() {
    var imports: [Party.ID: [(id: String, sent: SendVector)]] = [:]
    for (id, record) in self {
      if case .imported(let origin) = record.act { imports[origin.from, default: []].append((id, origin.sent)) }
    }
    let written = self
    for later in imports.values.joined() {
      guard let record = written[later.id], let after = record.after, case .imported(let origin) = record.act else { continue }
      let earlier = (imports[origin.from] ?? []).filter {
        $0.sent != later.sent && later.sent.holds($0.sent) && written.isKnown($0.id, to: record)
      }
      if !earlier.isEmpty { self[later.id]?.after = after + earlier.map(\.id).sorted() }
    }
  }

  /// Checks whether what was taken from a packet follows only packets that the author of a later one knew.
  private func isKnown(_ earlier: String, to later: ChangeRecord) -> Bool {
    func sendings(_ record: ChangeRecord?) -> [Sending?] {
      (record?.after ?? []).filter { self[$0]?.act.isImport != true }.map {
        if case .sent(let sending)? = self[$0]?.act { sending } else { nil }
      }
    }
    let known = sendings(later).compactMap(\.self)
    return sendings(self[earlier]).allSatisfy { sending in
      guard let sending else { return false }
      return known.contains {
        ($0.to == sending.to || $0.exchange == sending.exchange) && $0.replica == sending.replica && $0.number >= sending.number
      }
    }
  }
}
