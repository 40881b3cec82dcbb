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

  /// Opens an archive and unpacks every entry.
  private func unpack(_ name: String) throws -> [String] {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\(name)"))
    let reader = try ArchiveReader(Array(bytes)) { !$0.hasPrefix("/") && !$0.contains("..") && !$0.hasSuffix("/") }
    for index in reader.names.indices { _ = try reader.contents(of: index) }
    return reader.names
  }

  @Test func `an archive of another program is read`() throws { #expect(try unpack("good.zip") == ["packet.json", "a"]) }

  @Test(
    "What is no archive, or damaged, or leads elsewhere is refused",
    arguments: [
      ("text.zip", .notAnArchive), ("empty.zip", .notAnArchive), ("cut.zip", .cut), ("flipped.zip", .damaged("packet.json")),
      ("traversal.zip", .forbidden("../../x")), ("absolute.zip", .forbidden("/etc/x")), ("link.zip", .forbidden("a")),
      ("folder.zip", .forbidden("a/")), ("case.zip", .repeated("A")), ("zip64.zip", .forbidden("zip64")), ("bomb.zip", .tooLarge),
      ("many.zip", .tooLarge), ("encrypted.zip", .forbidden("a")), ("lying.zip", .damaged("a")),
    ] as [(String, ArchiveFault)])
  func refused(_ name: String, _ fault: ArchiveFault) throws { #expect(throws: fault) { try unpack(name) } }

  @Test(arguments: ["duplicate.zip", "overlapping.zip"])
  func `entries that share bytes and names are refused`(_ name: String) throws { #expect(throws: ArchiveFault.self) { try unpack(name) } }

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
