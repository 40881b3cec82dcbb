import RoadmapEngine
import Wording

extension Report {
  /// A line of a report that is heard.
  package struct SpokenLine: Sendable {
    package let text: String
    /// The step of the row that begins with this line; nil for every other line.
    package let step: StepReference?
  }

  /// Returns the report for people who hear it: one fact a line, with the title of its column before it. A row begins with the title of its step.
  /// Drawings, legends of signs and empty cells are left out.
  package func spoken(_ wording: Wording) -> [SpokenLine] {
    var lines = ([title] + facts + summary).map { SpokenLine(text: $0, step: nil) }
    func say(_ text: String) { if !text.isEmpty { lines.append(SpokenLine(text: text, step: nil)) } }
    for section in sections {
      section.heading.spoken(wording, isPhase: false).forEach(say)
      if section.rows.isEmpty { say(section.empty) }
      let lead = section.lead
      for row in section.rows {
        if let group = row.group {
          group.spoken(wording, isPhase: true).forEach(say)
          continue
        }
        if row.cells.indices.contains(lead) {
          lines.append(SpokenLine(text: row.cells[lead].spoken(wording).joined(separator: wording.comma), step: row.step))
        }
        for (cell, column) in zip(row.cells, section.columns).enumerated().filter({ $0.offset != lead }).map(\.element) {
          cell.spoken(under: column, wording).forEach(say)
        }
      }
      section.notes.filter { !$0.isLegend }.forEach(say)
    }
    notes.filter { !$0.isLegend }.forEach(say)
    return lines.filter { !$0.text.isEmpty }
  }
}

extension Report.Heading {
  /// Returns the heading, and each of its facts on a line of its own.
  fileprivate func spoken(_ wording: Wording, isPhase: Bool) -> [String] {
    let numbered = number.map { isPhase ? "\(wording.label("phase")) \($0)\(wording.colon)\(title)" : "\($0) \(title)" }
    return [numbered ?? title] + facts.map { wording.spokenRange($0) }
  }
}

extension Report.Section {
  /// The index of the column whose cell begins a row: the step, else the first text that may be long, else the first one.
  fileprivate var lead: Int {
    columns.firstIndex { $0.key == "step" || $0.key == "title" } ?? columns.firstIndex { $0.fit == .flexible } ?? 0
  }
}

extension Report.Column {
  /// The title of the column in whole words.
  fileprivate func spokenTitle(_ wording: Wording) -> String {
    switch key {
    case "state", "health": wording.columnHealth
    case "days" where title == wording.columnWaited: wording.label("duration")
    default: name
    }
  }

  /// Whether the cells number the rows, which are numbered anew where they are heard.
  fileprivate func isNumbering(_ wording: Wording) -> Bool { title == wording.columnNumber }
}

extension Report.Cell {
  /// Returns the facts of the cell, each with the title of its column.
  fileprivate func spoken(under column: Report.Column, _ wording: Wording) -> [String] {
    if column.isNumbering(wording) { return [] }
    if case .bar(let bar) = value {
      return [(wording.columnStart, bar.start), (wording.columnFinish, bar.finish)].map { label, day in
        "\(label)\(wording.colon)\(wording.spokenDay(day))"
      }
    }
    let label = column.spokenTitle(wording)
    return spoken(wording, isDistance: column.key == "in", isList: column.title == wording.columnParties).map { value in
      label.isEmpty ? value : "\(label)\(wording.colon)\(value)"
    }
  }

  /// Returns the value in whole words; empty for an empty cell and for a drawing.
  /// - Parameters:
  ///   - isDistance: whether a number counts the days from today.
  ///   - isList: whether dashes stand between the parts of a list.
  fileprivate func spoken(_ wording: Wording, isDistance: Bool = false, isList: Bool = false) -> [String] {
    var value: String
    switch self.value {
    case .text("missing") where text == ".": value = wording.notYet
    case .state(let health): value = health.map { wording.word($0) } ?? wording.word(.dropped)
    case .day(let day): value = wording.spokenDay(day)
    case .number(let days) where isDistance: value = wording.spokenDistance(days: days)
    case .share, .bar: return []
    default: value = isList ? wording.spokenRange(text) : text
    }
    if value.trimmed.isEmpty || value == "–" { return [] }
    if marks.contains(.milestone) { value += "\(wording.comma)\(wording.word(Step.Kind.milestone))" }
    if marks.contains(.estimated) { value += "\(wording.comma)\(wording.word(Holiday.Certainty.estimated))" }
    if marks.contains(.contested) { value += "\(wording.comma)\(wording.contestedWord)" }
    return [value]
  }
}

extension String {
  /// Whether a note explains signs, which are not heard.
  fileprivate var isLegend: Bool { contains(" · ") }
}

extension Wording {
  /// Returns a text in which dashes stand between days or codes: `28 Nov 2018 to 29 Feb 2028`, `LY, NE`.
  fileprivate func spokenRange(_ text: String) -> String {
    text.replacing(" – ", with: phrase(en: " to ", fr: " à ", ar: " إلى ")).replacing("–", with: comma)
  }

  fileprivate var contestedWord: String { phrase(en: "contested", fr: "à trancher", ar: "متعارض عليه") }
}
