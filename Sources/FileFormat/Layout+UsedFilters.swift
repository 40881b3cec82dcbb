import RoadmapEngine
import StrictJSON

/// `.jalon/filters.json`: the filters that were used in this copy of the workspace.
extension UsedFilters {
  /// nil where it is not one.
  package init?(_ bytes: [UInt8]) {
    guard let (reading, _) = try? PlanFile.read(bytes, "filters", UsedFilters(), UsedFilters.layout), !reading.isNewer else { return nil }
    self = reading.value
    unknown.removeAll { $0.key == "filters" }
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
