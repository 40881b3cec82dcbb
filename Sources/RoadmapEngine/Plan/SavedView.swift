/// A filter under a name, kept with the workspace: `view:ID` in any filter means it.
package struct SavedView: Hashable, Sendable {
  package typealias ID = Identifier<SavedView>

  package var id: ID
  package var title: Text?
  /// In the language of filters; it may be wrong, and then is a problem of the workspace.
  package var filter: String
  package var unknown: [UnknownMember]

  package init(id: ID, title: Text? = nil, filter: String, unknown: [UnknownMember] = []) {
    self.id = id
    self.title = title
    self.filter = filter
    self.unknown = unknown
  }
}

extension Workspace {
  package subscript(id: SavedView.ID) -> SavedView? { views.first { $0.id == id } }

  /// A saved view taken away.
  package func removing(_ id: SavedView.ID) -> Change? {
    guard let place = views.firstIndex(where: { $0.id == id }) else { return nil }
    return Change([.view(before: views[place], after: nil, follows: place > 0 ? views[place - 1].id : nil)])
  }

  /// A filter kept under a name, in place of the one that was kept under it before.
  /// - Parameter name: its id is made from it; a name without Latin letters has a number for an id.
  package func saving(_ filter: String, as name: String, in language: Language) -> (view: SavedView, change: Change) {
    let known = views.first { $0.id.text == name || $0.title?.wordings.contains { $0.text == name } ?? false }
    let id =
      known?.id
      ?? SavedView.ID(
        Identifiers.slug(name) ?? Identifiers.unused("", fallback: "view") { taken in views.contains { $0.id.text == taken } })
    let before = self[id]
    var after = before ?? SavedView(id: id, filter: filter)
    after.filter = filter
    if known == nil { after.title = name == id.text ? nil : Text.plain("").setting(name, language, home: self.language) }
    return (
      after, before == after ? Change([]) : Change([.view(before: before, after: after, follows: before == nil ? views.last?.id : nil)])
    )
  }
}
