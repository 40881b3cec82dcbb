import Foundation

/// A finished run of the real program with its own environment and folder.
package struct JalonProcess {
  package let output: String
  package let errors: String
  /// The exit code, or the negative number of the signal that ended the program.
  package let status: Int32

  /// The path of the program that this build made, or of the one that JALON names.
  package static let path = ProcessInfo.processInfo.environment["JALON"] ?? product("jalon")

  /// Returns the path of a program that is built beside the tests.
  package static func product(_ name: String) -> String {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appending(path: name).path
  }

  /// Runs the program to its end.
  /// - Parameters:
  ///   - environment: variables in addition to PATH, HOME, LANG and TERM.
  ///   - file: an existing file that receives the standard output; nil to return it.
  ///   - input: the standard input; nil for none.
  package static func run(
    _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:], output file: String? = nil,
    input: String? = nil
  ) throws -> JalonProcess {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8", "TERM": "xterm-256color"].merging(
      environment
    ) { $1 }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    let out = Pipe()
    // Errors go to a file, which holds any amount while the output is being read.
    guard let err = tmpfile() else { throw CocoaError(.fileWriteUnknown) }
    defer { fclose(err) }
    let lines = input.map { _ in Pipe() }
    process.standardInput = lines ?? FileHandle.nullDevice as Any
    process.standardOutput = file.flatMap { FileHandle(forWritingAtPath: $0) } ?? out
    process.standardError = FileHandle(fileDescriptor: fileno(err))
    try process.run()
    if let input, let lines {
      // The input must fit into the pipe, since all of it is written before any of it is read.
      lines.fileHandleForWriting.write(Data(input.utf8))
      try lines.fileHandleForWriting.close()
    }
    let text = file == nil ? out.fileHandleForReading.readDataToEndOfFile() : Data()
    process.waitUntilExit()
    rewind(err)
    let errors = try FileHandle(fileDescriptor: fileno(err)).readToEnd() ?? Data()
    let status = process.terminationReason == .uncaughtSignal ? -process.terminationStatus : process.terminationStatus
    return JalonProcess(
      output: String(decoding: text, as: UTF8.self), errors: String(decoding: errors, as: UTF8.self), status: status)
  }

  /// Makes the sample workspace that ships with the program.
  /// - Parameter path: of a folder that is new or empty.
  /// - Throws: where the program does not make it.
  package static func makeSample(_ path: String) throws {
    let made = try run(["demo", "--keep", path, "--plain"])
    guard made.status == 0 else { throw NotMade(description: "no sample in \(path): \(made.errors)") }
  }

  private struct NotMade: Error, CustomStringConvertible {
    let description: String
  }
}
