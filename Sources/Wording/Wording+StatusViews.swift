import RoadmapEngine

/// Titles, columns and notes of the views that committees, ministers and donors ask for.
extension Wording {
  /// Parties in the order of their names in the reader's language, the Arabic article aside.
  package func inOrder(_ parties: [Party.ID], in workspace: Workspace) -> [Party.ID] {
    guard parties.count > 1 else { return parties }
    return parties.map { (FoldedText(key(of: party($0, in: workspace))).text, $0) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
  }

  private func key(of name: String) -> String { name.hasPrefix("ال") ? String(name.dropFirst(2)) : name }
}
