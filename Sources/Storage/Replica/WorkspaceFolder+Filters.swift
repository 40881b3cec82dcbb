import FileFormat
import RoadmapEngine

/// The filters that were used in this copy: they stay in it, and go into no other one.
extension WorkspaceFolder {
  static let filtersName = "filters.json"

  /// The filters that were used before; none where nobody can tell.
  package func usedFilters() -> UsedFilters {
    guard let state = try? StateFolder.existing(in: root) else { return UsedFilters() }
    return (try? filters(in: state)) ?? UsedFilters()
  }

  /// Keeps them for the next start.
  /// - Throws: also where the file that is there cannot be read: it is never written over.
  package func keep(_ filters: UsedFilters) throws(StorageFault) {
    let lock = try lock()
    _ = try self.filters(in: lock.state)
    try lock.state.replace(Self.filtersName, with: filters.bytes, for: Readers(of: root))
  }

  private func filters(in state: StateFolder) throws(StorageFault) -> UsedFilters? {
    try state.value(of: Self.filtersName) { (bytes) throws(FormatFault) in try UsedFilters.read(bytes) }
  }
}
