import Testing

@testable import RoadmapEngine

/// The order of the records of several copies.
@Suite struct HistoryOrderTests {
  /// Returns the records of a file.
  /// - Parameter instants: one letter per record; a later letter is a later instant.
  private func file(_ name: String, _ instants: String) -> [ChangeRecord] {
    instants.enumerated().map { number, instant in
      ChangeRecord(id: "\(name)\(number)", at: String(instant), author: Author(), change: Change([]))
    }
  }

  private func order(_ files: [ChangeRecord]...) -> String { files.inOrder.map(\.id).joined(separator: " ") }

  @Test func `records of two copies stand by their instants`() {
    #expect(order(file("a", "bdf"), file("b", "ace")) == "b0 a0 b1 a1 b2 a2")
  }

  @Test func `a clock that goes back changes nothing in the order of its own file`() {
    #expect(order(file("a", "mfb")) == "a0 a1 a2")
    #expect(order(file("a", "madcn")) == "a0 a1 a2 a3 a4")
  }

  @Test func `a clock that was wrong for a while does not carry its copy away from the others`() {
    // The clock of the third record is ahead ("z"), and later ones are right again.
    #expect(order(file("a", "bczgi"), file("b", "dhj")) == "a0 a1 a2 b0 a3 b1 a4 b2")
    // The clock of the third record is behind ("a").
    #expect(order(file("a", "bcagi"), file("b", "dhj")) == "a0 a1 a2 b0 a3 b1 a4 b2")
  }

  @Test func `no record is lost or doubled`() {
    let files = [file("a", "zyxabc"), [], file("b", "ccc"), file("c", "bca")]
    #expect(files.inOrder.count == 12 && Set(files.inOrder.map(\.id)).count == 12)
  }
}
