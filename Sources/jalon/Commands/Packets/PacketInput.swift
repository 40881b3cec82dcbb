import Archives
import FileFormat
import RoadmapEngine
import Storage
import Wording

/// Reads the files of packets that a person names.
enum PacketInput {
  /// Returns the packet of a file, and its bytes.
  static func packet(_ file: String, _ wording: Wording) throws(Failure) -> (packet: Packet, bytes: [UInt8]) {
    let bytes: [UInt8]?
    do throws(FileTrouble) { bytes = try InputFile.read(file, most: ArchiveLimits.packed) } catch {
      if case .tooLarge = error { throw Failure(65, wording.packetTooLarge(file)) }
      throw Failure(error, wording)
    }
    guard let bytes else { throw Failure(.missing(file), wording) }
    do throws(PacketTrouble) { return (try PacketArchive.packet(bytes), bytes) } catch {
      throw Failure(65, diagnostic(error, file, wording))
    }
  }

  /// Returns the packets of several files, in their order.
  static func packets(_ files: [String], _ wording: Wording) -> [Result<(packet: Packet, bytes: [UInt8]), Failure>] {
    files.mapOnAllCores(few: 1) { file in Result { () throws(Failure) in try packet(file, wording) } }
  }

  private static func diagnostic(_ trouble: PacketTrouble, _ file: String, _ wording: Wording) -> Diagnostic {
    switch trouble {
    case .archive(let fault): diagnostic(fault, file, wording)
    case .content(let fault): wording.packetFault(file, fault)
    case .missing(PacketFile.manifest): wording.noPacket(file)
    case .missing(let name): wording.packetLacks(file, name)
    case .extra(let name): wording.packetHasMore(file, name)
    }
  }

  static func diagnostic(_ fault: ArchiveFault, _ file: String, _ wording: Wording) -> Diagnostic {
    switch fault {
    case .notAnArchive: wording.noPacket(file)
    case .cut: wording.packetCut(file)
    case .damaged(let name): wording.packetDamaged(file, name)
    case .forbidden(let name): wording.packetForbids(file, name)
    case .repeated(let name): wording.packetRepeats(file, name)
    case .tooLarge: wording.packetTooLarge(file)
    case .noLibrary: wording.noArchiveLibrary
    }
  }
}
