import StrictJSON

/// A view that programs read as JSON (CommandLine.md).
package protocol JSONView {
  /// The name of the view in its JSON.
  var name: String { get }
  /// Writes the members of its JSON that come after `format` and `view`.
  func writeMembers(_ writer: inout JSONWriter)
}

extension JSONView {
  /// The view as one JSON document.
  package var json: [UInt8] {
    var writer = JSONWriter(.canonical)
    writer.object { writer in
      writer.member("format", "jalon.view/1")
      writer.member("view", name)
      writeMembers(&writer)
    }
    return writer.finish()
  }
}
