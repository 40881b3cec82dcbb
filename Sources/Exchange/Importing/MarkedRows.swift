import RoadmapEngine
import Wording

/// The rows whose marks say which steps they are, also if the column of ids was deleted or a spreadsheet program has changed the ids.
struct MarkedRows {
  /// What the mark of a row says.
  enum Place {
    case step(RowPlace)
    /// The step was exported and is no longer in the plan.
    case gone
    /// The row was put into another roadmap.
    case moved
    /// There is no mark, or the row is not that of its step.
    case unknown
  }

  private(set) var places: [Place]
  private let roadmaps: [Roadmap]
  private let past: PlanPast
  private let isOverwriting: Bool
  /// The steps that have their row.
  private var claimed: Set<StepReference> = []

  /// - Parameters:
  ///   - forced: the index of the roadmap that receives every row; nil if the rows decide. Marks of other roadmaps then say nothing.
  ///   - isOverwriting: whether rows of steps that are no longer in the plan add them again.
  init(_ file: ImportedFile, _ roadmaps: [Roadmap], _ past: PlanPast, forced: Int?, isOverwriting: Bool) {
    places = file.rows.map { _ in .unknown }
    self.roadmaps = roadmaps
    self.past = past
    self.isOverwriting = isOverwriting
    let rows = file.rows.indices.filter { index in
      guard file.rows[index].mark != nil, let today = file.rows[index].today else { return false }
      return forced.map { roadmaps[$0].id == today.roadmap } ?? true
    }
    for (index, row) in file.rows.enumerated() {
      guard let mark = row.mark, row.today == nil,
        forced.map({ roadmaps[$0].id == past.nameToday(of: mark.origin.step).roadmap }) ?? true
      else { continue }
      let isGone = past.isGone(mark.origin.step, nil, from: roadmaps, isOverwriting: isOverwriting)
      if isGone, Self.hasID(row) || row.cells[.id] == nil { places[index] = .gone }
    }
    // A step whose row has its id is that of no other row; then come those with its title, then those without any id.
    for row in rows where Self.hasID(file.rows[row]) { place(row, file.rows[row]) }
    if forced == nil { for row in rows where isMoved(file.rows[row]) { places[row] = .moved } }
    for row in rows where !Self.hasID(file.rows[row]) && !namesOther(file.rows[row]) && Self.hasTitle(file.rows[row]) {
      place(row, file.rows[row])
    }
    for row in rows where file.rows[row].cells[.id] == nil && !Self.hasTitle(file.rows[row]) { place(row, file.rows[row]) }
  }

  private static func hasID(_ row: ImportedRow) -> Bool {
    guard let id = row[.id], let mark = row.mark, !id.trimmed.isEmpty else { return false }
    return StepReference(id.trimmed.lowercased()).step == mark.origin.step.step && row[.roadmap].map { mark.holds($0, .roadmap) } ?? true
  }

  private static func hasTitle(_ row: ImportedRow) -> Bool { row[.title].map { row.mark?.holds($0, .title) ?? false } ?? true }

  /// Checks whether a row has the id of another step of the plan, or was put into another roadmap.
  private func namesOther(_ row: ImportedRow) -> Bool {
    guard let mark = row.mark, row[.roadmap].map({ mark.holds($0, .roadmap) }) ?? true else { return true }
    let typed = StepReference((row[.id] ?? "").trimmed.lowercased())
    return roadmaps.contains { $0.id == typed.roadmap ?? mark.origin.step.roadmap && $0[typed.step] != nil }
  }

  /// Checks whether a row has the id that was exported and another roadmap, which has no such step.
  private func isMoved(_ row: ImportedRow) -> Bool {
    guard let mark = row.mark, let id = row[.id], mark.holds(id, .id), let roadmap = row[.roadmap], !mark.holds(roadmap, .roadmap) else {
      return false
    }
    guard let today = row.today else { return false }
    return !roadmap.trimmed.isEmpty && !namesOther(row, in: roadmap.trimmed)
      && roadmaps.contains { $0.id == today.roadmap && $0[today.step] != nil }
  }

  /// Checks whether a roadmap has a step with the id of a row.
  private func namesOther(_ row: ImportedRow, in roadmap: String) -> Bool {
    let id = StepReference((row[.id] ?? "").trimmed.lowercased()).step
    return roadmaps.contains { $0.id.text == roadmap && $0[id] != nil }
  }

  private mutating func place(_ index: Int, _ row: ImportedRow) {
    guard case .unknown = places[index], let mark = row.mark, let today = row.today else { return }
    guard let roadmap = roadmaps.firstIndex(where: { $0.id == today.roadmap }), roadmaps[roadmap][today.step] != nil else {
      if past.isGone(mark.origin.step, today, from: roadmaps, isOverwriting: isOverwriting) { places[index] = .gone }
      return
    }
    // Of two rows with the same id, the second one is told as such.
    guard claimed.insert(today).inserted || Self.hasID(row) else { return }
    places[index] = .step(RowPlace(roadmap, today.step, mark))
  }
}
