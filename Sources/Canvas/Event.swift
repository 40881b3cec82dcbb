/// What happens to a session from outside.
package enum Event: Equatable, Sendable {
  case key(Key)
  /// Text between the marks of a bracketed paste, at most a megabyte: text only, never commands. Its only controls are line feed and tab.
  case paste(String)
  /// More keys at once than a person types: text that was pasted, or meant for another window.
  case burst([Key])
  case mouse(Mouse)
  /// The window has a new size, in columns and rows.
  case resize(width: Int, height: Int)
  /// The window has the focus again; files may have changed meanwhile.
  case focused
  /// Something changed in the folder that is watched.
  case filesChanged
  /// Time has passed; sent by the run loop, for messages that fade and a date that changes.
  case tick
  /// The program was stopped and goes on; everything is painted again.
  case suspendResumed
  /// Somebody asked the program to end: save, then leave with 128 plus this signal number. A second such signal ends it at once.
  case terminate(signal: Int32)
  /// The terminal is gone; nothing more can be read.
  case endOfInput
}

/// What a person does with the mouse, in columns and rows from 0.
package struct Mouse: Equatable, Sendable {
  package enum Act: Sendable { case press, wheelUp, wheelDown }

  package let act: Act
  package let x: Int
  package let y: Int

  package init(_ act: Act, x: Int, y: Int) {
    self.act = act
    self.x = x
    self.y = y
  }
}
