import Archives

/// The parts of a workbook: the files in its archive.
final class WorkbookParts {
  private let archive: ArchiveReader
  /// The places of the parts in the archive by their names in lower case, which is how parts are told apart.
  private let places: [String: Int]
  /// How many bytes may still be read.
  private var rest = WorkbookParts.mostBytes

  /// The greatest size in bytes of all parts that are read.
  private static let mostBytes = 128 << 20

  init(_ bytes: [UInt8]) throws(WorkbookTrouble) {
    guard bytes.count <= WorkbookContent.mostBytes else { throw .tooLarge }
    do throws(ArchiveFault) {
      // Nothing is written, so a part may have any name; what nothing refers to is never looked at.
      archive = try ArchiveReader(bytes, hasFolders: true) { _ in true }
    } catch {
      throw WorkbookTrouble(error)
    }
    // Some programs of Windows write backslashes.
    let names = archive.names.map { $0.lowercased().replacing("\\", with: "/") }
    places = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
  }

  /// Checks whether there is a part that a test accepts by its name in lower case.
  func contains(where test: (String) -> Bool) -> Bool { places.keys.contains(where: test) }

  /// Checks whether there is a part with a name.
  func contains(_ name: String) -> Bool { places[name.lowercased()] != nil }

  /// Shows a part to a visitor, element by element.
  /// - Returns: the name of the root.
  func scan<Visitor: XMLVisitor>(_ name: String, _ visitor: Visitor) throws(WorkbookTrouble) -> String
  where Visitor.Fault == WorkbookTrouble {
    guard let place = places[name.lowercased()] else { throw .damaged(name) }
    let bytes: [UInt8]
    do throws(ArchiveFault) {
      bytes = try archive.contents(of: place)
    } catch {
      throw WorkbookTrouble(error)
    }
    rest -= bytes.count
    guard rest >= 0 else { throw .unpacksTooLarge }
    do throws(XMLFault<WorkbookTrouble>) {
      return try XMLScanner.scan(bytes[...], visitor)
    } catch {
      switch error {
      case .refused(let fault, _): throw fault
      case .doctype: throw .documentType(name)
      case .syntax, .tooDeep: throw .damaged(name)
      }
    }
  }

  /// Shows a part to a visitor, element by element, and checks the name of its root.
  func scan<Visitor: XMLVisitor>(
    _ name: String, root: String, _ visitor: Visitor
  ) throws(WorkbookTrouble) where Visitor.Fault == WorkbookTrouble {
    guard try scan(name, visitor) == root else { throw .damaged(name) }
  }
}

extension WorkbookTrouble {
  /// Says why an archive is no workbook.
  init(_ fault: ArchiveFault) {
    switch fault {
    case .notAnArchive: self = .notAWorkbook(.unknown)
    case .cut: self = .cut
    case .damaged(let name): self = .damaged(name)
    case .forbidden(let name), .repeated(let name): self = .forbidden(name)
    case .tooLarge: self = .unpacksTooLarge
    case .noLibrary: self = .noLibrary
    }
  }
}
