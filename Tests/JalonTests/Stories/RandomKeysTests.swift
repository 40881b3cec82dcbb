import Foundation
import Library
import RoadmapEngine
import Storage
import Support
import Testing

/// The real program in a real terminal, with random keys.
@Suite struct RandomKeysTests {
  private static let keys = (Int(ProcessInfo.processInfo.environment["JALON_MONKEY"] ?? "") ?? 10_000) / 5

  @Test(arguments: [1, 2, 3]) func `after any bytes the terminal is restored, and the workspace is valid`(seed: Int) throws {
    let folder = TemporaryFolder()
    _ = try WorkspaceStore.create(folder.path("w"), Library.sample)
    let terminal = try #require(
      PseudoTerminal(JalonProcess.path, [folder.path("w"), "--today", "2026-11-24"], columns: 80, rows: 24))
    _ = terminal.firstFrame(behind: "\u{1B}[?2026l")
    #expect(terminal.modes != terminal.initialModes)
    var random = SeededRandom(seed: seed)
    for _ in 0..<Self.keys / 50 {
      var bytes: [UInt8] = []
      for _ in 0..<10 {
        switch random.number(0...9) {
        case 0...6:
          bytes += Array(random.one(of: ["j", "k", "\r", "\t", "x", "u", "a", "e", "d", "1", "2", "3", "5", "/", "?", ":", "g", " "]).utf8)
        case 7:
          bytes += Array(
            random.one(of: [
              "\u{1B}[A", "\u{1B}[B", "\u{1B}[1;2C", "\u{1B}[200~a\u{1B}[201~", "\u{1B}[<0;5;9M", "\u{1B}[<32;9;9M", "\u{1B}[<0;9;9m",
              "\u{1B}", "\u{1B}[", "\u{1B}]0;x",
            ]).utf8)
        case 8: bytes.append(UInt8(random.number(1...2) == 1 ? random.number(0x80...0xFF) : random.number(1...0x1F)))
        default: bytes += Array("é\u{644}\u{202E}".utf8)
        }
      }
      // Ctrl+Z would stop the program, and Ctrl+Q and q would end it too early.
      bytes.removeAll { [0x1A, 0x11, UInt8(ascii: "q"), UInt8(ascii: "Q")].contains($0) }
      if random.chance(5) { terminal.resize(columns: random.number(20...200), rows: random.number(5...60)) }
      terminal.send(bytes)
    }
    _ = terminal.press("", quiet: 200)
    #expect(terminal.end(with: SIGTERM) == 128 + SIGTERM)
    #expect(terminal.modes == terminal.initialModes)
    let check = try JalonProcess.run(["check", "--workspace", folder.path("w"), "--today", "2026-11-24"])
    #expect(check.status <= 1, "\(check.output) \(check.errors)")
  }
}
