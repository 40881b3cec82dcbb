import Archives

/// The parts to which a part refers. What lies outside of the workbook is left out, so that it can never be followed.
final class PartRelations: XMLVisitor {
  typealias Fault = WorkbookTrouble

  /// A part to which another one refers.
  struct Relation {
    let id: String
    /// The last word of its kind, such as `worksheet`: what is before it differs between editions of the format.
    let kind: String
    /// The name of the part.
    let target: String
  }

  private(set) var relations: [Relation] = []
  private let source: String
  private let part: String

  /// Reads the relations of a part; those of the workbook as a whole for an empty name.
  init(of source: String, in parts: WorkbookParts) throws(WorkbookTrouble) {
    let folder = PartRelations.folder(of: source)
    part = "\(folder)_rels/\(source.dropFirst(folder.count)).rels"
    self.source = source
    if parts.contains(part) { try parts.scan(part, root: "Relationships", self) }
  }

  func start(_ element: XMLElement, under path: [String]) throws(WorkbookTrouble) {
    guard path == ["Relationships"], element.name == "Relationship", element["TargetMode"]?.lowercased() != "external" else { return }
    guard let id = element["Id"], let kind = element["Type"], let target = element["Target"],
      // A workbook has not more relations than it may have parts.
      relations.count < ArchiveLimits.entries
    else { throw .damaged(part) }
    guard let target = PartRelations.resolve(target, from: source) else { return }
    relations.append(Relation(id: id, kind: kind.split(separator: "/").last.map { String($0) } ?? "", target: target))
  }

  /// Returns the part with an id; nil if there is none.
  subscript(id: String) -> Relation? { relations.first { $0.id == id } }

  /// Returns the names of the parts of a kind.
  func all(_ kind: String) -> [String] { relations.filter { $0.kind == kind }.map(\.target) }

  /// Returns the folder of a part, with the slash at its end.
  private static func folder(of part: String) -> Substring {
    guard let slash = part.lastIndex(of: "/") else { return "" }
    return part[...slash]
  }

  /// Returns the name of the part that a target means, seen from a part; nil if it leads out of the workbook.
  static func resolve(_ target: String, from source: String) -> String? {
    guard let last = target.last, last != "/" else { return nil }
    var folders = target.hasPrefix("/") ? [] : folder(of: source).split(separator: "/")
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": if folders.popLast() == nil { return nil }
      default: folders.append(step)
      }
    }
    return folders.isEmpty ? nil : folders.joined(separator: "/")
  }
}
