import RoadmapEngine
import Wording

/// Rows without an id, which are the steps of their titles. Importing the same file again must not add its steps again.
extension ImportMerging {
  /// Rows with the same title, and the same phase if they name one.
  private struct Group: Hashable {
    let roadmap: Int
    let title: String
    let phase: String
  }

  /// The most steps of one title with which a row is compared, and the most comparisons for the rows of one title.
  private static let mostCompared = 64
  private static let mostComparisons = 20_000

  /// Gives each row without an id the step of its title. If several steps have the title, a row that says nothing new is that of its step; for
  /// any other one it is asked.
  mutating func matchTitles(_ places: inout [RowPlace?]) {
    var known = StepsByTitle(roadmaps)
    var groups: [Group: [Int]] = [:]
    var order: [Group] = []
    var titles: [String: Int] = [:]
    for (index, row) in file.rows.enumerated() {
      guard let place = places[index] else { continue }
      if let id = place.id {
        known.claim(id, in: place.roadmap)
        continue
      }
      let group = Group(roadmap: place.roadmap, title: Wording.plain(row[.title] ?? ""), phase: Wording.plain(row[.phase] ?? ""))
      if groups[group] == nil { order.append(group) }
      groups[group, default: []].append(index)
      titles[group.title, default: 0] += 1
    }
    var matched: [Int] = []
    for group in order {
      var steps = known.free(group.title, phase: group.phase, in: group.roadmap)
      // A step that was moved to another phase is known by its title if only one step and one row have it.
      if steps.isEmpty, titles[group.title] == 1, let only = known.only(group.title, in: group.roadmap) { steps = [only] }
      for (row, id) in pairs(groups[group] ?? [], steps, in: group.roadmap) {
        known.claim(id, in: group.roadmap)
        places[row]?.id = id
        matched.append(row)
      }
    }
    askForFormerTitles(places, known, titles)
    askForRetitled(
      file.rows.indices.filter { places[$0] != nil && places[$0]?.id == nil && file.rows[$0].cells[.id] == nil }, places, known)
    if let first = matched.min() { remark(.sameTitles(matched.count), file.rows[first], .title) }
  }

  /// Refuses rows of a table without an id that have a title which only one step without a row once had: it may be that step, which would come
  /// twice.
  private mutating func askForFormerTitles(_ places: [RowPlace?], _ known: StepsByTitle, _ titles: [String: Int]) {
    guard file.kind == .table else { return }
    var former: [Int: [String: Set<Step.ID>]] = [:]
    for row in file.rows.indices where places[row] != nil && places[row]?.id == nil && !(file.rows[row][.title] ?? "").isEmpty {
      guard let roadmap = places[row]?.roadmap else { continue }
      let title = Wording.plain(file.rows[row][.title] ?? "")
      let names = former[roadmap] ?? formerTitles(known.rest(in: roadmap), in: roadmap)
      former[roadmap] = names
      guard titles[title] == 1, let steps = names[title], let only = steps.first, steps.count == 1 else { continue }
      remark(.formerTitle(StepReference(roadmaps[roadmap].id, only)), file.rows[row], .title)
    }
  }

  /// Returns which steps had a title in history, by the plain title.
  private func formerTitles(_ steps: [Step.ID], in roadmap: Int) -> [String: Set<Step.ID>] {
    var former: [String: Set<Step.ID>] = [:]
    for step in steps {
      for value in past.values(of: "title", StepReference(roadmaps[roadmap].id, step)) {
        for wording in value.title.wordings { former[Wording.plain(wording.text), default: []].insert(step) }
      }
    }
    return former
  }

  /// Refuses rows of a table without ids that have no known title and say everything else of a step that no row has: it may be the step under
  /// another title, which would come twice.
  private mutating func askForRetitled(_ rows: [Int], _ places: [RowPlace?], _ known: StepsByTitle) {
    guard file.kind == .table else { return }
    for row in rows.prefix(Self.mostCompared) where Self.isTelling(file.rows[row]) {
      guard let roadmap = places[row]?.roadmap else { continue }
      var untitled = file.rows[row]
      untitled.cells[.title] = nil
      let steps = known.rest(in: roadmap).prefix(Self.mostCompared)
      guard let step = steps.first(where: { isUnchanged(untitled, $0, in: roadmap) }) else { continue }
      remark(.perhapsRetitled(StepReference(roadmaps[roadmap].id, step)), file.rows[row], .title)
    }
  }

  /// Checks whether a row has enough values by which a step can be told apart.
  private static func isTelling(_ row: ImportedRow) -> Bool {
    let columns: [StepColumn] = [
      .deliverable, .owners, .support, .after, .notBefore, .on, .deadline, .started, .finished, .tags, .source, .notes,
    ]
    return columns.count { !(row[$0] ?? "").trimmed.isEmpty } > 1
  }

  /// Returns which of the rows with one title are which of the steps with this title.
  private mutating func pairs(_ rows: [Int], _ steps: [Step.ID], in roadmap: Int) -> [(row: Int, id: Step.ID)] {
    guard steps.count > 1 else { return steps.isEmpty ? [] : rows.prefix(1).map { ($0, steps[0]) } }
    var (steps, others) = (steps, [Int]())
    var pairs: [(row: Int, id: Step.ID)] = []
    var comparisons = 0
    for row in rows {
      let candidates = comparisons < Self.mostComparisons ? steps.prefix(Self.mostCompared) : []
      comparisons += candidates.count
      guard let index = candidates.firstIndex(where: { isUnchanged(file.rows[row], $0, in: roadmap) }) else {
        others.append(row)
        continue
      }
      pairs.append((row, steps.remove(at: index)))
    }
    if others.isEmpty || steps.isEmpty { return pairs }
    // Entries of a calendar have no ids that people could fill in; they follow each other in time.
    if steps.count == 1 || file.kind != .table { return pairs + zip(others, steps).map { ($0, $1) } }
    for row in others { remark(.ambiguousStep, file.rows[row], .title) }
    return pairs
  }

  /// Checks whether a row would change nothing of a step.
  private func isUnchanged(_ row: ImportedRow, _ id: Step.ID, in roadmap: Int) -> Bool {
    guard let index = names.index(of: id, in: roadmap) else { return false }
    var trial = self
    let step = roadmaps[roadmap].steps[index]
    return trial.merged(row, Target(roadmap: roadmap, id: id, index: index), with: step) == step && trial.kept == kept
      && trial.remarks.count { $0.isError } == remarks.count { $0.isError }
  }
}
