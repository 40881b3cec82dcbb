extension ThingMerge {
  /// Returns the thing with the elements of its lists in the order that the records give them.
  func ordered(_ whole: Whole) -> Whole {
    var ordered = whole
    for list in Whole.lists {
      let elements = list.elements(whole)
      if list.key == "owners" { list.set(elements.sorted { $0.key < $1.key }, &ordered) }
      guard elements.count > 1, !Self.sortedLists.contains(list.key), let order = order(of: list, elements) else { continue }
      let indexes = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      let sorted = elements.enumerated().sorted {
        (indexes[$0.element.key] ?? .max, $0.offset) < (indexes[$1.element.key] ?? .max, $1.offset)
      }
      list.set(sorted.map(\.element), &ordered)
    }
    return ordered
  }

  /// The lists that are sorted by what their elements are about.
  private static var sortedLists: Set<String> { ["owners", "corrections"] }

  /// Returns the keys of a list in order, those of removed elements included; nil where no record changes their order.
  private func order(of list: ListField<Whole>, _ elements: [ListElement]) -> [String]? {
    var order: KeptOrder?
    if let made = history.makings.first { order = KeptOrder(list.elements(made.whole).map(\.key)) }
    var isChanged = false
    for version in history.versions {
      if let edit = version.list, edit.list != list.key { continue }
      let (before, after) = (list.elements(version.before), list.elements(version.after))
      guard let edit = version.list ?? (before == after ? nil : ListEdit(list: list.key, from: before, to: after)) else { continue }
      if order == nil { order = KeptOrder((version.list == nil ? before : elements).map(\.key)) }
      if edit.entries.contains(where: { $0.from != nil || $0.to != nil }) { isChanged = true }
      guard live.isLive[version.record] else { continue }
      let entries = edit.entries.compactMap { entry in entry.to.map { (key: entry.key, position: $0) } }
      order?.insert(entries)
    }
    return isChanged ? order?.keys : nil
  }
}
