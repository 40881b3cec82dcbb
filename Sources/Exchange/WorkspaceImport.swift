import RoadmapEngine
import StatusViews
import Wording

/// What a file would do to a workspace: one change, and everything that is to be said of it. Nothing is done by making it.
package struct WorkspaceImport {
  package struct Added: Hashable, Sendable {
    package let step: StepReference
    package let title: String
  }

  package struct Changed: Hashable, Sendable {
    package let step: StepReference
    /// By their names in the files.
    package let fields: [String]
  }

  package var change: Change
  package let added: [Added]
  package let changed: [Changed]
  package let unchanged: Int
  package let phases: [(roadmap: Roadmap.ID, phase: Phase)]
  /// The language in which its texts are taken.
  package let language: Language
  package let remarks: [ImportRemark]

  /// Where the tasks of a project lie in its file.
  let fileDates: [FileDates]

  typealias FileDates = (step: StepReference, title: String, start: Day?, finish: Day?)

  package var errors: [ImportRemark] { remarks.filter(\.isError) }
  package var warnings: [ImportRemark] { remarks.filter { !$0.isError } }

  /// - Parameters:
  ///   - source: the whole workspace with its dates, in the language of who imports.
  ///   - roadmap: the place of the roadmap that everything goes into, whatever the file says.
  ///   - random: where ids of new steps come from.
  package init(
    of file: ImportedFile, into source: ViewSource, roadmap: Int?, order: DayOrder? = nil,
    using random: inout some RandomNumberGenerator
  ) {
    var merging = ImportMerging(file, source, roadmap: roadmap, order: order)
    merging.placeRows(using: &random)
    merging.mergeRows()
    language = merging.language
    let edits = merging.roadmapEdits + merging.edits
    change = merging.remarks.contains(where: \.isError) ? Change([]) : Change(edits)
    added = merging.added
    changed = merging.changed
    unchanged = merging.unchanged
    phases = merging.newPhases
    fileDates = merging.fileDates
    remarks = merging.remarks.enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }.map(\.element)
  }
}
