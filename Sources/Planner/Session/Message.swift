/// What the line of messages says about the last event.
struct Message: Sendable, Equatable {
  enum Tone: Sendable { case notice, warning, error }

  let text: String
  let tone: Tone
}
