import Synchronization

/// Finds the index of a roadmap's steps by id. It searches at first, and uses a hash table once it has been asked often.
///
/// Copies of a roadmap share it until their steps change. Since it is computed from the steps, it does not take part in comparisons.
struct StepIndexes: Sendable {
  private final class Table: Sendable {
    /// The number of searches so far, then the table.
    let state = Mutex<(searches: Int, table: StepTable?)>((0, nil))
  }

  private let shared = Table()

  /// The number of steps from which a table is built.
  private static let manySteps = 64
  /// The number of searches after which a table is built.
  private static let manySearches = 16

  /// Returns the index of the first step with an id; nil if there is none.
  /// - Parameter steps: the steps of the roadmap that this object belongs to.
  func index(of id: Step.ID, in steps: [Step]) -> Int? {
    guard steps.count >= Self.manySteps, let table = table(of: steps) else { return steps.indices.first { steps[$0].id == id } }
    return table.node(id, roadmap: 0).map { Int($0) }
  }

  private func table(of steps: [Step]) -> StepTable? {
    shared.state.withLock { state in
      if let table = state.table { return table }
      state.searches += 1
      guard state.searches > Self.manySearches else { return nil }
      var table = StepTable(capacity: steps.count)
      for index in steps.indices { table.append(steps[index].id, roadmap: 0) }
      state.table = table
      return table
    }
  }
}

extension StepIndexes: Hashable {
  static func == (_: StepIndexes, _: StepIndexes) -> Bool { true }
  func hash(into _: inout Hasher) {}
}
