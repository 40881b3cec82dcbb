/// A field of a step as people read and type it: in forms, in `jalon set`, in line mode and in tables.
///
/// One key of the files may be several such fields (`waiting.on`, `waiting.since`).
package struct StepField: Sendable {
  /// The kind of value of a field, which decides how it is chosen, completed and shown.
  package enum Content: Hashable, Sendable {
    /// A text in several languages; `title.fr` is the French title.
    case words
    /// A text of several lines in several languages.
    case lines
    case day
    /// One of a few fixed words, shown in the reader's language.
    case choice(StepChoice)
    case phase
    case parent
    case party
    case parties
    case owners
    /// Parties, bodies and other supporters.
    case supporters
    case roadmaps
    case links
    /// A notation of its own that only this field has.
    case notation
  }

  /// The name of the field on the command line.
  package let key: String
  package let content: Content
  private let reading: @Sendable (Step, (Text) -> String) -> String
  private let writing: @Sendable (StepAssignment, inout Step, StepAssignment.Context) throws(StepAssignment.Fault) -> Void
  /// Returns the day that the field holds; nil for a field that is not a day of the step itself.
  private let dayPath: (@Sendable (Step) -> Day?)?

  /// Returns the value as it is typed, empty if the step has none. Words of a choice are those of the files.
  /// - Parameter name: returns what a text says to the reader.
  package func text(of step: Step, naming name: (Text) -> String) -> String { reading(step, name) }

  /// Returns the day that a step has in this field. It is also nil if the field is not a day of the step itself.
  package func day(of step: Step) -> Day? { dayPath?(step) }

  /// Whether the field holds a day of the step itself, such as `deadline`.
  package var isDayOfStep: Bool { dayPath != nil }

  /// Assigns a typed value to the field of a step.
  /// - Throws: `StepAssignment.Fault` if the field does not take the value.
  func write(_ assignment: StepAssignment, to step: inout Step, _ context: StepAssignment.Context) throws(StepAssignment.Fault) {
    try writing(assignment, &step, context)
  }

  init(
    _ key: String, _ content: Content = .notation, read: @escaping @Sendable (Step, (Text) -> String) -> String,
    write: @escaping @Sendable (StepAssignment, inout Step, StepAssignment.Context) throws(StepAssignment.Fault) -> Void,
    day: (@Sendable (Step) -> Day?)? = nil
  ) {
    self.key = key
    self.content = content
    reading = read
    writing = write
    dayPath = day
  }
}

extension StepField {
  /// Creates a field for an optional text.
  init(_ key: String, _ content: Content = .words, words path: WritableKeyPath<Step, Text?> & Sendable) {
    self.init(
      key, content, read: { step, name in step[keyPath: path].map(name) ?? "" },
      write: { $1[keyPath: path] = $0.words($1[keyPath: path], $2) })
  }

  /// Creates a field for a planned day.
  init(_ key: String, day path: WritableKeyPath<Step, Day?> & Sendable) {
    self.init(
      key, .day, read: { step, _ in step[keyPath: path]?.description ?? "" },
      write: { (assignment, step, context) throws(StepAssignment.Fault) in step[keyPath: path] = try assignment.day(context) },
      day: { $0[keyPath: path] })
  }

  /// Creates a field for the day of something that has happened, which must not lie after today.
  init(_ key: String, actualDay path: WritableKeyPath<Step, Day?> & Sendable) {
    self.init(
      key, .day, read: { step, _ in step[keyPath: path]?.description ?? "" },
      write: { (assignment, step, context) throws(StepAssignment.Fault) in step[keyPath: path] = try assignment.actualDay(context) },
      day: { $0[keyPath: path] })
  }
}
