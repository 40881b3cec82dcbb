import RoadmapEngine

/// A file of another party: a packet, or a returned sheet as a packet.
struct Arrival: Sendable {
  let file: String
  let packet: Packet
  let bytes: [UInt8]
  /// Nil for a packet.
  let sheet: ReadSheet?
}

/// What people should know of a file that was received.
struct ToldArrival {
  let lines: [String]
  /// Whether it, or a later one, was here already.
  let isOld: Bool
  /// What is asked of the party, or was not taken.
  var remarks: [String] = []
  /// Tells which files the receipt is in; nil if none was written.
  var receipt: String?
  /// Whether the receipt says something that the former one did not.
  var isReceiptNew = false

  /// All that is to be told.
  var all: [String] { lines + remarks + (receipt.map { [$0] } ?? []) }
}
