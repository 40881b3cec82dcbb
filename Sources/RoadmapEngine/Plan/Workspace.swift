/// Everything that one folder holds: settings, parties, calendars and roadmaps, each in byte order of its ids.
package struct Workspace: Sendable {
  package var title: Text
  /// The language of plain texts; fixed when the workspace is made.
  package var language: Language
  /// Filters with names, in the order of the file.
  package var views: [SavedView] = []
  package var parties: [Party]
  /// Only what differs from the shipped calendars.
  package var calendars: [WorkingCalendar]
  package var roadmaps: [Roadmap]
  package var unknown: [UnknownMember]
  /// Files that are there and could not be read: nobody knows what they hold and name.
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

  package subscript(id: Party.ID) -> Party? { parties.index(of: id, \.id).map { parties[$0] } }

  package subscript(id: Roadmap.ID) -> Roadmap? { roadmaps.index(of: id, \.id).map { roadmaps[$0] } }

  /// One of the workspace's own calendars, which hold only what differs from the shipped ones.
  package subscript(id: WorkingCalendar.ID) -> WorkingCalendar? { calendars.index(of: id, \.id).map { calendars[$0] } }
}
