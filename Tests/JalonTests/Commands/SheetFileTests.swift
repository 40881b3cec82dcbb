import Foundation
import Support
import Testing

/// The workbook of a sheet as openpyxl reads it.
@Suite struct SheetFileTests {
  private struct File: Decodable {
    struct Tab: Decodable {
      struct Cell: Decodable {
        let value: String
        let fill: String
        let locked: Bool
      }
      let state, filter, footer: String
      let protected: Bool
      let allowed: [String]
      let cells: [String: Cell]
      let lists: [[String]]
    }
    let tabs: [Tab]
  }

  @Test(arguments: ["en", "fr", "ar"]) func `rows can be sorted: every cell below the tags is unlocked, and grey ones refuse what is typed`(
    _ language: String
  ) throws {
    let scene = try SheetScene()
    let sheet = try scene.send("--lang", language, "--roadmap", "ne-ly-labour")
    let file = try PythonReader.read("sheet.py", [scene.folder.path(sheet)], as: File.self)
    let steps = try #require(file.tabs.dropFirst().first)
    #expect(steps.protected && Set(["sort", "autoFilter"]).isSubset(of: steps.allowed), "\(steps.allowed)")
    #expect(steps.filter == "A2:N38")
    for (place, cell) in steps.cells {
      let isAbove = Int(place.drop { $0.isLetter }).map { $0 <= 2 } ?? false
      #expect(cell.locked == isAbove, "\(place)")
    }
    #expect(steps.lists.contains { $0.joined(separator: " ").contains("A3:F38") }, "\(steps.lists)")
    #expect(steps.footer == ["en": "Page &P of &N", "fr": "Page &P sur &N", "ar": "&P/&N صفحة"][language])
  }
}
