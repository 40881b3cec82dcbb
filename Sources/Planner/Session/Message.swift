/// What the line of messages says about the last event.
struct Message: Sendable, Equatable {
  enum Tone: Sendable { case notice, warning, error }

  /// The sentence, with the keys that it names.
  let keyed: KeyedText
  let tone: Tone

  var text: String { keyed.text }

  init(_ keyed: KeyedText, tone: Tone) {
    self.keyed = keyed
    self.tone = tone
  }

  /// - Parameter text: the sentence, in which the names of keys may be marked.
  init(text: String, tone: Tone) { self.init(KeyedText(marked: text), tone: tone) }
}
