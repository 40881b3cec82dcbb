import FileFormat
import RoadmapEngine

/// The packets that were received and are not replaced by later ones. They belong to this copy: what was answered is in the history.
extension WorkspaceFolder {
  private static let received = "\(StateFolder.name)/received"

  /// A packet that was received, and its file.
  struct ReceivedFile {
    let packet: Packet
    let path: String
    let stamp: FileStamp
  }

  /// Returns the packets in the order of their names. One that cannot be read is left out: its sender sends all of it again.
  func received() throws(StorageFault) -> [ReceivedFile] {
    var files: [ReceivedFile] = []
    for name in try list(Self.received, ending: ".zip") {
      let path = "\(Self.received)/\(name)"
      guard let stored = try? read(path), let packet = try? PacketArchive.packet(stored.bytes) else { continue }
      files.append(ReceivedFile(packet: packet, path: path, stamp: stored.stamp))
    }
    return files
  }

  /// Returns the changes that keep a packet and forget those that it replaces.
  func keeping(_ packet: Packet, _ bytes: [UInt8]) throws(StorageFault) -> [FileChange] {
    let path = "\(Self.received)/\(packet.origin.from)_\(packet.replica)_\(packet.number).zip"
    let former = try received().filter { $0.packet.origin.from == packet.origin.from && packet.origin.sent.holds($0.packet.origin.sent) }
    var changes = former.filter { $0.path != path }.map { FileChange(path: $0.path, expected: $0.stamp, contents: nil) }
    changes.append(FileChange(path: path, expected: try? read(path).stamp, contents: bytes))
    return changes
  }

  /// Returns the changes that forget the packets that show one of some steps.
  func forgettingPackets(with steps: Set<StepReference>) throws(StorageFault) -> [FileChange] {
    try received().filter { file in
      file.packet.plan.roadmaps.contains { roadmap in roadmap.steps.contains { steps.contains(StepReference(roadmap.id, $0.id)) } }
    }.map { FileChange(path: $0.path, expected: $0.stamp, contents: nil) }
  }
}
