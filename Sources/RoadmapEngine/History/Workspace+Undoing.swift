/// Which way an act is made to go.
package enum Rewinding: Sendable {
  /// The act is taken back.
  case undo
  /// The act is made again after it was taken back.
  case redo
}

extension Workspace {
  /// The change that takes an act back, or makes it again.
  /// - Parameter records: what was done since, by anybody, oldest first: things may have got other ids.
  /// - Throws: where somebody has changed the same since, or names what it would take away.
  package func rewinding(_ act: ChangeRecord, _ way: Rewinding, since records: [ChangeRecord] = []) throws(Conflict) -> Change {
    let change = (way == .undo ? act.change.inverse : act.change).renamed(by: records.compactMap(\.change.renaming))
    do throws(Conflict) {
      let changed = try making(change)
      guard let renaming = change.renaming, !changed.renaming(rest: renaming).isEmpty else { return change }
    } catch {
      guard change.renaming == nil else { return try renamingBack(change, error) }
      throw error
    }
    // Somebody has named it by the id that it loses: that goes with it too.
    return try renamingBack(change, nil)
  }

  /// The change that renames a thing wherever it is named by now, which may be elsewhere than when it was renamed first.
  private func renamingBack(_ change: Change, _ conflict: Conflict?) throws(Conflict) -> Change {
    guard let renaming = change.renaming else { return change }
    let again = self.renaming(renaming)
    guard again.isEmpty else { return again }
    if let conflict { throw conflict }
    return change
  }

  /// What still names a thing by the id that it has lost.
  private func renaming(rest renaming: Renaming) -> Change {
    var renamed = self
    renamed.parties = parties.map { renaming.of($0) }
    renamed.roadmaps = roadmaps.map { roadmap in
      var renamed = renaming.of(roadmap)
      // The dates that a baseline keeps go with the step that they are of.
      renamed.baselines = roadmap.baselines
      return renamed
    }
    return difference(to: renamed)
  }
}

extension Workspace {
  /// Whether everything that a change replaces is as the change expects it.
  fileprivate func takes(_ change: Change) -> Bool {
    var changed = self
    do throws(Conflict) { try changed.apply(change) } catch { return false }
    return true
  }
}

/// So many acts are looked at for the one that stands in the way.
private let obstacleLimit = 2000

extension [ChangeRecord] {
  /// The act that keeps a change from being made: before it, the change would have fitted. nil where it is none of these: the files were
  /// changed by hand, or the change fits and would only take away what is still named.
  /// - Parameters:
  ///   - change: what cannot be made on the workspace of today.
  ///   - workspace: as it is today, after all of these records.
  package func obstacle(to change: Change, in workspace: Workspace) -> ChangeRecord? {
    let files = Set(change.files)
    guard !workspace.takes(change) else { return nil }
    var former = workspace
    for record in suffix(obstacleLimit).reversed() where !files.isDisjoint(with: record.change.files) {
      do throws(Conflict) { try former.apply(record.change.inverse) } catch { return nil }
      if former.takes(change) { return record }
    }
    return nil
  }
}
