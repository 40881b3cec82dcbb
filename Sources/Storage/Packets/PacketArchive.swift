import Archives
import FileFormat
import RoadmapEngine

/// Why the packet in a file is not read.
package enum PacketTrouble: Error, Hashable, Sendable {
  case archive(ArchiveFault)
  case content(PacketFault)
  /// The packet lacks a file that its manifest names.
  case missing(String)
  /// The packet has a file that its manifest does not name.
  case extra(String)
}

/// Reads and writes packets as archives.
package enum PacketArchive {
  /// Returns the packet that an archive holds. Each file is checked and read before the next one is unpacked.
  package static func packet(_ bytes: [UInt8]) throws(PacketTrouble) -> Packet {
    let reader: ArchiveReader
    do throws(ArchiveFault) { reader = try ArchiveReader(bytes, isAllowed: PacketFile.isFile) } catch { throw .archive(error) }
    guard let first = reader.names.firstIndex(of: PacketFile.manifest) else { throw .missing(PacketFile.manifest) }
    let manifest: PacketFile.Manifest
    let contents = try self.contents(of: first, reader)
    do throws(PacketFault) { manifest = try PacketFile.manifest(contents) } catch { throw .content(error) }
    let named = Set(manifest.digests.keys)
    let present = Set(reader.names).subtracting([PacketFile.manifest])
    if let extra = present.subtracting(named).min() { throw .extra(extra) }
    if let missing = named.union(["jalon.json"]).subtracting(present).min() { throw .missing(missing) }
    var plan = Workspace(title: .plain(""), language: .en)
    for (index, name) in reader.names.enumerated() where index != first {
      let bytes = try self.contents(of: index, reader)
      guard manifest.digests[name] == ContentHash(of: bytes).description else { throw .archive(.damaged(name)) }
      do throws(PacketFault) { try PacketFile.add(bytes, of: name, to: &plan) } catch { throw .content(error) }
    }
    plan.parties.sort { $0.id < $1.id }
    plan.calendars.sort { $0.id < $1.id }
    plan.roadmaps.sort { $0.id < $1.id }
    do throws(PacketFault) { return try PacketFile.packet(manifest, plan) } catch { throw .content(error) }
  }

  private static func contents(of index: Int, _ reader: ArchiveReader) throws(PacketTrouble) -> [UInt8] {
    do throws(ArchiveFault) { return try reader.contents(of: index) } catch { throw .archive(error) }
  }

  /// Returns the archive of a packet.
  package static func bytes(of packet: Packet) throws(ArchiveFault) -> [UInt8] {
    try ArchiveWriter.bytes(of: PacketFile.files(of: packet).map { ArchiveEntry(name: $0.path, bytes: $0.bytes) })
  }
}
