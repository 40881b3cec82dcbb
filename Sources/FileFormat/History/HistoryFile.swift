import FileLimits
import RoadmapEngine
import StrictJSON

/// Reads and writes files of history, which have one record on each line (FileFormat.md, History).
package enum HistoryFile {
  /// A line that cannot be read, by its number from 1. It stays in the file.
  package struct DamagedLine: Error, Hashable, Sendable {
    /// The number of the line, from 1.
    package let number: Int
    package let fault: FormatFault
  }

  /// Returns the line of a record, with its line feed.
  package static func line(_ record: ChangeRecord) -> [UInt8] {
    var writer = JSONWriter(.compact, capacity: record.change.expectedBytes)
    writer.object { writer in
      func text(_ key: String, _ text: String?, _ writer: inout JSONWriter) {
        guard let text, !text.isEmpty else { return }
        writer.key(key)
        writer.string(text)
      }
      // A line without one of these two is not a record, so they are written even if they are empty.
      for (key, value) in [("id", record.id), ("at", record.at)] {
        writer.key(key)
        writer.string(value)
      }
      text("by", record.author.name, &writer)
      text("party", record.author.party?.text, &writer)
      text("roadmap", record.change.roadmap?.text, &writer)
      switch record.act {
      case .made, .unreadable: break
      case .undid(let id): text("undoes", id, &writer)
      case .redid(let id): text("redoes", id, &writer)
      case .purged(let step): text("purges", step.description, &writer)
      case .sent(let sending): writer.write(sending)
      case .imported(let origin):
        writer.key("imported")
        writer.object { $0.write(origin) }
      case .reviewed(let review): writer.write(review)
      }
      if !record.decided.isEmpty {
        writer.key("decided")
        writer.array { writer in
          for atom in record.decided { writer.string("\(atom.thing.name) \(atom.atom)") }
        }
      }
      if let after = record.after {
        writer.key("after")
        writer.array { writer in for id in after { writer.string(id) } }
      }
      for (key, change) in [("change", record.change), ("undo", record.change.inverse)] {
        writer.key(key)
        writer.object { writer in
          writer.key("edits")
          writer.array { writer in for edit in change.edits { EditSide.write(edit, &writer) } }
        }
      }
      text("reason", record.change.reason, &writer)
    }
    return writer.finish(isLine: true)
  }

  /// Returns one record for each line that is not empty, in order. A line that cannot be read gives an `unreadable` record.
  /// - Parameter path: the path of the file for messages.
  package static func everyLine(_ bytes: [UInt8], of path: String) -> [ChangeRecord] {
    let (records, damaged) = read(bytes)
    if damaged.isEmpty { return records }
    var rest = records[...]
    var failed = damaged[...]
    var all: [ChangeRecord] = []
    for (place, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() where !line.isEmpty {
      if failed.first?.number == place + 1 {
        failed.removeFirst()
        all.append(.unreadable(at: "\(path):\(place + 1)"))
      } else if let record = rest.popFirst() {
        all.append(record)
      }
    }
    return all
  }

  /// Returns a text as a JSON string with its quotation marks, as records and files hold it.
  package static func json(of text: String) -> [UInt8] {
    var writer = JSONWriter(.compact)
    writer.string(text)
    return writer.finish()
  }

  /// Returns the records in the order of the file, oldest first, and the lines that cannot be read.
  /// - Parameter other: the bytes and the records of a file without damaged lines. What both files begin with is taken from there.
  package static func read(
    _ bytes: [UInt8], besides other: (bytes: [UInt8], records: [ChangeRecord])? = nil
  ) -> (records: [ChangeRecord], damaged: [DamagedLine]) {
    let shared = other.map { sharedLines(bytes, $0.bytes, upTo: $0.records.count) } ?? (lines: 0, records: 0, bytes: 0)
    let lines = bytes[shared.bytes...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
    let read = lines.filter { !$0.element.isEmpty }.map { (number: shared.lines + $0.offset + 1, line: $0.element) }
      .mapOnAllCores(few: 64) { number, line -> Result<ChangeRecord, DamagedLine> in
        do throws(FormatFault) { return .success(try record(Array(line))) } catch {
          return .failure(
            DamagedLine(number: number, fault: FormatFault(error.reason, at: JSONPlace(line: number, column: error.place.column))))
        }
      }
    var records = Array(other?.records.prefix(shared.records) ?? [])
    records.reserveCapacity(shared.records + read.count)
    var damaged: [DamagedLine] = []
    for result in read {
      switch result {
      case .success(let record): records.append(record)
      case .failure(let line): damaged.append(line)
      }
    }
    return (records, damaged)
  }

  /// Returns how many whole lines two files begin with that are the same, how many of these are records, and their bytes.
  /// - Parameter limit: the greatest number of records.
  private static func sharedLines(_ bytes: [UInt8], _ other: [UInt8], upTo limit: Int) -> (lines: Int, records: Int, bytes: Int) {
    var shared = (lines: 0, records: 0, bytes: 0)
    for index in 0..<min(bytes.count, other.count) {
      guard bytes[index] == other[index] else { break }
      guard bytes[index] == UInt8(ascii: "\n") else { continue }
      let isRecord = index > shared.bytes
      guard !isRecord || shared.records < limit else { break }
      shared = (shared.lines + 1, shared.records + (isRecord ? 1 : 0), index + 1)
    }
    return shared
  }

  /// Returns the records of what stood in a workspace before its first act (Collaboration.md, Start), and the lines that cannot be read.
  /// - Parameter roadmaps: the roadmaps that are asked for; the records of others are without content. nil for all.
  package static func start(_ bytes: [UInt8], of roadmaps: Set<Roadmap.ID>?) -> (records: [ChangeRecord], damaged: [DamagedLine]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated().filter { !$0.element.isEmpty }
    let results = lines.map { ($0.offset, $0.element) }.mapOnAllCores(few: 16) { place, line -> Result<ChangeRecord, DamagedLine> in
      do throws(FormatFault) { return .success(try record(Array(line), of: roadmaps)) } catch {
        return .failure(
          DamagedLine(number: place + 1, fault: FormatFault(error.reason, at: JSONPlace(line: place + 1, column: error.place.column))))
      }
    }
    return (
      results.compactMap { try? $0.get() }, results.compactMap { if case .failure(let line) = $0 { line } else { nil } }
    )
  }

  /// - Parameter roadmaps: the roadmaps whose making is read; a record that makes another one has no edits. nil for all.
  private static func record(_ line: [UInt8], of roadmaps: Set<Roadmap.ID>? = nil) throws(FormatFault) -> ChangeRecord {
    let document: JSONDocument
    do throws(JSONFault) { document = try JSONDocument(line, depth: FileLimits.recordDepth) } catch { throw FormatFault(error) }
    let root = document.root
    func text(_ key: StaticString) -> String? { EditSide.member(root, key)?.string }
    guard let id = text("id"), let at = text("at") else { throw FormatFault(.missingKey("id"), at: root.place) }
    if let roadmaps, let roadmap = try edits(root, "change").first.flatMap({ EditSide.member($0, "roadmap")?.string }),
      !roadmaps.contains(Roadmap.ID(roadmap))
    {
      return ChangeRecord(id: id, at: at, author: Author(), after: [], change: Change([]))
    }
    let changes = try edits(root, "change")
    let undos = try edits(root, "undo")
    guard changes.count == undos.count else { throw FormatFault(.missingKey("undo"), at: root.place) }
    var edits: [Edit] = []
    for (change, undo) in zip(changes, undos.reversed()) { edits.append(try EditSide.edit(change, undo)) }
    var act = ChangeRecord.Act.made
    if let undone = text("undoes") { act = .undid(undone) }
    if let redone = text("redoes") { act = .redid(redone) }
    if let purged = text("purges") {
      let step = StepReference(purged)
      guard Identifiers.isValid(step.step.text), step.roadmap.map({ Identifiers.isValid($0.text) }) ?? true else {
        throw FormatFault(.invalidID(purged), at: root.place)
      }
      act = .purged(step)
    }
    if let packet = try PacketRecords.act(root) { act = packet }
    if let party = text("party"), !Identifiers.isValidCode(party) { throw FormatFault(.invalidID(party), at: root.place) }
    let after = EditSide.member(root, "after").flatMap { $0.kind == .array ? $0.elements.compactMap(\.string) : nil }
    return ChangeRecord(
      id: id, at: at, author: Author(party: text("party").map { Party.ID($0) }, name: text("by") ?? ""), act: act, after: after,
      decided: try decided(root),
      change: Change(edits, reason: text("reason") ?? ""))
  }

  /// Reads the atoms for which a record decides: `step ne-ly-labour/a16 deadline`.
  private static func decided(_ root: JSONValue) throws(FormatFault) -> [DecidedAtom] {
    guard let json = EditSide.member(root, "decided"), json.kind == .array else { return [] }
    var decided: [DecidedAtom] = []
    for value in json.elements {
      let words = (value.string ?? "").split(separator: " ", maxSplits: 2).map { String($0) }
      guard let atom = words.last, let thing = PlanThing(words.dropLast()) else {
        throw FormatFault(.badValue("decided", value.compact), at: value.place)
      }
      decided.append(DecidedAtom(thing, atom))
    }
    return decided
  }

  private static func edits(_ root: JSONValue, _ key: StaticString) throws(FormatFault) -> [JSONValue] {
    guard let json = EditSide.member(root, key), let edits = EditSide.member(json, "edits"), edits.kind == .array else {
      throw FormatFault(.missingKey("\(key)"), at: root.place)
    }
    return Array(edits.elements)
  }
}

extension Change {
  /// A number of bytes in which the line of most such changes fits.
  fileprivate var expectedBytes: Int {
    edits.reduce(500) { sum, edit in
      guard case .roadmap(let before, let after) = edit else { return sum + 500 }
      return sum + 1_000 + 500 * ((before?.steps.count ?? 0) + (after?.steps.count ?? 0))
    }
  }
}
