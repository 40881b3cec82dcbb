import RoadmapEngine
import StrictJSON

/// Reads what records of history say about packets (FileFormat.md, History).
enum PacketRecords {
  /// Returns the act of a record that is about a packet; nil for another one.
  static func act(_ root: JSONValue) throws(FormatFault) -> ChangeRecord.Act? {
    if let json = EditSide.member(root, "sent") { return .sent(try sending(json)) }
    if let json = EditSide.member(root, "imported") { return .imported(try origin(json)) }
    if let json = EditSide.member(root, "reviewed") { return .reviewed(try review(json)) }
    return nil
  }

  private static func sending(_ json: JSONValue) throws(FormatFault) -> Sending {
    let number = EditSide.member(json, "n")?.integer ?? 0
    guard let day = Day(try text("day", json)), number > 0 else { throw FormatFault(.badValue("sent", json.compact), at: json.place) }
    let roadmaps = EditSide.member(json, "roadmaps").flatMap { $0.kind == .array ? $0.elements.compactMap(\.string) : nil }
    return Sending(
      to: try party("to", json), replica: try replica(try text("replica", json), json), number: number, day: day,
      roadmaps: roadmaps.map { $0.filter { Identifiers.isValid($0) }.map { Roadmap.ID($0) } }, exchange: try text("exchange", json),
      sheet: try EditSide.member(json, "sheet").map { (sheet) throws(FormatFault) in try order(sheet) })
  }

  private static func order(_ json: JSONValue) throws(FormatFault) -> SheetOrder {
    guard let language = Language(rawValue: try text("lang", json)) else {
      throw FormatFault(.badValue("lang", json.compact), at: json.place)
    }
    return SheetOrder(
      filter: EditSide.member(json, "filter")?.string ?? "", language: language,
      replyBy: EditSide.member(json, "replyBy")?.string.flatMap { Day($0) })
  }

  /// Reads which packet something comes from.
  static func origin(_ json: JSONValue) throws(FormatFault) -> PacketOrigin {
    PacketOrigin(
      from: try party("from", json), packet: try text("packet", json), exchange: try text("exchange", json),
      sent: try vector("sent", json))
  }

  private static func review(_ json: JSONValue) throws(FormatFault) -> PacketReview {
    var answers: [PacketReview.Answer] = []
    for answer in EditSide.member(json, "answers")?.elements.map({ $0 }) ?? [] {
      let reason = EditSide.member(answer, "reason")?.string ?? ""
      let results: [String: PacketReview.Answer.Result] = ["taken": .taken, "refused": .refused(reason), "same": .same, "kept": .kept]
      guard let result = results[try text("result", answer)] else {
        throw FormatFault(.badValue("result", answer.compact), at: answer.place)
      }
      answers.append(PacketReview.Answer(try thing(answer), try text("atom", answer), result))
    }
    let imports = EditSide.member(json, "imports").flatMap { $0.kind == .array ? $0.elements.compactMap(\.string) : nil } ?? []
    return PacketReview(try origin(json), answers, imports: imports, isWhole: EditSide.member(json, "whole")?.bool ?? false)
  }

  /// Reads the name of a thing: `step ne-ly-labour/a16`.
  static func thing(_ json: JSONValue) throws(FormatFault) -> PlanThing {
    let name = try text("of", json)
    guard let thing = PlanThing(name.split(separator: " ", maxSplits: 1).map { String($0) }) else {
      throw FormatFault(.badValue("of", name), at: json.place)
    }
    return thing
  }

  /// Reads the numbers of packets by the copies that have sent them.
  static func vector(_ key: StaticString, _ json: JSONValue) throws(FormatFault) -> SendVector {
    guard let object = EditSide.member(json, key), object.kind == .object else { throw FormatFault(.missingKey("\(key)"), at: json.place) }
    var numbers: [String: Int] = [:]
    for member in object.members {
      guard let number = member.value.integer, number > 0 else { throw FormatFault(.badValue("\(key)", object.compact), at: object.place) }
      numbers[try replica(member.key.text, object)] = number
    }
    return SendVector(numbers)
  }

  /// Checks a replica id: eight hexadecimal digits.
  static func replica(_ text: String, _ json: JSONValue) throws(FormatFault) -> String {
    guard text.utf8.count == 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else {
      throw FormatFault(.invalidID(text), at: json.place)
    }
    return text
  }

  static func party(_ key: StaticString, _ json: JSONValue) throws(FormatFault) -> Party.ID {
    let id = try text(key, json)
    guard Identifiers.isValidCode(id) else { throw FormatFault(.invalidID(id), at: json.place) }
    return Party.ID(id)
  }

  static func text(_ key: StaticString, _ json: JSONValue) throws(FormatFault) -> String {
    guard let value = EditSide.member(json, key)?.string else { throw FormatFault(.missingKey("\(key)"), at: json.place) }
    return value
  }
}

extension PacketRecords {
  private static func text(_ key: String) -> JSONSchema.Property { JSONSchema.Property(key, .string, isRequired: true) }

  private static let vectorSchema = JSONSchema.map(.integer(1...Int.max))

  static var sendingSchema: JSONSchema {
    .object([
      text("to"), text("replica"), JSONSchema.Property("n", .integer(1...Int.max), isRequired: true), text("day"),
      JSONSchema.Property("roadmaps", .array(.string)), text("exchange"),
      JSONSchema.Property(
        "sheet",
        .object([
          JSONSchema.Property("lang", .word(of: Language.allCases.map(\.rawValue)), isRequired: true),
          JSONSchema.Property("filter", .string),
          JSONSchema.Property("replyBy", .string),
        ])),
    ])
  }

  private static var originProperties: [JSONSchema.Property] {
    [text("from"), text("packet"), text("exchange"), JSONSchema.Property("sent", vectorSchema, isRequired: true)]
  }

  static var originSchema: JSONSchema { .object(originProperties) }

  static var reviewSchema: JSONSchema {
    let answer = JSONSchema.object([
      text("of"), text("atom"), JSONSchema.Property("result", .word(of: ["taken", "refused", "same", "kept"]), isRequired: true),
      JSONSchema.Property("reason", .string),
    ])
    return .object(
      originProperties + [
        JSONSchema.Property("whole", .flag), JSONSchema.Property("imports", .array(.string)),
        JSONSchema.Property("answers", .array(answer), isRequired: true),
      ])
  }
}
