import Canvas
import Wording

/// What a key does while the program works on something that takes long and may be stopped.
package enum LongWorkKey: Hashable, Sendable {
  case stop

  static let keys: [KeyRow<LongWorkKey>] = [
    KeyRow([.escape, .control("c")], .stop, KeyWords(en: "stops", fr: "arrête", ar: "للإيقاف"))
  ]

  /// Returns what a key does during the work; nil for a key that is handled after it.
  package static func act(of key: Key) -> LongWorkKey? { keys.act(of: key) }
}

/// Work that takes long: which events may start it, and what is shown while it lasts.
extension Session {
  /// Checks whether an event may start work that takes long. Any event may but a move among the rows that are shown.
  package func mayTakeLong(_ event: Event) -> Bool {
    switch event {
    case .key(let key):
      guard layers.isEmpty, prefix == nil, let command = Command.find(Stroke(key: key), on: page.kind) else { return true }
      return ![.moveDown, .moveUp, .pageDown, .pageUp, .first, .last].contains(command.name)
    case .paste, .burst, .mouse: return true
    case .resize, .focused, .filesChanged, .tick, .suspendResumed, .terminate, .endOfInput: return false
    }
  }

  /// Returns the frame to show during long work. It is the last picture, with the time so far and the key that stops the work.
  /// - Parameters:
  ///   - tenths: the tenths of a second since the work began.
  ///   - mayStop: whether the work may be stopped.
  package func frame(workingFor tenths: Int, mayStop: Bool = true) -> Frame {
    var frame = frame()
    guard isLargeEnough else { return frame }
    let line = layout.message
    frame.fill(line, .text)
    // The remaining time is unknown, so a part of the bar moves to show that the work goes on.
    let length = 12
    let bar = (0..<length).map { (($0 - tenths) % length + length) % length < 4 ? glyphs.full : glyphs.empty }.joined()
    let used = frame.put(bar, x: 1, y: line.y, .notice) + 2
    let stops = mayStop ? " · \(wording.hint(LongWorkKey.keys).text)" : ""
    frame.put(wording.working(seconds: tenths / 10) + stops, x: used, y: line.y, .notice, width: self.width - used - 1)
    frame.cursor = nil
    return frame
  }

  /// Says that the work was stopped and nothing has changed.
  package mutating func stopped() { say(wording.stopped) }
}
