/// Finds words that are spelled similarly to a wrong one.
package enum Spelling {
  /// Returns the word with the smallest edit distance. It returns nil if that exceeds both two and half of the word's letters, or without
  /// words.
  package static func nearest(to word: String, in words: [String]) -> String? {
    let wanted = Array(word.lowercased())
    let best = words.map { ($0, distance(wanted, Array($0.lowercased()))) }.min { $0.1 < $1.1 }
    guard let best, best.1 <= max(2, best.0.count / 2) else { return nil }
    return best.0
  }

  /// Returns a word that differs in at most one letter of four; nil if there is none. Stricter than `nearest`, for a word to be taken over.
  package static func near(to word: String, in words: [String]) -> String? {
    guard let nearest = nearest(to: word, in: words) else { return nil }
    let letters = min(word.count, nearest.count)
    return distance(Array(word.lowercased()), Array(nearest.lowercased())) * 4 <= letters ? nearest : nil
  }

  /// Returns the optimal string alignment distance. It counts letters to insert, remove, replace or swap with the next.
  ///
  /// Words of more than 64 letters are infinitely distant.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    guard left.count <= 64, right.count <= 64 else { return .max }
    var rows = [Array(0...right.count)]
    for (i, letter) in left.enumerated() {
      var row = [i + 1]
      for (j, other) in right.enumerated() {
        var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other { best = min(best, rows[i - 1][j - 1] + 1) }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
