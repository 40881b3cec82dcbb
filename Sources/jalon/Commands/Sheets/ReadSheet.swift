import Exchange
import RoadmapEngine
import StatusViews

/// A returned sheet beside the one that was sent.
struct ReadSheet: Sendable {
  let sheet: SentSheet
  /// The plan of the sheet in its language.
  let source: ViewSource
  let reading: SheetReading
  /// What the sheet says, as a packet of the party.
  let packet: Packet
  /// Whether it is the copy of a receipt, in which nobody has written anything since.
  let isReceipt: Bool
  /// Whether it is as it was sent, without the name of a person, or the copy of a receipt.
  var isUntouched: Bool { isReceipt || packet.words.isEmpty && reading.remarks.isEmpty && reading.reply.person.isEmpty }

  /// - Parameter kept: the packets that were received before.
  init(_ workbook: WorkbookContent, _ identity: SheetIdentity, _ sheet: SentSheet, _ source: ViewSource, _ kept: [Packet], today: Day) {
    self.sheet = sheet
    self.source = source
    reading = SheetReading(workbook, sheet, source, receivedOn: today)
    packet = sheet.packet(of: reading.reply, among: kept)
    isReceipt =
      identity.receipt.map { [packet, reading] in
        $0 == reading.answers.digest.description || RepeatedAnswers.hasSame(as: packet, among: kept)
      } ?? false
  }
}
