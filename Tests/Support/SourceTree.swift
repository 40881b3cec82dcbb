import Foundation

/// The files of the repository that the tests were built from.
package enum SourceTree {
  package static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Returns every Swift file below some folders of the root, with its path from there and its text.
  package static func swiftFiles(below folders: String...) throws -> [(path: String, text: String)] {
    try folders.flatMap { folder in
      let paths = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path).sorted()
      return try paths.filter { $0.hasSuffix(".swift") }.map { path in
        ("\(folder)/\(path)", try String(contentsOf: root.appending(path: "\(folder)/\(path)"), encoding: .utf8))
      }
    }
  }
}
