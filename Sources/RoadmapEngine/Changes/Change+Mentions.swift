/// Changes that follow every mention of a thing: which mentions there are is only known while nobody else can save.
extension Change {
  /// The steps that it moves to the trash, and what they then say of their removal; nil where it does anything else to the trash.
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

  /// The renaming of a thing, or the removal of the same steps, worked out for a workspace; nil where it is neither.
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

  /// The same change with every mention that there is by now.
  /// - Parameters:
  ///   - former: the workspace for which it was worked out.
  ///   - workspace: as it is now.
  /// - Returns: nil where it is no change that follows mentions, or no longer fits.
  fileprivate func following(mentionsIn workspace: Workspace, since former: Workspace) -> Change? {
    guard again(everywhereIn: former) == self, let change = again(everywhereIn: workspace) else { return nil }
    return change.isEmpty || change.trashed.count < trashed.count ? nil : change
  }
}

extension ChangeRecord {
  /// Whether its change follows every mention of a thing, so that it is to be worked out again for what others have written meanwhile.
  package var mayFollowMentions: Bool { act == .made && (change.renaming != nil || !change.trashed.isEmpty) }

  /// The same act with every mention that there is by now.
  /// - Parameters:
  ///   - former: the workspace for which it was worked out.
  ///   - workspace: as it is now.
  package func following(mentionsIn workspace: Workspace, since former: Workspace) -> ChangeRecord {
    guard let change = change.following(mentionsIn: workspace, since: former) else { return self }
    return ChangeRecord(id: id, at: at, author: author, act: act, change: change)
  }
}
