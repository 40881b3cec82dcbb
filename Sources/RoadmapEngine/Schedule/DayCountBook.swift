/// The day counts that the steps of a schedule use. Steps that count the same days share one. Entries are only added, never changed.
struct DayCountBook: Sendable {
  private(set) var counts: [DayCount] = []
  /// For each day count the ids of the parties whose days it counts, in byte order. It is empty for `every-day` and without parties.
  private(set) var parties: [[Party.ID]] = []
  private var indexes: [Key: Int32] = [:]
  private let calendars: CalendarBook

  enum Mode: UInt8, Hashable, Sendable { case everyDay, each, all }
  private struct Key: Hashable {
    let mode: Mode
    let parties: [Party.ID]
  }

  /// A cache for the steps of one roadmap that maps a set of owners to the index of its day count.
  ///
  /// Owners that are parties of the roadmap are represented as a set of bits, one bit for each party.
  struct Reading {
    let roadmap: Roadmap
    /// The last set of owners seen in each slot of the hash table, with the index of its day count. A collision only costs another look-up.
    fileprivate var met: [(set: UInt64, index: Int32)]
    private let shift: UInt64
    /// The day counts of steps without a `calendar` that are owned by nobody or by all parties (`*`).
    ///
    /// Cached here because a roadmap may have more parties than an owner set has bits, and sorting them for each step is slow.
    fileprivate var ofAll: [Shared: Int32] = [:]

    fileprivate struct Shared: Hashable {
      let isOwned: Bool
      let mode: Mode
    }
    /// For each hash of a party id the index of a party of the roadmap with that hash, or -1.
    private var guesses = [Int8](repeating: -1, count: 128)

    fileprivate init(_ roadmap: Roadmap) {
      self.roadmap = roadmap
      let bits = min(12, max(4, 64 - roadmap.steps.count.leadingZeroBitCount))
      met = [(set: UInt64, index: Int32)](repeating: (0, -1), count: 1 << bits)
      shift = UInt64(64 - bits)
      for (index, party) in roadmap.parties.enumerated().prefix(63) { guesses[Reading.guess(party)] = Int8(index) }
    }

    /// Returns the owners of a step as a set with one bit for each party of the roadmap.
    ///
    /// nil if an owner is not a party of the roadmap, or if the roadmap has more than 63 parties.
    fileprivate func ownerBits(_ steps: NetworkDraft.Steps, _ step: Int) -> UInt64? {
      guard roadmap.parties.count <= 63 else { return nil }
      var bits: UInt64 = 0
      for owner in steps[step].owners.indices {
        guard let index = party(steps[step].owners[owner].party) else { return nil }
        bits |= 1 << UInt64(index)
      }
      return bits
    }

    /// Returns the index of a party in the roadmap; nil if it is not one of its parties. The hash table avoids comparing all of them.
    private func party(_ id: Party.ID) -> Int? {
      let guess = Int(guesses[Reading.guess(id)])
      if guess >= 0, roadmap.parties[guess] == id { return guess }
      return roadmap.parties.firstIndex(of: id)
    }

    /// Returns a hash (0 to 127) of the first eight bytes of the string's storage. They hold the text itself if it is short.
    ///
    /// The result may differ between equal texts; the caller compares the ids, so that only speed depends on it.
    private static func guess(_ id: Party.ID) -> Int {
      withUnsafeBytes(of: id.text) { Int(($0.load(as: UInt64.self) &* 0x9E37_79B9_7F4A_7C15) >> 57) }
    }

    fileprivate func slot(of set: UInt64) -> Int { Int((set &* 0x9E37_79B9_7F4A_7C15) >> shift) }
  }

  init(calendars: CalendarBook) { self.calendars = calendars }

  func reading(of roadmap: Roadmap) -> Reading { Reading(roadmap) }

  /// Returns the index of the day count of a step, and adds it if it is new (Scheduling.md, 2).
  ///
  /// The step's own calendar decides, else its owners, else the calendar of the roadmap.
  /// - Parameters:
  ///   - step: the index of the step in `steps`.
  ///   - steps: the steps of the roadmap for which `reading` was made.
  mutating func index(for step: Int, of steps: NetworkDraft.Steps, _ reading: inout Reading) -> Int32 {
    let mode: Mode = steps[step].kind == .task ? .each : .all
    if steps[step].calendar == nil, let bits = reading.ownerBits(steps, step) {
      let set = bits << 1 | (mode == .each ? 1 : 0)
      let hash = reading.slot(of: set)
      let met = reading.met[hash]
      if met.set == set, met.index >= 0 { return met.index }
      let index = find(steps, step, reading.roadmap, mode)
      reading.met[hash] = (set, index)
      return index
    }
    guard steps[step].calendar == nil, steps[step].owners.allSatisfy({ $0.party == Party.every }) else {
      return find(steps, step, reading.roadmap, mode)
    }
    let shared = Reading.Shared(isOwned: !steps[step].owners.isEmpty, mode: mode)
    if let index = reading.ofAll[shared] { return index }
    let index = find(steps, step, reading.roadmap, mode)
    reading.ofAll[shared] = index
    return index
  }

  private mutating func find(_ steps: NetworkDraft.Steps, _ step: Int, _ roadmap: Roadmap, _ mode: Mode) -> Int32 {
    var owners: [Party.ID] = []
    var known: Set<Party.ID> = []
    for owner in steps[step].owners {
      if owner.party == Party.every {
        owners = roadmap.parties
        known = Set(owners)
      } else if known.insert(owner.party).inserted {
        owners.append(owner.party)
      }
    }
    let every = owners.isEmpty ? roadmap.parties : owners
    if let index = steps[step].calendar.flatMap({ named($0, over: every) }) { return index }
    if owners.isEmpty, let index = roadmap.calendar.flatMap({ named($0, over: roadmap.parties) }) { return index }
    return index(mode, every)
  }

  private mutating func named(_ name: String, over parties: [Party.ID]) -> Int32? {
    switch name {
    case "every-day": index(.everyDay, [])
    case "all": index(.all, parties)
    case "each": index(.each, parties)
    default: calendars.knows(Party.ID(name)) ? index(.each, [Party.ID(name)]) : nil
    }
  }

  private mutating func index(_ mode: Mode, _ parties: [Party.ID]) -> Int32 {
    let sorted = parties.count > 1 ? parties.sorted() : parties
    let key = Key(mode: sorted.count < 2 && mode == .all ? .each : mode, parties: sorted)
    if let index = indexes[key] { return index }
    // Several parties may share one calendar; their days are counted once.
    var known: Set<ObjectIdentifier> = []
    let days = sorted.map { calendars.days(of: $0) }.filter { known.insert(ObjectIdentifier($0)).inserted }
    let count =
      switch key.mode {
      case .everyDay: DayCount(each: [.everyDay])
      case .all: DayCount(each: [.all(days.map(\.working))], uncertain: days.map(\.uncertain))
      case .each where days.isEmpty: DayCount(each: [calendars.days(of: Party.every).working])
      case .each: DayCount(each: days.map(\.working), uncertain: days.map(\.uncertain))
      }
    indexes[key] = Int32(counts.count)
    counts.append(count)
    self.parties.append(sorted)
    return Int32(counts.count - 1)
  }
}
