import RoadmapEngine
import Wording

/// Which steps the rows are.
extension ImportMerging {
  /// Decides for every row which step it is.
  mutating func placeRows(using random: inout some RandomNumberGenerator) {
    let addresses = addresses()
    var known = StepsByTitle(roadmaps)
    for case (let id?, let roadmap)? in addresses { known.claim(id, in: roadmap) }
    var lines: [StepReference: Int] = [:]
    var same: (count: Int, first: ImportedRow)?
    for (row, address) in zip(file.rows, addresses) {
      guard let (id, roadmap) = address else {
        targets.append(nil)
        continue
      }
      // Importing the same file again must not add its steps again.
      let titled = id == nil ? known.take(row[.title] ?? "", phase: row[.phase], in: roadmap) : nil
      if titled != nil { same = ((same?.count ?? 0) + 1, same?.first ?? row) }
      targets.append(target(of: row, id ?? titled ?? .fresh(using: &random), in: roadmap, &lines))
    }
    if let same { remark(.sameTitles(same.count), same.first, .title) }
  }

  /// Returns for every row the id that it states, if any, and the index of its roadmap. It is nil, with a remark, if one of them is faulty.
  private mutating func addresses() -> [(id: Step.ID?, roadmap: Int)?] {
    var isTold = false
    var addresses: [(id: Step.ID?, roadmap: Int)?] = []
    for row in file.rows {
      let typed = row[.id]?.trimmed ?? ""
      let reference = Self.reference(typed)
      if !typed.isEmpty, reference == nil {
        remark(.badID, row, .id)
        addresses.append(nil)
      } else {
        addresses.append(roadmap(of: row, reference?.roadmap, &isTold).map { (reference?.step, $0) })
      }
    }
    return addresses
  }

  /// Returns the step of a row; nil, with a remark, if the row cannot become or change a step.
  /// - Parameter lines: the line of the row of each step so far.
  private mutating func target(of row: ImportedRow, _ id: Step.ID, in roadmap: Int, _ lines: inout [StepReference: Int]) -> Target? {
    let index = names.index(of: id, in: roadmap)
    if index == nil, let omission = missing(in: row) {
      incomplete[omission] = ((incomplete[omission]?.count ?? 0) + 1, incomplete[omission]?.first ?? row)
      return nil
    }
    let whole = StepReference(roadmaps[roadmap].id, id)
    if let first = lines[whole] {
      remark(.idTwice(first), row, .id)
      return nil
    }
    lines[whole] = row.line
    if names.isInTrash(id, of: roadmap) {
      remark(.idInTrash(whole), row, .id)
      return nil
    }
    names.add(id, title: row[.title] ?? "", key: row.key, typed: row[.id]?.trimmed ?? "", in: roadmap)
    return Target(roadmap: roadmap, id: id, index: index)
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
