import Canvas
import RoadmapEngine
import Wording

/// What lies over the page and takes the keys: a form, a list, a question. Layers lie on one another in a `LayerStack`.
protocol Layer: Sendable {
  associatedtype Act: Hashable & Sendable

  /// The rows of its keys in its present state, from which its hint is made. A key that no row has is text, or does nothing.
  var keys: [KeyRow<Act>] { get }
  /// Whether a key without Control or Alt may be text in it.
  var takesText: Bool { get }
  /// Whether every letter that is typed now is text of the line in focus.
  var isLineOpen: Bool { get }
  /// Whether it draws the line of messages and the footer itself.
  var drawsMessages: Bool { get }
  /// Whether the layer below it is drawn around it.
  var showsLayerBelow: Bool { get }

  /// Does what a key means. The layer is on top when this is called, and so for the other events.
  func press(_ key: Key, in session: inout Session) -> [Effect]
  /// Types letters into the line in focus, and checks what the line holds once after the last of them.
  func type(_ letters: ArraySlice<Key>, in session: inout Session)
  /// Takes a pasted text.
  func paste(_ text: String, in session: inout Session)
  /// Does what a click on a cell of the screen means.
  func click(_ x: Int, _ y: Int, in session: inout Session) -> [Effect]
  /// Does what the second press of a double click on a cell means, where the first one neither opened nor closed a layer.
  func clickTwice(_ x: Int, _ y: Int, in session: inout Session) -> [Effect]
  /// Returns the layer as it is when another day is today. It proposes days from the new one, and keeps what was typed.
  func begun(after former: Day, in session: Session) -> any Layer
  /// Fills what is typed or chosen here and not taken over yet into the form below.
  func fill(_ form: inout Form)
  /// Returns what was typed here and would be lost, where no form below holds it; nil: nothing.
  func unsavedText(in session: Session) -> UnsavedText?
  /// Draws it over what is drawn already.
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame)
}

extension Layer {
  var takesText: Bool { false }
  var isLineOpen: Bool { false }
  var drawsMessages: Bool { false }
  var showsLayerBelow: Bool { false }
  func type(_ letters: ArraySlice<Key>, in session: inout Session) {}
  func paste(_ text: String, in session: inout Session) { session.warn(session.wording.pasteIgnored) }
  func click(_ x: Int, _ y: Int, in session: inout Session) -> [Effect] { [] }
  func clickTwice(_ x: Int, _ y: Int, in session: inout Session) -> [Effect] { click(x, y, in: &session) }
  func begun(after former: Day, in session: Session) -> any Layer { self }
  func fill(_ form: inout Form) {}
  func unsavedText(in session: Session) -> UnsavedText? { nil }
}

extension Layer {
  /// Whether a key without a meaning in the layer closes it, so that the page then runs the command of the key.
  var closesAtEveryKey: Bool { Act.self == Closing.self }

  /// Returns the key of a row by its name.
  func key(named name: String, _ wording: Wording) -> Key? { keys.lazy.flatMap(\.keys).first { wording.key($0) == name } }
}

extension Session {
  /// Returns the question that is asked once before typed text is discarded. It names the keys that save and that discard.
  func discardHint(saving: Key?, closing: Key?) -> String {
    wording.discardHint(saves: wording.marked(saving), closes: wording.marked(closing))
  }

  /// Says that a key does nothing here.
  /// - Parameter keys: the name of the key or of the two keys that were pressed.
  mutating func warnNoCommand(on keys: String) { warn(wording.noCommand(keys, help: markedKey(of: .help))) }

  /// Closes the top layer, and then runs the command of the key on the page. A key that only closes runs none.
  mutating func closeLayer(and key: Key) -> [Effect] {
    layers.pop()
    return Closing.keys.act(of: key) == .only ? [] : pressed(key)
  }

  /// Returns a window in the middle of the screen, of the wanted size or as large as the screen allows.
  func window(width wantedWidth: Int, height wantedHeight: Int) -> Rect {
    let width = min(wantedWidth, self.width - 4)
    let height = min(wantedHeight, self.height - 4)
    return Rect(x: (self.width - width) / 2, y: max(2, (self.height - height) / 2), width: width, height: height)
  }
}
