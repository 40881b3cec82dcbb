import Archives
import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The parts around a document: kinds of content, relations, and title with language.
enum WordPackage {
  private static let packages = "http://schemas.openxmlformats.org/package/2006"
  private static let relations = "\(packages)/relationships"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// What all kinds of content begin with.
  static let kinds = "application/vnd.openxmlformats-officedocument."

  /// Returns the list of the kinds of content.
  /// - Parameter parts: the path of each part and its kind behind `kinds`.
  static func contentTypes(_ parts: [(path: String, kind: String)]) -> ArchiveEntry {
    entry("[Content_Types].xml") { xml in
      xml.element("Types", "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"") { xml in
        xml.empty("Default", "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"")
        xml.empty("Default", "Extension=\"png\" ContentType=\"image/png\"")
        xml.empty("Default", "Extension=\"xml\" ContentType=\"application/xml\"")
        for part in parts { xml.empty("Override", "PartName=\"/\(part.path)\" ContentType=\"\(kinds)\(part.kind)+xml\"") }
        xml.empty(
          "Override", "PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"")
      }
    }
  }

  /// Returns the relations of the whole package to its main part and its properties.
  static func rootRelations(main: String) -> ArchiveEntry {
    entry("_rels/.rels") { xml in
      xml.element("Relationships", "xmlns=\"\(relations)\"") { xml in
        xml.empty("Relationship", "Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"\(main)\"")
        xml.empty(
          "Relationship", "Id=\"rId2\" Type=\"\(relations)/metadata/core-properties\" Target=\"docProps/core.xml\"")
      }
    }
  }

  /// Returns the relations of a part; the first one is `rId1`.
  static func relations(_ path: String, _ targets: [(kind: String, target: String)]) -> ArchiveEntry {
    entry(path) { xml in
      xml.element("Relationships", "xmlns=\"\(relations)\"") { xml in
        for (index, target) in targets.enumerated() {
          xml.empty("Relationship", "Id=\"rId\(index + 1)\" Type=\"\(office)/\(target.kind)\" Target=\"\(target.target)\"")
        }
      }
    }
  }

  /// Returns title, author, language and the day of the report; no clock is asked.
  static func properties(_ title: String, author: String, _ language: Language, _ today: Day) -> ArchiveEntry {
    let spaces = [
      "xmlns:cp=\"\(packages)/metadata/core-properties\"", "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
      "xmlns:dcterms=\"http://purl.org/dc/terms/\"", "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"",
    ]
    return entry("docProps/core.xml") { xml in
      xml.element("cp:coreProperties", spaces.joined(separator: " ")) { xml in
        xml.element("dc:title", TextWidth.printableLine(title))
        if !author.isEmpty { xml.element("dc:creator", TextWidth.printableLine(author)) }
        xml.element("dcterms:created", "xsi:type=\"dcterms:W3CDTF\"", text: "\(today)T00:00:00Z")
        xml.element("dc:language", language.rawValue)
      }
    }
  }

  /// Returns a part with some XML.
  static func entry(_ path: String, _ content: (inout XMLText) -> Void) -> ArchiveEntry {
    var xml = XMLText(isIndented: false)
    content(&xml)
    return ArchiveEntry(name: path, bytes: xml.bytes)
  }
}
