import FileFormat
import RoadmapEngine

/// The filters that were used in this copy: they stay in it, and go into no other one.
extension WorkspaceFolder {
  private static let filtersName = "filters.json"

  /// The filters that were used before; none where nobody can tell.
  package func usedFilters() -> UsedFilters {
    guard let state = try? StateFolder.existing(in: root), let bytes = state.contents(of: Self.filtersName) else { return UsedFilters() }
    return UsedFilters(bytes) ?? UsedFilters()
  }

  /// Keeps them for the next start.
  package func keep(_ filters: UsedFilters) throws(StorageFault) {
    let lock = try lock()
    try lock.state.replace(Self.filtersName, with: filters.bytes)
  }
}
