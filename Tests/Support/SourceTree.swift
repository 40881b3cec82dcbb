import Foundation

/// The files of the repository that the tests were built from.
package enum SourceTree {
  package static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Returns the folder of the test target that a file belongs to, such as `Tests/PlannerTests`.
  /// - Parameter file: a path below `Tests`, as `#filePath` gives it.
  package static func testTarget(of file: String) -> URL {
    var folder = URL(fileURLWithPath: file)
    while folder.pathComponents.count > root.pathComponents.count + 2 { folder.deleteLastPathComponent() }
    return folder
  }

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
