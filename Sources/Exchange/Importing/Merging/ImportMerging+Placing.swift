import RoadmapEngine
import Wording

/// Which steps the rows are.
extension ImportMerging {
  /// Decides for every row which step it is.
  mutating func placeRows(using random: inout some RandomNumberGenerator) {
    var places = places()
    matchTitles(&places)
    var lines: [StepReference: Int] = [:]
    for (row, place) in zip(file.rows, places) {
      targets.append(place.map { target(of: row, $0.id ?? .fresh(using: &random), $0, &lines) } ?? nil)
    }
    if removedRows.count > 0, let first = removedRows.first { remark(.removedSince(removedRows.count), first, .title) }
  }

  /// Returns for every row its roadmap, and its step if an id or a mark says which one. It is nil, with a remark, if one of them is faulty,
  /// and if the step is no longer in the plan.
  private mutating func places() -> [RowPlace?] {
    let marked = MarkedRows(file, roadmaps, past, forced: forced, isOverwriting: isOverwriting)
    var isTold = false
    var places: [RowPlace?] = []
    for (index, row) in file.rows.enumerated() {
      switch marked.places[index] {
      case .step(let place): places.append(place)
      case .gone:
        leaveAside(row)
        places.append(nil)
      case .moved:
        remark(.otherRoadmap, row, .roadmap)
        places.append(nil)
      case .unknown: places.append(place(of: row, &isTold))
      }
    }
    return places
  }

  /// Returns the place of a row that has no mark.
  private mutating func place(of row: ImportedRow, _ isTold: inout Bool) -> RowPlace? {
    if file.kind == .calendar, let origin = row.origin { return place(ofEntry: row, origin) }
    let typed = row[.id]?.trimmed ?? ""
    let reference = Self.reference(typed)
    if !typed.isEmpty, reference == nil {
      remark(.badID, row, .id)
      return nil
    }
    guard let roadmap = roadmap(of: row, reference?.roadmap, &isTold) else { return nil }
    guard let id = reference?.step, names.index(of: id, in: roadmap) == nil else { return RowPlace(roadmap, reference?.step) }
    // The step may have been renamed since the file was written.
    let today = past.nameToday(of: StepReference(roadmaps[roadmap].id, id))
    let isRenamed = today.roadmap == roadmaps[roadmap].id && names.index(of: today.step, in: roadmap) != nil
    return RowPlace(roadmap, isRenamed ? today.step : id)
  }

  /// Returns the place of an entry that Jalon exported; nil if its step is no longer in the plan, and with a remark if its roadmap is not.
  private mutating func place(ofEntry row: ImportedRow, _ origin: ExportedStep) -> RowPlace? {
    let step = row.today ?? origin.step
    var isTold = false
    guard let roadmap = roadmap(of: row, step.roadmap, &isTold) else { return nil }
    if past.isGone(origin.step, row.today, from: roadmaps, isOverwriting: isOverwriting) {
      leaveAside(row)
      return nil
    }
    return RowPlace(roadmap, step.step)
  }

  /// Counts a row whose step is no longer in the plan and which is not imported. Its changed values count as not taken.
  private mutating func leaveAside(_ row: ImportedRow) {
    removedRows = (removedRows.count + 1, removedRows.first ?? row)
    guard let mark = row.mark else { return }
    kept += row.cells.count { column, cell in column.isRead && column != .id && column != .roadmap && !mark.holds(cell.text, column) }
  }

  /// Returns the step of a row; nil, with a remark, if the row cannot become or change a step.
  /// - Parameter lines: the line of the row of each step so far.
  private mutating func target(of row: ImportedRow, _ id: Step.ID, _ place: RowPlace, _ lines: inout [StepReference: Int]) -> Target? {
    let roadmap = place.roadmap
    let index = names.index(of: id, in: roadmap)
    if index == nil, let omission = missing(in: row) {
      incomplete[omission] = ((incomplete[omission]?.count ?? 0) + 1, incomplete[omission]?.first ?? row)
      return nil
    }
    if index == nil, Self.isRemark(row) {
      remarkRows = (remarkRows.count + 1, remarkRows.first ?? row.line)
      return nil
    }
    let reference = StepReference(roadmaps[roadmap].id, id)
    if let first = lines[reference] {
      remark(.idTwice(first), row, .id)
      return nil
    }
    lines[reference] = row.line
    if names.isInTrash(id, of: roadmap) {
      remark(.idInTrash(reference), row, .id)
      return nil
    }
    names.add(id, title: row[.title] ?? "", key: row.key, typed: row[.id]?.trimmed ?? "", in: roadmap)
    return Target(roadmap: roadmap, id: id, index: index, mark: index == nil ? nil : place.mark)
  }

  /// Checks whether a row of a table with titles has nothing but a word where the ids are, such as `Total`.
  private static func isRemark(_ row: ImportedRow) -> Bool {
    row.cells[.title] != nil && row.project == nil && row.cells.allSatisfy { $0.key == .id || $0.value.text.trimmed.isEmpty }
  }

  /// Returns what an entry of a calendar lacks to become a new step: a title, or for an event its day. It is nil if it lacks nothing.
  private func missing(in row: ImportedRow) -> ImportRemark.Omission? {
    guard file.kind == .calendar else { return nil }
    if (row[.title] ?? "").trimmed.isEmpty { return .untitled }
    return row[.kind] == Step.Kind.event.rawValue && row.cells[.on] == nil ? .noStart : nil
  }

  /// Returns the id that a text stands for: `A 16` always means `a-16`; nil if it cannot be an id.
  private static func reference(_ text: String) -> StepReference? {
    if text.isEmpty { return nil }
    let reference = StepReference(text.lowercased())
    if Identifiers.isValid(reference.step.text), reference.roadmap.map({ Identifiers.isValid($0.text) }) ?? true { return reference }
    return Identifiers.slug(text).map { StepReference(nil, Step.ID($0)) }
  }

  /// Returns the index of the roadmap of a row; nil, with a remark, if it is unknown.
  private mutating func roadmap(of row: ImportedRow, _ id: Roadmap.ID?, _ isTold: inout Bool) -> Int? {
    if let forced { return forced }
    let named = row[.roadmap]?.trimmed ?? ""
    let wanted = named.isEmpty ? id?.text ?? "" : named
    if wanted.isEmpty {
      let open = roadmaps.indices.filter { !roadmaps[$0].isArchived }
      if let only = open.first, open.count == 1 { return only }
      if !isTold { remark(.whichRoadmap, row, nil) }
      isTold = true
      return nil
    }
    let plain = Wording.plain(wanted)
    let found =
      roadmaps.firstIndex { $0.id.text == wanted }
      ?? roadmaps.firstIndex { roadmap in roadmap.title.wordings.contains { Wording.plain($0.text) == plain } }
    if found == nil {
      let nearest = Spelling.nearest(to: wanted, in: roadmaps.map(\.id.text))
      remarks.append(ImportRemark(.unknownRoadmap(nearest: nearest), line: row.line, column: row.cells[.roadmap]?.name, value: wanted))
    }
    return found
  }
}
