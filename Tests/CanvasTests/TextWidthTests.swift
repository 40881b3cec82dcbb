import Testing

@testable import Canvas

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("Niamey", 6), ("Étape", 5), ("E\u{301}tape", 5), ("مذكرة", 5), ("مُذَكِّرة", 5), ("漢字", 4), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("ｱ", 1),
    ("Ａ", 2), ("█▏◆…→", 5), ("⏳", 2), ("👩‍👩‍👧‍👦", 8), ("👍🏽", 4), ("🇳🇪", 2), ("⚠️", 1), ("1️⃣", 1), ("ا\u{200D}ب", 2), ("\u{600}12", 3),
    ("\u{301}", 0), ("क्ष", 2), ("a\u{200B}b\u{2060}c\u{FEFF}d\u{200C}e\u{200D}f\u{FE0F}", 6), ("\u{1161}\u{11AB}", 0),
    ("🏴\u{E0067}\u{E007F}", 2), ("\u{1B}", 8), ("\u{202E}", 8), ("\r\n", 16),
  ])
  func `a text takes the columns that terminals give it`(text: String, columns: Int) {
    #expect(TextWidth.columns(text) == columns)
  }

  @Test func `what is put on a frame takes as many columns as were measured`() {
    for text in ["Étape", "مُذَكِّرة", "漢字", "👩‍👩‍👧‍👦 x", "🇳🇪🇱🇾", "a\u{1B}[31mb", "\u{301}x", "क्षि"] {
      var frame = Frame(width: 60, height: 1)
      #expect(frame.put(text, x: 0, y: 0, .text) == TextWidth.columns(text))
    }
  }

  @Test(arguments: [
    ("\u{301}x\u{200B}y", "xy"), ("👍🏽", "👍🟧"), ("👩‍👧", "👩👧"), ("🇳🇪", "NE"), ("⚠️", "⚠"), ("e\u{301}", "e\u{301}"), ("a\u{200D}b", "ab"),
    ("\u{645}\u{200C}\u{62E}", "\u{645}\u{200C}\u{62E}"), ("\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}"),
    ("\u{FEFF}\u{2060}", ""),
  ])
  func `what terminals join or do not is drawn apart, and what nobody sees is not drawn`(text: String, drawn: String) {
    var frame = Frame(width: 20, height: 1)
    frame.put(text, x: 0, y: 0, .text)
    #expect(frame.text.unicodeScalars.elementsEqual("\(drawn)\n".unicodeScalars))
  }

  @Test(arguments: [
    ("plain\n", "plain\n"), ("é 漢字 مذكرة |", "é 漢字 مذكرة |"), ("👍🏽 | 👩‍👧\n❤️ x\n", "👍🏽\u{1B}[5G | 👩‍👧\n❤️\u{1B}[2G x\n"),
    ("\u{1B}[1;31m⚠️\u{1B}[0m  x", "\u{1B}[1;31m⚠️\u{1B}[2G\u{1B}[0m  x"), ("a\u{200D}b", "ab"), ("👩\u{200D}", "👩\u{200D}"),
  ])
  func `a page for a terminal has every letter in its column`(page: String, placed: String) {
    #expect(String(decoding: TextWidth.placed(Array(page.utf8)), as: UTF8.self).unicodeScalars.elementsEqual(placed.unicodeScalars))
  }

  @Test(arguments: [
    ("Niamey", 6, "Niamey"), ("Niamey", 5, "Niam…"), ("Niamey", 1, "…"), ("Niamey", 0, ""), ("Niamey", -3, ""), ("漢字漢", 5, "漢字…"),
    ("漢字漢", 4, "漢…"), ("مُذَكِّرة", 4, "مُذَكِّ…"), ("👩‍👩‍👧‍👦👍🏽x", 9, "👩‍👩‍👧‍👦…"),
  ])
  func `cutting keeps characters whole and marks what is left out`(text: String, columns: Int, expected: String) {
    #expect(TextWidth.cut(text, columns: columns) == expected)
  }

  @Test func `fitting gives exactly the columns asked for`() {
    for text in ["", "a", "漢字漢字漢字", "مُذَكِّرة تفاهم", "👍🏽👍🏽👍🏽", "\u{1B}]0;x\u{7}"] {
      for columns in 0..<20 {
        #expect(TextWidth.columns(TextWidth.fit(text, columns: columns)) == columns)
        #expect(TextWidth.columns(TextWidth.fitToEnd(text, columns: columns, marking: "~")) == columns)
      }
    }
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("one two three", 3, ["one", "two", "thr", "ee"]), ("a\n\nb", 9, ["a", "", "b"]),
    ("", 4, [""]),
    ("漢字", 1, ["漢", "字"]), ("x  y", 0, ["x", "y"]), ("مذكرة تفاهم", 6, ["مذكرة", "تفاهم"]),
  ])
  func `wrapping breaks at spaces, and inside of words that are too long`(text: String, columns: Int, lines: [String]) {
    #expect(TextWidth.wrap(text, columns: columns) == lines)
  }

  @Test func `no scalar that drives a terminal is left in printable text`() {
    let all = (0...0x2100).compactMap(Unicode.Scalar.init).map { String(Character($0)) }.joined()
    let bad = TextWidth.printable(all).unicodeScalars.filter(TextWidth.drivesTerminal)
    #expect(bad.isEmpty)
    #expect(TextWidth.printable("a\u{202E}b\u{9B}c") == "a<U+202E>b<U+009B>c")
    #expect(TextWidth.printable("به\u{200C}نام") == "به\u{200C}نام")
    let line = TextWidth.printableLine(all)
    #expect(!line.unicodeScalars.contains(where: TextWidth.drivesTerminal) && line.contains("<U+202E>") && !line.contains("<U+2028>"))
    #expect(TextWidth.printableLine("a\r\nb\nc\td\u{2028}e\u{1B}f") == "a b c d e<U+001B>f")
    #expect(TextWidth.unmistakable("ab\u{200B}c\u{E0041}") == "ab<U+200B>c<U+E0041>")
  }
}

/// The fast path for simple text gives the same results as the general one.
@Suite struct SimpleTextTests {
  @Test(arguments: [
    "", " ", "a", "a b", "a  b", " a", "a ", "Échéance – voilà", "≈3 Mar 2027 → 9 Mar", "─────", "née\u{301}", "\u{AD}", "a\tb", "a\nb",
    "日本",
    "⌚ watch", "◽", "\u{7F}", "\u{202E}x",
  ]) func `columns, cuts and lines are those of the characters one by one`(text: String) {
    let words = text.split { $0 == " " || $0 == "\t" || $0.isNewline }
    #expect(TextWidth.wrap(text, columns: 80).flatMap { $0.split(separator: " ") } == words)
    #expect(TextWidth.columns(text) == text.reduce(0) { $0 + TextWidth.columns($1) })
    for limit in 1...12 {
      #expect(TextWidth.columns(TextWidth.cut(text, columns: limit)) <= limit)
      if TextWidth.columns(text) <= limit { #expect(TextWidth.cut(text, columns: limit) == text) }
      #expect(TextWidth.wrap(text, columns: limit).allSatisfy { TextWidth.columns($0) <= max(limit, 2) || $0.count == 1 })
    }
  }

  @Test(arguments: [
    ("Les besoins ; choisir", 12, ["Les", "besoins ;", "choisir"]), ("elle dit « oui » ici", 10, ["elle dit", "« oui »", "ici"]),
    ("fait : 40 % en tout", 9, ["fait :", "40 % en", "tout"]), ("موافقة ; 40 % منها", 9, ["موافقة ;", "40 % منها"]),
    ("a :b", 3, ["a", ":b"]),
    ("quoi ?", 4, ["quoi", " ?"]),
  ]) func `no line begins with a French sign or ends with one that opens`(text: String, limit: Int, lines: [String]) {
    #expect(TextWidth.wrap(text, columns: limit) == lines)
  }

  @Test(arguments: [
    "", "a", "a b", "a  b", "Les besoins ; choisir", "elle dit « oui » ici", "fait : 40 % en tout", "quoi ?", " a", "a ", "one two three",
    "Échéance – voilà", "◆ signé", "◽ a", "née\u{301}", "مذكرة", "a\tb",
  ])
  func `a tidy text is broken where it lies like any other`(text: String) {
    let shape = TextShape(of: text)
    #expect(shape.columns == TextWidth.columns(text))
    #expect(shape.isTidy == (TextShape(tidy: text) != nil))
    guard shape.isTidy else { return }
    #expect(TextWidth.printableLine(text) == text)
    for limit in 0...8 {
      var lines: [String] = []
      let bytes = Array(text.utf8)
      bytes.withUnsafeBufferPointer { all in
        TextWidth.eachLine(of: all, columns: limit) { line, columns in
          lines.append(String(decoding: all[line], as: UTF8.self))
          #expect(columns == lines.last.map { TextWidth.columns($0) })
        }
      }
      #expect(lines == TextWidth.wrap(text, columns: limit))
    }
  }
}
