/// Finds the node of a step by its id: an open table of node numbers, 20 bytes a step where a dictionary takes 70.
struct StepTable: Sendable {
  /// By node: its id, and the place of its roadmap in the group.
  private var ids: [Step.ID] = []
  private var roadmaps: [Int32] = []
  /// Node numbers at the places that their hashes give, or at the next free ones; -1 for a free place.
  private var slots: [Int32]
  private let mask: Int

  /// - Parameter capacity: the most steps that it will hold.
  init(capacity: Int) {
    var size = 8
    while size < capacity * 2 { size *= 2 }
    mask = size - 1
    slots = [Int32](repeating: -1, count: size)
    ids.reserveCapacity(capacity)
    roadmaps.reserveCapacity(capacity)
  }

  /// Adds the next node. Of two steps of a roadmap with one id the first is the one that is found.
  mutating func append(_ id: Step.ID, roadmap: Int32) {
    let slot = slot(of: id, roadmap)
    if slots[slot] < 0 { slots[slot] = Int32(ids.count) }
    ids.append(id)
    roadmaps.append(roadmap)
  }

  /// The node of a step, by the place of its roadmap in the group; nil for one that is not there.
  func node(_ id: Step.ID, roadmap: Int32) -> Int32? {
    let node = slots[slot(of: id, roadmap)]
    return node < 0 ? nil : node
  }

  /// Where a step is, or where it would go: at least half of the places are free, so that the search ends.
  private func slot(of id: Step.ID, _ roadmap: Int32) -> Int {
    var slot = StepTable.hash(id, roadmap) & mask
    while true {
      let node = Int(slots[slot])
      if node < 0 || ids[node] == id && roadmaps[node] == roadmap { return slot }
      slot = (slot + 1) & mask
    }
  }

  /// Another one in every process, so that no file can be made whose ids all fall together.
  private static let seed = UInt64.random(in: .min ... .max)

  /// Eight bytes of the id at a time, multiplied by the seed's odd neighbour and folded: a third of the time of a `Hasher`.
  private static func hash(_ id: Step.ID, _ roadmap: Int32) -> Int {
    var text = id.text
    return text.withUTF8 { bytes in
      var hash = seed ^ UInt64(truncatingIfNeeded: bytes.count) ^ UInt64(truncatingIfNeeded: roadmap) << 32
      var place = 0
      while place < bytes.count {
        var word: UInt64 = 0
        for byte in bytes[place..<min(place + 8, bytes.count)] { word = word << 8 | UInt64(byte) }
        let product = (hash ^ word).multipliedFullWidth(by: seed | 1)
        hash = product.high ^ product.low
        place += 8
      }
      return Int(truncatingIfNeeded: hash)
    }
  }
}
