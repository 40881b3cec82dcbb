/// A named filter that is stored with the workspace; `view:ID` in another filter stands for it.
package struct SavedView: Hashable, Sendable {
  package typealias ID = Identifier<SavedView>

  package var id: ID
  package var title: Text?
  /// The filter as typed. It may be invalid, which is a problem of the workspace.
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
  /// The saved view with an id; nil if there is none.
  package subscript(id: SavedView.ID) -> SavedView? { views.first { $0.id == id } }

  /// Returns the change that removes a saved view; nil if there is none with this id.
  package func removing(_ id: SavedView.ID) -> Change? {
    guard let index = views.firstIndex(where: { $0.id == id }) else { return nil }
    return Change([.view(before: views[index], after: nil, follows: index > 0 ? views[index - 1].id : nil)])
  }

  /// Returns a saved view for a filter, and the change that adds it. A view that has that name gets the filter instead.
  /// - Parameter name: the id or title of the view. A new id is made from it, or numbered if the name has no Latin letters.
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
