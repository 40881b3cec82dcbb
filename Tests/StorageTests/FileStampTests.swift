import RoadmapEngine
import Testing

@testable import Storage

@Suite struct FileStampTests {
  /// Hashes of the bytes 0, 1, 2, … under the key 0, 1, 2, …: the reference values of SipHash's authors, confirmed with openssl.
  @Test(arguments: [
    (0, "A3817F04BA25A8E66DF67214C7550293"), (1, "DA87C1D86B99AF44347659119B22FC45"), (7, "A1F1EBBED8DBC153C0B84AA61FF08239"),
    (8, "3B62A9BA6258F5610F83E264F31497B4"), (15, "5493E99933B0A8117E08EC0F97CFC3D9"), (63, "5150D1772F50834A503E069A973FBD7C"),
  ])
  func `the hash is SipHash of 128 bits`(count: UInt8, expected: String) {
    let hash = ContentHash(of: Array(0..<count), key: (0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908))
    let bytes = [hash.low, hash.high].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
    #expect(bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined().uppercased() == expected)
  }

  @Test func `a file in parts has the stamp of the whole file, wherever it is cut`() {
    let bytes = (0..<40).map { UInt8($0) }
    for first in 0...bytes.count {
      for second in first...bytes.count {
        let parts = [Array(bytes[..<first]), Array(bytes[first..<second]), [], Array(bytes[second...])]
        #expect(FileStamp(ofParts: parts) == FileStamp(of: bytes))
      }
    }
  }

  @Test func `a stamp reads back from its own text, and nothing else does`() {
    let stamp = FileStamp(of: Array("Niamey".utf8))
    #expect(FileStamp("\(stamp)") == stamp && stamp.size == 6)
    for text in ["", "-", "6-", "-1-\(stamp)", "\(stamp)0", "6-+\(String("\(stamp)".dropFirst(3)))"] { #expect(FileStamp(text) == nil) }
  }

  @Test func `one other byte is another stamp`() {
    let bytes = [UInt8](repeating: 7, count: 40)
    for index in bytes.indices {
      var other = bytes
      other[index] ^= 0x80
      #expect(FileStamp(of: other) != FileStamp(of: bytes))
    }
  }
}
