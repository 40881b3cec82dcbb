import RoadmapEngine
import Storage
import Support

/// Measures the exchange between copies and parties, relative to work that cannot be avoided, measured in the same run.
extension Benchmarks {
  mutating func runExchange() {
    merges()
    for (roadmaps, label) in [(9, "360"), (1_485, "59,400")] { sync(roadmaps: roadmaps, label) }
    packets()
    sheets()
  }

  /// Measures the merge of two copies on which two people have made 1,000 edits each, against the opening of one (Collaboration.md, Speed): its files
  /// are read and checked, and its schedule is worked out.
  private mutating func merges() {
    let (first, later) = ("merge, 1,000 edits in each of two copies of 59,400 steps: the first", "merge: a later one")
    guard wants(first) || wants(later) else { return }
    let folder = TemporaryFolder()
    var workspace = LargePlan.planned(roadmaps: 1_485, steps: 40)
    workspace.roadmaps = workspace.roadmaps.map(Self.described)
    guard (try? WorkspaceStore.create(folder.path("a"), workspace)) != nil, Self.copy("a", to: "b", in: folder) else {
      return print("merge: no workspace could be made")
    }
    func edit(_ seed: Int) -> Bool { Self.edit(folder.path("a"), seed: seed) && Self.edit(folder.path("b"), seed: -seed) }
    guard edit(1) else { return print("merge: no edits could be saved") }
    let opening = fastest(of: 5) { jalon(["list"], in: folder.path("a")) }
    let times = (0..<3).map { turn in
      _ = Self.copy("a", to: "first\(turn)", in: folder)
      return Self.milliseconds { jalon(["merge", folder.path("b")], in: folder.path("first\(turn)")) }
    }
    report(first, (times.min() ?? .infinity) / opening, "", goal: 2, "times opening one, which takes \(Int(opening)) ms")
    jalon(["merge", folder.path("b")], in: folder.path("a"))
    jalon(["merge", folder.path("a")], in: folder.path("b"))
    guard edit(2) else { return print("merge: no edits could be saved") }
    let again = (0..<3).map { turn in
      _ = Self.copy("a", to: "later\(turn)", in: folder)
      return Self.milliseconds { jalon(["merge", folder.path("b")], in: folder.path("later\(turn)")) }
    }
    report(later, (again.min() ?? .infinity) / opening, "", goal: 2, "times opening one")
  }

  /// Measures an exchange by git that has nothing to do, with a hub in a folder, against git that only looks.
  private mutating func sync(roadmaps: Int, _ label: String) {
    let name = "sync with nothing to do, \(label) steps"
    guard wants(name), let git = Program.installed("git") else { return }
    let folder = TemporaryFolder()
    let run: (String, [String]) -> Void = {
      _ = Program.end(git, ["-C", folder.path($0), "-c", "user.name=A", "-c", "user.email=a@example.org"] + $1)
    }
    var workspace = LargePlan.planned(roadmaps: roadmaps, steps: 40)
    workspace.roadmaps = workspace.roadmaps.map(Self.described)
    guard (try? WorkspaceStore.create(folder.path("w"), workspace)) != nil else { return print("sync: no workspace could be made") }
    run("", ["init", "-q", "--bare", "hub"])
    run("w", ["init", "-q"])
    for (key, value) in [("user.name", "A"), ("user.email", "a@example.org")] { run("w", ["config", key, value]) }
    run("w", ["remote", "add", "origin", folder.path("hub")])
    jalon(["sync"], in: folder.path("w"))
    guard jalon(["sync"], in: folder.path("w")) == 0 else { return print("sync: there is nothing to exchange with") }
    // The two are measured in turn, so that other load on the machine slows down both.
    var (own, peer) = (Double.infinity, Double.infinity)
    for _ in 0..<20 {
      own = min(own, Self.milliseconds { jalon(["sync"], in: folder.path("w")) })
      peer = min(
        peer,
        Self.milliseconds {
          run("w", ["status"])
          run("w", ["fetch"])
        })
    }
    report(name, own / peer, "", goal: 1.2, "times git status and git fetch, which take \(Self.rounded(peer)) ms")
  }

  /// Measures the exchange of a secretariat with eight parties.
  private mutating func packets() {
    let (sending, receiving) = ("packets: 8 of 500 steps sent", "packets: 8 of 500 steps received")
    guard wants(sending) || wants(receiving) else { return }
    let folder = TemporaryFolder()
    let workspace = LargePlan.together(parties: 9, steps: 500)
    guard (try? WorkspaceStore.create(folder.path("w"), workspace)) != nil else { return print("packets: no workspace could be made") }
    let parties = workspace.parties.map(\.id.text)
    jalon(["me", "party:\(parties[0])", "name:S"], in: folder.path("w"))
    let others = Array(parties.dropFirst())
    var sent = Double.infinity
    for turn in 0..<3 {
      folder.write("", to: "out\(turn)/.keep")
      sent = min(sent, Self.milliseconds { jalon(["send"] + others + ["--output", folder.path("out\(turn)")], in: folder.path("w")) })
    }
    report(sending, sent, "ms", goal: 500)
    folder.write("", to: "back/.keep")
    for (party, file) in zip(others, folder.names(in: "out2").filter { $0.hasSuffix(".zip") }) {
      _ = Program.end(JalonProcess.path, ["receive", folder.path("out2/\(file)"), "--into", folder.path(party)])
      for step in 0..<20 { jalon(["set", "large/s\(step)", "title:By \(party)"], in: folder.path(party)) }
      jalon(["send", parties[0], "--output", folder.path("back")], in: folder.path(party))
    }
    let files = folder.names(in: "back").filter { $0.hasSuffix(".zip") }.map { folder.path("back/\($0)") }
    guard files.count == others.count else { return print("packets: \(files.count) have come back") }
    let times = (0..<3).map { turn in
      _ = Self.copy("w", to: "r\(turn)", in: folder)
      return Self.milliseconds { jalon(["receive"] + files, in: folder.path("r\(turn)")) }
    }
    report(receiving, times.min() ?? .infinity, "ms", goal: 500)
  }

  /// Measures the exchange of a secretariat with eight parties without Jalon.
  private mutating func sheets() {
    let (sending, receiving) = ("sheets: 8 of 500 steps sent", "sheets: 8 of 500 steps received")
    guard wants(sending) || wants(receiving) else { return }
    let folder = TemporaryFolder()
    let workspace = LargePlan.together(parties: 9, steps: 500)
    guard (try? WorkspaceStore.create(folder.path("w"), workspace)) != nil else { return print("sheets: no workspace could be made") }
    let parties = workspace.parties.map(\.id.text)
    jalon(["me", "party:\(parties[0])", "name:S"], in: folder.path("w"))
    let others = Array(parties.dropFirst())
    var sent = Double.infinity
    for turn in 0..<3 {
      folder.write("", to: "out\(turn)/.keep")
      let words = ["sheet", "send"] + others + ["--reply-by", "+10d", "--output", folder.path("out\(turn)")]
      sent = min(sent, Self.milliseconds { jalon(words, in: folder.path("w")) })
    }
    report(sending, sent, "ms", goal: 500)
    // Twenty steps of each sheet are answered by a program that shares no code with Jalon.
    let sheets = folder.names(in: "out2").filter { $0.hasSuffix(".xlsx") }
    for (number, sheet) in sheets.enumerated() {
      let acts =
        (0..<20).map { "large/s\($0)|#description+remark|Noted by \(number)" } + ["large/s\(number)|#value+progress|\(number + 10)"]
      _ = try? PythonReader.run("fill_sheet.py", [folder.path("out2/\(sheet)"), folder.path("back-\(number).xlsx")] + acts)
    }
    let files = sheets.indices.map { folder.path("back-\($0).xlsx") }
    let times = (0..<3).map { turn in
      _ = Self.copy("w", to: "r\(turn)", in: folder)
      folder.write("", to: "receipts\(turn)/.keep")
      return Self.milliseconds { jalon(["receive"] + files + ["--receipts", folder.path("receipts\(turn)")], in: folder.path("r\(turn)")) }
    }
    let receipts = folder.names(in: "receipts2").filter { $0.hasSuffix(".txt") }
    guard receipts.count == others.count else { return print("sheets: \(receipts.count) receipts were written") }
    report(receiving, times.min() ?? .infinity, "ms", goal: 500)
  }

  @discardableResult
  private func jalon(_ words: [String], in workspace: String) -> Int32? {
    Program.end(JalonProcess.path, words + ["--workspace", workspace])
  }

  /// Copies a workspace with all that belongs to it.
  private static func copy(_ name: String, to other: String, in folder: TemporaryFolder) -> Bool {
    Program.end("/bin/cp", ["-a", folder.path(name), folder.path(other)]) == 0
  }

  /// Makes 1,000 edits in a workspace.
  private static func edit(_ path: String, seed: Int) -> Bool {
    guard var store = try? WorkspaceStore(opening: path) else { return false }
    var random = SeededRandom(seed: seed)
    var workspace = store.workspace
    var records: [ChangeRecord] = []
    for number in 0..<1_000 {
      let step = StepReference(random.one(of: workspace.roadmaps).id, Step.ID("s\(random.number(0...39))"))
      guard let change = workspace.changing(step, { $0.duration = ($0.duration ?? 0) % 9 + 1 }), (try? workspace.apply(change)) != nil
      else {
        continue
      }
      records.append(ChangeRecord(id: "h-\(seed)-\(number)", at: "2026-11-24T08:00:00Z", author: Author(), change: change))
    }
    return (try? store.save(records)) != nil
  }
}
