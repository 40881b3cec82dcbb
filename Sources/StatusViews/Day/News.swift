import RoadmapEngine

/// What was done to the plan since a person saw it last, or since a day.
package struct News: Sendable {
  /// Since when.
  package enum Since: Hashable, Sendable {
    /// The person has never visited the plan before, so that all of it would be new, and nothing is told.
    case firstVisit
    /// The end of the last visit, as the instant of a record.
    case visit(String)
    case day(Day)
  }

  package let since: Since
  /// The acts, the newest first.
  package let records: [ChangeRecord]
  /// Returns by how many seconds local time is ahead of UTC at an instant, which is in seconds since 1970.
  package let zone: @Sendable (Int) -> Int

  package init(since: Since = .firstVisit, records: [ChangeRecord] = [], zone: @escaping @Sendable (Int) -> Int = { _ in 0 }) {
    self.since = since
    self.records = records
    self.zone = zone
  }
}

extension ChangeRecord {
  /// Checks whether a person learns something from the record: others have made it, or it was edited by hand.
  /// - Parameters:
  ///   - author: the person.
  ///   - isOwnCopy: whether it was recorded in the copy of the person. Without a name there, it is theirs.
  package func isNews(to author: Author, isOwnCopy: Bool) -> Bool {
    if isOwnCopy { return at.isEmpty || !isOwn(of: author) }
    return author.name.isEmpty || self.author != author
  }

  /// The step that somebody who reads about the act wants to see: the first one of it that is still on the plan; nil if there is none.
  package func step(in workspace: Workspace) -> StepReference? { change.steps.first { workspace[$0] != nil } }
}
