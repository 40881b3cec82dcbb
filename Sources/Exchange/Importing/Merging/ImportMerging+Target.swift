import RoadmapEngine

extension ImportMerging {
  /// The step that a row becomes or changes.
  struct Target {
    /// The index of the roadmap.
    let roadmap: Int
    let id: Step.ID
    /// The index of the step if it exists; nil for a new one.
    let index: Int?
    /// What the row said about this step when it was exported; nil if it does not say.
    var mark: RowMark?
  }
}
