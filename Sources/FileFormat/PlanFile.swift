import FileLimits
import RoadmapEngine
import StrictJSON

/// The files of a workspace as values, and back (FileFormat.md).
package enum PlanFile {
  /// What a file holds.
  package struct Reading<Value: Sendable>: Sendable {
    package let value: Value
    /// Its format number is newer than this program's: it may be shown, never written.
    package let isNewer: Bool
  }

  /// The number of every format that this program writes.
  package static let version = 1

  /// - Parameter name: the id that the file's name promises; nil: any.
  package static func roadmap(_ bytes: [UInt8], named name: String? = nil) throws(FormatFault) -> Reading<Roadmap> {
    let empty = Roadmap(id: Roadmap.ID(""), title: .plain(""), parties: [], start: .first)
    let (reading, root) = try read(bytes, "roadmap", empty, Roadmap.layout)
    try check(reading.value.id.text, name, root)
    let steps = reading.value.steps.count + reading.value.trash.count
    guard steps <= FileLimits.steps else { throw FormatFault(.tooManySteps(steps), at: root.place) }
    return reading
  }

  /// - Parameter name: the id that the file's name promises; nil: any.
  package static func party(_ bytes: [UInt8], named name: String? = nil) throws(FormatFault) -> Reading<Party> {
    let (reading, root) = try read(bytes, "party", Party(id: Party.ID(""), name: .plain("")), Party.layout)
    try check(reading.value.id.text, name, root)
    return reading
  }

  /// - Parameter name: the id that the file's name promises; nil: any.
  package static func calendar(_ bytes: [UInt8], named name: String? = nil) throws(FormatFault) -> Reading<WorkingCalendar> {
    let (reading, root) = try read(bytes, "calendar", WorkingCalendar(id: WorkingCalendar.ID("")), WorkingCalendar.layout)
    try check(reading.value.id.text, name, root)
    return reading
  }

  /// The title and language of a workspace, without what its other files hold.
  package static func workspace(_ bytes: [UInt8]) throws(FormatFault) -> Reading<Workspace> {
    try read(bytes, "workspace", Workspace(title: .plain(""), language: .en), Workspace.layout).reading
  }

  package static func bytes(of roadmap: Roadmap) -> [UInt8] { bytes(roadmap, Roadmap.layout) }
  package static func bytes(of party: Party) -> [UInt8] { bytes(party, Party.layout) }
  package static func bytes(of calendar: WorkingCalendar) -> [UInt8] { bytes(calendar, WorkingCalendar.layout) }
  /// Its title and language only.
  package static func bytes(of workspace: Workspace) -> [UInt8] { bytes(workspace, Workspace.layout) }

  /// The canonical bytes of one of a workspace's files; nil where it holds no such file.
  package static func bytes(of file: WorkspaceFile, in workspace: Workspace) -> [UInt8]? {
    switch file {
    case .workspace: bytes(of: workspace)
    case .party(let id): workspace[id].map { bytes(of: $0) }
    case .calendar(let id): workspace.calendars.first { $0.id == id }.map { bytes(of: $0) }
    case .roadmap(let id): workspace[id].map { bytes(of: $0) }
    }
  }

  private static func bytes<Value>(_ value: Value, _ layout: Layout<Value>) -> [UInt8] {
    var writer = JSONWriter(.canonical)
    writer.object { layout.write(value, &$0) }
    return writer.finish()
  }

  static func read<Value>(
    _ bytes: [UInt8], _ kind: String, _ empty: Value, _ layout: Layout<Value>
  ) throws(FormatFault) -> (reading: Reading<Value>, root: JSONValue) {
    let document: JSONDocument
    do throws(JSONFault) { document = try JSONDocument(bytes) } catch { throw FormatFault(error) }
    let root = document.root
    guard root.kind == .object else { throw FormatFault(.notAnObject, at: root.place) }
    guard let format = root.members.first(where: { $0.key == "format" })?.value else {
      throw FormatFault(.missingKey("format"), at: root.place)
    }
    guard let version = version(format, of: kind) else { throw FormatFault(.wrongFormat(format.compact), at: format.place) }
    var value = empty
    try layout.read(root, into: &value)
    return (Reading(value: value, isNewer: version > PlanFile.version), root)
  }

  /// The number behind `jalon.roadmap/`; nil for anything else.
  private static func version(_ json: JSONValue, of kind: String) -> Int? {
    let start = "jalon.\(kind)/"
    guard let text = json.string, text.utf8.starts(with: start.utf8) else { return nil }
    let digits = text.utf8.dropFirst(start.utf8.count)
    guard let first = digits.first, first != UInt8(ascii: "0"), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(Substring(digits)))
  }

  private static func check(_ id: String, _ name: String?, _ root: JSONValue) throws(FormatFault) {
    guard let name, id != name else { return }
    throw FormatFault(.otherID(found: id, expected: name), at: root.members.first { $0.key == "id" }?.value.place ?? root.place)
  }
}

extension Member {
  /// The key that says what the file is; its value is checked before anything else is read.
  static func format(_ kind: String) -> Member {
    let format = "jalon.\(kind)/\(PlanFile.version)"
    return Member(
      key: "format", schema: .constant(format), read: { _, _ in .taken }, isDefault: { _ in false }, write: { $1.string(format) }
    ).required
  }
}
