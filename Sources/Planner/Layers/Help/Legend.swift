import Canvas
import RoadmapEngine
import Wording

/// A sign of the planner with what it means.
struct LegendEntry: Sendable {
  let sign: String
  let meaning: String
  let role: Role
}

/// The legend: all signs that the pages show, as the terminal shows them.
extension Session {
  /// The parts of the legend, each with a title.
  var legendOfSigns: [(title: String, entries: [LegendEntry])] {
    [
      (wording.legendOfHealth, healthSigns), (wording.legendOfSteps, stepSigns), (wording.legendOfTime, timeSigns),
      (wording.legendOfLists, listSigns),
    ]
  }

  private var healthSigns: [LegendEntry] {
    Health.allCases.map { LegendEntry(sign: glyph($0), meaning: wording.word($0), role: role($0)) } + [
      LegendEntry(sign: glyphs.dropped, meaning: wording.word(.dropped), role: .dim),
      LegendEntry(sign: glyphs.active, meaning: wording.word(.active), role: .text),
    ]
  }

  private var stepSigns: [LegendEntry] {
    let words = wording
    return [
      LegendEntry(sign: glyphs.critical, meaning: words.signCritical, role: .critical),
      LegendEntry(sign: glyphs.moved, meaning: words.signMoved, role: .notice),
      LegendEntry(sign: glyphs.milestone, meaning: words.word(Step.Kind.milestone), role: .milestone),
      LegendEntry(sign: glyphs.milestoneReached, meaning: words.signReached, role: .milestone),
      LegendEntry(sign: glyphs.estimated, meaning: words.signEstimated, role: .text),
      LegendEntry(sign: glyphs.agreed, meaning: words.signAgreed, role: .text),
      LegendEntry(sign: "( )", meaning: words.signForecast, role: .dim),
      LegendEntry(sign: glyphs.contested, meaning: words.signContested, role: .warning),
      LegendEntry(sign: glyphs.arrow, meaning: words.signArrow, role: .text),
      LegendEntry(sign: glyphs.full + glyphs.empty, meaning: words.signProgress, role: .text),
    ]
  }

  private var timeSigns: [LegendEntry] {
    let words = wording
    return [
      LegendEntry(sign: glyphs.barDone, meaning: words.barDone, role: .barDone),
      LegendEntry(sign: glyphs.bar, meaning: words.barPlanned, role: .bar),
      LegendEntry(sign: glyphs.barCritical, meaning: words.barCritical, role: .barCritical),
      LegendEntry(sign: glyphs.barLate, meaning: words.barLate, role: .late),
      LegendEntry(sign: glyphs.slack, meaning: words.barSlack, role: .dim),
      LegendEntry(sign: glyphs.spanStart + glyphs.span + glyphs.spanEnd, meaning: words.barSpan, role: .text),
      LegendEntry(sign: glyphs.spanStart + glyphs.spanDone + glyphs.spanEnd, meaning: words.barSpanDone, role: .text),
      LegendEntry(sign: glyphs.spanOnly, meaning: words.barSpanOnly, role: .text),
      LegendEntry(sign: glyphs.deadline, meaning: words.barDeadline, role: .late),
      LegendEntry(sign: glyphs.contestedDay, meaning: words.barContested, role: .warning),
      LegendEntry(sign: "\(glyphs.today) \(glyphs.todayOnAxis)", meaning: words.title(.today), role: .today),
      LegendEntry(sign: glyphs.dayOff, meaning: words.barDayOff, role: .dim),
      LegendEntry(sign: "\(glyphs.before) \(glyphs.after)", meaning: words.barGoesOn, role: .dim),
    ]
  }

  private var listSigns: [LegendEntry] {
    let words = wording
    return [
      LegendEntry(sign: glyphs.pointer, meaning: words.signPointer, role: .text),
      LegendEntry(sign: "\(glyphs.open) \(glyphs.closed)", meaning: words.signBranch, role: .title),
      LegendEntry(sign: glyphs.checked, meaning: words.signChecked, role: .text),
      LegendEntry(sign: "\(glyphs.moreAbove) \(glyphs.moreBelow)", meaning: words.signMore, role: .dim),
      LegendEntry(sign: glyphs.ellipsis, meaning: words.signCut, role: .dim),
      LegendEntry(sign: glyphs.separator, meaning: words.signSeparator, role: .dim),
    ]
  }
}
