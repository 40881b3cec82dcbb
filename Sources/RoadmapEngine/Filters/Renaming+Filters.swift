/// Renaming in the filters of saved views.
extension Renaming {
  /// Returns the filter with the old id replaced by the new one. A filter that cannot be read is returned unchanged.
  /// - Parameter workspace: the workspace before the renaming.
  func of(filter: String, in workspace: Workspace) -> String {
    guard let tokens = try? FilterToken.split(filter) else { return filter }
    let letters = Array(filter)
    var renamed: [(range: Range<Int>, text: String)] = []
    for token in tokens {
      guard case .word(let word, isQuoted: false) = token.kind, let typed = FilterWord(word) else { continue }
      let head = min(token.range.lowerBound + typed.headCount, token.range.upperBound)
      let term = String(letters[token.range.lowerBound..<head])
      if let other = self.term(typed.field.lowercased(), term, typed.value, in: workspace) { renamed.append((token.range, other)) }
    }
    return Filter.replacing(renamed, in: filter)
  }

  /// Returns the replacement of a term; nil if it does not refer to the renamed thing.
  ///
  /// An id that other roadmaps or parties use too is kept for them, with the new one added by `or`.
  /// - Parameter term: the term up to its value, such as `party:`.
  private func term(_ field: String, _ term: String, _ value: String, in workspace: Workspace) -> String? {
    switch self {
    case .roadmap(let old, let new):
      return field == "roadmap" && value == old.text ? term + new.text : nil
    case .view(let old, let new):
      return field == "view" && value == old.text ? term + new.text : nil
    case .party(let old, let new):
      return party(field, term, value, old.text, new.text)
    case .phase(let roadmap, let old, let new):
      guard field == "phase", value == old.text else { return nil }
      let others = workspace.roadmaps.contains { $0.id != roadmap && $0.phases.contains { $0.id == old } }
      return others ? "(\(term)\(old) or roadmap:\(roadmap) \(term)\(new))" : term + new.text
    case .body(let party, let old, let new):
      guard field == "owner" else { return nil }
      let parts = value.split(separator: "/", maxSplits: 1).map { String($0) }
      if parts.count == 2 { return parts[0].uppercased() == party.text && parts[1] == old.text ? "\(term)\(parts[0])/\(new)" : nil }
      guard value == old.text else { return nil }
      let others = workspace.parties.contains { $0.id != party && $0.bodies.contains { $0.id == old } }
      return others ? "(\(term)\(old) or \(term)\(party)/\(new))" : term + new.text
    case .step, .baseline: return nil
    }
  }

  /// Returns the replacement of a term if a party is renamed; nil if it does not refer to it.
  private func party(_ field: String, _ term: String, _ value: String, _ old: String, _ new: String) -> String? {
    // In small letters, `me` means the party of whoever reads.
    guard value != "me" else { return nil }
    let typed = value.uppercased()
    switch field {
    case "party", "waiting": return typed == old ? term + new : nil
    case "owner":
      if typed == old { return term + new }
      return typed.hasPrefix("\(old)/") ? term + new + value.dropFirst(old.count) : nil
    case _ where FilterTerm.DayField(rawValue: field) != nil:
      return typed.hasSuffix("WD.\(old)") ? term + value.dropLast(old.count) + new : nil
    default: return nil
    }
  }
}

extension Workspace {
  /// Returns the ids of the saved views whose filters refer to the renamed thing.
  func views(naming renaming: Renaming) -> [SavedView.ID] {
    views.filter { renaming.of(filter: $0.filter, in: self) != $0.filter }.map(\.id)
  }
}
