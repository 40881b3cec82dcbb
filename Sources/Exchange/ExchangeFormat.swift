/// The file formats for exchange with other programs.
package enum ExchangeFormat: String, CaseIterable, Sendable {
  case csv, ics, mspdi, json
}
