import StrictJSON

/// Why a file is not what it should be, and where (FileFormat.md, Reading). The file is left exactly as it is.
package struct FormatFault: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case json(JSONFault.Reason)
    case notAnObject
    /// A key without which the file means nothing.
    case missingKey(String)
    /// The value of such a key, as JSON.
    case badValue(String, String)
    /// The value of a role of a theme that is no colour, as JSON.
    case badColour(String, String)
    /// The value of `format` is none of those that belong here.
    case wrongFormat(String)
    /// The id in the file and the one that its name promises.
    case otherID(found: String, expected: String)
    case invalidID(String)
    case tooManySteps(Int)
  }

  package let reason: Reason
  package let place: JSONPlace

  package init(_ reason: Reason, at place: JSONPlace) {
    self.reason = reason
    self.place = place
  }

  init(_ fault: JSONFault) {
    self.init(.json(fault.reason), at: fault.place)
  }
}
