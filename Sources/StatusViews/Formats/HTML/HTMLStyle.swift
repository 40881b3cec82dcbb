import Wording

/// The style sheet of a printed view: for light and dark screens, and for black-and-white paper.
///
/// Nothing is shown by colour alone: states have a sign, a letter and a word, bars a pattern.
enum HTMLStyle {
  static let sheet: StaticString = """
    :root{color-scheme:light dark;--paper:#fff;--ink:#1d2733;--soft:#5c6875;--line:#dfe4ea;--head:#f5f7f9;--group:#eef2f6;
    --late:#b3261e;--risk:#8f5a00;--track:#1f5f99;--done:#2a6e3f;--quiet:#5c6875;
    --bar:#d5dfeb;--edge:#6c8098;--full:#56697f;--alarm:#c2392f;--today:#c2392f}
    @media screen and (prefers-color-scheme:dark){:root{--paper:#14191f;--ink:#e3e8ee;--soft:#9aa6b3;--line:#2d3640;--head:#1b222a;
    --group:#202832;--late:#ff8a80;--risk:#f0b354;--track:#7fb8ee;--done:#7fcf95;--quiet:#9aa6b3;
    --bar:#33414f;--edge:#8fa3b8;--full:#8fa3b8;--alarm:#ff8a80;--today:#ff8a80}}
    *{box-sizing:border-box}
    body{margin:0 auto;max-width:84rem;padding:2.5rem clamp(1rem,4vw,3rem);background:var(--paper);color:var(--ink);
    font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","DejaVu Sans",sans-serif;
    font-variant-numeric:tabular-nums}
    :lang(ar){line-height:1.75}
    h1{font-size:1.65rem;line-height:1.3;font-weight:650;margin:0}
    .facts{margin:.35rem 0 0;color:var(--soft)}
    section{margin-top:2.25rem}
    h2{font-size:1.08rem;line-height:1.4;font-weight:650;margin:0}
    h2 bdi+bdi{font-weight:400;font-size:.95rem;color:var(--soft)}
    table{border-collapse:collapse;width:100%}
    caption{text-align:start;padding:0 0 .6rem}
    th,td{padding:.4rem .7rem;text-align:start;vertical-align:top;font-weight:400}
    th:first-child,td:first-child{padding-inline-start:.3rem}
    thead th{background:var(--head);color:var(--soft);font-size:.84rem;font-weight:600;vertical-align:bottom;
    border-bottom:1.5px solid var(--edge);white-space:nowrap}
    td:not([class]){text-wrap:balance;min-width:5.5rem}
    tbody tr{border-bottom:1px solid var(--line)}
    tbody th{min-width:11rem;padding-inline-start:calc(.7rem + var(--in,0)*.55rem)}
    .g th{font-weight:650;padding:1rem .3rem .35rem;border-bottom:1.5px solid var(--edge)}
    abbr{text-decoration:none}
    .w{min-width:9rem}
    .n{text-align:end;white-space:nowrap}
    .d,.s,.k{white-space:nowrap}
    .part{border-inline-start:1.5px solid var(--edge)}
    .s i{font-style:normal;display:inline-block;width:1.25em;font-size:.9em}
    .s b{font-weight:650;display:inline-block;min-width:1em;margin-inline-end:.25em}
    .q{color:var(--soft)}.b{font-weight:650}
    .late{color:var(--late);font-weight:600}.will-be-late{color:var(--late)}.risk{color:var(--risk)}.track{color:var(--track)}.done{color:var(--done)}.quiet{color:var(--quiet)}
    .note{margin:.6rem 0 0;color:var(--soft);font-size:.9rem}
    footer{margin-top:2rem;border-top:1px solid var(--line);padding-top:.3rem}
    .summary{margin:.9rem 0 0;max-width:60rem}
    .paper{display:flex;justify-content:space-between;gap:2rem;margin:0 0 1.2rem;padding:0 0 .7rem;border-bottom:1px solid var(--line)}
    .paper p{margin:0}.letterhead{display:flex;gap:.9rem;align-items:center;font-weight:650}.letterhead img{height:3.4rem;max-width:9rem;object-fit:contain}
    .reference{text-align:end;color:var(--soft)}
    .signers{display:grid;grid-template-columns:repeat(3,1fr);gap:1.5rem 2rem;margin-top:1.2rem}
    .signers p{margin:0}.signers .line{margin-top:2.6rem;border-top:1px solid var(--ink);color:var(--soft);font-size:.84rem}
    .hide{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .t{position:relative;padding:0;min-width:22rem;width:64%;height:1.9rem}
    thead .t{height:3.4rem}
    .tl .s span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .k2{font-size:10px;paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round;fill:var(--ink)}
    .k2:lang(ar){direction:rtl}.v{paint-order:stroke;stroke:var(--paper);stroke-width:3px}
    .h{stroke:var(--soft);stroke-width:1}.h2{fill:var(--soft)}
    .tl tbody td,.tl tbody th{vertical-align:middle}
    .t>svg{position:absolute;inset:0;width:100%;height:100%}
    svg{direction:ltr;overflow:hidden}svg svg{overflow:visible}
    text{font-size:11px;font-weight:400;fill:var(--soft)}.y{font-weight:650;fill:var(--ink)}.v{font-weight:650;fill:var(--today)}
    .o{stroke:var(--line);stroke-width:1}.o2{stroke:var(--edge);stroke-width:1;stroke-opacity:.55}
    .v1{stroke:var(--today);stroke-width:1.5}
    .p{fill:var(--bar);stroke:var(--edge)}.f{fill:var(--full);stroke:var(--full)}
    .c{fill:url(#hatch);stroke:var(--ink)}.l{fill:url(#cross);stroke:var(--alarm)}
    .hb{fill:var(--paper)}.hl{stroke:var(--ink);stroke-width:1.6}.xb{fill:var(--paper)}.xl{stroke:var(--alarm);stroke-width:1.4}
    .whole{outline:1px solid var(--edge);background:var(--paper)}.whole .part{fill:var(--full)}
    .a{stroke:var(--edge);stroke-width:1.5;stroke-dasharray:1.5 3}
    .e{fill:none;stroke:var(--ink);stroke-width:1.8}
    .m{fill:var(--ink);stroke:var(--ink)}.r{fill:var(--paper);stroke:var(--ink);stroke-width:1.6}.x{fill:var(--alarm);stroke:var(--alarm)}
    .z{fill:var(--soft)}.u{fill:var(--edge)}.u2{fill:var(--ink)}
    .legend{list-style:none;display:flex;flex-wrap:wrap;gap:.35rem 1.4rem;margin:.9rem 0 0;padding:0;color:var(--soft);font-size:.9rem}
    .legend li{display:flex;align-items:center;gap:.45rem}
    .legend svg{width:30px;height:16px}
    @media screen and (max-width:60rem){.wide{overflow-x:auto}}
    @media screen and (min-width:60.01rem){thead th{position:sticky;top:0;z-index:1;box-shadow:inset 0 -1.5px var(--edge)}}
    @media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#333;--line:#bbb;--head:#fff;--group:#fff;--late:#000;--risk:#000;--track:#000;
    --done:#000;--quiet:#333;--bar:#e4e4e4;--edge:#555;--full:#555;--alarm:#000;--today:#000}
    body{max-width:none;padding:0;font-size:9.2pt;line-height:1.35}
    :lang(ar){line-height:1.5}
    h1{font-size:15pt}section{margin-top:14pt}h2{font-size:11pt}h2 bdi+bdi{font-size:9.2pt}thead th,.signers .line{font-size:8pt}
    .note,.legend{font-size:8pt;margin-top:4pt}.legend{gap:2pt 10pt}.facts{margin-top:2pt}.summary{margin-top:6pt}.paper{margin-bottom:10pt;padding-bottom:5pt}
    .letterhead img{height:15mm;max-width:40mm}.signers{break-inside:avoid;break-before:avoid;margin-top:10pt}.signers .line{margin-top:24pt}
    footer{margin-top:10pt;padding-top:0;break-inside:avoid}
    .onepage{font-size:8.6pt;line-height:1.25}.onepage:lang(ar),.onepage :lang(ar){line-height:1.4}
    .onepage section{margin-top:8pt}.onepage th,.onepage td{padding:1.5pt 4pt}.onepage caption{padding-bottom:2pt}.onepage footer{margin-top:6pt}
    .onepage h2{font-size:10pt}
    th,td{padding:2.2pt 5pt}tbody th{padding-inline-start:calc(5pt + var(--in,0)*4pt)}tbody th,td:not([class]),.w{min-width:0}
    .t{min-width:16rem;height:15pt}thead .t{height:36pt}.tl th,.tl td{padding-top:1pt;padding-bottom:1pt}.tl .t{padding:0}.tl .g th{padding-top:4pt}
    text{font-size:7.5pt}.k2{font-size:7pt}
    thead{display:table-header-group;break-after:avoid}tr{break-inside:avoid}.g th{padding-top:7pt}.g,caption,h2{break-after:avoid}caption,h2{break-inside:avoid}
    tbody tr:nth-last-child(2){break-after:avoid}
    .v1{stroke-dasharray:4 2}.note,.legend{break-inside:avoid}
    .whole,.part,.p,.f,.c,.l,.m,.r,.x{print-color-adjust:exact;-webkit-print-color-adjust:exact}}

    """

  /// Returns the rules of the pages on paper: size and margins, the number of the page, and the marking of the paper on each of them.
  static func page(isLandscape: Bool, frame: Report.Frame?, _ wording: Wording) -> String {
    let words = wording.pageWords
    let number = "\(text(words.page)) counter(page) \(text(words.of)) counter(pages)"
    let marking = frame.map { "@bottom-left{content:\(text($0.marking));font-size:8pt}" } ?? ""
    return """
      @page{size:A4\(isLandscape ? " landscape" : "");margin:\(isLandscape ? "12mm 12mm 15mm" : "13mm 13mm 15mm");
      @bottom-right{content:\(number);font-size:8pt}\(marking)}

      """
  }

  /// Returns a text as a string of CSS, in which nothing but letters, digits and blanks stands for itself.
  private static func text(_ text: String) -> String {
    let signs = text.unicodeScalars.map { scalar in
      scalar == " " || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }
    return "\"\(signs.joined())\""
  }
}
