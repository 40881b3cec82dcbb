/// An input to a session.
package enum Event: Equatable, Sendable {
  case key(Key)
  /// The text of a bracketed paste, at most a megabyte. It is only text, never commands; its only controls are line feed and tab.
  case paste(String)
  /// More keys at once than a person types: text that was pasted without marks, or meant for another window.
  case burst([Key])
  case mouse(Mouse)
  /// The window has a new size, in columns and rows.
  case resize(width: Int, height: Int)
  /// The window has received the focus again; files may have changed meanwhile.
  case focused
  /// Something has changed in the watched folders.
  case filesChanged
  /// Time has passed; the run loop sends it for messages that fade and for a change of the date.
  case tick
  /// The program was stopped and has been continued; everything must be painted again.
  case suspendResumed
  /// A signal asks the program to end: it must save and then exit with 128 plus the number. A second such signal ends it at once.
  case terminate(signal: Int32)
  /// The terminal is gone; nothing more can be read.
  case endOfInput
}

/// An action of the mouse, with column and row counted from 0.
package struct Mouse: Equatable, Sendable {
  /// The kinds of action that a terminal reports of the mouse.
  package enum Act: Sendable {
    /// The left button went down. It is the second press where it went down on the same cell shortly before.
    case press, secondPress
    /// The mouse moved to another cell while the left button was down.
    case drag
    /// The left button went up.
    case release
    /// The wheel turned by one notch.
    case wheelUp, wheelDown
  }

  package let act: Act
  package let x: Int
  package let y: Int

  package init(_ act: Act, x: Int, y: Int) {
    self.act = act
    self.x = x
    self.y = y
  }
}
