/// Finds the node of a step by its id. It is a hash table with open addressing that needs 20 bytes for each step, where a dictionary needs
/// 70.
struct StepTable: Sendable {
  /// The id of the step of each node.
  private var ids: [Step.ID] = []
  /// The index in the group of the roadmap of each node.
  private var roadmaps: [Int32] = []
  /// Node numbers, each in the slot of its hash or in the next free one; -1 for a free slot.
  private var slots: [Int32]
  private let mask: Int

  /// Creates an empty table.
  /// - Parameter capacity: the greatest number of steps that will be added.
  init(capacity: Int) {
    var size = 8
    while size < capacity * 2 { size *= 2 }
    mask = size - 1
    slots = [Int32](repeating: -1, count: size)
    ids.reserveCapacity(capacity)
    roadmaps.reserveCapacity(capacity)
  }

  /// Adds a step as the next node. If a roadmap has two steps with the same id, the first is found.
  mutating func append(_ id: Step.ID, roadmap: Int32) {
    let slot = slot(of: id, roadmap)
    if slots[slot] < 0 { slots[slot] = Int32(ids.count) }
    ids.append(id)
    roadmaps.append(roadmap)
  }

  /// Returns the node of a step; nil if the roadmap, given by its index in the group, has no such step.
  func node(_ id: Step.ID, roadmap: Int32) -> Int32? {
    let node = slots[slot(of: id, roadmap)]
    return node < 0 ? nil : node
  }

  /// Returns the slot of a step, or the free slot where it would go. The search ends because at least half of the slots are free.
  private func slot(of id: Step.ID, _ roadmap: Int32) -> Int {
    var slot = StepTable.hash(id, roadmap) & mask
    while true {
      let node = Int(slots[slot])
      if node < 0 || ids[node] == id && roadmaps[node] == roadmap { return slot }
      slot = (slot + 1) & mask
    }
  }

  /// A random seed, different in every process, so that nobody can craft a file whose ids all collide.
  private static let seed = UInt64.random(in: .min ... .max)

  /// Returns a hash of eight bytes of the id at a time, by folded multiplication. This takes a third of the time of `Hasher`.
  private static func hash(_ id: Step.ID, _ roadmap: Int32) -> Int {
    var text = id.text
    return text.withUTF8 { bytes in
      var hash = seed ^ UInt64(truncatingIfNeeded: bytes.count) ^ UInt64(truncatingIfNeeded: roadmap) << 32
      var index = 0
      while index < bytes.count {
        var word: UInt64 = 0
        for byte in bytes[index..<min(index + 8, bytes.count)] { word = word << 8 | UInt64(byte) }
        let product = (hash ^ word).multipliedFullWidth(by: seed | 1)
        hash = product.high ^ product.low
        index += 8
      }
      return Int(truncatingIfNeeded: hash)
    }
  }
}
