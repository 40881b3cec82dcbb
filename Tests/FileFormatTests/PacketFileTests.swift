import FileLimits
import Foundation
import RoadmapEngine
import Testing

@testable import FileFormat

/// What the manifest of a packet must say, and which files a packet may have.
@Suite struct PacketFileTests {
  private static let replica = "aaaaaaa1"

  private static func vector(_ number: Int) -> SendVector { SendVector([replica: number]) }

  private static let packet = Packet(
    origin: PacketOrigin(from: Party.ID("NE"), packet: "h-1", exchange: "x-1", sent: vector(3)), to: Party.ID("LY"), replica: replica,
    number: 3, made: "2026-11-29T08:00:00Z", seen: ["h-0"],
    words: [PacketWord(.step(StepReference("r/sign")), "deadline", first: vector(2), on: ["h-0"])],
    plan: Workspace(title: .plain("Shared"), language: .en))

  /// Reads the manifest of a good packet after a change of its members.
  private static func read(_ change: (inout [String: Any]) -> Void = { _ in }) throws -> Packet {
    let file = try #require(PacketFile.files(of: packet).first)
    var members = try #require(try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
    change(&members)
    let bytes = Array(try JSONSerialization.data(withJSONObject: members))
    return try PacketFile.packet(try PacketFile.manifest(bytes), Workspace(title: .plain(""), language: .en))
  }

  /// Reads the manifest after a change of its only word.
  private static func readWord(_ change: (inout [String: Any]) -> Void) throws -> Packet {
    try read { members in
      guard var word = (members["changes"] as? [[String: Any]])?.first else { return }
      change(&word)
      members["changes"] = [word]
    }
  }

  @Test func `a manifest is read as it was written`() throws {
    let read = try Self.read()
    #expect(read.origin == Self.packet.origin && read.to == Self.packet.to && read.seen == Self.packet.seen)
    #expect(read.words == Self.packet.words && read.number == 3 && read.made == Self.packet.made)
  }

  @Test(
    "A packet has no file that leads elsewhere",
    arguments: [
      "../roadmaps/x.json", "/tmp/x.json", ".jalon/me.json", "history/a.jsonl", "conflicts/c-1.json", "roadmaps/x", "roadmaps/a/b.json",
      "roadmaps/x.json/y.json", "roadmaps//x.json", "roadmaps/..json", "roadmaps/X Y.json", "parties/.json", "parties/ne.json",
      "calendars/..json", "jalon.json/", "roadmaps/../jalon.json",
    ])
  func forbidden(_ name: String) { #expect(!PacketFile.isFile(name)) }

  @Test func `a packet may have the files of a plan`() {
    for name in ["packet.json", "jalon.json", "parties/NE.json", "calendars/LY.json", "roadmaps/ne-ly-labour.json"] {
      #expect(PacketFile.isFile(name), "\(name)")
    }
  }

  @Test(
    "A member that says what no packet says is refused",
    arguments: [
      ("n", "0"), ("n", "-3"), ("n", "4"), ("replica", "\"../../x1\""), ("replica", "\"AAAAAAA1\""), ("from", "\"../x\""), ("to", "\"\""),
      ("made", "\"yesterday\""), ("made", "\"2026-11-29T08:00:00Z and later\""), ("sent", "{}"), ("sent", "{\"aaaaaaa1\": 0}"),
      ("sent", "{\"../../x1\": 3, \"aaaaaaa1\": 3}"), ("files", "[{\"path\": \"jalon.json\"}]"),
    ])
  func refused(_ key: String, _ json: String) throws {
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
    #expect(throws: PacketFault.self) { try Self.read { $0[key] = value } }
  }

  @Test func `packets are counted from one`() throws {
    let fault = #expect(throws: PacketFault.self) { try Self.read { $0["n"] = 0 } }
    guard case .format(_, let format)? = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(format.reason == .badValue("n", "0"))
    #expect(throws: PacketFault.self) {
      try Self.read { members in
        members["n"] = 0
        members["sent"] = [Self.replica: 0]
      }
    }
    #expect(throws: Never.self) { try Self.readWord { $0["first"] = [Self.replica: 1] } }
    #expect(throws: PacketFault.self) { try Self.readWord { $0["first"] = [Self.replica: 0] } }
  }

  @Test(arguments: ["step ../x/y", "step r", "step", "roadmap ../x", "party ../NE", "folder x"])
  func `a word about what no plan has is refused`(_ thing: String) throws {
    #expect(throws: PacketFault.self) { try Self.read { $0["changes"] = [["of": thing, "atom": "title", "first": [Self.replica: 1]]] } }
  }

  @Test func `a reason is not longer than a text may be`() throws {
    #expect(throws: Never.self) { try Self.readWord { $0["refused"] = String(repeating: "a", count: FileLimits.stringBytes) } }
    #expect(throws: PacketFault.self) { try Self.readWord { $0["refused"] = String(repeating: "a", count: FileLimits.stringBytes + 1) } }
  }

  @Test func `a packet of a later format is not read`() {
    #expect(throws: PacketFault.newer("2")) { try Self.read { $0["format"] = "jalon.packet/2" } }
  }

  @Test func `a packet has no more words than any plan needs`() {
    #expect(throws: PacketFault.tooManyWords(PacketFile.mostWords + 1)) {
      try Self.read { $0["changes"] = [Int](repeating: 0, count: PacketFile.mostWords + 1) }
    }
  }
}
