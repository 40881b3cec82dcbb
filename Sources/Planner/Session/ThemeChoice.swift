import RoadmapEngine

/// A theme that can be chosen.
package struct ThemeChoice: Hashable, Sendable {
  package let id: String
  package let name: Text

  package init(id: String, name: Text) {
    self.id = id
    self.name = name
  }
}
