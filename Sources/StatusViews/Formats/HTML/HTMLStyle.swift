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
    td:not([class]){text-wrap:balance}
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
    .late{color:var(--late);font-weight:600}.risk{color:var(--risk)}.track{color:var(--track)}.done{color:var(--done)}.quiet{color:var(--quiet)}
    .note{margin:.6rem 0 0;color:var(--soft);font-size:.9rem}
    footer{margin-top:2rem;border-top:1px solid var(--line);padding-top:.3rem}
    .hide{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .t{position:relative;padding:0;min-width:22rem;width:60%;height:1.9rem}
    thead .t{height:3.4rem}
    .tl tbody td,.tl tbody th{vertical-align:middle}
    .t>svg{position:absolute;inset:0;width:100%;height:100%}
    svg{direction:ltr;overflow:hidden}svg svg{overflow:visible}
    text{font-size:11px;font-weight:400;fill:var(--soft)}.y{font-weight:650;fill:var(--ink)}.v{font-weight:650;fill:var(--today)}
    .o{stroke:var(--line);stroke-width:1}.o2{stroke:var(--edge);stroke-width:1;stroke-opacity:.55}
    .v1{stroke:var(--today);stroke-width:1.5}
    .p{fill:var(--bar);stroke:var(--edge)}.f{fill:var(--full);stroke:var(--full)}
    .c{fill:url(#hatch);stroke:var(--ink)}.l{fill:url(#cross);stroke:var(--alarm)}
    .hb{fill:var(--paper)}.hl{stroke:var(--ink);stroke-width:1.6}.xb{fill:var(--paper)}.xl{stroke:var(--alarm);stroke-width:1.4}
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
    h1{font-size:15pt}section{margin-top:14pt}h2{font-size:11pt}
    th,td{padding:2.2pt 5pt}tbody th{min-width:8rem;padding-inline-start:calc(5pt + var(--in,0)*4pt)}.w{min-width:7rem}
    .t{min-width:16rem;height:1.6rem}thead .t{height:3.2rem}
    thead{display:table-header-group}tr{break-inside:avoid}.g th{padding-top:7pt}.g,caption,h2{break-after:avoid}
    .v1{stroke-dasharray:4 2}.note,.legend{break-inside:avoid}
    .p,.f,.c,.l,.m,.r,.x{print-color-adjust:exact;-webkit-print-color-adjust:exact}}

    """

  static let portrait: StaticString = """
    @page{size:A4;margin:14mm 13mm 16mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:8pt}}

    """
  static let landscape: StaticString = """
    @page{size:A4 landscape;margin:12mm 12mm 15mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:8pt}}

    """
}
