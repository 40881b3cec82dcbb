import RoadmapEngine
import StrictJSON

/// `.jalon/filters.json`: the filters that were used in this copy of the workspace.
extension UsedFilters {
  /// - Throws: where the bytes are no such file.
  package static func read(_ bytes: [UInt8]) throws(FormatFault) -> PlanFile.Reading<UsedFilters> {
    try PlanFile.read(bytes, "filters", UsedFilters(), UsedFilters.layout).reading
  }

  package var bytes: [UInt8] {
    var writer = JSONWriter(.canonical)
    writer.object { UsedFilters.layout.write(self, &$0) }
    return writer.finish()
  }

  private static let layout = Layout<UsedFilters>(
    \.unknown, [.format("filters"), Member("filters", \.listed, .strings, default: [])])

  /// As they stand in the file, where somebody may have written more of them than are kept.
  private var listed: [String] {
    get { texts }
    set {
      let others = unknown
      self = UsedFilters(newValue)
      unknown = others
    }
  }
}
