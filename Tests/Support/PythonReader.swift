import Foundation

/// Independent readers of what Jalon writes: the scripts in Tests/Readers, run by the system's Python.
package enum PythonReader {
  package struct Failure: Error {
    package let output: String
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Readers").path

  /// Returns what a script prints about some files.
  /// - Throws: `Failure` with the output if the script fails.
  package static func run(_ script: String, _ paths: [String]) throws -> String {
    let ending = Program.run("/usr/bin/python3", ["\(folder)/\(script)"] + paths)
    guard ending.code == 0 else { throw Failure(output: ending.output) }
    return ending.output
  }

  /// Returns the JSON that a script prints about some files, as a value.
  package static func read<Value: Decodable>(_ script: String, _ paths: [String], as type: Value.Type = Value.self) throws -> Value {
    try JSONDecoder().decode(type, from: Data(run(script, paths).utf8))
  }
}
