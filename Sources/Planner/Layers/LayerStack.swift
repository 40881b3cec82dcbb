import RoadmapEngine

/// The layers over the page, the lowest first. The top one takes the keys; once it is closed, the one below takes them again.
struct LayerStack: Sendable {
  private var layers: [any Layer] = []

  var isEmpty: Bool { layers.isEmpty }

  /// The layer that takes the keys.
  var top: (any Layer)? { layers.last }

  /// The types of the layers, the lowest first.
  var kinds: [ObjectIdentifier] { layers.map { ObjectIdentifier(type(of: $0) as Any.Type) } }

  /// The layers to draw, the lowest first: the top one, and those below it that it leaves in sight.
  var visible: ArraySlice<any Layer> { layers[(layers.lastIndex { !$0.showsLayerBelow } ?? 0)...] }

  /// The form that is open, whether it is on top or a layer over it fills in one of its fields.
  var form: Form? { layers.lazy.compactMap { $0 as? Form }.last }

  /// The form that is open with what the layers over it would fill into its field in focus.
  var filledForm: Form? {
    guard let index = layers.lastIndex(where: { $0 is Form }), var form = layers[index] as? Form else { return nil }
    for layer in layers[(index + 1)...] { layer.fill(&form) }
    return form
  }

  /// Returns the unsaved text of the highest layer that has one of its own.
  func unsavedText(in session: Session) -> UnsavedText? { layers.lazy.compactMap { $0.unsavedText(in: session) }.last }

  /// Opens a layer over the others.
  mutating func push(_ layer: any Layer) { layers.append(layer) }

  /// Closes the top layer.
  mutating func pop() { _ = layers.popLast() }

  /// Puts a layer in place of the top one.
  mutating func replaceTop(with layer: any Layer) {
    pop()
    push(layer)
  }

  /// Closes the layers over the open form, and replaces the form; opens it where there is none.
  mutating func show(_ form: Form) {
    layers.removeSubrange((layers.lastIndex { $0 is Form } ?? layers.endIndex)...)
    push(form)
  }

  /// Puts a form in place of the one that is open, and leaves the layers over it open.
  mutating func replaceForm(with form: Form) {
    if let index = layers.lastIndex(where: { $0 is Form }) { layers[index] = form }
  }

  /// Closes every layer of a type.
  mutating func close<Kind: Layer>(_ kind: Kind.Type) { layers.removeAll { $0 is Kind } }

  /// Closes all of them.
  mutating func clear() { layers = [] }

  /// Lets every layer follow to another day as today.
  /// - Parameter former: the day that was today until now.
  mutating func begin(after former: Day, in session: Session) { layers = layers.map { $0.begun(after: former, in: session) } }
}
