extension Array where Element: Comparable {
  /// The indexes of a longest non-decreasing subsequence, in ascending order. Of several, it is the one that is complete first.
  ///
  /// Patience sorting, in O(count * log(count)).
  var longestRise: [Int] {
    // For each length found so far, the index of the smallest last element of a subsequence of that length.
    var ends: [Int] = []
    var previous = [Int](repeating: -1, count: count)
    var last = -1
    for index in indices {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if self[ends[middle]] <= self[index] { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = ends[low - 1] }
      if low == ends.count {
        ends.append(index)
        last = index
      } else {
        ends[low] = index
      }
    }
    var rise: [Int] = []
    while last >= 0 {
      rise.append(last)
      last = previous[last]
    }
    return rise.reversed()
  }
}
