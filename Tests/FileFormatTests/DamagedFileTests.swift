import FileFormat
import Library
import RoadmapEngine
import Support
import Testing

/// Every possible damage of two kinds: a file cut at every byte, and with every bit flipped.
@Suite struct DamagedFileTests {
  /// Reads bytes and writes the result: gives an error or a stable reading, never a crash.
  private func read(_ bytes: [UInt8]) -> Bool {
    guard let reading = try? PlanFile.roadmap(bytes) else { return false }
    let written = PlanFile.bytes(of: reading.value)
    guard let again = try? PlanFile.roadmap(written) else { return true }
    #expect(PlanFile.bytes(of: again.value) == written)
    return true
  }

  private var large: [UInt8] {
    PlanFile.bytes(
      of: Library.sample.roadmaps.max { PlanFile.bytes(of: $0).count < PlanFile.bytes(of: $1).count } ?? Library.sample.roadmaps[0])
  }

  @Test func `a roadmap of 20 KB cut at every byte is refused`() {
    let bytes = Array(large.prefix(20_480))
    #expect(bytes.count > 15_000)
    for count in bytes.indices { #expect(!read(Array(bytes[..<count])), "\(count)") }
  }

  @Test func `a roadmap of 4 KB with any bit flipped is refused or read`() throws {
    var roadmap = try PlanFile.roadmap(Array(RoadmapFileTests.full.utf8)).value
    roadmap.steps += Library.sample.roadmaps[0].steps.prefix(4)
    let bytes = PlanFile.bytes(of: roadmap)
    #expect((3_000...6_000).contains(bytes.count), "\(bytes.count)")
    var readings = 0
    for place in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[place] ^= 1 << bit
        if read(damaged) { readings += 1 }
      }
    }
    // Many flips change a character of a text and keep the JSON valid; many others break it.
    #expect(readings > 1_000 && readings < bytes.count * 8)
  }
}
