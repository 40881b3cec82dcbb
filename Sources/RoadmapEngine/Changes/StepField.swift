/// A field of a step as people read and type it: in forms, in `jalon set`, in line mode and in tables.
///
/// A field of the files may be several of these, such as `waiting.on` and `waiting.since`, and a part of one.
package struct StepField: Sendable {
  /// What a field holds, which decides how it is chosen, completed and shown.
  package enum Content: Hashable, Sendable {
    /// Words in several languages; `title.fr` is the French title.
    case words
    /// Words of several lines.
    case lines
    case day
    /// One of a few words, which are shown in the reader's language.
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
    /// A notation that only its field has.
    case notation
  }

  /// Its name on the command line.
  package let key: String
  package let content: Content
  private let reading: @Sendable (Step, (Text) -> String) -> String
  private let writing: @Sendable (StepAssignment, inout Step, StepAssignment.Context) throws(StepAssignment.Fault) -> Void
  /// The day that it holds; nil for a field of no days.
  private let dayPath: (@Sendable (Step) -> Day?)?

  /// Returns the value as it is typed, empty where the step has none. Words of a choice are those of the files.
  /// - Parameter name: returns what a text says to the reader.
  package func text(of step: Step, naming name: (Text) -> String) -> String { reading(step, name) }

  /// Returns the day that a step has in this field; nil also for a field that holds no day of the step itself.
  package func day(of step: Step) -> Day? { dayPath?(step) }

  /// Whether it holds a day of the step itself.
  package var isDayOfStep: Bool { dayPath != nil }

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
  /// Words that a step need not have.
  init(_ key: String, _ content: Content = .words, words path: WritableKeyPath<Step, Text?> & Sendable) {
    self.init(
      key, content, read: { step, name in step[keyPath: path].map(name) ?? "" },
      write: { $1[keyPath: path] = $0.words($1[keyPath: path], $2) })
  }

  /// A day of the plan.
  init(_ key: String, day path: WritableKeyPath<Step, Day?> & Sendable) {
    self.init(
      key, .day, read: { step, _ in step[keyPath: path]?.description ?? "" },
      write: { (assignment, step, context) throws(StepAssignment.Fault) in step[keyPath: path] = try assignment.day(context) },
      day: { $0[keyPath: path] })
  }

  /// A day on which something has happened.
  init(_ key: String, actualDay path: WritableKeyPath<Step, Day?> & Sendable) {
    self.init(
      key, .day, read: { step, _ in step[keyPath: path]?.description ?? "" },
      write: { (assignment, step, context) throws(StepAssignment.Fault) in step[keyPath: path] = try assignment.actualDay(context) },
      day: { $0[keyPath: path] })
  }
}
