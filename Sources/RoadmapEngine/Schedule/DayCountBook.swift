/// The day counts that the steps of a schedule use; steps with the same owners share one. Grows, and keeps what it has.
struct DayCountBook: Sendable {
  private(set) var counts: [DayCount] = []
  /// For each count the parties whose days it counts, in byte order; empty for every-day.
  private(set) var parties: [[Party.ID]] = []
  private var indexes: [Key: Int32] = [:]
  private let calendars: CalendarBook

  enum Mode: UInt8, Hashable, Sendable { case everyDay, each, all }
  private struct Key: Hashable {
    let mode: Mode
    let parties: [Party.ID]
  }

  /// What the owners of one roadmap's steps come to: most of them are few sets of its own parties, told apart by one bit a party.
  struct Reading {
    let roadmap: Roadmap
    /// The set that was met last at each place that a hash gives; two sets at one place cost only another search.
    fileprivate var met: [(set: UInt64, index: Int32)]
    private let shift: UInt64
    /// What steps without a calendar of their own come to, by whether nobody owns them or all parties do, and by how they are counted:
    /// a set of more parties than there are bits is not to be gathered and put into order for every step.
    fileprivate var ofAll: [Shared: Int32] = [:]

    fileprivate struct Shared: Hashable {
      let isOwned: Bool
      let mode: Mode
    }
    /// The party of the roadmap whose id has such letters, or -1.
    private var guesses = [Int8](repeating: -1, count: 128)

    fileprivate init(_ roadmap: Roadmap) {
      self.roadmap = roadmap
      let bits = min(12, max(4, 64 - roadmap.steps.count.leadingZeroBitCount))
      met = [(set: UInt64, index: Int32)](repeating: (0, -1), count: 1 << bits)
      shift = UInt64(64 - bits)
      for (index, party) in roadmap.parties.enumerated().prefix(63) { guesses[Reading.guess(party)] = Int8(index) }
    }

    /// One bit for each party of the roadmap that owns a step; nil where somebody else owns it too, or where there are too many parties.
    fileprivate func ownerBits(_ steps: NetworkDraft.Steps, _ place: Int) -> UInt64? {
      guard roadmap.parties.count <= 63 else { return nil }
      var bits: UInt64 = 0
      for owner in steps[place].owners.indices {
        guard let index = party(steps[place].owners[owner].party) else { return nil }
        bits |= 1 << UInt64(index)
      }
      return bits
    }

    /// Most parties are found by the letters that their ids end on, with one comparison instead of one for each party.
    private func party(_ id: Party.ID) -> Int? {
      let guess = Int(guesses[Reading.guess(id)])
      if guess >= 0, roadmap.parties[guess] == id { return guess }
      return roadmap.parties.firstIndex(of: id)
    }

    /// From the bits of the text where it lies, which for a short one are its letters. Whatever they lead to is compared.
    private static func guess(_ id: Party.ID) -> Int {
      withUnsafeBytes(of: id.text) { Int(($0.load(as: UInt64.self) &* 0x9E37_79B9_7F4A_7C15) >> 57) }
    }

    fileprivate func place(of set: UInt64) -> Int { Int((set &* 0x9E37_79B9_7F4A_7C15) >> shift) }
  }

  init(calendars: CalendarBook) { self.calendars = calendars }

  func reading(of roadmap: Roadmap) -> Reading { Reading(roadmap) }

  /// Whose days count for a step (Scheduling.md, 2): its own calendar, else by its owners, else the roadmap's.
  /// - Parameters:
  ///   - place: of the step.
  ///   - steps: those of the roadmap that is read.
  mutating func index(for place: Int, of steps: NetworkDraft.Steps, _ reading: inout Reading) -> Int32 {
    let mode: Mode = steps[place].kind == .task ? .each : .all
    if steps[place].calendar == nil, let bits = reading.ownerBits(steps, place) {
      let set = bits << 1 | (mode == .each ? 1 : 0)
      let hash = reading.place(of: set)
      let met = reading.met[hash]
      if met.set == set, met.index >= 0 { return met.index }
      let index = find(steps, place, reading.roadmap, mode)
      reading.met[hash] = (set, index)
      return index
    }
    guard steps[place].calendar == nil, steps[place].owners.allSatisfy({ $0.party == Party.every }) else {
      return find(steps, place, reading.roadmap, mode)
    }
    let shared = Reading.Shared(isOwned: !steps[place].owners.isEmpty, mode: mode)
    if let index = reading.ofAll[shared] { return index }
    let index = find(steps, place, reading.roadmap, mode)
    reading.ofAll[shared] = index
    return index
  }

  private mutating func find(_ steps: NetworkDraft.Steps, _ place: Int, _ roadmap: Roadmap, _ mode: Mode) -> Int32 {
    var owners: [Party.ID] = []
    var known: Set<Party.ID> = []
    for owner in steps[place].owners {
      if owner.party == Party.every {
        owners = roadmap.parties
        known = Set(owners)
      } else if known.insert(owner.party).inserted {
        owners.append(owner.party)
      }
    }
    let every = owners.isEmpty ? roadmap.parties : owners
    if let index = steps[place].calendar.flatMap({ named($0, over: every) }) { return index }
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
    // Parties that count by one calendar count the same days.
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
