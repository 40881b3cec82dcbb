import RoadmapEngine
import StatusViews
import Wording

/// A request to copy rows as a table: to the clipboard of the terminal, and into a file, since not every terminal has a clipboard.
package struct CopiedTable: Sendable {
  /// The number of steps.
  package let count: Int
  /// The rows, with tabs between the cells, as spreadsheet programs take them.
  package let text: String
  /// The name of the file, which replaces the one of the last copy.
  package static let fileName = "jalon-table.tsv"
}

extension CommandName {
  static let copyTable = CommandName(
    en: "copy as a table", fr: "copier en tableau", ar: "نسخ كجدول",
    others: "yank clipboard excel spreadsheet tsv presse-papiers tableur حافظة إكسل")
}

extension Session {
  /// Copies the marked steps, or the selected one, as a table with the columns that the page of steps has.
  mutating func copyTable() -> [Effect] {
    let steps = targets
    guard !steps.isEmpty else { return [] }
    let isOne = Set(steps.map(\.roadmap)).count == 1
    let roadmap = isOne ? steps.first?.roadmap.flatMap { workspace[$0] } : nil
    let kinds = preferences.table.columns ?? StepColumn.usual
    let columns = kinds.flatMap { kind -> [(kind: StepColumn, party: Party.ID?)] in
      kind == .owners ? roadmap.map { $0.parties.map { (kind, $0) } } ?? [(kind, nil)] : [(kind, nil)]
    }
    let heads = [wording.columnNumber, wording.heading(.title)] + columns.map { $0.party?.text ?? wording.copiedHeading($0.kind) }
    let numbers = numbers(of: steps)
    let rows = steps.compactMap { reference -> [String]? in
      guard let (number, roadmap, step) = numbers[reference] else { return nil }
      let steps = workspace.roadmaps[roadmap].steps
      let title = CopiedTable.cell(wording.text(steps.span[step].title))
      return [number, title] + columns.map { copied($0.kind, party: $0.party, roadmap: roadmap, step: step) }
    }
    let lines = ([heads] + rows).map { $0.joined(separator: "\t") }
    return [.copy(CopiedTable(count: rows.count, text: lines.joined(separator: "\n") + "\n"))]
  }

  /// Returns the text of a cell in full: days as a spreadsheet program reads them in every country, and words without signs.
  private func copied(_ column: StepColumn, party: Party.ID?, roadmap: Int, step index: Int) -> String {
    let steps = workspace.roadmaps[roadmap].steps
    let step = steps.span[index]
    let dates = schedule.dates(roadmap: roadmap, step: index)
    switch column {
    case .health: return schedule.health(roadmap: roadmap, step: index).map { wording.word($0) } ?? wording.word(.dropped)
    case .start: return dates.start?.description ?? ""
    case .finish: return dates.finish?.description ?? ""
    case .deadline: return step.deadline?.description ?? ""
    case .due: return (step.isFinished ? dates.finish : step.deadline ?? dates.finish)?.description ?? ""
    case .progress: return "\(schedule.progress(roadmap: roadmap, step: index))%"
    case .slack: return dates.totalSlack.map { "\($0)" } ?? ""
    case .title, .owners, .waiting, .tags:
      return CopiedTable.cell(cell(column, party: party, roadmap: roadmap, step: index, isNarrow: false).text)
    }
  }

  /// Returns the numbers of the steps of some roadmaps in their outlines, with the indices of roadmap and step.
  private func numbers(of steps: [StepReference]) -> [StepReference: (number: String, roadmap: Int, step: Int)] {
    var numbers: [StepReference: (number: String, roadmap: Int, step: Int)] = [:]
    let wanted = Set(steps.compactMap(\.roadmap))
    for (place, roadmap) in schedule.roadmaps.enumerated() where wanted.contains(roadmap.id) {
      let steps = roadmap.steps
      for case .step(let index, _, let number) in Outline(roadmap, isShown: { _ in true }).entries {
        numbers[StepReference(roadmap.id, steps.span[index].id)] = (number, place, index)
      }
    }
    return numbers
  }

  /// Takes the result of copying a table: the path of its file, or a sentence that says why there is none.
  package mutating func copied(_ table: CopiedTable, _ result: Result<String, TextFault>, isOnClipboard: Bool) {
    switch result {
    case .success(let path):
      marks.clear()
      say(wording.tableCopied(table.count, path, isOnClipboard: isOnClipboard))
    case .failure(let fault): failed(fault.sentence)
    }
  }
}

extension CopiedTable {
  /// Returns the text of a cell in one line. One that a spreadsheet program could run as a formula is guarded (Promises.md, S2), and one that begins
  /// with a quotation mark stands between such marks.
  fileprivate static func cell(_ text: String) -> String {
    let guarded = FormulaGuard.guarding(String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
    return guarded.first == "\"" ? "\"\(guarded.replacing("\"", with: "\"\""))\"" : guarded
  }
}

extension Wording {
  /// Returns the heading of a copied column. Days that are worked out have another one than days that people set, so that pasting the table does not
  /// make deadlines and bounds of them.
  fileprivate func copiedHeading(_ column: StepColumn) -> String {
    guard [.start, .due].contains(column) else { return heading(column) }
    let name = heading(column)
    return phrase(en: "\(name), worked out", fr: "\(name), calculé", ar: "\(name)، محسوب")
  }

  /// - Parameter path: the path of the file.
  fileprivate func tableCopied(_ steps: Int, _ path: String, isOnClipboard: Bool) -> String {
    isOnClipboard
      ? phrase(
        en: "\(stepCount(steps)): copied as a table, paste it into Excel. It is also in \(path)",
        fr: "\(stepCount(steps)) : tableau copié, à coller dans Excel. Il est aussi dans \(path)",
        ar: "\(stepCount(steps)): نُسخ الجدول، الصقه في Excel. وهو أيضًا في \(path)")
      : phrase(
        en: "\(stepCount(steps)): the table is too long for the clipboard of the terminal. It is in \(path)",
        fr: "\(stepCount(steps)) : tableau trop long pour le presse-papiers du terminal. Il est dans \(path)",
        ar: "\(stepCount(steps)): الجدول أطول من أن تتسع له حافظة الطرفية. وهو في \(path)")
  }
}
