/// A key as a person knows it, whatever bytes the terminal sends for it.
package enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 is 1.
  case function(Int)
  /// With the lower-case letter.
  case control(Character)
  case alt(Character)
  case shiftUp, shiftDown, shiftLeft, shiftRight, altUp, altDown
  /// The terminal sent what no table explains.
  case unknown
}

/// What the terminal reports.
package enum Event: Sendable, Equatable {
  case key(Key)
  /// A pasted text, whole: never to be read as commands.
  case paste(String)
  /// The new size, in cells.
  case resize(width: Int, height: Int)
  /// A signal asks the program to end.
  case terminate(Int32)
  /// The terminal is gone.
  case endOfInput
}
