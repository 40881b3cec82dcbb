import Foundation
import Support
import Testing

/// Three people act at random with Jalon and git in three clones, and then exchange until all clones are equal (Collaboration.md, Git).
@Suite struct GitMonkeyTests {
  private static let steps = ["ne-ly-labour/session-1", "ne-ly-labour/gazette", "td-ly-prevention/e12", "ne-ly-labour/visa"]

  /// Does something in a clone.
  private func act(_ copies: GitCopies, _ name: String, _ number: Int, _ random: inout SeededRandom) throws -> String {
    let step = random.one(of: Self.steps)
    let git = { (words: [String]) in _ = try copies.world.run("/usr/bin/git", in: name, words) }
    switch random.number(0...13) {
    case 0, 1:
      try copies.run(name, "set", step, "deadline:2027-0\(random.number(1...9))-11")
      return "deadline"
    case 2:
      try copies.run(name, "set", step, "notes:Note \(number)")
      return "notes"
    case 3:
      try copies.run(name, "add", "Step \(number)", "--roadmap", "ne-ly-labour")
      return "add"
    case 4:
      try copies.run(name, "remove", step)
      return "remove"
    case 5:
      try copies.run(name, "undo")
      return "undo"
    case 6, 7:
      try copies.commit(name)
      return "commit"
    case 8:
      try copies.commit(name)
      try git(["pull", "-q", "--no-rebase"])
      return "pull"
    case 9:
      try copies.commit(name)
      try git(["pull", "-q", "--rebase"])
      try git(["rebase", "--abort"])
      return "rebase"
    case 10:
      try git(["stash", "-q"])
      try copies.run(name, "list")
      try git(["stash", "pop", "-q"])
      return "stash"
    case 11:
      try copies.commit(name)
      try git(["commit", "-q", "--amend", "-m", "amended"])
      return "amend"
    case 12:
      try git(["push", "-q"])
      return "push"
    default:
      try copies.run(name, "sync")
      return "sync"
    }
  }

  @Test(arguments: 1...(ProcessInfo.processInfo.environment["JALON_GIT_SEEDS"].flatMap { Int($0) } ?? 4))
  func `whatever is done, the clones become equal and no act is lost`(_ seed: Int) throws {
    var random = SeededRandom(seed: seed)
    let names = ["a", "b", "c"]
    let copies = try GitCopies("a", "b", "c", hasDriver: seed % 2 == 0)
    var seen: Set<String> = []
    var story: [String] = []
    for number in 1...30 {
      let name = random.one(of: names)
      story.append("\(name) \(try act(copies, name, number, &random))")
      for name in names { seen.formUnion(copies.records(name)) }
    }
    for name in names {
      // A merge that stopped at marks is ended by the exchange.
      try copies.run(name, "list")
    }
    for _ in 1...3 { for name in names { try copies.run(name, "sync") } }
    for name in names {
      let last = try copies.run(name, "sync")
      #expect(last.status <= 1, "\(name) \(last.output)\(last.errors) \(story)")
      #expect(copies.shared(name) == copies.shared("a"), "\(name) \(story)")
      #expect(try copies.world.git(name, "status", "--porcelain").output.isEmpty, "\(name) \(story)")
    }
    let lost = seen.subtracting(copies.records("a"))
    #expect(lost.isEmpty, "\(story)")
  }
}
