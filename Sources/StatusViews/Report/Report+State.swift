import Canvas
import RoadmapEngine
import Wording

extension Report {
  /// The health of a step as a sign, a letter and a word, so that no reader depends on colours.
  package struct State {
    /// The health; nil for a dropped step.
    package let health: Health?
    package let sign: String
    package let letter: String
    package let word: String

    /// Letter and word, `R late`; sign and word if there is no letter.
    package var text: String { letter.isEmpty ? "\(sign) \(word)" : "\(letter) \(word)" }
  }
}

extension Report.Cell {
  /// Returns the health that a cell shows, in the reader's language; nil for a cell with another value.
  package func state(_ wording: Wording) -> Report.State? {
    guard case .state(let health) = value else { return nil }
    guard let health else {
      return Report.State(health: nil, sign: Glyphs.unicode.dropped, letter: "", word: wording.word(Step.Status.dropped))
    }
    let (sign, letter) = (Glyphs.unicode.sign(of: health), wording.letter(health))
    return Report.State(health: health, sign: sign, letter: letter == sign ? "" : letter, word: wording.word(health))
  }
}

extension Glyphs {
  fileprivate func sign(of health: Health) -> String {
    switch health {
    case .late: late
    case .willBeLate: willBeLate
    case .risk: risk
    case .track: track
    case .quiet: quiet
    case .done: done
    }
  }
}
