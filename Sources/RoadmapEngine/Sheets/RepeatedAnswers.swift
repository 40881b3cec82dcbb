/// The words of several answers of one party to the same sheet that say the same (Sheets.md, What comes back).
///
/// People send a sheet again after they have corrected one cell, and programs write it anew. What stands in both is one proposal.
package struct RepeatedAnswers {
  /// A word of a kept packet.
  struct Word {
    let packet: Packet
    let word: PacketWord
  }

  /// What two words must have in common.
  private struct Place: Hashable {
    let from: Party.ID
    let sheet: [String]
    let thing: PlanThing
    let kind: Substring

    init(_ word: PacketWord, in packet: Packet) {
      from = packet.origin.from
      sheet = packet.seen
      thing = word.thing
      kind = word.atom.prefix { $0 != "." }
    }
  }

  private let words: [Place: [Word]]
  private let atoms: PlanAtoms

  /// - Parameter packets: the packets that were received; only sheets are compared.
  init(_ packets: [Packet], _ atoms: PlanAtoms) {
    let sheets = packets.filter(\.origin.isSheet).flatMap { packet in packet.words.map { Word(packet: packet, word: $0) } }
    words = Dictionary(grouping: sheets) { Place($0.word, in: $0.packet) }
    self.atoms = atoms
  }

  /// Returns the words of other packets that say the same as a word of a packet.
  func repetitions(of word: PacketWord, in packet: Packet) -> [Word] {
    guard packet.origin.isSheet else { return [] }
    let this = Word(packet: packet, word: word)
    return (words[Place(word, in: packet)] ?? []).filter { $0.packet.origin != packet.origin && isSame($0, this) }
  }

  /// Returns the words of a received packet that wait: those that say the same as an answered word of another packet wait no more, and of several
  /// that say the same only one does, whatever the order in which they came.
  func waiting(of received: ReceivedPacket, _ exchange: PartyExchange) -> [ReceivedWord] {
    let packet = received.packet
    guard packet.origin.isSheet else { return received.words }
    var left: Set<PlanThing> = []
    let words = received.words.filter { word in
      let this = Word(packet: packet, word: word.word)
      let waits = !repetitions(of: word.word, in: packet).contains { other in
        exchange.answer(to: other.word) == nil ? other.isBefore(this) : !isOtherBetween(other, this)
      }
      if !waits, word.effect == .making { left.insert(word.thing) }
      return waits
    }
    // A promise of a new step waits until the step is here that another packet makes.
    return words.filter { !left.contains($0.thing) || exchange.records.now.values[$0.thing] != nil }
  }

  /// Returns the answer that somebody has given to a word of another packet that says the same; nil if nobody has, or if the party has said something
  /// else in between, so that it means the same anew.
  func answer(toRepetitionOf word: PacketWord, in packet: Packet, _ exchange: PartyExchange) -> PacketReview.Answer.Result? {
    let this = Word(packet: packet, word: word)
    return repetitions(of: word, in: packet).lazy.filter { !isOtherBetween($0, this) }.compactMap { exchange.answer(to: $0.word) }.first
  }

  /// Checks whether the party has answered the same question with another value between two answers to the sheet.
  private func isOtherBetween(_ one: Word, _ other: Word) -> Bool {
    let (first, last) = (min(one.packet.made, other.packet.made), max(one.packet.made, other.packet.made))
    return (words[Place(other.word, in: other.packet)] ?? []).contains { word in
      word.word.atom == other.word.atom && first < word.packet.made && word.packet.made < last && !isSame(word, other)
    }
  }

  /// Checks whether one of the kept packets says the same as a packet, and nothing else.
  package static func hasSame(as packet: Packet, among kept: [Packet]) -> Bool {
    let repeated = RepeatedAnswers(kept.filter { $0.origin.packet != packet.origin.packet }, PlanAtoms(packet.plan.language))
    guard !packet.words.isEmpty else { return false }
    let same = packet.words.map { word in Set(repeated.repetitions(of: word, in: packet).map(\.packet.origin.packet)) }
    let common = same.dropFirst().reduce(same.first ?? []) { $0.intersection($1) }
    return kept.contains { $0.origin == packet.origin || common.contains($0.origin.packet) && $0.words.count == packet.words.count }
  }

  private func isSame(_ left: Word, _ right: Word) -> Bool {
    if let written = left.word.written, written == right.word.written { return true }
    guard let one = left.packet.plan.value(of: left.word.thing), let other = right.packet.plan.value(of: right.word.thing) else {
      return false
    }
    if case (.step(let one), .step(let other)) = (one, other) {
      switch left.word.atom.prefix(while: { $0 != "." }) {
      case "remark": return one.remark(left.word.atom)?.said == other.remark(right.word.atom)?.said
      case "waiting" where one.wait(left.word.atom)?.isOver != true && other.wait(right.word.atom)?.isOver != true:
        return one.wait(left.word.atom)?.awaited == other.wait(right.word.atom)?.awaited
      case "presence": return one.withoutDays == other.withoutDays
      default: break
      }
    }
    // Who ends a wait says so on the day of the answer.
    if left.word.atom.hasPrefix("waiting.") { return left.word.atom == right.word.atom }
    return left.word.atom == right.word.atom && atoms.isEqual(left.word.atom, one, other)
  }
}

extension RepeatedAnswers.Word {
  /// Whether it is shown instead of another word that says the same: one with a reason before one without, then the earlier one.
  fileprivate func isBefore(_ other: RepeatedAnswers.Word) -> Bool {
    let (one, two) = (word.reason == nil, other.word.reason == nil)
    if one != two { return two }
    return (packet.made, packet.origin.packet) < (other.packet.made, other.packet.origin.packet)
  }
}

extension Remark {
  /// What it says, whoever said it on which day, and whatever a program has made of its spaces and lines.
  var said: String {
    text.wordings.map { $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.joined(separator: "\n")
  }
}

extension Waiting {
  /// Who is waited for and for what, since whenever.
  var awaited: String { "\(on) \(purpose.rawValue)" }
}

extension Step {
  fileprivate func remark(_ atom: String) -> Remark? { log.first { "remark.\(ListElement.remark($0).key)" == atom } }
  fileprivate func wait(_ atom: String) -> Waiting? { waiting.first { "waiting.\($0.key)" == atom } }

  /// The step without its promises, which are words of their own, and without the days on which its remarks were made.
  fileprivate var withoutDays: Step {
    var step = self
    step.deadline = nil
    step.signoff = nil
    step.log = log.map { Remark(on: .first, text: .plain($0.said)) }
    return step
  }
}
