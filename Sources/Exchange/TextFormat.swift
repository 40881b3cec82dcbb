/// A format of text in which every report can be written.
package enum TextFormat: CaseIterable, Sendable {
  case text, markdown, html, csv, json
}
