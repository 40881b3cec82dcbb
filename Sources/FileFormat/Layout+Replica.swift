import RoadmapEngine
import StrictJSON

/// `.jalon/me.json`: whose copy of a workspace this is, and which one (FileFormat.md, The files).
package struct ReplicaMark: Hashable, Sendable {
  package var party: Party.ID?
  /// The person's own name for themselves, as history shows it.
  package var name = ""
  /// Names this copy's own file of history: eight hexadecimal digits.
  package var replica = ""
  /// Where the copy was when it got its name: a copied folder lies elsewhere.
  package var place = ""
  /// When the folder of the copy was made, as its file system says; empty where it does not.
  package var born = ""
  /// The user id of whoever it describes; nil in the file of an earlier version.
  package var user: Int?
  package var unknown: [UnknownMember] = []

  package init(party: Party.ID? = nil) { self.party = party }

  /// - Throws: where the bytes are no such file.
  package static func read(_ bytes: [UInt8]) throws(FormatFault) -> PlanFile.Reading<ReplicaMark> {
    try PlanFile.read(bytes, "me", ReplicaMark(), ReplicaMark.layout).reading
  }

  package var bytes: [UInt8] {
    var writer = JSONWriter(.canonical)
    writer.object { ReplicaMark.layout.write(self, &$0) }
    return writer.finish()
  }

  static let layout = Layout<ReplicaMark>(
    \.unknown,
    [
      .format("me"),
      Member("party", \.party, .code()),
      Member("name", \.name, .string, default: ""),
      Member("replica", \.replica, .string, default: ""),
      Member("place", \.place, .string, default: ""),
      Member("born", \.born, .string, default: ""),
      Member("user", \.user, .integer(0...Int(UInt32.max))),
    ])
}
