/// Renamings and removals, which change every reference to a thing. They are computed again for what others have saved meanwhile.
extension Change {
  /// The steps that the change moves to the trash, with the record of their removal. It is nil if the change does not move any, or edits
  /// the trash in another way.
  private var removed: (steps: [StepReference], removal: Removal)? {
    var steps: [StepReference] = []
    var removal: Removal?
    for case .trash(let roadmap, let before, let after, _) in edits {
      guard before == nil, let after, let removed = after.removed else { return nil }
      steps.append(StepReference(roadmap, after.id))
      removal = removed
    }
    return removal.map { (steps, $0) }
  }

  /// Computes the same renaming or removal for a workspace. It returns nil if the change is neither.
  private func again(everywhereIn workspace: Workspace) -> Change? {
    var again: Change
    if let renaming {
      again = workspace.renaming(renaming)
    } else if let (steps, removal) = removed {
      again = workspace.removing(steps, removal)
    } else {
      return nil
    }
    again.reason = reason
    return again.narrowed
  }

  /// Returns the change computed again, so that it also covers references added since it was made.
  /// - Parameters:
  ///   - former: the workspace for which the change was computed.
  ///   - workspace: the current one.
  /// - Returns: nil if the change is not a renaming or removal, or no longer fits.
  fileprivate func following(mentionsIn workspace: Workspace, since former: Workspace) -> Change? {
    guard again(everywhereIn: former) == self, let change = again(everywhereIn: workspace) else { return nil }
    return change.isEmpty || change.trashed.count < trashed.count ? nil : change
  }
}

extension ChangeRecord {
  /// Whether the record's change renames or removes things. It must then be computed again if others have saved meanwhile.
  package var mayFollowMentions: Bool { act == .made && (change.renaming != nil || !change.trashed.isEmpty) }

  /// Returns the record with its change computed again for the current references. It returns itself if that is not possible or not needed.
  /// - Parameters:
  ///   - former: the workspace for which the change was computed.
  ///   - workspace: the current one.
  package func following(mentionsIn workspace: Workspace, since former: Workspace) -> ChangeRecord {
    guard let change = change.following(mentionsIn: workspace, since: former) else { return self }
    return ChangeRecord(id: id, at: at, author: author, act: act, after: after, decided: decided, change: change)
  }
}
