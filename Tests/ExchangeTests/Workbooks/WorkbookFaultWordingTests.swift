import Exchange
import RoadmapEngine
import Support
import Testing
import Wording

/// What is said about a file that is not read as a workbook.
@Suite struct WorkbookFaultWordingTests {
  private static let faults: [WorkbookTrouble] =
    WorkbookTrouble.Format.allCases.map { .otherFormat($0) } + [.macros, .encrypted]
    + WorkbookTrouble.Other.allCases.map { .notAWorkbook($0) }
    + [
      .cut, .damaged("xl/workbook.xml"), .damaged(""), .documentType("xl/workbook.xml"), .forbidden("a/b"), .tooLarge, .unpacksTooLarge,
      .tooManyCells, .longText(tab: "Steps", cell: "B5"), .noLibrary,
    ]

  @Test(arguments: Language.allCases) func `every fault is said in a sentence with a remedy`(language: Language) {
    let wording = Wording(language, home: .en)
    let said = Self.faults.map { wording.workbookFault("F.xlsx", $0) }
    #expect(said.allSatisfy { !$0.sentence.isEmpty && !$0.remedy.isEmpty } && Set(said.map(\.sentence)).count == said.count)
    expectGolden(said.map { $0.indentedLines.joined(separator: "\n") + "\n" }.joined(), "workbook-faults-\(language)")
  }
}
