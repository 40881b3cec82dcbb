import FileFormat
import RoadmapEngine

/// The filters that were used in this copy. They are private to it and are not copied with the workspace.
extension WorkspaceFolder {
  static let filtersName = "filters.json"

  /// Returns the filters that were used before; empty if they cannot be read.
  package func usedFilters() -> UsedFilters {
    guard let state = try? StateFolder.existing(in: root) else { return UsedFilters() }
    return (try? filters(in: state)) ?? UsedFilters()
  }

  /// Stores the filters for the next start.
  /// - Throws: also if the existing file cannot be read; it is then not overwritten.
  package func keep(_ filters: UsedFilters) throws(StorageFault) {
    let lock = try lock()
    _ = try self.filters(in: lock.state)
    try lock.state.replace(Self.filtersName, with: filters.bytes, for: Readers(of: root))
  }

  private func filters(in state: StateFolder) throws(StorageFault) -> UsedFilters? {
    try state.value(of: Self.filtersName) { (bytes) throws(FormatFault) in try UsedFilters.read(bytes) }
  }
}
