import RoadmapEngine
import Wording

/// Remarks on what was merged.
extension ImportMerging {
  /// Adds a remark on a cell.
  /// - Parameter value: what the message quotes; nil for the text of the cell.
  mutating func remark(_ fact: ImportRemark.Fact, _ row: ImportedRow, _ column: StepColumn?, value: String? = nil) {
    let cell = column.flatMap { row.cells[$0] }
    let text = cell?.shown.flatMap { value == nil ? $0 : nil } ?? quoted(value ?? cell?.text.trimmed ?? "")
    remarks.append(ImportRemark(fact, line: row.line, column: cell?.name, value: text.isEmpty ? nil : text))
  }

  /// Returns a value in which ids are replaced by the names that the file uses for those steps.
  private func quoted(_ value: String) -> String {
    if fileNames.isEmpty { return value }
    if let name = fileNames[value] { return name }
    return value.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let id = word.hasSuffix(",") ? word.dropLast() : word
      return fileNames[String(id)].map { $0 + word.dropFirst(id.count) } ?? String(word)
    }.joined(separator: " ")
  }

  /// Adds the remarks on what was counted, one for each kind.
  mutating func addRemarks() {
    remarks += projectRemarks
    if clocks > 0 { remarks.append(ImportRemark(.timeOfDay(clocks))) }
    remarks += days.remarks
    if remarkRows.count > 0 { remarks.append(ImportRemark(.remarkRows(remarkRows.count), line: remarkRows.first)) }
    if let lostLetters {
      remarks.append(ImportRemark(.lostLetters(lostLetters.count), line: lostLetters.first, column: lostLetters.name))
    }
    if let rounded { remark(.lengthsRoundedUp(rounded.count), rounded.first, .duration) }
    if let (counts, first) = foreignKinds {
      remarks.append(ImportRemark(.foreignKinds(counts), line: first.line, column: first.cells[.kind]?.name))
    }
    if let endedWaits { remark(.waitsEnded(endedWaits.count, on: context.today), endedWaits.first, .status, value: "") }
    for (omission, (count, first)) in incomplete.sorted(by: { $0.value.first.line < $1.value.first.line }) {
      remarks.append(ImportRemark(.omitted(omission, count), line: first.line, column: omission.property, value: first[.title]?.trimmed))
    }
    for (_, computed) in workedOut.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      remarks.append(ImportRemark(.workedOut(computed.count), line: computed.first, column: computed.name))
    }
  }
}
