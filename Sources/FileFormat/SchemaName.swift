import RoadmapEngine
import StrictJSON

/// A kind of file for which a schema can be printed.
package enum SchemaName: String, CaseIterable, Sendable {
  case roadmap, party, calendar, workspace
  /// One line of a file of history.
  case change
  /// `.jalon/me.json`.
  case me

  /// The schema of what is read without a problem, made from the tables that read and write the file.
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
