extension Array {
  /// Returns the index of an element by its id; nil if there is none.
  ///
  /// It takes logarithmic time if the elements are in ascending order of their ids. Otherwise, and for a missing id, all elements are
  /// searched.
  func index<Named>(of id: Identifier<Named>, _ idOf: (Element) -> Identifier<Named>) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if idOf(self[middle]) < id { low = middle + 1 } else { high = middle }
    }
    if low < count, idOf(self[low]) == id { return low }
    return firstIndex { idOf($0) == id }
  }
}
