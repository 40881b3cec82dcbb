import RoadmapEngine
import Wording

/// The words for remarks on imported files.
extension Wording {
  /// Returns sentence and remedy of a remark, after its location in the file. An example is `line 5, Deadline "03/12/2026": …`.
  package func remark(_ remark: ImportRemark) -> Diagnostic {
    let line = remark.line.map { phrase(en: "line \($0)", fr: "ligne \($0)", ar: "السطر \(figures($0))") }
    let value = remark.value.map { quoted(shortened($0)) }
    let what = [remark.column, value].compactMap { $0 }.joined(separator: " ")
    let location = [line, what.isEmpty ? nil : what].compactMap { $0 }.joined(separator: comma)
    let diagnostic = words(remark.fact)
    return location.isEmpty ? diagnostic : diagnostic.prefixed(by: "\(location)\(colon)")
  }

  /// Returns the beginning of a text on one line, at most 60 characters.
  func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? "\(line.prefix(59))…" : line
  }

  private func words(_ fact: ImportRemark.Fact) -> Diagnostic {
    switch fact {
    // The bytes of the file.
    case .notUTF8(let column, let kind): notUTF8Remark(column, kind)
    case .utf16(let kind): utf16Remark(kind)
    case .readAs(let name): readAsRemark(name)
    case .printed(let printed): printedRemark(printed)
    case .workbook: workbookRemark
    case .projectFile: projectFileRemark
    case .json: jsonRemark
    case .empty: emptyRemark
    case .tooManyRows(let most): tooManyRowsRemark(most)
    case .tooLong(let most): tooLongRemark(most)
    case .control(let scalar): controlRemark(scalar)
    // A table.
    case .openQuote: openQuoteRemark
    case .textAfterQuote: textAfterQuoteRemark
    case .tooManyCells(let count, let most): tooManyCellsRemark(count, most)
    case .noHeadings: noHeadingsRemark
    case .columnTwice(let first): columnTwiceRemark(first)
    case .unknownColumns(let counts, let near): unknownColumnsRemark(counts, near)
    case .ignoredNumbers(let counts): ignoredNumbersRemark(counts)
    case .linesAbove(let count): linesAboveRemark(count)
    case .damagedMarks(let count): damagedMarksRemark(count)
    case .remarkRows(let count): remarkRowsRemark(count)
    // A calendar.
    case .noCalendar: noCalendarRemark
    case .noColon: noColonRemark
    case .unbalanced(let name): unbalancedRemark(name)
    case .unknownZone: unknownZoneRemark
    case .badDuration: badDurationRemark
    case .endBeforeStart: endBeforeStartRemark
    case .omitted(let omission, let count): omissionRemark(omission, count)
    // XML.
    case .xml(let reason): xmlRemark(reason)
    case .doctype: doctypeRemark
    case .tooDeep: tooDeepRemark
    case .noProject: noProjectRemark
    case .encoding(let name): encodingRemark(name)
    // The values.
    case .assignment(let fault): self.fault(fault)
    case .bad(let expectation): badRemark(expectation)
    case .ambiguousDay(let first, let second): ambiguousDayRemark(first, second)
    case .badDate: badDateRemark
    case .dayOrder(let isDayFirst, let count): dayOrderRemark(isDayFirst, count)
    case .badID: badIDRemark
    case .noTitle: noTitleRemark
    case .idTwice(let line): idTwiceRemark(line)
    case .idInTrash(let step): trouble(.conflict(.stepInTrash(step)))
    case .unknownRoadmap(let nearest): unknownRoadmapRemark(nearest)
    case .otherRoadmap: otherRoadmapRemark
    case .whichRoadmap: whichRoadmapRemark
    case .unknownStep(let nearest): unknownStepRemark(nearest)
    case .ambiguousStep: ambiguousStepRemark
    case .unknownOwner: unknownOwnerRemark
    case .perhapsRetitled(let step): perhapsRetitledRemark(step)
    case .formerTitle(let step): formerTitleRemark(step)
    // What is older than the plan.
    case .changedSince(let exported, let inFile, let here): changedSinceRemark(exported, inFile, here)
    case .earlierValue(let inFile, let here): earlierValueRemark(inFile, here)
    case .otherCopy(let count): otherCopyRemark(count)
    case .removedSince(let count): removedSinceRemark(count)
    // What is not imported, or is imported in another way.
    case .workedOut(let count): workedOutRemark(count)
    case .sameTitles(let count): sameTitlesRemark(count)
    case .lostLetters(let count): lostLettersRemark(count)
    case .serialDays(let count): serialDaysRemark(count)
    case .timeOfDay(let count): timeOfDayRemark(count)
    case .unreadProperties(let counts): unreadPropertiesRemark(counts)
    case .foreignKinds(let counts): foreignKindsRemark(counts)
    case .waitsEnded(let count, let day): waitsEndedRemark(count, day)
    case .noSuchRule(let rule): noSuchRuleRemark(rule)
    case .roundedUp: roundedUpRemark
    // A project.
    case .ignoredParts(let parts, let fields): ignoredPartsRemark(parts, fields)
    case .leftCalendars(let calendars): leftCalendarsRemark(calendars)
    case .rule(let rule, let count, let isKept): ruleRemark(rule, count, isKept)
    case .nameless(let count): namelessRemark(count)
    case .projectStart(let day, let count): projectStartRemark(day, count)
    case .lengthsRoundedUp(let count): lengthsRoundedUpRemark(count)
    case .ignoredResources(let names): ignoredResourcesRemark(names)
    case .datesDiffer(let first, let count, let total): datesDifferRemark(first, count, of: total)
    }
  }
}
