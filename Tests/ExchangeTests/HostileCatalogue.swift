/// Texts that break careless programs, grouped by what they attack.
enum HostileCatalogue {
  static let texts = formulas + markup + controls + lines + directions + invisible + signs + letters

  /// Texts that a spreadsheet program runs as a formula at the start of a cell, also after characters that it ignores.
  static let formulas = [
    "=1+1", "+1", "-1+1|x", "@SUM(1)", "\t=1", "\r=1", "\n=1", "  =1", "\u{A0}=1", "\u{3000}=1", "＝1", "＋1", "－1", "＠1", "﹦1", "=\u{301}1",
    "'=1", "''=1", "\u{200B}=1", "\u{FEFF}=1", "\u{2060}+1", "\u{200D}@x", "\u{AD}-1", "\u{FE0F}=1", "\u{E0041}=1", "\u{2028}=1",
    "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x.org\",\"x\")",
  ]
  static let markup = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "</title></style>", "]]>", "<!-- x -->",
    "<![CDATA[x]]>",
    "&lt;b&gt;&amp;", "&#0;", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "<?xml version=\"1.0\"?>", "javascript:alert(1)",
    "[x](javascript:alert(1))", "![x](http://x.org/y.png)", "| a | b |", "# h", "`x` **b** _i_", "url(x);}*{display:none",
  ]
  static let controls = [
    "\u{1B}]0;title\u{7}", "\u{1B}[31mred", "\u{9B}31m", "\u{90}q\u{9C}", "x\u{0}y", "x\u{1}y", "x\u{8}\u{8}y", "x\u{7F}y", "x\u{FFFE}y",
    "x\u{FFFF}y",
  ]
  static let lines = [
    "a\nb", "a\rb", "a\r\nb", "a\u{85}b", "a\u{2028}b", "a\u{2029}b", "a\u{B}b", "a\u{C}b", "a\n\nEND:VEVENT\nBEGIN:VEVENT", "a\n", "\na",
    "a\tb",
    " a", "a ", "\u{A0}a\u{A0}", "a\n ",
  ]
  static let directions = ["a\u{202E}gpj.exe", "\u{2066}x\u{2069}", "سلام\u{200F}", "x\u{200E}y", "\u{61C}x"]
  static let invisible = ["a\u{200B}b", "\u{FEFF}a", "👩‍👩‍👧‍👦", "e" + String(repeating: "\u{301}", count: 60)]
  static let signs = [
    "a,b;c", "say \"no\"", "\"\u{301}", ",\u{301}", ";\u{301}", "back\\slash\\n", "\\", "\\;", "<U+202E>", "%0A", "BEGIN:VEVENT", "#REF!",
  ]
  static let letters = [
    "اتفاق، «نص»", "日本語", String(repeating: "é", count: 200), String(repeating: "😀", count: 60), "x\u{10FFFF}", "𝕏", "\u{FFFD}",
  ]
}
