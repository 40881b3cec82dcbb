import Wording

extension Report {
  /// Returns the report as GitHub-flavoured Markdown: a heading and a table for each section.
  package func markdown(_ wording: Wording) -> [UInt8] {
    var writer = MarkdownWriter(wording: wording)
    writer.line(title, "# ")
    if !facts.isEmpty { writer.line(facts.joined(separator: " · ")) }
    for sentence in summary { writer.line(sentence) }
    for section in sections {
      if !section.heading.isEmpty { writer.line(section.heading.parts.joined(separator: " · "), "## ") }
      if section.rows.isEmpty { writer.line(section.empty) } else { writer.table(section) }
      for note in section.notes { writer.line(note) }
      for signer in section.signers { writer.line("\(wording.signs(for: signer))\(wording.colon)……………………………………") }
    }
    if !notes.isEmpty { writer.rule() }
    for note in notes { writer.line(note) }
    return writer.page.bytes
  }
}
