import Canvas
import RoadmapEngine
import Wording

/// The line over a long form in which a field is found by any part of its name. The focus follows what is typed.
struct FieldFinder: Layer {
  /// The index of the field that was in focus before, to which closing leads back.
  let before: Int
  var editor = LineEditor("")

  /// What a key does in the line.
  enum Act: Hashable, Sendable { case keep, next(Int), cancel }

  /// The rows of its keys; all other keys are text of the name.
  var keys: [KeyRow<Act>] { FieldFinder.table }

  private static let table: [KeyRow<Act>] = {
    let others = KeyWords(en: "other fields", fr: "autres champs", ar: "حقول أخرى")
    return [
      KeyRow([.enter, .tab, .control("s")], .keep, KeyWords(en: "goes there", fr: "y va", ar: "للذهاب إليه")),
      KeyRow([.up, .backTab], .next(-1), others), KeyRow([.down, .control("f"), .function(3)], .next(1), others),
      KeyRow([.escape, .control("c")], .cancel, .goesBack),
    ]
  }()

  var takesText: Bool { true }
  var isLineOpen: Bool { true }
  var showsLayerBelow: Bool { true }

  func press(_ key: Key, in session: inout Session) -> [Effect] { session.finding(key, self) }

  func type(_ letters: ArraySlice<Key>, in session: inout Session) {
    var finder = self
    for letter in letters { _ = finder.editor.handle(letter) }
    session.find(finder)
  }

  func paste(_ text: String, in session: inout Session) {
    var finder = self
    finder.editor.insert(text)
    session.find(finder)
  }

  /// Draws the line over the keys of the form.
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) {
    guard let form = session.layers.form else { return }
    let window = FormWindow(form, in: session)
    let line = Rect(x: window.inner.x, y: window.rect.maxY - 1, width: window.inner.width, height: 1)
    frame.raise(line)
    let hint = session.wording.hint(keys)
    let used = frame.put(session.wording.findField + session.wording.colon, x: line.x + 1, y: line.y, .inputLabel)
    let columns = max(1, line.width - used - TextWidth.columns(hint.text) - 4)
    session.draw(editor, x: line.x + 1 + used, y: line.y, columns: columns, &frame)
    frame.put(keyed: hint, x: line.maxX - TextWidth.columns(hint.text) - 1, y: line.y, .dim)
  }

  /// Returns the indices of the fields of a form that are found by the typed words, in the order of the form.
  func found(in form: Form) -> [Int] {
    let wanted = SearchedWords(editor.text)
    guard !wanted.isEmpty else { return [] }
    return form.fields.indices.filter { wanted.areFound(in: FoldedText(searching: "\(form.fields[$0].label) \(form.fields[$0].key)")) }
  }
}

extension Session {
  fileprivate mutating func finding(_ key: Key, _ finder: FieldFinder) -> [Effect] {
    guard var form = layers.form else { return [] }
    var finder = finder
    switch finder.keys.act(of: key) {
    case .keep:
      layers.pop()
      layers.replaceForm(with: checked(form))
    case .cancel:
      layers.pop()
      form.focus = finder.before
      layers.replaceForm(with: checked(form))
    case .next(let direction):
      let found = finder.found(in: form)
      guard
        let next = direction > 0
          ? found.first(where: { $0 > form.focus }) ?? found.first
          : found.last(where: { $0 < form.focus }) ?? found.last
      else { return [] }
      form.focus = next
      layers.replaceForm(with: form)
    case nil:
      guard finder.editor.handle(key) else { return [] }
      find(finder)
    }
    return []
  }

  /// Moves the focus of the form to the first field that is found, and says where none is.
  fileprivate mutating func find(_ finder: FieldFinder) {
    layers.replaceTop(with: finder)
    guard var form = layers.form else { return }
    let found = finder.found(in: form)
    if found.isEmpty, !finder.editor.characters.isEmpty { return warn(wording.nothingFound) }
    // A label that begins with what is typed comes before one that contains it elsewhere.
    let typed = FoldedText(searching: finder.editor.text).text
    let begins = found.first { FoldedText(searching: form.fields[$0].label).text.hasPrefix(typed) }
    form.focus = begins ?? found.first ?? finder.before
    layers.replaceForm(with: form)
  }
}

extension Wording {
  fileprivate var findField: String { phrase(en: "Find a field", fr: "Chercher un champ", ar: "البحث عن حقل") }
}
