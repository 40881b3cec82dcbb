import FileLimits
import RoadmapEngine
import StrictJSON

/// Reads and writes the files of a workspace (FileFormat.md).
package enum PlanFile {
  /// The content of a file.
  package struct Reading<Value: Sendable>: Sendable {
    package let value: Value
    /// Whether the format number of the file is newer than this program's. Such a file may be shown but must not be written.
    package let isNewer: Bool

    package init(value: Value, isNewer: Bool) {
      self.value = value
      self.isNewer = isNewer
    }
  }

  /// The number of the formats that this program writes.
  package static let version = 1

  /// Reads a roadmap.
  /// - Parameter name: the id in the name of the file, which must agree; nil to accept any.
  /// - Throws: `FormatFault` if the bytes are not such a file, or it has too many steps.
  package static func roadmap(_ bytes: [UInt8], named name: String? = nil) throws(FormatFault) -> Reading<Roadmap> {
    let empty = Roadmap(id: Roadmap.ID(""), title: .plain(""), parties: [], start: .first)
    let (reading, root) = try read(bytes, "roadmap", empty, Roadmap.layout)
    try check(reading.value.id.text, name, root)
    let steps = reading.value.steps.count + reading.value.trash.count
    guard steps <= FileLimits.steps else { throw FormatFault(.tooManySteps(steps), at: root.place) }
    return reading
  }

  /// Checks whether bytes begin as a roadmap's file in the format of this version does.
  package static func begins(asRoadmap bytes: [UInt8]) -> Bool {
    bytes.starts(with: "{\n  \"format\": \"jalon.roadmap/\(version)\",\n".utf8)
  }

  /// Reads a party.
  /// - Parameter name: the id in the name of the file, which must agree; nil to accept any.
  /// - Throws: `FormatFault` if the bytes are not such a file.
  package static func party(_ bytes: [UInt8], named name: String? = nil) throws(FormatFault) -> Reading<Party> {
    let (reading, root) = try read(bytes, "party", Party(id: Party.ID(""), name: .plain("")), Party.layout)
    try check(reading.value.id.text, name, root)
    return reading
  }

  /// Reads a calendar.
  /// - Parameter name: the id in the name of the file, which must agree; nil to accept any.
  /// - Throws: `FormatFault` if the bytes are not such a file.
  package static func calendar(_ bytes: [UInt8], named name: String? = nil) throws(FormatFault) -> Reading<WorkingCalendar> {
    let (reading, root) = try read(bytes, "calendar", WorkingCalendar(id: WorkingCalendar.ID("")), WorkingCalendar.layout)
    try check(reading.value.id.text, name, root)
    return reading
  }

  /// Reads the workspace's own file, which has its title, language and saved views.
  /// - Throws: `FormatFault` if the bytes are not such a file.
  package static func workspace(_ bytes: [UInt8]) throws(FormatFault) -> Reading<Workspace> {
    try read(bytes, "workspace", Workspace(title: .plain(""), language: .en), Workspace.layout).reading
  }

  /// Returns the canonical bytes of a roadmap's file.
  package static func bytes(of roadmap: Roadmap) -> [UInt8] {
    bytes(roadmap, Roadmap.layout, capacity: 1_000 + 560 * (roadmap.steps.count + roadmap.trash.count))
  }
  /// Returns the canonical bytes of a party's file.
  package static func bytes(of party: Party) -> [UInt8] { bytes(party, Party.layout) }
  /// Returns the canonical bytes of a calendar's file.
  package static func bytes(of calendar: WorkingCalendar) -> [UInt8] { bytes(calendar, WorkingCalendar.layout) }
  /// Returns the canonical bytes of the workspace's own file: title, language and saved views.
  package static func bytes(of workspace: Workspace) -> [UInt8] { bytes(workspace, Workspace.layout) }

  /// Returns the canonical bytes of one file of a workspace. It returns nil if the workspace has no such party, calendar or roadmap.
  package static func bytes(of file: WorkspaceFile, in workspace: Workspace) -> [UInt8]? {
    switch file {
    case .workspace: bytes(of: workspace)
    case .party(let id): workspace[id].map { bytes(of: $0) }
    case .calendar(let id): workspace.calendars.first { $0.id == id }.map { bytes(of: $0) }
    case .roadmap(let id): workspace[id].map { bytes(of: $0) }
    case .conflict(let id): workspace.contested.first { $0.id == id }.map { ConflictFile.bytes(of: $0) }
    }
  }

  /// - Parameter capacity: a number of bytes in which most such files fit.
  private static func bytes<Value>(_ value: Value, _ layout: Layout<Value>, capacity: Int = 0) -> [UInt8] {
    var writer = JSONWriter(.canonical, capacity: capacity)
    writer.object { layout.write(value, &$0) }
    return writer.finish()
  }

  /// Reads a file of one kind into a value that has the defaults.
  /// - Throws: `FormatFault` if the bytes are not JSON, of another format, or lack a required key.
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

  /// Returns the number after `jalon.KIND/` in the value of `format`; nil for any other text.
  private static func version(_ json: JSONValue, of kind: String) -> Int? {
    let start = "jalon.\(kind)/"
    guard let text = json.string, text.utf8.starts(with: start.utf8) else { return nil }
    let digits = text.utf8.dropFirst(start.utf8.count)
    guard let first = digits.first, first != UInt8(ascii: "0"), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(Substring(digits)))
  }

  /// Checks that the id of a file agrees with its name.
  private static func check(_ id: String, _ name: String?, _ root: JSONValue) throws(FormatFault) {
    guard let name, id != name else { return }
    throw FormatFault(.otherID(found: id, expected: name), at: root.members.first { $0.key == "id" }?.value.place ?? root.place)
  }
}

extension Member {
  /// Returns the member for the key that names the format. Its value has been checked before the members are read.
  static func format(_ kind: String) -> Member {
    let format = "jalon.\(kind)/\(PlanFile.version)"
    return Member(
      key: "format", schema: .constant(format), read: { _, _ in .taken }, isDefault: { _ in false }, write: { $1.string(format) }
    ).required
  }
}
