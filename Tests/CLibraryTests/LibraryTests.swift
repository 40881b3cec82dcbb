import CLibrary
import Foundation
import Testing

@Suite struct LibraryTests {
  /// The folder of the files that are built into the program.
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/CLibrary").standardizedFileURL

  private static let themes = folder.appendingPathComponent("../../Themes").standardizedFileURL

  /// The built-in files by name.
  private static let carried: [String: [UInt8]] = {
    let files = (0..<jalon_library_count()).compactMap { index -> (String, [UInt8])? in
      guard let name = jalon_library_name(index), let bytes = jalon_library_bytes(index) else { return nil }
      return (String(cString: name), Array(UnsafeBufferPointer(start: bytes, count: jalon_library_size(index))))
    }
    return Dictionary(files, uniquingKeysWith: { first, _ in first })
  }()

  /// Returns the paths of the files on disk, relative to the folder of the target.
  private static func namesOnDisk() throws -> Set<String> {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") || $0 == "NOTICE.txt" }
    let themes = try FileManager.default.subpathsOfDirectory(atPath: themes.path)
    return Set(paths + themes.map { "themes/\($0)" })
  }

  @Test func `every file of the folders is carried, and no other`() throws {
    #expect(try Self.namesOnDisk() == Set(Self.carried.keys))
    #expect(Self.carried.count == jalon_library_count())
  }

  @Test func `a carried file has the bytes of its file`() throws {
    for (name, bytes) in Self.carried {
      let theme = name.hasPrefix("themes/") ? Self.themes.appendingPathComponent(String(name.dropFirst("themes/".count))) : nil
      #expect(try Data(contentsOf: theme ?? Self.folder.appendingPathComponent(name)) == Data(bytes), "\(name)")
    }
  }

  @Test func `a file beyond the last one has neither name nor bytes`() {
    #expect(jalon_library_name(jalon_library_count()) == nil)
    #expect(jalon_library_bytes(jalon_library_count()) == nil)
    #expect(jalon_library_size(jalon_library_count()) == 0)
  }
}
