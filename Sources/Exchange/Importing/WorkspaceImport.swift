import RoadmapEngine
import StatusViews
import Wording

/// The effect of a file on a workspace: one change and all remarks. Making it changes nothing.
package struct WorkspaceImport {
  /// A step that the import adds.
  package struct Added: Hashable, Sendable {
    package let step: StepReference
    /// The step as it is added.
    package let made: Step
    package let title: String
  }

  /// A step that the import changes.
  package struct Changed: Hashable, Sendable {
    package let step: StepReference
    package let before: Step
    package let after: Step

    /// The names of the changed fields, as in the files.
    package var fields: [String] { Step.differences(before, after) }
  }

  /// The change to make; empty if there is an error.
  package var change: Change
  package let added: [Added]
  package let changed: [Changed]
  /// The number of rows that change nothing.
  package let unchanged: Int
  /// The number of values that are not taken, because those of the plan are newer than the file.
  package let kept: Int
  /// The phases that the import adds.
  package let phases: [(roadmap: Roadmap.ID, phase: Phase)]
  /// The language in which its texts are imported.
  package let language: Language
  /// All remarks for the person, in the order of the lines of the file.
  package let remarks: [ImportRemark]

  /// The dates that the tasks of a project have in its file.
  let fileDates: [FileDates]

  typealias FileDates = (step: StepReference, title: String, start: Day?, finish: Day?)

  /// The remarks that prevent the import.
  package var errors: [ImportRemark] { remarks.filter(\.isError) }
  /// The remarks that do not prevent the import.
  package var warnings: [ImportRemark] { remarks.filter { !$0.isError } }

  /// Merges a file with a workspace.
  /// - Parameters:
  ///   - source: the whole workspace with its schedule, in the language of the person who imports.
  ///   - roadmap: the index of the roadmap that receives every row; nil if the rows decide.
  ///   - order: the order of day and month that the person has chosen; nil if the file must show it.
  ///   - past: what the history of the workspace says about earlier values and names, from which an older file is known.
  ///   - isOverwriting: whether values of the file also replace newer ones of the plan.
  ///   - random: the source of ids of new steps.
  package init(
    of file: ImportedFile, into source: ViewSource, roadmap: Int?, order: DayOrder? = nil, past: PlanPast = PlanPast(),
    isOverwriting: Bool = false, using random: inout some RandomNumberGenerator
  ) {
    var merging = ImportMerging(file, source, roadmap: roadmap, order: order, past: past, isOverwriting: isOverwriting)
    merging.placeRows(using: &random)
    merging.mergeRows()
    language = merging.language
    let edits = merging.roadmapEdits + merging.edits
    change = merging.remarks.contains(where: \.isError) ? Change([]) : Change(edits)
    added = merging.added
    changed = merging.changed
    unchanged = merging.unchanged
    kept = merging.kept
    phases = merging.newPhases
    fileDates = merging.fileDates
    remarks = merging.remarks.enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }.map(\.element)
  }
}
