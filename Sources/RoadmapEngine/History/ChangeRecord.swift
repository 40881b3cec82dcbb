/// One act as history keeps it: what was done, by whom, for which party, when and why (FileFormat.md, History).
package struct ChangeRecord: Hashable, Sendable {
  package let id: String
  /// The UTC instant, `2026-11-23T08:30:00Z`.
  package let at: String
  package let author: Author
  package let act: Act
  package var change: Change

  /// What a record does to the ones before it.
  package enum Act: Hashable, Sendable {
    case made
    /// Takes back the act of a record, or makes it again.
    case undid(String)
    case redid(String)
    /// Took a step out of the trash for good; its texts are blanked in every record.
    case purged(StepReference)
    /// Nobody knows: the line, or all of the file, cannot be read. Where it stands, as messages show it: `history/3f9a2c71.jsonl:7`.
    case unreadable(String)

    /// Whether it takes an act back or makes one again.
    package var isRewinding: Bool {
      switch self {
      case .undid, .redid: true
      case .made, .purged, .unreadable: false
      }
    }
  }

  /// What stands in the place of a record that cannot be read.
  package static func unreadable(at place: String) -> ChangeRecord {
    ChangeRecord(id: "", at: "", author: Author(), act: .unreadable(place), change: Change([]))
  }

  /// Whether it says what was done.
  package var isReadable: Bool { if case .unreadable = act { false } else { true } }

  /// - Parameter change: kept without what it leaves as it was.
  package init(id: String, at: String, author: Author, act: Act = .made, change: Change) {
    self.id = id
    self.at = at
    self.author = author
    self.act = act
    self.change = change.narrowed
  }

  /// Whether a person may take it to be their own: it carries their name, or nobody's.
  package func isOwn(of author: Author) -> Bool { self.author.name.isEmpty || self.author.name == author.name }

  /// Whether it touches a step, by `roadmap-id/step-id` or by the step's id alone.
  package func concerns(_ step: StepReference) -> Bool {
    let purged: [StepReference] = if case .purged(let reference) = act { [reference] } else { [] }
    return (change.steps + change.trashed + purged).contains {
      $0.step == step.step && (step.roadmap == nil || $0.roadmap == step.roadmap)
    }
  }
}

/// Who did something: the party that the copy of the workspace belongs to, and the person's own name for themselves.
package struct Author: Hashable, Sendable {
  package var party: Party.ID?
  package var name: String

  package init(party: Party.ID? = nil, name: String = "") {
    self.party = party
    self.name = name
  }
}

/// Writes down who does what: gives records their ids, their instants and their author.
package struct Scribe: Sendable {
  package let author: Author
  private let newID: @Sendable () -> String
  private let instant: @Sendable () -> String

  package init(_ author: Author, newID: @escaping @Sendable () -> String, instant: @escaping @Sendable () -> String) {
    self.author = author
    self.newID = newID
    self.instant = instant
  }

  package func record(_ change: Change, _ act: ChangeRecord.Act = .made) -> ChangeRecord {
    ChangeRecord(id: newID(), at: instant(), author: author, act: act, change: change)
  }

  /// What a step says of its removal.
  package var removal: Removal {
    let name = [author.name, author.party?.text ?? ""].first { !$0.isEmpty } ?? ""
    return Removal(at: instant(), by: name)
  }
}

extension Change {
  /// Every step that it puts into the trash or takes out of it.
  package var trashed: [StepReference] {
    edits.compactMap { edit in
      switch edit {
      case .trash(let roadmap, let before, let after, _): (after ?? before).map { StepReference(roadmap, $0.id) }
      case .list(.trash(let roadmap, let step), _): StepReference(roadmap, step)
      default: nil
      }
    }
  }

  /// Whether it makes or removes a whole roadmap that holds a step.
  package func makes(_ step: StepReference) -> Bool {
    edits.contains {
      guard case .roadmap(let before, let after) = $0 else { return false }
      return [before, after].contains { roadmap in
        roadmap.map { $0.id == step.roadmap && ($0.steps + $0.trash).contains { $0.id == step.step } } ?? false
      }
    }
  }

  /// The only roadmap that it touches; nil where it touches another file too.
  package var roadmap: Roadmap.ID? {
    let files = files
    if case .roadmap(let id)? = files.first, files.count == 1 { return id }
    return nil
  }

  /// Deadlines that it sets to another day or takes away, where there was one: nobody likes to find out without a reason.
  package var movedDeadlines: [StepReference] {
    edits.compactMap {
      if case .step(let roadmap, let before?, let after?, _) = $0, let old = before.deadline, after.deadline != old {
        StepReference(roadmap, after.id)
      } else {
        nil
      }
    }
  }
}
