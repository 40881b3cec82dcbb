/// The output and the exit code of a run of git.
package struct GitAnswer: Sendable {
  package let code: Int32
  package let output: [UInt8]
  /// Standard error as text. It comes from another program: it is made printable before it is shown.
  package let errors: String

  /// Standard output as text, without line feeds at its end.
  package var text: String {
    var bytes = output[...]
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The parts of the output that end with a zero byte.
  package var parts: [String] {
    output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  package var lines: [String] { text.split(separator: "\n").map { String($0) } }

  /// The settings that `git config --list -z --show-scope` tells.
  var settings: [(scope: String, key: String, value: String)] {
    let parts = output.split(separator: 0, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    return stride(from: 0, to: parts.count - 1, by: 2).map { index in
      let words = parts[index + 1].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return (parts[index], String(words.first ?? ""), words.count > 1 ? String(words[1]) : "")
    }
  }
}
