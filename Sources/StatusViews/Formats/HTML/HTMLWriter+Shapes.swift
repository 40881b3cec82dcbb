import Wording

/// The shapes of bars, and their meanings.
extension HTMLWriter {
  /// Writes the shapes that all drawings use.
  mutating func shapes() {
    page.put(
      """
      <svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hb" width="5" height="5"/><path class="hl" d="M0 0V5"/></pattern>
      <pattern id="cross" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="xb" width="5" height="5"/><path class="xl" d="M0 0V5M0 0H5"/></pattern>
      <path id="m" d="M0-7 7 0 0 7-7 0z"/>
      <path id="i" d="M0-4H6L0 6z"/><path id="j" d="M0-4H-6L0 6z"/>
      <path id="b" d="M9-5V5L2 0z"/><path id="n" d="M-9-5V5L-2 0z"/>

      """)
    // The end of a deadline and the head of an arrow point to where time goes on.
    page.put(
      isMirrored
        ? "<path id=\"e\" d=\"M4-9H0V9H4\"/><path id=\"h\" d=\"M0 0 6-3V3z\"/>"
        : "<path id=\"e\" d=\"M-4-9H0V9H-4\"/><path id=\"h\" d=\"M0 0-6-3V3z\"/>")
    page.put("\n</defs></svg>\n")
  }

  /// Writes the legend: every shape with its meaning.
  mutating func legend() {
    page.put("<ul class=\"legend\">")
    for part in Wording.BarPart.allCases {
      page.put("<li><svg aria-hidden=\"true\"><svg y=\"50%\">")
      switch part {
      case .done: page.put("<rect class=\"f\" x=\"1\" y=\"-6\" width=\"28\" height=\"12\"/>")
      case .critical: page.put("<rect class=\"c\" x=\"1\" y=\"-6\" width=\"28\" height=\"12\"/>")
      case .planned: page.put("<rect class=\"p\" x=\"1\" y=\"-6\" width=\"28\" height=\"12\"/>")
      case .late: page.put("<rect class=\"l\" x=\"1\" y=\"-6\" width=\"28\" height=\"12\"/>")
      case .slack: page.put("<path class=\"a\" d=\"M1 0H29\"/>")
      case .deadline: page.put("<use href=\"#e\" class=\"e\" x=\"18\"/>")
      case .milestone: page.put("<use href=\"#m\" class=\"m\" x=\"15\"/>")
      case .milestoneReached: page.put("<use href=\"#m\" class=\"r\" x=\"15\"/>")
      }
      page.put("</svg></svg>")
      put(wording.word(part))
      page.put("</li>")
    }
    page.put("</ul>\n")
  }
}
