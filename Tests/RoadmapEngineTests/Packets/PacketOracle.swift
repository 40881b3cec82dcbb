@testable import RoadmapEngine

/// Tells what has to wait for an answer after packets were exchanged. It is slow and knows nothing of records, words and reviews: it only
/// remembers who has written which value, who was shown it, and what was said to it. Every value that somebody writes is a new one.
struct PacketOracle {
  /// One field of one step.
  struct Place: Hashable, Comparable, CustomStringConvertible {
    let step: String
    let atom: String
    var description: String { "\(step) \(atom)" }
    static func < (left: Place, right: Place) -> Bool { left.description < right.description }
  }

  /// What a party was told of one place: the value of the sender, and why it refuses another one.
  struct Told: Hashable {
    let place: Place
    let value: String
    let refusal: String?
  }

  /// What a packet says, and what was known when it was sent.
  struct Letter {
    let from: String
    let to: String
    /// The values of the sender.
    let values: [Place: String]
    /// All values that the sender has had so far.
    let past: [Place: Set<String>]
    /// The values of the receiver of which the sender knew.
    let known: [Place: Set<String>]
    /// What the sender wants the receiver to know.
    let told: Set<Told>
  }

  /// The values that each party has written itself.
  private var written: [String: [Place: Set<String>]] = [:]
  /// The values that each party has taken, with the party from which they came.
  private var taken: [String: [Place: [String: String]]] = [:]
  /// All values that each party has had.
  private var past: [String: [Place: Set<String>]] = [:]
  /// For each pair of parties, the values of the second one that the first one has answered.
  private var known: [[String]: [Place: Set<String>]] = [:]
  /// For each pair of parties, what the first one has answered to the second one.
  private var answered: [[String]: Set<Told>] = [:]
  /// For each pair of parties, the reason of the refusal that is the last answer of the first one to the second one.
  private var refusals: [[String]: [Place: String]] = [:]
  private(set) var faults: [String] = []

  /// Returns the values of a plan.
  static func values(_ plan: Workspace) -> [Place: String] {
    var values: [Place: String] = [:]
    for step in plan.roadmaps.flatMap(\.steps) {
      for atom in atoms { values[Place(step: step.id.text, atom: atom)] = value(atom, step) }
    }
    return values
  }

  static let atoms = ["deadline", "title.en", "deliverable.en", "length"]

  static func value(_ atom: String, _ step: Step) -> String {
    switch atom {
    case "deadline": step.deadline?.description ?? "–"
    case "title.en": step.title.byLanguage(.en)["en"] ?? "–"
    case "deliverable.en": step.deliverable?.byLanguage(.en)["en"] ?? "–"
    default: step.duration.map { "\($0)" } ?? "–"
    }
  }

  // MARK: What happens

  mutating func began(_ party: String, _ plan: Workspace) { note(party, plan) }

  mutating func wrote(_ party: String, _ place: Place, _ plan: Workspace) {
    if let value = Self.values(plan)[place] { written[party, default: [:]][place, default: []].insert(value) }
    note(party, plan)
  }

  private mutating func note(_ party: String, _ plan: Workspace) {
    for (place, value) in Self.values(plan) { past[party, default: [:]][place, default: []].insert(value) }
  }

  /// Returns what a party sends to another one.
  /// - Parameter newest: the newest packet that the sender has received of the receiver; nil if none.
  func letter(from: String, to: String, _ plan: Workspace, after newest: Letter?) -> Letter {
    let values = Self.values(plan)
    let told = values.compactMap { place, value -> Told? in
      let refusal = refusals[[from, to]]?[place]
      // Of two that have taken each other's value, the first one in the order of their names says it.
      let isCrossed = from < to && newest.map { $0.values[place] != value && !$0.told.contains { $0.place == place } } ?? false
      guard refusal != nil || isOwn(value, at: place, of: from, towards: to) || isCrossed && isTaken(value, at: place, by: from, of: to)
      else { return nil }
      return Told(place: place, value: value, refusal: refusal)
    }
    return Letter(
      from: from, to: to, values: values, past: past[from] ?? [:], known: known[[from, to]] ?? [:], told: Set(told))
  }

  /// Checks whether a value is the party's own for another one: written by itself, or taken from a third one.
  private func isOwn(_ value: String, at place: Place, of party: String, towards other: String) -> Bool {
    if written[party]?[place]?.contains(value) == true { return true }
    return taken[party]?[place]?[value].map { $0 != other } ?? false
  }

  /// Notes that a party has received a packet, or answered what came in it.
  /// - Parameters:
  ///   - verdicts: for each place, whether the party takes the value, or the reason of its refusal.
  ///   - plan: the plan of the party afterwards.
  mutating func answered(_ letter: Letter, _ verdicts: [Place: String?], before: Workspace, after plan: Workspace) {
    let pair = [letter.to, letter.from]
    let own = Self.values(before)
    let now = Self.values(plan)
    let open = letter.told.subtracting(answered[pair] ?? [])
    var dealt: [Place] = []
    var isWhole = true
    for told in open {
      if let verdict = verdicts[told.place] {
        if let reason = verdict {
          // A party that keeps a value which the other one refuses is not asked again, and has nothing to tell.
          if told.refusal == nil { refusals[pair, default: [:]][told.place] = reason } else { refusals[pair]?[told.place] = nil }
          if own[told.place] != now[told.place] { faults.append("\(letter.to): a refusal has changed \(told.place)") }
        } else {
          taken[letter.to, default: [:]][told.place, default: [:]][told.value] = letter.from
          refusals[pair]?[told.place] = nil
          if now[told.place] != told.value {
            faults.append("\(letter.to): \(told.value) of \(letter.from) was taken and is not in the plan at \(told.place)")
          }
        }
      } else if own[told.place] == told.value {
        refusals[pair]?[told.place] = nil
      } else {
        isWhole = false
        continue
      }
      answered[pair, default: []].insert(told)
      dealt.append(told.place)
    }
    for (place, value) in own where now[place] != value && verdicts[place] != .some(nil) {
      faults.append("\(letter.to): \(place) has changed, and nobody has taken anything there")
    }
    note(letter.to, plan)
    if !dealt.isEmpty {
      for (place, values) in letter.past where isWhole || dealt.contains(place) {
        known[pair, default: [:]][place, default: []].formUnion(values)
      }
    }
  }

  private func isTaken(_ value: String, at place: Place, by party: String, of other: String) -> Bool {
    taken[party]?[place]?[value] == other
  }

  // MARK: What must be

  /// Compares the proposals that wait at a party with those that have to wait there.
  /// - Parameter letters: the newest packets that the party has received, one of each sender.
  mutating func check(_ party: String, _ plan: Workspace, _ waiting: [Proposal], _ letters: [Letter]) {
    let values = Self.values(plan)
    let found = Dictionary(grouping: waiting) { "\($0.origin.from) \(Self.place($0).map { "\($0)" } ?? "\($0.thing.name) \($0.atom)")" }
    var wanted: Set<String> = []
    for letter in letters {
      for told in letter.told where answered[[party, letter.from]]?.contains(told) != true && values[told.place] != told.value {
        let key = "\(letter.from) \(told.place)"
        wanted.insert(key)
        guard let proposals = found[key] else {
          faults.append("\(party): \(told) of \(letter.from) has not arrived")
          continue
        }
        guard proposals.count == 1, let proposal = proposals.first else {
          faults.append("\(party): \(key) is proposed \(proposals.count) times")
          continue
        }
        check(party, proposal, told, letter, values, letters)
      }
    }
    for key in found.keys where !wanted.contains(key) { faults.append("\(party): \(key) is proposed, and nobody has said that") }
  }

  private mutating func check(
    _ party: String, _ proposal: Proposal, _ told: Told, _ letter: Letter, _ values: [Place: String], _ letters: [Letter]
  ) {
    let (place, own) = (told.place, values[told.place] ?? "–")
    func value(_ value: MergedValue?) -> String? { if case .step(let step)? = value { Self.value(place.atom, step) } else { nil } }
    if value(proposal.theirs) != told.value || value(proposal.ours) != own {
      faults.append("\(party): \(place) is proposed with other values than \(told.value) and \(own)")
    }
    if proposal.refusal != told.refusal {
      faults.append("\(party): \(place) is refused with \(proposal.refusal ?? "nothing") and not with \(told.refusal ?? "nothing")")
    }
    let isTwoSided = isOwn(own, at: place, of: party, towards: letter.from) && letter.known[place]?.contains(own) != true
    // Two others may want the same place differently.
    let isCrowded = letters.contains { other in other.from != letter.from && other.told.contains { $0.place == place } }
    if isCrowded, !isTwoSided { return }
    if isTwoSided != (proposal.state == .conflict) {
      faults.append("\(party): \(place), \(own) against \(told.value) of \(letter.from), is \(proposal.state)")
    }
  }

  /// Returns the place that a proposal is about; nil for a step as a whole.
  static func place(_ proposal: Proposal) -> Place? {
    guard case .step(let step) = proposal.thing else { return nil }
    return atoms.contains(proposal.atom) ? Place(step: step.step.text, atom: proposal.atom) : nil
  }
}
