/// Which packets of one party to one other are known: the number of the last one of each copy that sends, by its replica id.
package struct SendVector: Hashable, Sendable {
  package var numbers: [String: Int]

  package init(_ numbers: [String: Int] = [:]) { self.numbers = numbers }

  /// Checks whether every packet that another vector knows is known here too.
  package func holds(_ other: SendVector) -> Bool { other.numbers.allSatisfy { (numbers[$0.key] ?? 0) >= $0.value } }

  /// Checks whether a packet that is known here held a word already.
  /// - Parameter first: the first packet of each copy that held the word.
  package func knows(wordOf first: SendVector) -> Bool { first.numbers.contains { (numbers[$0.key] ?? 0) >= $0.value } }

  /// Adds a packet, if it is later than the known ones of its copy.
  mutating func add(_ replica: String, _ number: Int) { numbers[replica] = max(numbers[replica] ?? 0, number) }

  /// Notes that a packet held the word too, if it is earlier than the known ones of its copy.
  mutating func addFirst(_ replica: String, _ number: Int) { numbers[replica] = min(numbers[replica] ?? number, number) }
}
