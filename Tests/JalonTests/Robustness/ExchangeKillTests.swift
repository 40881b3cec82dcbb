import Foundation
import Support
import Testing

/// The exchange between copies, killed at system calls that are spread over all that it does (Promises.md, D1 and D2).
@Suite(.enabled(if: Strace.path != nil, "strace is not installed, or may not trace here"))
struct ExchangeKillTests {
  private static let calls = ["openat", "write", "fsync", "renameat", "unlinkat", "mkdirat", "linkat", "fchmod", "clone3", "close"]
  /// How many system calls are tested of each command.
  private static let samples = ProcessInfo.processInfo.environment["JALON_EXCHANGE_KILLS"].flatMap { Int($0) } ?? 12

  private let world = GitFolder()
  private var folder: TemporaryFolder { world.folder }

  @discardableResult
  private func run(_ name: String, _ words: String...) throws -> JalonProcess {
    try JalonProcess.run(
      words + ["--workspace", folder.path(name), "--today", "2026-11-24"], in: folder.path(""), environment: world.environment)
  }

  /// Runs a command under strace.
  private func trace(_ options: [String], _ name: String, _ words: [String]) throws {
    try world.run(
      Strace.path ?? "", in: "",
      ["-qq", "-o", folder.path("log")] + options + [JalonProcess.path] + words + [
        "--workspace", folder.path(name), "--today", "2026-11-24",
      ])
  }

  /// Runs a command, and returns system calls of it that are spread evenly: each with its number among the calls of its name.
  private func points(of words: [String], in name: String) throws -> [(call: String, number: Int)] {
    try trace(["-e", "trace=" + Self.calls.joined(separator: ",")], name, words)
    var counts: [String: Int] = [:]
    let all = folder.text(of: "log").split(separator: "\n").compactMap { line -> (String, Int)? in
      let call = String(line.prefix { $0 != "(" })
      guard Self.calls.contains(call) else { return nil }
      counts[call, default: 0] += 1
      return (call, counts[call, default: 0])
    }
    // The system calls that load the program come first; they change nothing.
    let work = all.drop { $0.0 != "mkdirat" && $0.0 != "write" }
    return stride(from: 0, to: Self.samples, by: 1).map { Array(work)[$0 * work.count / Self.samples] }
  }

  private func copy(_ names: [(String, String)]) throws {
    for (name, copy) in names {
      try? FileManager.default.removeItem(atPath: folder.path(copy))
      try FileManager.default.copyItem(atPath: folder.path(name), toPath: folder.path(copy))
    }
  }

  /// The shared files of a copy with their contents.
  private func shared(_ name: String) -> [String: String] {
    let files = folder.files(in: name).filter { !$0.key.contains("/.jalon/") && !$0.key.contains("/.git/") }
    return Dictionary(uniqueKeysWithValues: files.map { (String($0.key.dropFirst(name.count)), $0.value) })
  }

  /// Two copies that began as one, with a contested value and an act each.
  private func makeCopies() throws {
    try JalonProcess.makeSample(folder.path("a"))
    try copy([("a", "b")])
    for (name, day) in [("a", "2027-02-02"), ("b", "2027-03-03")] {
      try run(name, "me", "party:NE", "name:\(name)")
      try run(name, "set", "session-1", "deadline:\(day)")
      try run(name, "add", "Visit \(name)", "--roadmap", "ne-ly-labour")
    }
  }

  @Test func `a merge has happened whole or not at all, and the next one completes it`() throws {
    try makeCopies()
    try copy([("a", "k")])
    let old = shared("k")
    let points = try points(of: ["merge", folder.path("b")], in: "k")
    let new = shared("k")
    #expect(new != old && new.keys.contains { $0.hasPrefix("/conflicts/") })
    var seen: Set<Bool> = []
    for (call, number) in points {
      try copy([("a", "k")])
      try trace(["-e", "inject=\(call):signal=KILL:when=\(number)"], "k", ["merge", folder.path("b")])
      #expect(try run("k", "list").status == 0)
      let found = shared("k")
      #expect(found == old || found == new, "\(call) \(number)")
      seen.insert(found == new)
      #expect(try run("k", "merge", folder.path("b")).status == 1)
      #expect(shared("k") == new, "\(call) \(number)")
      #expect(folder.names(in: "k/.jalon/staged").isEmpty)
    }
    #expect(seen.contains(false))
  }

  @Test func `an exchange with a folder leaves nothing there that others cannot take, and the next one completes it`() throws {
    try makeCopies()
    try FileManager.default.createDirectory(atPath: folder.path("stick"), withIntermediateDirectories: true)
    try run("b", "sync", folder.path("stick"))
    try copy([("a", "k"), ("stick", "s"), ("b", "c")])
    let points = try points(of: ["sync", folder.path("s")], in: "k")
    let new = shared("k")
    for (call, number) in points {
      try copy([("a", "k"), ("stick", "s"), ("b", "c")])
      let old = shared("k")
      try trace(["-e", "inject=\(call):signal=KILL:when=\(number)"], "k", ["sync", folder.path("s")])
      let other = try run("c", "sync", folder.path("s"))
      #expect(other.status <= 1, "\(call) \(number) \(other.output)\(other.errors)")
      #expect(try run("k", "list").status == 0)
      #expect(shared("k") == old || shared("k") == new, "\(call) \(number)")
      for name in ["k", "c", "k"] { #expect(try run(name, "sync", folder.path("s")).status == 1) }
      #expect(shared("k") == new && shared("c") == new, "\(call) \(number)")
    }
  }

  @Test func `an exchange by git that is killed goes on with the next one, and nothing is lost`() throws {
    try JalonProcess.makeSample(folder.path("first"))
    try world.makeRepository("first")
    try world.git("", "clone", "-q", "--bare", "first", "hub")
    for name in ["a", "b"] {
      try world.git("", "clone", "-q", "hub", name)
      try world.git(name, "remote", "set-url", "origin", "../h")
      try run(name, "me", "party:NE", "name:\(name)")
      try run(name, "set", "session-1", "deadline:2027-0\(name == "a" ? 2 : 3)-02")
      try run(name, "add", "Visit \(name)", "--roadmap", "ne-ly-labour")
    }
    let originals = [("a", "k"), ("hub", "h"), ("b", "c")]
    try copy(originals)
    try run("c", "sync")
    let points = try points(of: ["sync"], in: "k")
    for (call, number) in points {
      try copy(originals)
      try run("c", "sync")
      try trace(["-e", "inject=\(call):signal=KILL:when=\(number)"], "k", ["sync"])
      // A git that this Jalon has started goes on, so the next one may have to be tried again.
      var last = try run("k", "sync")
      try waitUntil("the exchange is not busy") {
        if last.status == 75 || last.status == 69, let again = try? run("k", "sync") { last = again }
        return last.status != 75 && last.status != 69
      }
      #expect(last.status == 1, "\(call) \(number) \(last.output)\(last.errors)")
      for name in ["c", "k"] { #expect(try run(name, "sync").status == 1) }
      #expect(shared("k") == shared("c"), "\(call) \(number)")
      let plan = folder.text(of: "c/roadmaps/ne-ly-labour.json")
      #expect(plan.contains("Visit a") && plan.contains("Visit b"), "\(call) \(number)")
      #expect(try world.git("k", "status", "--porcelain").output.isEmpty, "\(call) \(number)")
      #expect(try world.git("h", "fsck", "--strict").status == 0, "\(call) \(number)")
    }
  }
}
