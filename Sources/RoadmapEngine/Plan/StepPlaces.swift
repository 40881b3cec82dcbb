import Synchronization

/// Where the steps of a roadmap stand, by id: searched one by one at first, looked up in a table once that has been asked often.
///
/// Copies of a roadmap share it until their steps change. It is worked out from the steps alone and no part of what a roadmap is.
struct StepPlaces: Sendable {
  private final class Table: Sendable {
    /// How often somebody searched while there was no table, then the table.
    let state = Mutex<(searches: Int, table: StepTable?)>((0, nil))
  }

  private let shared = Table()

  /// From so many steps, and after so many searches, a table is worth its making.
  private static let manySteps = 64
  private static let manySearches = 16

  /// The place of the first step with an id.
  /// - Parameter steps: those of the roadmap to which this belongs.
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

extension StepPlaces: Hashable {
  static func == (_: StepPlaces, _: StepPlaces) -> Bool { true }
  func hash(into _: inout Hasher) {}
}
