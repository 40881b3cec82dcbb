/// An ordered list of keys in which steps that are not on the plan at the moment keep their positions.
///
/// Adding and removing a key takes constant time.
struct KeptOrder: Sendable {
  private struct Neighbours {
    var previous: String?
    var next: String?
  }
  private var neighbours: [String: Neighbours] = [:]
  private var first: String?
  private var last: String?

  init(_ keys: some Sequence<String>) {
    for key in keys { insert(key, .after(last ?? "")) }
  }

  func contains(_ key: String) -> Bool { neighbours[key] != nil }

  /// Inserts a key after another one, or at the end if that one is missing. A key that is present is moved.
  mutating func insert(_ key: String, _ position: ListEdit.Position) {
    remove(key)
    var previous: String?
    if case .after(let other) = position { previous = contains(other) ? other : last }
    let next = if let previous { neighbours[previous]?.next } else { first }
    neighbours[key] = Neighbours(previous: previous, next: next)
    join(previous, key)
    join(key, next)
  }

  mutating func remove(_ key: String) {
    guard let removed = neighbours.removeValue(forKey: key) else { return }
    join(removed.previous, removed.next)
  }

  private mutating func join(_ previous: String?, _ next: String?) {
    if let previous { neighbours[previous]?.next = next } else { first = next }
    if let next { neighbours[next]?.previous = previous } else { last = previous }
  }

  /// Returns the nearest key before another one for which a condition holds; nil if there is none.
  func predecessor(of key: String, where isThere: (String) -> Bool) -> String? {
    var found = neighbours[key]?.previous
    while let previous = found, !isThere(previous) { found = neighbours[previous]?.previous }
    return found
  }

  /// All keys in order.
  var keys: [String] {
    var keys: [String] = []
    var next = first
    while let key = next {
      keys.append(key)
      next = neighbours[key]?.next
    }
    return keys
  }
}
