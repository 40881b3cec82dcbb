import RoadmapEngine

extension Author {
  /// The author with the person's name of this machine where the copy has none.
  var named: Author { Author(party: party, name: name.isEmpty ? Settings.own.name ?? "" : name) }
}
