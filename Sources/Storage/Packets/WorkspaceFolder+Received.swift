import FileFormat
import RoadmapEngine

/// The packets that were received and are not replaced by later ones. They belong to this copy: what was answered is in the history.
extension WorkspaceFolder {
  /// The folder of the packets, which exists once one was received.
  static let received = "\(StateFolder.name)/received"

  /// A packet that was received, and its file.
  package struct ReceivedFile: Sendable {
    package let packet: Packet
    let path: String
    let stamp: FileStamp
  }

  /// Returns the packets in the order of their names. One that cannot be read is left out: its sender sends all of it again.
  func received() throws(StorageFault) -> [ReceivedFile] {
    try list(Self.received, ending: ".zip").mapOnAllCores(few: 2) { name -> ReceivedFile? in
      let path = "\(Self.received)/\(name)"
      guard let stored = try? read(path), let packet = try? PacketArchive.packet(stored.bytes) else { return nil }
      return ReceivedFile(packet: packet, path: path, stamp: stored.stamp)
    }.compactMap(\.self)
  }

  /// Returns the changes that keep some packets and forget the others that were received.
  /// - Parameters:
  ///   - kept: all packets that are kept; those among the files stay as they are.
  ///   - new: the bytes of the new ones, by the ids of the packets.
  func keeping(_ kept: [Packet], new: [String: [UInt8]], besides files: [ReceivedFile]) -> [FileChange] {
    var changes: [FileChange] = []
    for packet in kept {
      guard let bytes = new[packet.origin.packet] else { continue }
      let path = "\(Self.received)/\(packet.origin.from)_\(packet.replica)_\(packet.number).zip"
      changes.append(FileChange(path: path, expected: try? read(path).stamp, contents: bytes))
    }
    let ids = Set(kept.map(\.origin.packet))
    let written = Set(changes.map(\.path))
    return files.filter { !ids.contains($0.packet.origin.packet) && !written.contains($0.path) }.map {
      FileChange(path: $0.path, expected: $0.stamp, contents: nil)
    } + changes
  }

  /// Returns the changes that take some steps out of the packets that show them.
  func forgettingPackets(with steps: Set<StepReference>) throws(StorageFault) -> [FileChange] {
    try received().compactMap { file in
      guard let rest = file.packet.without(steps) else { return nil }
      return FileChange(path: file.path, expected: file.stamp, contents: try? PacketArchive.bytes(of: rest))
    }
  }
}
