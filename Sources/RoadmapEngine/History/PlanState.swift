/// A state of a plan, named by the records of its history that no other one followed. A file that was exported carries it, so that an import
/// knows which changes were made after the export, and whether this plan was ever in that state.
package struct PlanState: Hashable, Sendable {
  /// Short hashes of the ids of these records, sorted; empty for a plan without history.
  let ends: [String]

  /// - Parameter records: the ids of the records that no other one followed.
  package init(endingWith records: [String]) { ends = Set(records.map(Self.name)).sorted() }

  /// The state of a plan whose history cannot be read. No plan was ever in it, so that a file with it is read like that of another copy.
  package static let unknown = PlanState(endingWith: [""])

  /// Reads the text of a state; nil for any other text.
  package init?(_ text: String) {
    if text == Self.beginning {
      ends = []
      return
    }
    let ends = text.split(separator: "+", omittingEmptySubsequences: false).map { String($0) }
    let isHash = { (end: String) in end.utf8.count == Self.length && end.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }
    guard ends.allSatisfy(isHash) else { return nil }
    self.ends = ends
  }

  /// The state in ASCII letters and digits, with `+` between the records; `-` for a plan without history.
  package var text: String { ends.isEmpty ? Self.beginning : ends.joined(separator: "+") }

  /// Whether the plan had no history. A copy for another reader has none either, whatever the plan has become since.
  package var isBeginning: Bool { ends.isEmpty }

  private static let beginning = "-"
  /// The number of characters of a hash: two records have the same one in 1 of 10^12 cases.
  private static let length = 8

  /// Returns the short hash of the id of a record.
  static func name(_ record: String) -> String {
    let digits = String(ContentHash(of: Array(record.utf8)).low & (1 << (5 * UInt64(length)) - 1), radix: 32)
    return String(repeating: "0", count: max(0, length - digits.count)) + digits
  }
}
