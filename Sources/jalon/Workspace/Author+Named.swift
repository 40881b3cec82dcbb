import RoadmapEngine

extension Author {
  /// The author with the name of the settings, as they are now, where the copy has none.
  var named: Author { Author(party: party, name: name.isEmpty ? Settings.read().name ?? "" : name) }
}
