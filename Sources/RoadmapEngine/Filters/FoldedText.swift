/// A text without case, accents and marks, for searching: "Échéance" is found by "echeance", "الأحد" by "الاحد".
package struct FoldedText: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      self.text = text.lowercased()
      return
    }
    var folded = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: continue
      default: folded.append(FoldedText.base(of: scalar))
      }
    }
    self.text = String(folded)
  }

  package func contains(_ other: FoldedText) -> Bool { other.text.isEmpty || text.utf8.containsRun(of: Array(other.text.utf8)) }

  /// A precomposed letter by its Unicode name: "LATIN SMALL LETTER E WITH ACUTE" is an e.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value < 0xC0 { return scalar }
    if (0x621...0x64A).contains(scalar.value) { return arabic[scalar.value].flatMap(Unicode.Scalar.init) ?? scalar }
    guard scalar.value < 0x250 || (0x1E00..<0x1F00).contains(scalar.value), let name = scalar.properties.name else { return scalar }
    let start = "LATIN SMALL LETTER "
    guard name.hasPrefix(start), let letter = name.dropFirst(start.count).unicodeScalars.first,
      name.dropFirst(start.count + 1).hasPrefix(" WITH ")
    else { return scalar }
    return letter.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  /// Alef with hamza or madda, waw and yeh with hamza, alef maksura and teh marbuta, as people leave them out when typing.
  private static let arabic: [UInt32: UInt32] = [
    0x622: 0x627, 0x623: 0x627, 0x625: 0x627, 0x624: 0x648, 0x626: 0x64A, 0x649: 0x64A, 0x629: 0x647,
  ]
}

extension String.UTF8View {
  fileprivate func containsRun(of wanted: [UInt8]) -> Bool {
    guard let first = wanted.first, count >= wanted.count else { return wanted.isEmpty }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first) {
      if self[found...].starts(with: wanted) { return true }
      start = index(after: found)
    }
    return false
  }
}
