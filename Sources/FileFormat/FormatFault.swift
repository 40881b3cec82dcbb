import StrictJSON

/// Why a file is not of the format that it should be, and where (FileFormat.md, Reading). The file is left unchanged.
package struct FormatFault: Error, Hashable, Sendable {
  /// What is wrong with the file.
  package enum Reason: Hashable, Sendable {
    /// The bytes are not JSON that Jalon accepts.
    case json(JSONFault.Reason)
    /// The outermost value, or a value that must be an object, is not an object.
    case notAnObject
    /// A required key is missing.
    case missingKey(String)
    /// A required key has a value that cannot be read: the key, and the value as JSON.
    case badValue(String, String)
    /// A role of a theme has a value that is not a colour: the role, and the value as JSON.
    case badColour(String, String)
    /// The value of `format`, as JSON, is not that of the expected kind of file.
    case wrongFormat(String)
    /// The id in the file differs from the one in its name.
    case otherID(found: String, expected: String)
    /// An id that breaks the rules for ids.
    case invalidID(String)
    /// A roadmap has this many steps, the trash included.
    case tooManySteps(Int)
  }

  package let reason: Reason
  /// The place in the file.
  package let place: JSONPlace

  package init(_ reason: Reason, at place: JSONPlace) {
    self.reason = reason
    self.place = place
  }

  init(_ fault: JSONFault) {
    self.init(.json(fault.reason), at: fault.place)
  }
}
