/// An edit of one list: the elements that are added, changed, moved or removed.
///
/// Other elements are not part of it, so its size depends on the change and not on the list.
package struct ListEdit: Hashable, Sendable {
  /// The key of the list in the files.
  package let list: String
  /// The edits of elements, each key at most once.
  package var entries: [Entry]

  /// The edit of one element.
  package struct Entry: Hashable, Sendable {
    /// The key of the element (`ListElement.key`).
    package let key: String
    /// The element before; nil if it is added.
    package var before: ListElement?
    /// The element after; nil if it is removed.
    package var after: ListElement?
    /// Where it was in the list; nil if it is added or keeps its position.
    package var from: Position?
    /// Where it goes in the list; nil if it is removed or keeps its position.
    package var to: Position?

    package init(key: String, before: ListElement?, after: ListElement?, from: Position?, to: Position?) {
      self.key = key
      self.before = before
      self.after = after
      self.from = from
      self.to = to
    }
  }

  /// A position in a list.
  package enum Position: Hashable, Sendable {
    case first
    /// After the element with this key, or at the end if that element is gone.
    case after(String)
  }

  package init(list: String, entries: [Entry]) {
    self.list = list
    self.entries = entries
  }

  /// Creates the edit that turns one list into another.
  /// - Returns: nil if two elements of a list have the same key, since an entry could then mean either.
  init?(list: String, from before: [ListElement], to after: [ListElement]) {
    let (old, new) = (before.map(\.key), after.map(\.key))
    let (oldIndexes, newIndexes) = (ListEdit.indexes(old), ListEdit.indexes(new))
    guard oldIndexes.count == old.count, newIndexes.count == new.count else { return nil }
    let common = old.filter { newIndexes[$0] != nil }
    let staying = Set(common.compactMap { newIndexes[$0] }.longestRise.map { common[$0] })
    func position(_ index: Int, in keys: [String]) -> Position { index == 0 ? .first : .after(keys[index - 1]) }
    var entries: [Entry] = []
    for (index, key) in old.enumerated() {
      guard let now = newIndexes[key] else {
        entries.append(Entry(key: key, before: before[index], after: nil, from: position(index, in: old), to: nil))
        continue
      }
      let stays = staying.contains(key)
      if stays, before[index] == after[now] { continue }
      entries.append(
        Entry(
          key: key, before: before[index], after: after[now], from: stays ? nil : position(index, in: old),
          to: stays ? nil : position(now, in: new)))
    }
    for (index, key) in new.enumerated() where oldIndexes[key] == nil {
      entries.append(Entry(key: key, before: nil, after: after[index], from: nil, to: position(index, in: new)))
    }
    self.init(list: list, entries: entries)
  }

  private static func indexes(_ keys: [String]) -> [String: Int] {
    Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The edit that undoes this one.
  package var inverse: ListEdit {
    ListEdit(
      list: list, entries: entries.map { Entry(key: $0.key, before: $0.after, after: $0.before, from: $0.to, to: $0.from) })
  }

  /// Applies the edit to a list, which others may have changed in the meantime.
  /// - Returns: false if one of the edited elements has another value than before or after the edit, or is gone; the list is then
  ///   unchanged.
  func apply(to elements: inout [ListElement]) -> Bool {
    let edited = Dictionary(entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var kept: [ListElement] = []
    var met: Set<String> = []
    var moved: Set<String> = []
    for element in elements {
      guard let entry = edited[element.key], met.insert(entry.key).inserted else {
        kept.append(element)
        continue
      }
      guard element == entry.before || element == entry.after else { return false }
      if entry.to != nil, element == entry.before, entry.before != nil {
        moved.insert(entry.key)
      } else if let after = entry.after {
        kept.append(after)
      }
    }
    // An element that should change must still exist. One to remove may be gone, and one to add may be present already.
    guard entries.allSatisfy({ met.contains($0.key) || $0.before == nil || $0.after == nil }) else { return false }
    let coming = entries.filter { $0.after != nil && (moved.contains($0.key) || !met.contains($0.key)) }
    elements = ListEdit.inserting(coming, into: kept)
    return true
  }

  /// Inserts elements after those that they follow, which may be inserted too. An element that should follow a missing one goes last.
  private static func inserting(_ entries: [Entry], into elements: [ListElement]) -> [ListElement] {
    guard !entries.isEmpty else { return elements }
    let followers = Dictionary(grouping: entries, by: \.to)
    var result: [ListElement] = []
    var inserted: Set<String> = []
    func follow(_ position: Position) {
      var waiting = (followers[position] ?? []).reversed() as [Entry]
      while let entry = waiting.popLast() {
        guard let element = entry.after, inserted.insert(entry.key).inserted else { continue }
        result.append(element)
        waiting += (followers[.after(entry.key)] ?? []).reversed()
      }
    }
    follow(.first)
    for element in elements {
      result.append(element)
      follow(.after(element.key))
    }
    result += entries.filter { !inserted.contains($0.key) }.compactMap(\.after)
    return result
  }

  /// Returns the edit for the current elements of a list, with these before and the wanted ones after. Entries without effect are dropped.
  func again(on elements: [ListElement]) -> ListEdit {
    let now = Dictionary(elements.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    return ListEdit(
      list: list,
      entries: entries.compactMap { entry in
        var again = entry
        again.before = now[entry.key]
        return again.before == again.after ? nil : again
      })
  }
}

/// The value that a list belongs to.
package enum ListOwner: Hashable, Sendable {
  case roadmap(Roadmap.ID)
  case party(Party.ID)
  case calendar(WorkingCalendar.ID)
  case step(Roadmap.ID, Step.ID)
  /// A step in the trash of a roadmap.
  case trash(Roadmap.ID, Step.ID)

  /// The file that holds the list.
  var file: WorkspaceFile {
    switch self {
    case .roadmap(let id), .step(let id, _), .trash(let id, _): .roadmap(id)
    case .party(let id): .party(id)
    case .calendar(let id): .calendar(id)
    }
  }
}
