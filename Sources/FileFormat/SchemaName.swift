import RoadmapEngine
import StrictJSON

/// A kind of file that Jalon writes.
package enum SchemaName: String, CaseIterable, Sendable {
  case roadmap, party, calendar, workspace
  /// One line of a file of history.
  case change
  /// `.jalon/me.json`.
  case me

  /// What it is read as without anything that counts as missing; worked out of the tables that read and write it.
  package var schema: JSONSchema {
    switch self {
    case .roadmap: Roadmap.layout.schema
    case .party: Party.layout.schema
    case .calendar: WorkingCalendar.layout.schema
    case .workspace: Workspace.layout.schema
    case .change: HistoryFile.schema
    case .me: ReplicaMark.layout.schema
    }
  }
}
