import Canvas
import RoadmapEngine
import Wording

extension Report {
  /// How a step stands, said three times: as a sign, a letter and a word, so that nobody needs to see a colour.
  struct State {
    /// nil: it was dropped.
    let health: Health?
    let sign: String
    let letter: String
    let word: String

    /// `R late`; a letter that is the sign of another meaning says nothing more.
    var text: String { letter.isEmpty ? "\(sign) \(word)" : "\(letter) \(word)" }
  }

  /// Whether it has a drawing over time.
  var hasBars: Bool { sections.contains { $0.columns.contains(where: \.isBars) && !$0.rows.isEmpty } }
}

extension Report.Column {
  var isBars: Bool { if case .bars = fit { true } else { false } }
}

extension Report.Section {
  /// The place of the column that names what a row is about.
  var nameColumn: Int { columns.firstIndex { $0.fit == .flexible } ?? 0 }

  /// What a column holds, by the first of its cells that holds anything.
  func kind(ofColumn place: Int) -> Report.Kind {
    if columns[place].isBars { return .bars }
    for row in rows where !row.isGroup && row.cells.indices.contains(place) {
      let cell = row.cells[place]
      switch cell.value {
      case .number: return .number
      case .day: return .day
      case .bar: return .bars
      case .state: return .state
      case .text: return .text
      case .none: continue
      }
    }
    return .text
  }
}

extension Report {
  enum Kind { case text, number, day, state, bars }
}

extension Report.Cell {
  /// How a step stands, in the reader's words; nil for a cell that says something else.
  func state(_ wording: Wording) -> Report.State? {
    guard case .state(let health) = value else { return nil }
    guard let health else {
      return Report.State(health: nil, sign: Glyphs.unicode.dropped, letter: "", word: wording.word(Step.Status.dropped))
    }
    let (sign, letter) = (Glyphs.unicode.sign(of: health), Wording.letter(health))
    return Report.State(health: health, sign: sign, letter: letter == sign ? "" : letter, word: wording.word(health))
  }
}

extension Glyphs {
  fileprivate func sign(of health: Health) -> String {
    switch health {
    case .late: late
    case .risk: risk
    case .track: track
    case .quiet: quiet
    case .done: done
    }
  }
}

extension Report.Cell.Value {
  var isNone: Bool { if case .none = self { true } else { false } }
}

extension Report.Bar {
  /// `5 Jan 2026 – 3 Mar 2026`; one day is one date.
  func dates(_ wording: Wording) -> String {
    start == finish ? wording.date(start) : "\(wording.date(start)) – \(wording.date(finish))"
  }
}
