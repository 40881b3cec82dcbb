import Canvas
import Wording

/// A text that names keys, and where it names them. Where it is drawn, a click on the name of a key presses the key.
///
/// A sentence is put together by `Wording`, which takes the names of keys as strings. There `mark` surrounds a name with two scalars of
/// private use, and `init(marked:)` finds the names by them.
struct KeyedText: Sendable, Equatable {
  /// A part of the text.
  struct Spot: Sendable, Equatable {
    /// The scalars of the text that name the keys.
    let range: Range<Int>
    /// The keys that are pressed one after the other; nil where only their name is known.
    let keys: [Key]?
  }

  private(set) var text = ""
  private(set) var spots: [Spot] = []

  private static let (opening, closing): (Unicode.Scalar, Unicode.Scalar) = ("\u{10FFF0}", "\u{10FFF1}")

  /// Checks whether a scalar is one of those by which `mark` surrounds a name. No frame shows them.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar == opening || scalar == closing }

  init() {}

  /// Takes a text apart that names keys by `mark`.
  init(marked: String) {
    guard marked.unicodeScalars.contains(KeyedText.opening) else {
      text = marked
      return
    }
    var scalars = String.UnicodeScalarView()
    var start: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case KeyedText.opening: start = scalars.count
      case KeyedText.closing:
        if let start { spots.append(Spot(range: start..<scalars.count, keys: nil)) }
        start = nil
      default: scalars.append(scalar)
      }
    }
    text = String(scalars)
  }

  /// Returns the name of a key for a sentence of which `init(marked:)` is to find the name again.
  static func mark(_ name: String) -> String { name.isEmpty ? "" : "\(opening)\(name)\(closing)" }

  mutating func append(_ more: String) { append(KeyedText(marked: more)) }

  /// Appends words that name keys.
  mutating func append(_ more: String, pressing keys: [Key]) {
    let start = text.unicodeScalars.count
    text += more
    let end = text.unicodeScalars.count
    if end > start, !keys.isEmpty { spots.append(Spot(range: start..<end, keys: keys)) }
  }

  mutating func append(_ other: KeyedText) {
    let start = text.unicodeScalars.count
    text += other.text
    spots += other.spots.map { Spot(range: $0.range.lowerBound + start..<$0.range.upperBound + start, keys: $0.keys) }
  }

  /// Returns the text with the keys of the spots of which only the name is known; a spot with an unknown name presses nothing.
  func resolved(_ keys: (String) -> [Key]?) -> KeyedText {
    guard spots.contains(where: { $0.keys == nil }) else { return self }
    var resolved = self
    let scalars = Array(text.unicodeScalars)
    resolved.spots = spots.compactMap { spot in
      if spot.keys != nil { return spot }
      return keys(KeyedText.string(scalars[spot.range])).map { Spot(range: spot.range, keys: $0) }
    }
    return resolved
  }

  /// Returns the columns of a spot, counted from the beginning of the text.
  func columns(of spot: Spot) -> Range<Int> {
    let scalars = Array(text.unicodeScalars)
    let start = TextWidth.columns(KeyedText.string(scalars[..<spot.range.lowerBound]))
    return start..<max(start, TextWidth.columns(KeyedText.string(scalars[..<spot.range.upperBound])))
  }

  /// Returns the lines of the text in a number of columns, each with its spots. A name that is divided is a spot on both lines.
  /// - Parameter most: the most lines; the rest of the text is left out.
  func wrapped(columns: Int, most: Int = .max) -> [KeyedText] {
    let lines = most == .max ? TextWidth.wrap(text, columns: columns) : TextWidth.wrap(text, columns: columns, most: most)
    guard !spots.isEmpty else { return lines.map { KeyedText(marked: $0) } }
    // Blanks are lost where a line ends, so a scalar is found again by how many others than blanks come before it.
    var before: [Int] = [0]
    for scalar in text.unicodeScalars { before.append((before.last ?? 0) + (scalar.properties.isWhitespace ? 0 : 1)) }
    var seen = 0
    return lines.map { line in
      var keyed = KeyedText()
      keyed.text = line
      var pieces: [Int: Range<Int>] = [:]
      for (offset, scalar) in line.unicodeScalars.enumerated() where !scalar.properties.isWhitespace {
        for (index, spot) in spots.enumerated() where (before[spot.range.lowerBound]..<before[spot.range.upperBound]).contains(seen) {
          pieces[index] = (pieces[index]?.lowerBound ?? offset)..<offset + 1
        }
        seen += 1
      }
      keyed.spots = pieces.sorted { $0.key < $1.key }.map { Spot(range: $0.value, keys: spots[$0.key].keys) }
      return keyed
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension KeyedText: ExpressibleByStringInterpolation {
  /// Puts a text together from words, marked words and other texts that name keys.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var made = KeyedText()

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ words: String) { made.append(words) }
    mutating func appendInterpolation(_ words: String) { made.append(words) }
    mutating func appendInterpolation(_ other: KeyedText) { made.append(other) }
  }

  init(stringLiteral words: String) { self.init(marked: words) }
  init(stringInterpolation: StringInterpolation) { self = stringInterpolation.made }
}

extension Frame {
  /// Writes a text and offers the keys that it names; returns the columns it takes.
  @discardableResult
  mutating func put(keyed text: KeyedText, x: Int, y: Int, _ role: Role, width limit: Int? = nil) -> Int {
    let used = put(text.text, x: x, y: y, role, width: limit)
    // Of a text that is cut, the last column is the sign for it.
    let seen = limit.map { TextWidth.columns(text.text) > $0 } ?? false ? used - 1 : used
    for spot in text.spots {
      let columns = text.columns(of: spot).clamped(to: 0..<max(0, seen))
      offer(spot.keys ?? [], over: Rect(x: x + columns.lowerBound, y: y, width: columns.count, height: 1))
    }
    return used
  }
}
