import Archives
import Exchange
import FileFormat
import RoadmapEngine
import Storage
import Wording

/// What another party has sent.
enum ReceivedFile: Sendable {
  case packet(Packet, bytes: [UInt8])
  case workbook(WorkbookContent)
}

/// Reads the files of packets and sheets that a person names.
enum PacketInput {
  /// The endings of files of spreadsheets.
  private static let sheets = ["xlsx", "xlsm", "xltx", "xltm", "xlsb", "xls", "ods", "fods"]

  /// Checks whether a name is that of a spreadsheet.
  static func isSheet(_ file: String) -> Bool { sheets.contains { file.lowercased().hasSuffix(".\($0)") } }

  /// Returns the contents of several files of packets or sheets, in their order.
  static func files(_ files: [String], _ wording: Wording) -> [Result<ReceivedFile, Failure>] {
    files.mapOnAllCores(few: 1) { file in Result { () throws(Failure) in try self.file(file, wording) } }
  }

  private static func file(_ file: String, _ wording: Wording) throws(Failure) -> ReceivedFile {
    let bytes = try bytes(file, wording)
    // Gateways of mail give files other endings, so that the content counts.
    if bytes.isEmpty { throw Failure(65, wording.emptyFile(file)) }
    let hasNameOfSheet = isSheet(file)
    if !hasNameOfSheet || bytes.starts(with: zip), let packet = try? PacketArchive.packet(bytes) { return .packet(packet, bytes: bytes) }
    do throws(WorkbookTrouble) { return .workbook(try WorkbookContent(bytes)) } catch {
      if case .notAWorkbook(.text) = error, !hasNameOfSheet { throw Failure(65, wording.tableOfText(file)) }
      if hasNameOfSheet { throw Failure(65, wording.workbookFault(file, error)) }
      return .packet(try packet(file, wording).packet, bytes: bytes)
    }
  }

  /// What archives begin with, and so packets and workbooks.
  private static let zip: [UInt8] = [0x50, 0x4B]

  private static func bytes(_ file: String, _ wording: Wording) throws(Failure) -> [UInt8] {
    let bytes: [UInt8]?
    do throws(FileTrouble) { bytes = try InputFile.read(file, most: ArchiveLimits.packed) } catch {
      if case .tooLarge = error { throw Failure(65, wording.packetTooLarge(file)) }
      throw Failure(error, wording)
    }
    guard let bytes else { throw Failure(.missing(file), wording) }
    return bytes
  }

  /// Checks whether a file that was found in a folder is meant for a party. Of a file that cannot be read its name tells: that of a packet or sheet
  /// begins with its sender and its receiver.
  /// - Parameter names: the names that the party has or had.
  static func concerns(_ names: Set<Party.ID>, named file: String, _ content: Result<ReceivedFile, Failure>) -> Bool {
    switch content {
    case .success(.packet(let packet, _)): return names.contains(packet.to)
    case .success(.workbook(let workbook)):
      guard let identity = try? SheetIdentity(workbook) else { return false }
      return names.contains(Party.ID(identity.from))
    case .failure:
      let parts = file.split(separator: "_").map { String($0) }
      return parts.count >= 4 && names.contains(Party.ID(isSheet(file) ? parts[0] : parts[1]))
    }
  }

  /// Returns the packet of a file, and its bytes.
  static func packet(_ file: String, _ wording: Wording) throws(Failure) -> (packet: Packet, bytes: [UInt8]) {
    let bytes = try bytes(file, wording)
    do throws(PacketTrouble) { return (try PacketArchive.packet(bytes), bytes) } catch {
      throw Failure(65, diagnostic(error, file, wording))
    }
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
