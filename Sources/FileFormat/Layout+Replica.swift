import RoadmapEngine
import StrictJSON

/// The file `.jalon/me.json`: which copy of the workspace this is, and whose (FileFormat.md, History).
package struct ReplicaMark: Hashable, Sendable {
  /// The party that the copy belongs to; nil if none has been chosen.
  package var party: Party.ID?
  /// The name that the person has given, shown in history.
  package var name = ""
  /// The name of this copy's file of history: eight hexadecimal digits.
  package var replica = ""
  /// The path of the folder when the copy got its name; a copied folder has another path.
  package var place = ""
  /// The instant at which the folder was made, by its file system. It is empty if the file system does not record it.
  package var born = ""
  /// The user id of the person; nil in files of earlier versions.
  package var user: Int?
  package var unknown: [UnknownMember] = []

  package init(party: Party.ID? = nil) { self.party = party }

  /// - Throws: `FormatFault` if the bytes are not such a file.
  package static func read(_ bytes: [UInt8]) throws(FormatFault) -> PlanFile.Reading<ReplicaMark> {
    try PlanFile.read(bytes, "me", ReplicaMark(), ReplicaMark.layout).reading
  }

  /// The canonical bytes of the file.
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
