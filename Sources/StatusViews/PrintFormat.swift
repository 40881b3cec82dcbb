/// How a status view is written.
package enum PrintFormat: String, CaseIterable, Sendable { case text, markdown, html, csv, json }
