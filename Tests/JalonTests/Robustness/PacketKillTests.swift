import Foundation
import Support
import Testing

/// Commands of the exchange, killed before calls that change the disk (Promises.md, D1).
@Suite(.enabled(if: Strace.path != nil, "strace is not installed, or may not trace here"))
struct PacketKillTests {
  private static let changing = ["openat", "write", "fsync", "renameat", "unlinkat", "mkdirat", "linkat", "ftruncate"]
  /// How many calls of each command are tested, spread over its run.
  private static let most = 10

  /// A command, and the copy that it runs in.
  private enum Act: String, CaseIterable {
    case send, receive, take, decide
    var copy: String { self == .send ? "niger" : "libya" }
  }

  private let scene: PacketScene
  private var folder: TemporaryFolder { scene.folder }

  init() throws { scene = try PacketScene() }

  private func copy(_ from: String, to name: String) throws {
    try? FileManager.default.removeItem(atPath: folder.path(name))
    try FileManager.default.copyItem(atPath: folder.path(from), toPath: folder.path(name))
    // The copy goes on as the same replica. Without a creation time in the mark, the inode identifies the folder.
    var status = stat()
    guard stat(folder.path(name), &status) == 0 else { return }
    let place = "\(status.st_dev):\(status.st_ino):\(URL(filePath: folder.path(name)).resolvingSymlinksInPath().path)"
    let mark = folder.text(of: "\(from)/.jalon/me.json")
    folder.write(
      mark.replacing(/"place": "[^"]*"/, with: "\"place\": \"\(place)\"").replacing(/"born": "[^"]*"/, with: "\"born\": \"\""),
      to: "\(name)/.jalon/me.json")
  }

  /// Returns the shared files and the packets received, without what differs from run to run: instants and new ids.
  private func state(_ copy: String) -> [String] {
    folder.files(in: copy).filter { !$0.key.contains("/.jalon/") || $0.key.contains("/received/") }.map { path, text in
      let text = text.replacing(/20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "NOW").replacing(/[sh]-[a-z2-7]{8,10}/, with: "ID")
      return "\(path.dropFirst(copy.count))\n\(text)"
    }.sorted()
  }

  /// Returns the calls of a run that change the disk, each with its number among the calls of its name.
  private func points(of words: [String]) -> [(call: String, number: Int)] {
    let log = folder.path("log")
    _ = Program.run(
      Strace.path ?? "", ["-f", "-qq", "-o", log, "-e", "trace=" + Self.changing.joined(separator: ","), JalonProcess.path] + words)
    var counts: [String: Int] = [:]
    return folder.text(of: "log").split(separator: "\n").compactMap { line in
      let call = String(line.drop { !$0.isLetter }.prefix { $0 != "(" })
      counts[call, default: 0] += 1
      if call == "openat", !line.contains("O_CREAT") { return nil }
      if call == "write", line.contains("write(1,") || line.contains("write(2,") || line.contains("\\1\\0\\0\\0") { return nil }
      return (call, counts[call, default: 0])
    }
  }

  /// Returns the words of a command in a copy.
  private func words(_ act: Act, in copy: String) throws -> [String] {
    let place = ["--workspace", folder.path(copy), "--today", "2026-11-24"]
    return switch act {
    case .send: ["send", "LY", "--output", folder.path("out")] + place
    case .receive: ["receive", folder.path("next.zip"), "--accept", "all"] + place
    case .take: ["proposals", "take", try first(/p-[a-z0-9]{6}/, of: ["proposals"], in: act.copy)] + place
    case .decide: ["decide", try first(/[0-9a-f]{32}/, of: ["conflicts", "--format", "json"], in: act.copy), "base"] + place
    }
  }

  private func first(_ pattern: Regex<Substring>, of words: [String], in copy: String) throws -> String {
    let output = try scene.run(copy, words).output
    return output.firstMatch(of: pattern).map { String($0.output) } ?? "nothing in \(output)"
  }

  /// Prepares the copies, so that the command has something to do.
  private func prepare(_ act: Act) throws {
    try scene.run("niger", "set", "ne-ly-labour/sign-protocol", "deadline:2027-03-18")
    try scene.run("niger", "set", "ne-ly-labour/visa", "duration:12", "title.fr:Autre")
    try scene.send("niger", to: "LY", "next.zip")
    switch act {
    case .send, .receive: return
    case .take: try scene.run("libya", "receive", "next.zip")
    case .decide:
      // A second copy of Libya's wants another value.
      try FileManager.default.copyItem(atPath: folder.path("libya"), toPath: folder.path("second"))
      try scene.run("libya", "set", "ne-ly-labour/visa", "duration:20")
      try scene.run("second", "set", "ne-ly-labour/visa", "duration:25")
      try scene.run("libya", "merge", "second")
    }
  }

  /// The numbers of the packets that a copy has recorded.
  private func sent(_ copy: String) -> [Int] {
    folder.files(in: "\(copy)/history").values.flatMap { text in
      text.matches(of: /"sent":\{"to":"LY","replica":"[0-9a-f]{8}","n":(\d+)/).compactMap { Int($0.output.1) }
    }.sorted()
  }

  @Test(arguments: ["send", "receive", "take", "decide"])
  func `killed before a change of the disk, an act of the exchange has happened whole or not at all`(name: String) throws {
    let act = try #require(Act(rawValue: name))
    try prepare(act)
    try FileManager.default.createDirectory(atPath: folder.path("out"), withIntermediateDirectories: true)
    try copy(act.copy, to: "new")
    let old = state("new")
    let points = points(of: try words(act, in: "new"))
    let new = state("new")
    #expect(new != old && points.count > 8, "\(points)")
    let step = max(1, points.count / Self.most)
    var endings: Set<Bool> = []
    for (index, point) in points.enumerated() where index % step == 0 || index == points.count - 1 {
      try copy(act.copy, to: "k")
      folder.empty("out")
      let killed = Program.run(
        Strace.path ?? "",
        ["-f", "-qq", "-o", "/dev/null", "-e", "inject=\(point.call):signal=KILL:when=\(point.number)", JalonProcess.path]
          + (try words(act, in: "k")))
      #expect(killed.code == 137 || state("k") == new, "\(point) \(killed)")
      #expect(try scene.run("k", "list").status == 0)
      let found = state("k")
      #expect(found == old || found == new, "\(point)")
      #expect(folder.names(in: "k/.jalon/staged").isEmpty, "\(point)")
      endings.insert(found == new)
      if act == .send {
        // A packet that was recorded and not written counts as lost: the next one has the next number.
        let lost = sent("k").last ?? 0
        #expect(folder.names(in: "out").allSatisfy { !$0.hasSuffix(".zip") || $0.hasSuffix("_\(lost).zip") }, "\(point)")
        #expect(try JalonProcess.run(try words(act, in: "k")).output.contains("packet \(lost + 1)"), "\(point)")
        #expect(Set(sent("k")).count == sent("k").count, "\(point)")
      } else {
        // Running the command again completes the act or finds it done.
        let again = try JalonProcess.run(try words(act, in: "k"))
        #expect(found == new || [0, 1].contains(again.status), "\(point) \(again.errors)")
        #expect(found == new || state("k") == new, "\(point)")
      }
    }
    #expect(endings.contains(false))
  }
}
