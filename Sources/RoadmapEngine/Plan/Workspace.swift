/// The content of one workspace folder. Parties, calendars and roadmaps are in byte order of their ids.
package struct Workspace: Sendable {
  package var title: Text
  /// The language of plain texts, fixed when the workspace is made.
  package var language: Language
  /// The saved views, in the order of the file.
  package var views: [SavedView] = []
  package var parties: [Party]
  /// The workspace's own calendars, which hold only the differences from the shipped ones.
  package var calendars: [WorkingCalendar]
  package var roadmaps: [Roadmap]
  package var unknown: [UnknownMember]
  /// The values for which people have to decide after a merge, in the order of their ids.
  package var contested: [ContestedAtom] = [] {
    didSet { contestedFields = contested.fieldsBySteps }
  }
  /// The contested fields of each step, by their keys in the files; `presence` and `id` for a step whose existence or id is contested. It
  /// follows from `contested`, and is empty while nothing is contested.
  package private(set) var contestedFields: [StepReference: Set<String>] = [:]
  /// Files that exist and could not be read, so that their content and references are unknown.
  package var unreadable: [WorkspaceFile] = []

  package init(
    title: Text, language: Language, parties: [Party] = [], calendars: [WorkingCalendar] = [], roadmaps: [Roadmap] = [],
    unknown: [UnknownMember] = []
  ) {
    self.title = title
    self.language = language
    self.parties = parties
    self.calendars = calendars
    self.roadmaps = roadmaps
    self.unknown = unknown
  }

  /// The party with an id; nil if there is none.
  package subscript(id: Party.ID) -> Party? { parties.index(of: id, \.id).map { parties[$0] } }

  /// The roadmap with an id; nil if there is none.
  package subscript(id: Roadmap.ID) -> Roadmap? { roadmaps.index(of: id, \.id).map { roadmaps[$0] } }

  /// The step that a reference names; nil if there is none, and for a reference without a roadmap.
  package subscript(reference: StepReference) -> Step? {
    guard let roadmap = reference.roadmap else { return nil }
    return self[roadmap]?[reference.step]
  }

  /// The workspace's own calendar with an id, which holds only the differences from the shipped one. It is nil if there is none.
  package subscript(id: WorkingCalendar.ID) -> WorkingCalendar? { calendars.index(of: id, \.id).map { calendars[$0] } }
}
