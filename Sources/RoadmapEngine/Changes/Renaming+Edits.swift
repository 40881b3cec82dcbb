extension Renaming {
  /// Returns the edit with the old id replaced by the new one wherever it occurs.
  func of(_ edit: Edit) -> Edit {
    switch edit {
    case .step(let roadmap, let before, let after, let follows):
      .step(
        of(roadmap), before: before.map { of($0, in: roadmap) }, after: after.map { of($0, in: roadmap) },
        follows: follows.map { of($0, in: roadmap) })
    case .trash(let roadmap, let before, let after, let follows):
      .trash(
        of(roadmap), before: before.map { of($0, in: roadmap) }, after: after.map { of($0, in: roadmap) },
        follows: follows.map { of($0, in: roadmap) })
    case .move(let roadmap, let step, let from, let to):
      .move(of(roadmap), of(step, in: roadmap), from: from.map { of($0, in: roadmap) }, to: to.map { of($0, in: roadmap) })
    case .roadmap(let before, let after): .roadmap(before: before.map { of($0) }, after: after.map { of($0) })
    case .party(let before, let after): .party(before: before.map { of($0) }, after: after.map { of($0) })
    case .view(let before, let after, let follows):
      .view(before: before.map { of($0) }, after: after.map { of($0) }, follows: follows.map { of($0) })
    case .list(let owner, let edit): .list(of(owner), of(edit, of: owner))
    case .calendar, .title, .rename: edit
    }
  }

  private func of(_ view: SavedView) -> SavedView {
    var view = view
    view.id = of(view.id)
    return view
  }

  private func of(_ id: SavedView.ID) -> SavedView.ID { if case .view(id, let new) = self { new } else { id } }

  private func of(_ owner: ListOwner) -> ListOwner {
    switch owner {
    case .roadmap(let id): .roadmap(of(id))
    case .party(let id): .party(of(id))
    case .calendar: owner
    case .step(let roadmap, let step): .step(of(roadmap), of(step, in: roadmap))
    case .trash(let roadmap, let step): .trash(of(roadmap), of(step, in: roadmap))
    }
  }

  /// Returns a list edit with the old id replaced, also in the keys of its elements and of those that they follow.
  private func of(_ edit: ListEdit, of owner: ListOwner) -> ListEdit {
    func renamed(_ position: ListEdit.Position?) -> ListEdit.Position? {
      guard case .after(let key)? = position else { return position }
      return .after(of(key: key, in: edit.list, of: owner))
    }
    return ListEdit(
      list: edit.list,
      entries: edit.entries.map { entry in
        let (before, after) = (
          entry.before.map { of($0, in: edit.list, of: owner) }, entry.after.map { of($0, in: edit.list, of: owner) }
        )
        return ListEdit.Entry(
          key: (after ?? before)?.key ?? entry.key, before: before, after: after, from: renamed(entry.from), to: renamed(entry.to))
      })
  }

  /// Returns the key of an element with the old id replaced.
  func of(key: String, in list: String, of owner: ListOwner) -> String {
    let words = key.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
    switch (list, owner) {
    case ("parties", _), ("owners", _): return of(Party.ID(key)).text
    case ("opens", _): return of(Roadmap.ID(key)).text
    case ("support", _): return ofSupport(key)
    case ("waiting", _): return ([of(Party.ID(words[0])).text] + words.dropFirst()).joined(separator: " ")
    case ("phases", .roadmap(let id)): if case .phase(id, let old, let new) = self { return key == old.text ? new.text : key }
    case ("bodies", .party(let id)): if case .body(id, let old, let new) = self { return key == old.text ? new.text : key }
    case ("baselines", .roadmap(let id)):
      if case .baseline(let only, let old, let new) = self, only ?? id == id { return key == old.text ? new.text : key }
    case ("after", .step(let roadmap, _)), ("after", .trash(let roadmap, _)):
      let reference = StepReference(words[0])
      let renamed = StepReference(reference.roadmap.map { of($0) }, of(reference.step, in: reference.roadmap ?? roadmap))
      return (["\(renamed)"] + words.dropFirst()).joined(separator: " ")
    default: break
    }
    return key
  }

  /// Returns an element with the old id replaced as its owner would do it.
  private func of(_ element: ListElement, in list: String, of owner: ListOwner) -> ListElement {
    switch owner {
    case .roadmap(let id):
      let roadmap = Roadmap(id: id, title: .plain(""), parties: [], start: .first)
      return Roadmap.lists.renamed(element, in: list, of: roadmap) { of($0) }
    case .party(let id):
      let party = Party(id: id, name: .plain(""))
      return Party.lists.renamed(element, in: list, of: party) { of($0) }
    case .calendar: return element
    case .step(let roadmap, let id), .trash(let roadmap, let id):
      let step = Step(id: id, title: .plain(""))
      return Step.lists.renamed(element, in: list, of: step) { of($0, in: roadmap) }
    }
  }
}

extension Array {
  /// Renames one element by renaming an otherwise empty value that has it in its list.
  fileprivate func renamed<Whole>(_ element: ListElement, in list: String, of empty: Whole, _ rename: (Whole) -> Whole) -> ListElement
  where Element == ListField<Whole> {
    guard let field = first(where: { $0.key == list }) else { return element }
    var whole = empty
    field.set([element], &whole)
    return field.elements(rename(whole)).first ?? element
  }
}
