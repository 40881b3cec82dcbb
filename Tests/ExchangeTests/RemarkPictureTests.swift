import Exchange
import RoadmapEngine
import StatusViews
import Support
import Testing
import Wording

/// Every remark on a file, with the counts at which languages differ.
@Suite struct RemarkPictureTests {
  private static let counts = [0, 1, 2, 3, 11, 100]
  private static let day = Day("2026-12-03") ?? .first
  private static let other = Day("2027-03-12") ?? .first

  /// Returns the remarks that have a count.
  private static func counted(_ count: Int) -> [ImportRemark.Fact] {
    ImportRemark.Omission.allCases.map { .omitted($0, count) } + [
      .tooManyRows(count), .tooLong(count), .tooManyCells(count, of: count), .linesAbove(count), .workedOut(count), .sameTitles(count),
      .timeOfDay(count), .unreadProperties(["VALARM": count, "X-COST": count]), .unknownColumns(["Budget": count], near: [:]),
      .ignoredNumbers(["WBS": count]), .dayOrder(isDayFirst: true, count), .dayOrder(isDayFirst: false, count),
      .foreignKinds(["Epic": count]), .waitsEnded(count, on: day), .ignoredParts([.costs: count], fields: []),
      .leftCalendars([
        ImportRemark.LeftCalendar(
          name: "Standard", weekdays: WeekdaySet([.sunday, .monday]), exceptions: count, weeks: count, tasks: count, isOfProject: count == 1
        )
      ]), .damagedMarks(count), .remarkRows(count), .removedSince(count), .lostLetters(count), .serialDays(count),
      .rule(.manual, count, isKept: true), .rule(.startNoLater, count, isKept: false), .nameless(count), .projectStart(day, count),
      .lengthsRoundedUp(count), .ignoredResources((0..<count).map { "Resource \($0)" }),
      .datesDiffer(ImportRemark.DateDifference(title: "Sign", inFile: day...day, here: day...other), count, of: 100),
    ]
  }

  private static let plain: [ImportRemark.Fact] =
    [ImportRemark.FileKind.table, .calendar, .project].flatMap { [.notUTF8(3, $0), .utf16($0)] } + [
      .readAs("Windows-1252"), .printed(.view(.matrix)), .printed(.page("HTML")), .workbook, .projectFile, .json, .empty, .control(7),
      .openQuote, .textAfterQuote, .noHeadings, .columnTwice("Due"), .unknownColumns(["Titel": 2], near: ["Titel": "Title"]), .noCalendar,
      .noColon, .unbalanced("VEVENT"), .unknownZone, .badDuration, .endBeforeStart, .xml("no element found"), .doctype, .tooDeep,
      .noProject,
      .bad(.day), .ambiguousDay(day, other), .badDate, .badID, .noTitle, .idTwice(4),
      .idInTrash(StepReference(Roadmap.ID("r"), Step.ID("a"))), .unknownRoadmap(nearest: nil), .unknownRoadmap(nearest: "ne-ly"),
      .whichRoadmap, .otherRoadmap, .perhapsRetitled(StepReference(Roadmap.ID("r"), Step.ID("a"))), .unknownStep(nearest: nil),
      .unknownStep(nearest: "a11"), .ambiguousStep, .unknownOwner,
      .noSuchRule("SIBLING"),
      .roundedUp, .encoding("KOI8-R"), .changedSince(exported: "planned", inFile: "active", here: "done"),
      .changedSince(exported: nil, inFile: "active", here: ""), .earlierValue(inFile: "", here: "2026-12-03"),
      .otherCopy(1), .otherCopy(3), .formerTitle(StepReference(Roadmap.ID("r"), Step.ID("a"))),
    ]
    + ProjectPart.allCases.map { .ignoredParts([$0: 2], fields: $0 == .customFields ? ["Budget"] : []) }
    + [ProjectRule.asLateAsPossible, .mustFinishOn, .finishNoEarlier, .finishNoLater, .lagInPercent, .unknown(9)].map {
      .rule($0, 1, isKept: true)
    }

  @Test(arguments: Language.allCases) func `every remark reads the same`(language: Language) {
    let wording = Wording(language, home: .en)
    let counted = Self.counts.map { Self.counted($0) }
    let facts = Self.plain + counted[0].indices.flatMap { index in counted.map { $0[index] } }
    let lines = facts.map { fact in
      let diagnostic = wording.remark(ImportRemark(fact, line: 12, column: "Column", value: "value"))
      return "\(diagnostic.sentence)\n  \(diagnostic.remedy)\n"
    }
    expectGolden(lines.joined(), "remarks-\(language)")
  }
}
