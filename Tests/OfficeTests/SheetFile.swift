import Foundation
import Support

/// A workbook as people meet it, read by openpyxl and lxml.
struct SheetFile: Decodable {
  let tabs: [Tab]
  let active, font: String
  let charts: [Chart]
  let names: [String]

  struct Tab: Decodable {
    let name, state, frozen, filter, titles, header, footer: String
    let mirrored, protected, landscape: Bool
    let paper: Int?
    let allowed, merged: [String]
    let heights, widths: [String: Double]
    let cells: [String: Cell]
    let lists: [[String]]
  }

  struct Cell: Decodable {
    let value, kind, format, colour, fill: String
    let locked: Bool
    let size: Double
  }

  struct Chart: Decodable {
    let references, numbers, words: [String]
  }

  /// Reads a workbook by its path.
  static func read(_ path: String) throws -> SheetFile { try PythonReader.read("sheet.py", [path], as: SheetFile.self) }
}
