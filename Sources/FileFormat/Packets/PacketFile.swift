import RoadmapEngine
import StrictJSON

/// Reads and writes the files of a packet: `packet.json`, and the files of what the receiver may see (FileFormat.md, Packets).
package enum PacketFile {
  /// The name of the file that says whose packet it is and what it changes.
  package static let manifest = "packet.json"
  private static let kind = "jalon.packet/"
  /// The greatest number of words that a packet may have.
  package static let mostWords = 200_000

  // MARK: Writing

  /// Returns the files of a packet with their paths, the manifest first.
  package static func files(of packet: Packet) -> [(path: String, bytes: [UInt8])] {
    let plan = packet.plan
    var files: [WorkspaceFile] = plan.calendars.map { .calendar($0.id) } + [.workspace] + plan.parties.map { .party($0.id) }
    files += plan.roadmaps.map { .roadmap($0.id) }
    let contents = files.compactMap { file in PlanFile.bytes(of: file, in: plan).map { (path: file.path, bytes: $0) } }
    let sorted = contents.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return [(manifest, bytes(of: packet, sorted))] + sorted
  }

  private static func bytes(of packet: Packet, _ files: [(path: String, bytes: [UInt8])]) -> [UInt8] {
    var writer = JSONWriter(.canonical)
    writer.object { writer in
      writer.member("format", text: "\(kind)\(PlanFile.version)")
      writer.write(packet.origin)
      writer.member("to", text: packet.to.text)
      writer.member("replica", text: packet.replica)
      writer.key("n")
      writer.integer(packet.number)
      writer.member("made", text: packet.made)
      if !packet.person.isEmpty { writer.member("by", text: packet.person) }
      writer.member("seen", texts: packet.seen)
      writer.key("files")
      writer.array { writer in
        for file in files {
          writer.object { writer in
            writer.member("path", text: file.path)
            writer.member("digest", text: ContentHash(of: file.bytes).description)
          }
        }
      }
      writer.key("changes")
      writer.array { writer in for word in packet.words { writer.object { write(word, &$0) } } }
    }
    return writer.finish()
  }

  private static func write(_ word: PacketWord, _ writer: inout JSONWriter) {
    writer.member("of", text: word.thing.name)
    writer.member("atom", text: word.atom)
    if word.isGone {
      writer.key("gone")
      writer.bool(true)
    }
    writer.member("first", word.first)
    writer.member("on", texts: word.on)
    if let refusal = word.refusal { writer.member("refused", text: refusal) }
    if let reason = word.reason { writer.member("reason", text: reason) }
    if let written = word.written { writer.member("written", text: written) }
  }

  // MARK: Reading

  /// Checks whether a packet has a file of some name.
  package static func isFile(_ name: String) -> Bool { name == manifest || WorkspaceFile(name) != nil }

  /// The content of `packet.json`, the manifest of a packet.
  package struct Manifest: Sendable {
    fileprivate let root: JSONDocument
    /// The digests of the files by their paths.
    package let digests: [String: String]
  }

  /// Reads the manifest of a packet.
  package static func manifest(_ bytes: [UInt8]) throws(PacketFault) -> Manifest {
    let document: JSONDocument
    do throws(JSONFault) { document = try JSONDocument(bytes) } catch { throw .format(manifest, FormatFault(error)) }
    let root = document.root
    guard let format = EditSide.member(root, "format")?.string, format.hasPrefix(kind) else {
      throw .format(manifest, FormatFault(.missingKey("format"), at: root.place))
    }
    guard format == "\(kind)\(PlanFile.version)" else { throw .newer(String(format.dropFirst(kind.count))) }
    do throws(FormatFault) {
      var digests: [String: String] = [:]
      for file in EditSide.member(root, "files")?.elements.map({ $0 }) ?? [] {
        digests[try PacketRecords.text("path", file)] = try PacketRecords.text("digest", file)
      }
      return Manifest(root: document, digests: digests)
    } catch { throw .format(manifest, error) }
  }

  /// Returns the packet of a manifest with the plan that its files hold.
  package static func packet(_ manifest: Manifest, _ plan: Workspace) throws(PacketFault) -> Packet {
    let root = manifest.root.root
    let changes = EditSide.member(root, "changes")?.elements.map { $0 } ?? []
    guard changes.count <= mostWords else { throw .tooManyWords(changes.count) }
    do throws(FormatFault) {
      var words: [PacketWord] = []
      for change in changes { words.append(try word(change)) }
      let number = EditSide.member(root, "n")?.integer ?? 0
      guard number > 0 else { throw FormatFault(.badValue("n", "\(number)"), at: root.place) }
      let made = try PacketRecords.text("made", root)
      guard Day(String(made.prefix(10))) != nil, made.utf8.count == 20 else { throw FormatFault(.badValue("made", made), at: root.place) }
      let replica = try PacketRecords.replica(try PacketRecords.text("replica", root), root)
      let origin = try PacketRecords.origin(root)
      guard origin.sent.numbers[replica] == number else { throw FormatFault(.badValue("sent", replica), at: root.place) }
      return Packet(
        origin: origin, to: try PacketRecords.party("to", root), replica: replica, number: number, made: made,
        seen: EditSide.member(root, "seen")?.elements.compactMap(\.string) ?? [], words: words, plan: plan,
        person: EditSide.member(root, "by")?.string ?? "")
    } catch { throw .format(PacketFile.manifest, error) }
  }

  private static func word(_ json: JSONValue) throws(FormatFault) -> PacketWord {
    PacketWord(
      try PacketRecords.thing(json), try PacketRecords.text("atom", json), isGone: EditSide.member(json, "gone")?.bool ?? false,
      first: try PacketRecords.vector("first", json), on: EditSide.member(json, "on")?.elements.compactMap(\.string) ?? [],
      refusal: EditSide.member(json, "refused")?.string, reason: EditSide.member(json, "reason")?.string,
      written: EditSide.member(json, "written")?.string)
  }

  /// Adds a file of a packet to its plan.
  package static func add(_ bytes: [UInt8], of path: String, to plan: inout Workspace) throws(PacketFault) {
    guard let file = WorkspaceFile(path) else { throw .format(path, FormatFault(.missingKey("id"), at: JSONPlace(line: 1, column: 1))) }
    do throws(FormatFault) {
      let isNewer: Bool
      switch file {
      case .workspace:
        let read = try PlanFile.workspace(bytes)
        isNewer = read.isNewer
        (plan.title, plan.language) = (read.value.title, read.value.language)
      case .party(let id):
        let read = try PlanFile.party(bytes, named: id.text)
        isNewer = read.isNewer
        plan.parties.append(read.value)
      case .calendar(let id):
        let read = try PlanFile.calendar(bytes, named: id.text)
        isNewer = read.isNewer
        plan.calendars.append(read.value)
      case .roadmap(let id):
        let read = try PlanFile.roadmap(bytes, named: id.text)
        isNewer = read.isNewer
        plan.roadmaps.append(read.value)
      case .conflict: throw FormatFault(.badValue("path", path), at: JSONPlace(line: 1, column: 1))
      }
      if isNewer { throw FormatFault(.wrongFormat(path), at: JSONPlace(line: 1, column: 1)) }
    } catch { throw .format(path, error) }
  }
}

extension WorkspaceFile {
  /// Creates the file of a path that a packet may have; nil for any other path.
  fileprivate init?(_ path: String) {
    if path == WorkspaceFile.workspace.path {
      self = .workspace
      return
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasSuffix(".json") else { return nil }
    let id = String(parts[1].dropLast(".json".count))
    switch parts[0] {
    case "parties" where Identifiers.isValidCode(id): self = .party(Party.ID(id))
    case "calendars" where Identifiers.isValidCode(id): self = .calendar(WorkingCalendar.ID(id))
    case "roadmaps" where Identifiers.isValid(id): self = .roadmap(Roadmap.ID(id))
    default: return nil
    }
  }
}
