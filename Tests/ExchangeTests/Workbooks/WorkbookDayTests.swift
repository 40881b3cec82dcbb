import Exchange
import RoadmapEngine
import Testing

/// Which numbers are days.
@Suite struct WorkbookDayTests {
  /// Returns the value of a cell whose number has a format.
  private func value(_ number: String, format: Int, code: String? = nil, properties: String = "") throws -> WorkbookContent.Value? {
    let escaped = code?.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
    let formats = escaped.map { "<numFmts><numFmt numFmtId=\"\(format)\" formatCode=\"\($0)\"/></numFmts>" } ?? ""
    let styles = "\(formats)<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf/><xf numFmtId=\"\(format)\"/></cellXfs>"
    let rows = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(number)</v></c></row>"
    return try RawWorkbook(rows, styles: styles, properties: properties).values()["A1"]
  }

  @Test func `the built-in formats that show a day are known`() throws {
    for format in [14, 15, 16, 17, 22, 27, 30, 36, 57, 58] {
      #expect(try value("46356", format: format) == .day("2026-11-30"), "\(format)")
    }
    for format in [0, 1, 2, 9, 12, 18, 19, 20, 21, 32, 33, 37, 44, 45, 46, 47, 48, 49, 59] {
      #expect(try value("46356", format: format) == .number(46356), "\(format)")
    }
  }

  @Test func `a code that shows a day, a month or a year shows a day`() throws {
    for code in [
      "d", "DD/MM/YYYY", "yy", "mmm", "m", "mm", "d.m.yyyy h:mm", "h:mm d", "[$-409]mmmm\\ yyyy;@", "[RED]m/d/yyyy", "ss mmm", "[h]:mm d",
      "h mmm",
      "[$-1060401]B2dd/mm/yyyy", "[>1]d;0", "\"d\"m", "yyyy年m月", "mm:yy", "[$-C07]TT.MM.JJJJ", "jj/mm/aaaa", "\\h\\:mm",
    ] { #expect(try value("46356", format: 164, code: code) == .day("2026-11-30"), "\(code)") }
  }

  @Test func `a code that shows hours, or letters that are no code, shows a number`() throws {
    for code in [
      "h:mm", "mm:ss", "h:mm:ss AM/PM", "[h]:mm", "[mm]:ss", "[ss]", "mm:ss.0", "h:mm A/P", "0\" days\"", "0\\d", "0_d", "*d0",
      "[$dm-407] 0",
      "[Magenta]0", "[DBNum1]0", "0.00E+00", "General", "@", "", "\"unfinished d", "[unfinished d", "\\", "h \"o'clock\" mm",
    ] { #expect(try value("46356", format: 164, code: code) == .number(46356), "\(code)") }
  }

  @Test func `a number that is shown as a percentage is one`() throws {
    for (format, code) in [(9, nil), (10, nil), (164, "0%"), (164, "0.0 %"), (164, "[RED]0%;-0%")] as [(Int, String?)] {
      for (number, percent) in [("1", 100.0), ("0.75", 75), ("0", 0), ("0.005", 1)] {
        #expect(try value(number, format: format, code: code) == .number(percent), "\(code ?? "") \(number)")
      }
    }
    for code in ["0", "0\" %\"", "0\\%", "General"] { #expect(try value("1", format: 164, code: code) == .number(1), "\(code)") }
  }

  @Test func `a code in the workbook comes before the built-in format with its number`() throws {
    #expect(try value("46356", format: 14, code: "0.0") == .number(46356))
  }

  @Test func `the 29 February 1900 that never was and what is outside of the range stay numbers`() throws {
    #expect(try value("1", format: 14) == .day("1900-01-01") && value("59", format: 14) == .day("1900-02-28"))
    #expect(try value("60", format: 14) == .number(60) && value("61.9", format: 14) == .day("1900-03-01"))
    #expect(try value("109574", format: 14) == .day("2199-12-31") && value("109575", format: 14) == .number(109_575))
    for number in [0.5, -1, 1e300, -1e300] { #expect(try value("\(number)", format: 14) == .number(number)) }
  }

  @Test(arguments: ["date1904=\"1\"", "date1904=\"true\""]) func `the system of 1904 begins with 0`(properties: String) throws {
    #expect(try value("0", format: 14, properties: properties) == .day("1904-01-01"))
    #expect(try value("44894.75", format: 14, properties: properties) == .day("2026-11-30"))
    #expect(try value("60", format: 14, properties: properties) == .day("1904-03-01"))
  }

  @Test func `a style that does not exist shows a number`() throws {
    #expect(try RawWorkbook(#"<row r="1"><c r="A1" s="77"><v>5</v></c></row>"#).values() == ["A1": .number(5)])
  }
}
