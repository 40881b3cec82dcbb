import RoadmapEngine
import Wording

/// What a row said when Jalon exported it, in a cell of its own: the state of the plan, the step, and a short hash of each cell. An import takes
/// only what has changed since (CommandLine.md, Imports).
///
/// The mark is plain ASCII that no spreadsheet program takes for a number, a day or a formula: `jalon1 4e8vq02k ne-ly-labour/a16 0f3k2… k2m4q`.
/// Its last part is a hash of the others, so that a mark that was edited or cut is known to be none.
struct RowMark: Hashable, Sendable {
  /// The heading of the column, in every language.
  static let heading = "Jalon"

  let origin: ExportedStep
  private let hashes: [StepColumn: Substring]

  private static let version = "jalon1"
  /// The columns of a mark of this version, in their order.
  private static let columns: [StepColumn] = [
    .id, .roadmap, .phase, .parent, .kind, .title, .deliverable, .owners, .support, .duration, .after, .notBefore, .on, .deadline, .status,
    .started, .finished, .progress, .visibility, .tags, .source, .notes, .start, .finish, .health,
  ]
  /// The number of characters of a hash: two texts have the same one in 1 of 33 million cases.
  private static let length = 5

  /// Returns the mark of a row.
  /// - Parameter text: returns the text of a cell, before it is guarded against formulas.
  static func text(_ origin: ExportedStep, _ text: (StepColumn) -> String) -> String {
    let body = "\(version) \(origin.state.text) \(origin.step) \(columns.map { hash(of: text($0)) }.joined())"
    return "\(body) \(hash(body))"
  }

  /// Reads a mark; nil for any other text.
  init?(_ text: String) {
    let parts = text.trimmed.split(separator: " ")
    guard parts.count == 5, parts[0] == Self.version, let state = PlanState(String(parts[1])),
      parts[3].utf8.count == Self.columns.count * Self.length, Self.hash(parts.dropLast().joined(separator: " ")) == parts[4]
    else { return nil }
    origin = ExportedStep(state, StepReference(String(parts[2])))
    guard origin.step.roadmap != nil else { return nil }
    var rest = parts[3]
    var hashes: [StepColumn: Substring] = [:]
    for column in Self.columns {
      hashes[column] = rest.prefix(Self.length)
      rest = rest.dropFirst(Self.length)
    }
    self.hashes = hashes
  }

  /// Checks whether a cell says what was exported. Spaces, line ends and other notations of the same day or number are no difference.
  func holds(_ text: String, _ column: StepColumn) -> Bool {
    guard let hash = hashes[column] else { return false }
    return Self.hash(of: text) == hash || readings(of: text, column).contains { Self.hash($0) == hash }
  }

  /// Returns the order of day and month in a text that may be two days; nil if neither day was exported.
  func order(of text: String, _ column: StepColumn) -> DayOrder? {
    guard case .failure(.ambiguous(let first, let second)) = WrittenDay(text: text, order: nil).read() else { return nil }
    return [(first, DayOrder.dmy), (second, DayOrder.mdy)].first { hashes[column] == Self.hash($0.0.description)[...] }?.1
  }

  /// Returns what a spreadsheet program may have made of a day or a number.
  private func readings(of text: String, _ column: StepColumn) -> [String] {
    switch column {
    case .notBefore, .on, .deadline, .started, .finished, .start, .finish:
      if let day = SerialDay.day(text) { return [day.description] }
      return switch WrittenDay(text: text, order: nil).read() {
      case .success(let day): [day.description]
      case .failure(.ambiguous(let first, let second)): [first.description, second.description]
      case .failure(.none): Wording.isNothing(text) ? [""] : []
      }
    case .duration, .progress: return [DecimalDigits.inASCII(text).filter { !"%٪ \u{a0}\u{202f}".contains($0) }]
    default: return []
    }
  }

  /// Returns the hash of a text in which spaces and line ends make no difference.
  static func hash(of text: String) -> String { text.isEmpty ? ofNothing : hash(text.comparable.inPlainSpaces) }

  /// The hash of an empty cell, as most cells are.
  private static let ofNothing = hash("")

  private static func hash(_ text: String) -> String {
    let bits = ContentHash(of: Array(text.utf8)).low & (1 << (5 * UInt64(length)) - 1)
    let digits = String(bits, radix: 32)
    return String(repeating: "0", count: max(0, length - digits.count)) + digits
  }
}
