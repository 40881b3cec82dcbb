import Canvas
import RoadmapEngine
import Wording

/// Something that lies over the page and takes the keys: a form, a list, a question. One that lies over a form holds it, and gives it back.
protocol Layer: Sendable {
  associatedtype Act: Hashable & Sendable

  /// The keys as they are now, with what the hint says of them. What no row has is text, or nothing.
  var keys: [KeyRow<Act>] { get }
  /// Whether plain keys are text in it.
  var takesText: Bool { get }
  /// Whether a letter is text of an open line, whatever the letter is.
  var isLineOpen: Bool { get }
  /// Whether it draws the line of messages and the footer itself.
  var drawsMessages: Bool { get }

  /// Does what a key means.
  func press(_ key: Key, in session: inout Session) -> [Effect]
  /// Types letters into the line that is open; what the line holds is checked once, behind the last of them.
  func type(_ letters: ArraySlice<Key>, in session: inout Session)
  /// Takes a pasted text.
  func paste(_ text: String, in session: inout Session)
  /// Does what a click on a place of the screen means.
  func click(_ x: Int, _ y: Int, in session: inout Session) -> [Effect]
  /// Follows to another day as today: proposals are those of the new day, and what was typed stays.
  func begun(after former: Day, in session: Session) -> any Layer
  /// Returns what was typed and would be lost with it; nil: nothing.
  func unsavedText(in session: Session) -> UnsavedText?
  /// Draws it over the page.
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame)
}

extension Layer {
  var takesText: Bool { false }
  var isLineOpen: Bool { false }
  var drawsMessages: Bool { false }
  func type(_ letters: ArraySlice<Key>, in session: inout Session) {}
  func paste(_ text: String, in session: inout Session) { session.warn(session.wording.pasteIgnored) }
  func click(_ x: Int, _ y: Int, in session: inout Session) -> [Effect] { [] }
  func begun(after former: Day, in session: Session) -> any Layer { self }
  func unsavedText(in session: Session) -> UnsavedText? { nil }
}

extension Session {
  /// Returns the question that comes before what was typed is thrown away.
  func discardHint(saving: Key?, closing: Key?) -> String {
    wording.discardHint(saves: wording.key(saving), closes: wording.key(closing))
  }

  /// Says that a key does nothing here.
  /// - Parameter keys: as they are shown to people.
  mutating func warnNoCommand(on keys: String) { warn(wording.noCommand(keys, help: keyName(of: .help))) }

  /// Takes away what lies over the page; a key that means something there does it.
  mutating func closeLayer(and key: Key) -> [Effect] {
    layer = nil
    return Closing.keys.act(of: key) == .only ? [] : pressed(key)
  }

  /// A window in the middle of the screen, as large as wanted where there is room.
  func window(width wanted: Int, height wanted2: Int) -> Rect {
    let width = min(wanted, self.width - 4)
    let height = min(wanted2, self.height - 4)
    return Rect(x: (self.width - width) / 2, y: max(2, (self.height - height) / 2), width: width, height: height)
  }
}

/// Keys of lines that any key closes: most of them do what they do on the page, too.
enum Closing: Hashable, Sendable {
  /// Closes, and does nothing else.
  case only
  case scroll(Scroll)

  static let keys: [KeyRow<Closing>] =
    [
      KeyRow([], .only, KeyWords(en: "Any key closes", fr: "Une touche ferme", ar: "أي مفتاح للإغلاق")),
      KeyRow([.enter, .escape, .character("q"), .character(" ")], .only),
    ] + Scroll.keys.map { KeyRow($0.keys, .scroll($0.act)) }
}

/// Keys while a change waits for a yes.
enum Confirmation: Hashable, Sendable {
  case make, back, scroll(Scroll)

  static let keys: [KeyRow<Confirmation>] =
    [
      KeyRow([.enter, .character("y"), .control("s")], .make, KeyWords(en: "makes the change", fr: "applique", ar: "للتطبيق")),
      KeyRow([.escape, .character("n"), .control("c")], .back, KeyWords(en: "goes back", fr: "revient", ar: "للرجوع")),
    ] + Scroll.keys.map { KeyRow($0.keys, .scroll($0.act)) }
}
