/// What the hidden tab of a sheet says of the sheet itself.
package struct SheetIdentity: Hashable, Sendable {
  /// The name of the hidden tab.
  package static let tab = "jalon"
  /// The format that this version writes and reads.
  package static let format = "jalon.sheet/1"

  /// The id of the sheet, which is that of the record of sending.
  package let sheet: String
  /// The id of the exchange between the two parties.
  package let exchange: String
  /// The parties by their ids in packets.
  package let from: String
  package let to: String

  /// The hash of the answers that the copy of a receipt shows (`SheetAnswers`); nil in a sheet that was sent.
  package let receipt: String?

  package init(sheet: String, exchange: String, from: String, to: String, receipt: String? = nil) {
    self.receipt = receipt
    self.sheet = sheet
    self.exchange = exchange
    self.from = from
    self.to = to
  }

  /// The rows of the hidden tab: a tag and its value.
  package var rows: [(tag: String, value: String)] {
    [
      ("#meta+format", Self.format), ("#meta+sheet", sheet), ("#meta+exchange", exchange), ("#org+from", from), ("#org+to", to),
    ] + (receipt.map { [("#meta+receipt", $0)] } ?? [])
  }
}
