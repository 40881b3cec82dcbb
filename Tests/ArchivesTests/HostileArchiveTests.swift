import Foundation
import Support
import Testing

@testable import Archives

@Suite struct HostileArchiveTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = TemporaryFolder()
    _ = try PythonReader.run("hostile-zips.py", [folder.path])
  }

  private func open(_ name: String) throws -> ArchiveReader {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\(name)"))
    return try ArchiveReader(Array(bytes)) { !$0.hasPrefix("/") && !$0.contains("..") && !$0.hasSuffix("/") }
  }

  /// Opens an archive and unpacks every entry.
  private func unpack(_ name: String) throws -> [String] {
    let reader = try open(name)
    for index in reader.names.indices { _ = try reader.contents(of: index) }
    return reader.names
  }

  @Test func `an archive of another program is read`() throws { #expect(try unpack("good.zip") == ["packet.json", "a"]) }

  @Test func `what is no archive, or damaged, or leads elsewhere is refused`() {
    let faults: [(String, ArchiveFault)] = [
      ("text.zip", .notAnArchive), ("empty.zip", .notAnArchive), ("cut.zip", .cut), ("flipped.zip", .damaged("packet.json")),
      ("traversal.zip", .forbidden("../../x")), ("absolute.zip", .forbidden("/etc/x")), ("link.zip", .forbidden("a")),
      ("folder.zip", .forbidden("a/")), ("case.zip", .repeated("A")), ("zip64.zip", .forbidden("zip64")), ("bomb.zip", .tooLarge),
      ("many.zip", .tooLarge), ("encrypted.zip", .forbidden("a")), ("lying.zip", .damaged("a")), ("method.zip", .forbidden("a")),
      ("large.zip", .tooLarge), ("total.zip", .tooLarge), ("counted.zip", .tooLarge), ("hidden.zip", .tooLarge),
      ("disks.zip", .forbidden("zip64")), ("nested.zip", .damaged("b")),
    ]
    for (name, fault) in faults { #expect(throws: fault, "\(name)") { try unpack(name) } }
  }

  @Test func `entries that share bytes and names are refused`() {
    for name in ["duplicate.zip", "overlapping.zip"] { #expect(throws: ArchiveFault.self, "\(name)") { try unpack(name) } }
  }

  @Test func `an archive of too many bytes is not looked at`() {
    let bytes = [UInt8](repeating: 0, count: ArchiveLimits.packed + 1)
    #expect(throws: ArchiveFault.tooLarge) { try ArchiveReader(bytes) { _ in true } }
  }

  @Test func `an entry that is longer than it says is not unpacked to its end`() throws {
    let reader = try open("lying-bomb.zip")
    let rest = reader.rest
    #expect(throws: ArchiveFault.damaged("a")) { try reader.contents(of: 0) }
    #expect(rest - reader.rest < 100_000)
  }

  @Test func `an entry that is read again and again counts each time`() throws {
    let reader = try open("good.zip")
    #expect(throws: ArchiveFault.tooLarge) { for _ in 0..<5_000 { _ = try reader.contents(of: 0) } }
  }

  @Test func `an archive that is cut at any place is refused`() throws {
    let bytes = try ArchiveWriter.bytes(of: [ArchiveEntry(name: "a", bytes: Array("one two three".utf8))])
    for length in 0..<bytes.count {
      #expect(throws: ArchiveFault.self) {
        let reader = try ArchiveReader(Array(bytes.prefix(length))) { _ in true }
        _ = try reader.contents(of: 0)
      }
    }
  }

  @Test func `no changed byte crashes the reader, and contents are right or refused`() throws {
    let bytes = try ArchiveWriter.bytes(of: [ArchiveEntry(name: "a", bytes: Array("one two three".utf8))])
    for place in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << bit
        guard let reader = try? ArchiveReader(changed, isAllowed: { _ in true }), let contents = try? reader.contents(of: 0) else {
          continue
        }
        #expect(contents == Array("one two three".utf8))
      }
    }
  }
}
