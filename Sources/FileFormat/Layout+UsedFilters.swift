import RoadmapEngine
import StrictJSON

/// The file `.jalon/filters.json`, which holds the filters used in this copy of the workspace.
extension UsedFilters {
  /// - Throws: `FormatFault` if the bytes are not such a file.
  package static func read(_ bytes: [UInt8]) throws(FormatFault) -> PlanFile.Reading<UsedFilters> {
    try PlanFile.read(bytes, "filters", UsedFilters(), UsedFilters.layout).reading
  }

  /// The canonical bytes of the file.
  package var bytes: [UInt8] {
    var writer = JSONWriter(.canonical)
    writer.object { UsedFilters.layout.write(self, &$0) }
    return writer.finish()
  }

  private static let layout = Layout<UsedFilters>(
    \.unknown, [.format("filters"), Member("filters", \.listed, .strings, default: [])])

  /// The filters as listed in the file, which may have been edited and hold more of them than are kept.
  private var listed: [String] {
    get { texts }
    set {
      let others = unknown
      self = UsedFilters(newValue)
      unknown = others
    }
  }
}
