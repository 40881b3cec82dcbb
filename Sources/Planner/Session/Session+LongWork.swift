import Canvas
import Wording

/// Keys while something takes its time that may be stopped.
package enum LongWorkKey: Hashable, Sendable {
  case stop

  static let keys: [KeyRow<LongWorkKey>] = [
    KeyRow([.escape, .control("c")], .stop, KeyWords(en: "stops", fr: "arrête", ar: "للإيقاف"))
  ]

  /// Returns what a key does meanwhile; nil: it waits.
  package static func act(of key: Key) -> LongWorkKey? { keys.act(of: key) }
}

/// What takes its time: which events may, and what is shown meanwhile.
extension Session {
  /// Whether an event may set off work that takes long: any but a move among what is shown already.
  package func mayTakeLong(_ event: Event) -> Bool {
    switch event {
    case .key(let key):
      guard layers.isEmpty, prefix == nil, let command = Command.find(Stroke(key: key), on: page.kind) else { return true }
      return ![.moveDown, .moveUp, .pageDown, .pageUp, .first, .last].contains(command.name)
    case .paste, .burst, .mouse: return true
    case .resize, .focused, .filesChanged, .tick, .suspendResumed, .terminate, .endOfInput: return false
    }
  }

  /// The picture while something takes its time: as it was, and in the line of messages for how long it has gone on and how to stop it.
  /// - Parameters:
  ///   - tenths: of a second since it began.
  ///   - mayStop: whether Esc stops it.
  package func frame(workingFor tenths: Int, mayStop: Bool = true) -> Frame {
    var frame = frame()
    guard isLargeEnough else { return frame }
    let line = layout.message
    frame.fill(line, .text)
    // How much is left nobody knows: a part of the bar that wanders says that it goes on.
    let length = 12
    let bar = (0..<length).map { (($0 - tenths) % length + length) % length < 4 ? glyphs.full : glyphs.empty }.joined()
    let used = frame.put(bar, x: 1, y: line.y, .notice) + 2
    let stops = mayStop ? " · \(wording.hint(LongWorkKey.keys))" : ""
    frame.put(wording.working(seconds: tenths / 10) + stops, x: used, y: line.y, .notice, width: self.width - used - 1)
    frame.cursor = nil
    return frame
  }

  /// What took its time was stopped; everything is as it was before.
  package mutating func stopped() { say(wording.stopped) }
}
