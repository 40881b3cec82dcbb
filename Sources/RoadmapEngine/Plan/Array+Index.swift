extension Array {
  /// Finds an element by its id, in logarithmic time where the elements stand in ascending order of their ids.
  ///
  /// A list that was put together in another order is searched one by one, and so is any list for an id that it does not hold.
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
