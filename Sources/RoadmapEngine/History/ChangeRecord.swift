/// One act in history: what was changed, by whom, when and why (FileFormat.md, History).
package struct ChangeRecord: Hashable, Sendable {
  /// The id of the record; empty for one that cannot be read.
  package let id: String
  /// The UTC instant as text, `2026-11-23T08:30:00Z`.
  package let at: String
  package let author: Author
  package internal(set) var act: Act
  /// The ids of the records that it follows: the newest ones of the plan that its author was shown, and the one before it in its copy. What
  /// these follow, it follows too. It is nil for a record of an older version, and for one that is not saved yet.
  package var after: [String]?
  package var change: Change
  /// The atoms for which the act decides, also for a value that they had already.
  package let decided: [DecidedAtom]

  /// What kind of act a record is.
  package enum Act: Hashable, Sendable {
    /// A change.
    case made
    /// Undid the act with this record id.
    case undid(String)
    /// Made the undone act with this record id again.
    case redid(String)
    /// Removed a step from the trash for good; its texts are blanked in all records.
    case purged(StepReference)
    /// Sent a packet to another party.
    case sent(Sending)
    /// What a person took from a packet of another party. It is a record of that party, made on what it knew, and counts while a live review
    /// takes it.
    case imported(PacketOrigin)
    /// Took and refused what a packet proposes. What this changes in the files follows from the records of what was taken.
    case reviewed(PacketReview)
    /// The line, or the whole file, cannot be read. The text is the place for messages: `history/3f9a2c71.jsonl:7`.
    case unreadable(String)

    /// Whether the act undoes another one or makes it again.
    package var isRewinding: Bool {
      switch self {
      case .undid, .redid: true
      case .made, .purged, .sent, .imported, .reviewed, .unreadable: false
      }
    }

    /// Whether what the act changes in the files follows from other records.
    var isConsequence: Bool { if case .reviewed = self { true } else { isRewinding } }

    /// Whether the record is no act of a copy, but what a review takes from a packet.
    package var isImport: Bool { if case .imported = self { true } else { false } }
  }

  /// Returns the placeholder for a record that cannot be read.
  /// - Parameter place: the place for messages: `history/3f9a2c71.jsonl:7`.
  package static func unreadable(at place: String) -> ChangeRecord {
    ChangeRecord(id: "", at: "", author: Author(), act: .unreadable(place), change: Change([]))
  }

  /// Whether the record could be read.
  package var isReadable: Bool { if case .unreadable = act { false } else { true } }

  /// - Parameter change: stored as `narrowed`, without lists that do not differ.
  package init(
    id: String, at: String, author: Author, act: Act = .made, after: [String]? = nil, decided: [DecidedAtom] = [], change: Change
  ) {
    self.id = id
    self.at = at
    self.author = author
    self.act = act
    self.after = after
    self.decided = decided
    self.change = change.narrowed
  }

  /// Checks whether a person may treat the record as their own: it has their name, or none.
  package func isOwn(of author: Author) -> Bool { self.author.name.isEmpty || self.author.name == author.name }

  /// Checks whether the record touches a step. A reference without a roadmap matches a step of any roadmap.
  package func concerns(_ step: StepReference) -> Bool {
    let purged: [StepReference] = if case .purged(let reference) = act { [reference] } else { [] }
    return (change.steps + change.trashed + purged).contains {
      $0.step == step.step && (step.roadmap == nil || $0.roadmap == step.roadmap)
    }
  }
}

/// The author of an act: the party of the copy of the workspace, and the name of the person.
package struct Author: Hashable, Sendable {
  /// The party that the copy of the workspace belongs to; nil if none has been chosen.
  package var party: Party.ID?
  /// The name that the person has given; empty if none.
  package var name: String

  package init(party: Party.ID? = nil, name: String = "") {
    self.party = party
    self.name = name
  }

  /// The name of the person, or else the id of the party; empty if neither is known. Remarks and removals are signed with it.
  package var signature: String { name.isEmpty ? party?.text ?? "" : name }
}

/// Creates records with ids, instants and an author.
package struct Scribe: Sendable {
  package let author: Author
  private let newID: @Sendable () -> String
  private let instant: @Sendable () -> String

  package init(_ author: Author, newID: @escaping @Sendable () -> String, instant: @escaping @Sendable () -> String) {
    self.author = author
    self.newID = newID
    self.instant = instant
  }

  /// Returns a scribe for another author.
  package func signing(as author: Author) -> Scribe { Scribe(author, newID: newID, instant: instant) }

  /// Returns a record of a change that is made now.
  /// - Parameter decided: the atoms for which the change decides.
  package func record(_ change: Change, _ act: ChangeRecord.Act = .made, decided: [DecidedAtom] = []) -> ChangeRecord {
    ChangeRecord(id: newID(), at: instant(), author: author, act: act, decided: decided, change: change)
  }

  /// The removal to be stored in a step that goes into the trash now.
  package var removal: Removal { Removal(at: instant(), by: author.signature) }
}

extension Change {
  /// The steps that the change puts into the trash, takes out of it or edits there.
  package var trashed: [StepReference] {
    edits.compactMap { edit in
      switch edit {
      case .trash(let roadmap, let before, let after, _): (after ?? before).map { StepReference(roadmap, $0.id) }
      case .list(.trash(let roadmap, let step), _): StepReference(roadmap, step)
      default: nil
      }
    }
  }

  /// Checks whether the change adds or removes a whole roadmap that contains a step. The step may be in its trash.
  package func makes(_ step: StepReference) -> Bool {
    edits.contains {
      guard case .roadmap(let before, let after) = $0 else { return false }
      return [before, after].contains { roadmap in
        roadmap.map { $0.id == step.roadmap && ($0.steps + $0.trash).contains { $0.id == step.step } } ?? false
      }
    }
  }

  /// The only file that the change touches, if it is a roadmap; else nil.
  package var roadmap: Roadmap.ID? {
    let files = files
    if case .roadmap(let id)? = files.first, files.count == 1 { return id }
    return nil
  }

  /// The steps whose existing deadline the change moves or removes; for these a reason is asked.
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
