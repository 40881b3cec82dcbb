/// What is changed of one list: its elements that are added, changed, moved or taken away. The others are not named, so that the size of
/// an edit is that of the change and not that of the list.
package struct ListEdit: Hashable, Sendable {
  /// The key of the list in the files.
  package let list: String
  package var entries: [Entry]

  package struct Entry: Hashable, Sendable {
    package let key: String
    /// nil: the element is added.
    package var before: ListElement?
    /// nil: the element is taken away.
    package var after: ListElement?
    /// Where it stood and where it is to stand; nil where it is not there, or stays where it is.
    package var from: Place?
    package var to: Place?

    package init(key: String, before: ListElement?, after: ListElement?, from: Place?, to: Place?) {
      self.key = key
      self.before = before
      self.after = after
      self.from = from
      self.to = to
    }
  }

  /// Where an element stands in its list.
  package enum Place: Hashable, Sendable {
    case first
    /// After the element with this key; at the end where that one is gone.
    case behind(String)
  }

  package init(list: String, entries: [Entry]) {
    self.list = list
    self.entries = entries
  }

  /// What makes one list of another.
  /// - Returns: nil where two elements of a list have one key, so that an entry could mean either.
  init?(list: String, from before: [ListElement], to after: [ListElement]) {
    let (old, new) = (before.map(\.key), after.map(\.key))
    let (oldPlaces, newPlaces) = (ListEdit.places(old), ListEdit.places(new))
    guard oldPlaces.count == old.count, newPlaces.count == new.count else { return nil }
    let common = old.filter { newPlaces[$0] != nil }
    let staying = Set(common.compactMap { newPlaces[$0] }.longestRise.map { common[$0] })
    func place(_ index: Int, in keys: [String]) -> Place { index == 0 ? .first : .behind(keys[index - 1]) }
    var entries: [Entry] = []
    for (index, key) in old.enumerated() {
      guard let now = newPlaces[key] else {
        entries.append(Entry(key: key, before: before[index], after: nil, from: place(index, in: old), to: nil))
        continue
      }
      let stays = staying.contains(key)
      if stays, before[index] == after[now] { continue }
      entries.append(
        Entry(
          key: key, before: before[index], after: after[now], from: stays ? nil : place(index, in: old),
          to: stays ? nil : place(now, in: new)))
    }
    for (index, key) in new.enumerated() where oldPlaces[key] == nil {
      entries.append(Entry(key: key, before: nil, after: after[index], from: nil, to: place(index, in: new)))
    }
    self.init(list: list, entries: entries)
  }

  private static func places(_ keys: [String]) -> [String: Int] {
    Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package var inverse: ListEdit {
    ListEdit(
      list: list, entries: entries.map { Entry(key: $0.key, before: $0.after, after: $0.before, from: $0.to, to: $0.from) })
  }

  /// Makes the edit on a list, which may have other elements by now.
  /// - Returns: false, and the list as it was, where somebody has changed one of the same elements.
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
    // What was to be changed is gone; what was to be taken away, or is there already, is as it shall be.
    guard entries.allSatisfy({ met.contains($0.key) || $0.before == nil || $0.after == nil }) else { return false }
    let coming = entries.filter { $0.after != nil && (moved.contains($0.key) || !met.contains($0.key)) }
    elements = ListEdit.inserting(coming, into: kept)
    return true
  }

  /// Puts elements behind those that they follow, which may be each other; what follows nothing that is there comes last.
  private static func inserting(_ entries: [Entry], into elements: [ListElement]) -> [ListElement] {
    guard !entries.isEmpty else { return elements }
    let followers = Dictionary(grouping: entries, by: \.to)
    var result: [ListElement] = []
    var inserted: Set<String> = []
    func follow(_ place: Place) {
      var waiting = (followers[place] ?? []).reversed() as [Entry]
      while let entry = waiting.popLast() {
        guard let element = entry.after, inserted.insert(entry.key).inserted else { continue }
        result.append(element)
        waiting += (followers[.behind(entry.key)] ?? []).reversed()
      }
    }
    follow(.first)
    for element in elements {
      result.append(element)
      follow(.behind(element.key))
    }
    result += entries.filter { !inserted.contains($0.key) }.compactMap(\.after)
    return result
  }

  /// The same edit over what others have made of the list: each element is as it is now before it, and as wanted after it.
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

/// What has a list.
package enum ListOwner: Hashable, Sendable {
  case roadmap(Roadmap.ID)
  case party(Party.ID)
  case calendar(WorkingCalendar.ID)
  case step(Roadmap.ID, Step.ID)
  /// A step in the trash.
  case trash(Roadmap.ID, Step.ID)

  var file: WorkspaceFile {
    switch self {
    case .roadmap(let id), .step(let id, _), .trash(let id, _): .roadmap(id)
    case .party(let id): .party(id)
    case .calendar(let id): .calendar(id)
    }
  }
}
