import Foundation
import Support
import Testing

@testable import Archives

@Suite struct ArchiveWriterTests {
  private struct Entry: Decodable, Equatable {
    let name: String
    let mode: Int
    let year: Int
    let extra: Int
    let text: String
  }

  private let entries = [
    ArchiveEntry(name: "packet.json", bytes: Array("{\"é\": 1}".utf8)), ArchiveEntry(name: "roadmaps/a.json", bytes: []),
  ]

  @Test func `another program reads them, and they hold no time and no extra fields`() throws {
    let folder = TemporaryFolder()
    let path = "\(folder.path)/x.zip"
    try Data(ArchiveWriter.bytes(of: entries)).write(to: URL(fileURLWithPath: path))
    let read = try PythonReader.read("unzip.py", [path], as: [Entry].self)
    #expect(
      read == [
        Entry(name: "packet.json", mode: 0o100644, year: 1980, extra: 0, text: "{\"é\": 1}"),
        Entry(name: "roadmaps/a.json", mode: 0o100644, year: 1980, extra: 0, text: ""),
      ])
  }

  @Test func `the same entries give the same bytes, at any time and in any zone`() throws {
    let bytes = try ArchiveWriter.bytes(of: entries)
    setenv("TZ", "Pacific/Apia", 1)
    defer { unsetenv("TZ") }
    #expect(try ArchiveWriter.bytes(of: entries) == bytes)
  }

  @Test func `what is read is what was written`() throws {
    let reader = try ArchiveReader(ArchiveWriter.bytes(of: entries)) { _ in true }
    #expect(reader.names == entries.map(\.name))
    #expect(try reader.names.indices.map { try reader.contents(of: $0) } == entries.map(\.bytes))
  }

  @Test func `an archive that packs too well is stored, so that a reader takes it`() throws {
    let entry = ArchiveEntry(name: "a", bytes: [UInt8](repeating: 0x20, count: 1 << 20))
    let reader = try ArchiveReader(try ArchiveWriter.bytes(of: [entry])) { _ in true }
    #expect(try reader.contents(of: 0) == entry.bytes)
  }
}
