import RoadmapEngine
import StrictJSON
import Wording

/// The schema of the JSON of views.
extension ViewSource {
  /// The schema of `print VIEW --format json` (CommandLine.md): `plan`, or any other view.
  package static var schema: JSONSchema { .either([planSchema, reportSchema]) }

  /// The schema of every view but the plan: its tables, with values instead of words.
  ///
  /// The key of a column is the key of its cells. A row that is only a heading has only `group`.
  private static var reportSchema: JSONSchema {
    let views = StatusView.allCases.filter { $0 != .plan }.map(\.rawValue)
    return object([
      ("format", .constant("jalon.view/1")), ("view", .word(of: views)), ("today", day), ("title", .string), ("facts", .array(.string)),
      ("summary", .array(.string)), ("sections", .array(.named("Section", section))), ("notes", .array(.string)),
      ("problems", .array(problem)),
    ])
  }

  private static var section: JSONSchema {
    object([
      ("heading", .string), ("roadmap", .string.orNull), ("columns", .array(object([("key", .string), ("title", .string)]))),
      ("rows", .array(.map(.either([.string, .integer(nil), .named("Bar", bar), .array(.string), .null])))), ("notes", .array(.string)),
      ("signers", .array(.string)),
    ])
  }

  private static var bar: JSONSchema {
    object([
      ("start", day), ("finish", day), ("slackUntil", day.orNull), ("deadline", day.orNull), ("progress", .integer(0...100)),
      ("critical", .flag),
    ])
  }

  /// The schema of the plan: every key is always there, and a date that cannot be computed is null.
  private static var planSchema: JSONSchema {
    object([
      ("format", .constant("jalon.view/1")), ("view", .constant(StatusView.plan.rawValue)), ("today", day),
      ("roadmaps", .array(roadmap)), ("problems", .array(problem)),
    ])
  }

  private static let day = JSONSchema.named("Day", .day)

  private static let health = JSONSchema.either(Set(Health.allCases.map(\.machineWord)).sorted().map { .constant($0) })

  private static var roadmap: JSONSchema {
    object(
      [
        ("id", .string), ("title", .string), ("start", day), ("finish", day.orNull), ("health", health),
        ("progress", .integer(0...100)), ("steps", .array(.named("Step", step))),
      ], optional: [("willBeLate", .flag)])
  }

  private static var step: JSONSchema {
    object(
      [
        ("id", .string), ("title", .string), ("phase", .string.orNull), ("kind", word(Step.Kind.self)), ("status", word(Step.Status.self)),
        ("owners", .map(.either([.string, .array(.string)]))), ("duration", .integer(nil)), ("start", day.orNull),
        ("finish", day.orNull), ("lateStart", day.orNull), ("lateFinish", day.orNull), ("totalSlack", .integer(nil).orNull),
        ("freeSlack", .integer(nil).orNull), ("deadlineSlack", .integer(nil).orNull), ("critical", .flag),
        ("health", health.orNull), ("deadline", day.orNull), ("drivers", .array(.named("Driver", driver))), ("estimated", .flag),
      ], optional: [("contested", .array(.string)), ("willBeLate", .flag)])
  }

  /// A driver of a step's dates; its kind determines the other keys.
  private static var driver: JSONSchema {
    let days = ["notBefore", "on", "start", "today", "started", "finished"]
    return .either([
      object(
        [("kind", .constant("link")), ("step", .string), ("type", word(Link.Kind.self)), ("lag", .integer(nil))],
        optional: [("unit", word(Link.Unit.self))]),
      object([("kind", .word(of: days)), ("day", day)]),
      object([("kind", .constant("member")), ("step", .string)]),
      object([("kind", .constant("opens")), ("roadmap", .string)]),
      object(
        [("kind", .constant("dayOff")), ("day", day), ("days", .integer(nil)), ("party", .string), ("name", .string)],
        optional: [("estimated", .flag)]),
    ])
  }

  private static var problem: JSONSchema {
    object([
      ("code", word(Problem.Code.self)), ("severity", word(Problem.Severity.self)), ("roadmap", .string.orNull),
      ("steps", .array(.string)), ("message", .string),
    ])
  }

  private static func object(_ members: [(String, JSONSchema)], optional: [(String, JSONSchema)] = []) -> JSONSchema {
    .object(members.map { JSONSchema.Property($0, $1, isRequired: true) } + optional.map { JSONSchema.Property($0, $1) })
  }

  private static func word<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> JSONSchema {
    .word(of: type.allCases.map(\.rawValue))
  }
}
