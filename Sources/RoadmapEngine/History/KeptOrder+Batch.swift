extension KeptOrder {
  /// Inserts or moves keys together, each after another one that may be among them. Keys that follow a missing one go last.
  ///
  /// Of several keys after the same one, the first comes first.
  mutating func insert(_ entries: [(key: String, position: ListEdit.Position)]) {
    for entry in entries { remove(entry.key) }
    let followers = Dictionary(grouping: entries, by: \.position)
    var inserted: Set<String> = []
    func follow(_ position: ListEdit.Position) {
      var open = [position]
      while let next = open.popLast() {
        for entry in (followers[next] ?? []).reversed() where inserted.insert(entry.key).inserted {
          insert(entry.key, next)
          open.append(.after(entry.key))
        }
      }
    }
    for position in followers.keys {
      if case .after(let key) = position, !contains(key) || inserted.contains(key) { continue }
      follow(position)
    }
    for entry in entries where !inserted.contains(entry.key) { insert(entry.key, .after("")) }
  }
}
