import RoadmapEngine

/// A request to write sheets for parties without Jalon.
package struct SheetSending: Sendable {
  package let parties: [Party.ID]
  package let order: SheetOrder
  /// The roadmaps to send; nil for all that a party may see.
  package let roadmaps: [Roadmap.ID]?
}

/// A request to write a text into a new file.
package struct TextOrder: Sendable {
  /// The name of the file without its ending. If there is such a file, another name is taken.
  package let name: String
  package let text: String
}
