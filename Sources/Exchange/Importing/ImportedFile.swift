import FileLimits
import RoadmapEngine
import Wording

/// The steps of a file of another program, before they are merged with a workspace.
package struct ImportedFile: Sendable {
  package typealias Kind = ImportRemark.FileKind

  package let kind: Kind
  var rows: [ImportedRow] = []
  /// The language of its texts; nil if it is unknown.
  var language: Language?
  /// What was ignored or interpreted while the file was read.
  package var remarks: [ImportRemark] = []
  /// The start of a project; nil for other files.
  package var projectStart: Day?
  /// The title of a project; nil for other files, and for a project without one.
  package var projectTitle: String?
  /// The zone in which its times become days.
  var zone: ZoneOffset = { _ in 0 }

  init(_ kind: Kind) { self.kind = kind }

  /// The most rows that a file may have.
  static let most = FileLimits.steps
  /// The longest text that a file of a workspace may hold, in bytes.
  static let longestText = FileLimits.stringBytes
}
