import RoadmapEngine

/// Where a row belongs.
struct RowPlace {
  /// The index of the roadmap.
  let roadmap: Int
  /// The step; nil if the row does not say it.
  var id: Step.ID?
  /// What the row said about this step when it was exported; nil if it does not say.
  var mark: RowMark?

  init(_ roadmap: Int, _ id: Step.ID?, _ mark: RowMark? = nil) {
    self.roadmap = roadmap
    self.id = id
    self.mark = mark
  }
}
