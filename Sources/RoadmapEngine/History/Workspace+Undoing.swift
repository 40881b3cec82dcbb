/// Whether an act is undone or redone.
package enum Rewinding: Sendable {
  /// The act is undone.
  case undo
  /// The act is made again after it was undone.
  case redo
}

extension Workspace {
  /// Returns the change that undoes an act or makes it again.
  /// - Parameter records: all records since the act, oldest first, so that later renamings are followed.
  /// - Throws: `Conflict` if somebody has changed the same since, or if what would be removed is referred to.
  package func rewinding(_ act: ChangeRecord, _ way: Rewinding, since records: [ChangeRecord] = []) throws(Conflict) -> Change {
    let change = (way == .undo ? act.change.inverse : act.change).renamed(by: records.compactMap(\.change.renaming))
    do throws(Conflict) {
      let changed = try making(change)
      guard let renaming = change.renaming, !changed.renaming(rest: renaming).isEmpty else { return change }
    } catch {
      guard change.renaming == nil else { return try renamingBack(change, error) }
      throw error
    }
    // New references to the thing were made under the id that it loses, so these must be renamed too.
    return try renamingBack(change, nil)
  }

  /// Returns the change that renames a thing together with all references that it has now. They may be others than at the time of the change.
  private func renamingBack(_ change: Change, _ conflict: Conflict?) throws(Conflict) -> Change {
    guard let renaming = change.renaming else { return change }
    let again = self.renaming(renaming)
    guard again.isEmpty else { return again }
    if let conflict { throw conflict }
    return change
  }

  /// Returns the change of the remaining references to a thing by the id that it has lost.
  private func renaming(rest renaming: Renaming) -> Change {
    var renamed = self
    renamed.parties = parties.map { renaming.of($0) }
    renamed.roadmaps = roadmaps.map { roadmap in
      var renamed = renaming.of(roadmap)
      // The dates in baselines are renamed together with their step.
      renamed.baselines = roadmap.baselines
      return renamed
    }
    return difference(to: renamed)
  }
}

extension Workspace {
  /// Checks whether the change can be applied.
  fileprivate func takes(_ change: Change) -> Bool {
    var changed = self
    do throws(Conflict) { try changed.apply(change) } catch { return false }
    return true
  }
}

/// The greatest number of acts that are searched for an obstacle.
private let obstacleLimit = 2000

extension [ChangeRecord] {
  /// Returns the act because of which another one cannot be undone or made again, whoever did it; nil if it stands in none of these records.
  ///
  /// These are the records of all copies, oldest first. After a merge an act may not have followed the one before it here; then the newest
  /// act that changed the same field of the same step is meant.
  package func obstacle(toRewinding act: ChangeRecord, _ way: Rewinding, in workspace: Workspace) -> ChangeRecord? {
    let later = firstIndex { $0.id == act.id }.map { self[($0 + 1)...] } ?? []
    let wanted = (way == .undo ? act.change.inverse : act.change).renamed(by: later.compactMap(\.change.renaming))
    // An act of another copy within the same second can be ordered before this one.
    let since = filter { $0.at >= act.at && $0.id != act.id }
    guard !workspace.takes(wanted) else { return nil }
    let fields = wanted.fieldsOfSteps
    return since.obstacle(to: wanted, in: workspace) ?? since.last { !fields.isDisjoint(with: $0.change.fieldsOfSteps) }
  }

  /// Returns the act because of which a change does not fit: before that act it would have fitted.
  ///
  /// nil if no act is the cause: the files were changed by hand, or the change fits but would remove something that is referred to.
  /// - Parameters:
  ///   - change: the change that cannot be made.
  ///   - workspace: the current workspace, after all of these records.
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

extension Change {
  /// The fields of steps that the change changes, each with its step.
  fileprivate var fieldsOfSteps: Set<[String]> {
    var fields: Set<[String]> = []
    for case .step(let roadmap, let before?, let after?, _) in edits {
      for field in Step.differences(before, after) { fields.insert([roadmap.text, after.id.text, field]) }
    }
    return fields
  }
}
