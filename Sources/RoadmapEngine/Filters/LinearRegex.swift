/// A regular expression whose matching time is linear in the length of the text (Thompson 1968). No pattern can hang the program.
///
/// Supports `.`, `[a-z]`, `[^a-z]`, `\d \w \s` and their negations, `( )`, `|`, `*`, `+`, `?`, `{2,5}`, `^`, `$`. Case and accents are
/// ignored.
struct LinearRegex: Sendable {
  private indirect enum Node {
    case set(Set)
    case start, end
    case sequence([Node])
    case choice([Node])
    case many(Node, least: Int, most: Int?)
  }

  /// A set of characters.
  private struct Set: Sendable {
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    var isOpposite = false

    func holds(_ scalar: Unicode.Scalar) -> Bool { ranges.contains { $0.contains(scalar) } != isOpposite }
  }

  /// An instruction of the compiled program. `split` continues at both targets, `take` consumes a character.
  private enum Instruction: Sendable {
    case take(Set)
    case split(Int, Int)
    case jump(Int)
    case start, end
    case match
  }

  private var program: [Instruction] = []

  /// The greatest number of instructions that a pattern may compile to.
  private static let largest = 2_000
  /// The greatest depth of parentheses.
  private static let deepest = 32

  /// Compiles a pattern; nil if it is empty, invalid or too large.
  init?(_ pattern: String) {
    var reader = Reader(Array(FoldedText.folding(pattern, keepsCase: true).unicodeScalars))
    guard !pattern.isEmpty, let node = reader.alternatives(depth: 0), reader.isAtEnd else { return nil }
    guard emit(node) else { return nil }
    program.append(.match)
  }

  /// Checks whether any part of a text matches.
  func matches(_ text: String) -> Bool {
    let scalars = Array(FoldedText(text).text.unicodeScalars)
    var current = Threads(program.count)
    var following = Threads(program.count)
    for position in 0...scalars.count {
      // A match may begin at each character.
      if add(0, to: &current, position, scalars.count) { return true }
      following.clear()
      guard position < scalars.count else { break }
      for thread in current.list {
        guard case .take(let set) = program[thread], set.holds(scalars[position]) else { continue }
        if add(thread + 1, to: &following, position + 1, scalars.count) { return true }
      }
      swap(&current, &following)
    }
    return false
  }

  /// The instructions that are active at one position of the text, each once.
  private struct Threads {
    private(set) var list: [Int] = []
    private var isListed: [Bool]

    init(_ count: Int) { isListed = [Bool](repeating: false, count: count) }

    mutating func insert(_ thread: Int) -> Bool {
      if isListed[thread] { return false }
      isListed[thread] = true
      list.append(thread)
      return true
    }

    mutating func clear() {
      for thread in list { isListed[thread] = false }
      list.removeAll(keepingCapacity: true)
    }
  }

  /// Adds an instruction and follows all that consume no character.
  /// - Returns: true if the whole pattern has matched.
  private func add(_ first: Int, to threads: inout Threads, _ position: Int, _ end: Int) -> Bool {
    var rest = [first]
    while let next = rest.popLast() {
      guard threads.insert(next) else { continue }
      switch program[next] {
      case .take: break
      case .split(let left, let right): rest += [right, left]
      case .jump(let target): rest.append(target)
      case .start: if position == 0 { rest.append(next + 1) }
      case .end: if position == end { rest.append(next + 1) }
      case .match: return true
      }
    }
    return false
  }

  // MARK: Compiling

  /// Appends the instructions of a node; returns false if the program becomes too large.
  private mutating func emit(_ node: Node) -> Bool {
    guard program.count < LinearRegex.largest else { return false }
    switch node {
    case .set(let set): program.append(.take(set))
    case .start: program.append(.start)
    case .end: program.append(.end)
    case .sequence(let nodes): for node in nodes { guard emit(node) else { return false } }
    case .choice(let nodes): return emit(choice: nodes)
    case .many(let node, let least, let most):
      for _ in 0..<least { guard emit(node) else { return false } }
      guard let most else { return emit(endless: node) }
      for _ in least..<most {
        let split = program.count
        program.append(.split(split + 1, 0))
        guard emit(node) else { return false }
        program[split] = .split(split + 1, program.count)
      }
    }
    return true
  }

  private mutating func emit(choice nodes: [Node]) -> Bool {
    var jumps: [Int] = []
    for (index, node) in nodes.enumerated() {
      let split = program.count
      if index < nodes.count - 1 { program.append(.split(split + 1, 0)) }
      guard emit(node) else { return false }
      if index < nodes.count - 1 {
        jumps.append(program.count)
        program.append(.jump(0))
        program[split] = .split(split + 1, program.count)
      }
    }
    for jump in jumps { program[jump] = .jump(program.count) }
    return true
  }

  private mutating func emit(endless node: Node) -> Bool {
    let split = program.count
    program.append(.split(split + 1, 0))
    guard emit(node) else { return false }
    program.append(.jump(split))
    program[split] = .split(split + 1, program.count)
    return true
  }

  // MARK: Reading

  private struct Reader {
    private let scalars: [Unicode.Scalar]
    private var next = 0

    init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    var isAtEnd: Bool { next == scalars.count }
    private var peek: Unicode.Scalar? { scalars.indices.contains(next) ? scalars[next] : nil }

    private mutating func take() -> Unicode.Scalar? {
      guard let scalar = peek else { return nil }
      next += 1
      return scalar
    }

    private mutating func takes(_ scalar: Unicode.Scalar) -> Bool {
      guard peek == scalar else { return false }
      next += 1
      return true
    }

    mutating func alternatives(depth: Int) -> Node? {
      guard depth < LinearRegex.deepest, let first = sequence(depth) else { return nil }
      var nodes = [first]
      while takes("|") {
        guard let other = sequence(depth) else { return nil }
        nodes.append(other)
      }
      return nodes.count == 1 ? first : .choice(nodes)
    }

    private mutating func sequence(_ depth: Int) -> Node? {
      var nodes: [Node] = []
      while let scalar = peek, scalar != "|", scalar != ")" {
        guard let atom = atom(depth), let repeated = repetition(of: atom) else { return nil }
        nodes.append(repeated)
      }
      return .sequence(nodes)
    }

    private mutating func atom(_ depth: Int) -> Node? {
      switch take() {
      case "(":
        guard let inner = alternatives(depth: depth + 1), takes(")") else { return nil }
        return inner
      case "[": return set()
      case ".": return .set(Set(ranges: [], isOpposite: true))
      case "^": return .start
      case "$": return .end
      case "\\": return escaped().map { .set($0) }
      case "*", "+", "?", "{", nil: return nil
      case let scalar?: return .set(Set(ranges: [LinearRegex.folded(scalar)]))
      }
    }

    private mutating func repetition(of node: Node) -> Node? {
      var node = node
      while let scalar = peek {
        switch scalar {
        case "*": node = .many(node, least: 0, most: nil)
        case "+": node = .many(node, least: 1, most: nil)
        case "?": node = .many(node, least: 0, most: 1)
        case "{":
          next += 1
          guard let counted = counted(node) else { return nil }
          node = counted
          continue
        default: return node
        }
        next += 1
      }
      return node
    }

    private mutating func counted(_ node: Node) -> Node? {
      guard let least = number() else { return nil }
      if takes("}") { return .many(node, least: least, most: least) }
      guard takes(",") else { return nil }
      if takes("}") { return .many(node, least: least, most: nil) }
      guard let most = number(), most >= least, takes("}") else { return nil }
      return .many(node, least: least, most: most)
    }

    private mutating func number() -> Int? {
      var digits = ""
      while let scalar = peek, ("0"..."9").contains(scalar), digits.count < 4 {
        digits.unicodeScalars.append(scalar)
        next += 1
      }
      return Int(digits).flatMap { $0 <= 1_000 ? $0 : nil }
    }

    private mutating func escaped() -> Set? {
      guard let scalar = take() else { return nil }
      let digits = [Unicode.Scalar("0")..."9"]
      let spaces: [ClosedRange<Unicode.Scalar>] = [" "..." ", "\t"..."\r", "\u{A0}"..."\u{A0}"]
      // Letters of all scripts; accents have been removed by folding.
      let letters = digits + ["a"..."z", "_"..."_", "\u{AA}"..."\u{10FFFF}"]
      return switch scalar {
      case "d": Set(ranges: digits)
      case "D": Set(ranges: digits, isOpposite: true)
      case "s": Set(ranges: spaces)
      case "S": Set(ranges: spaces, isOpposite: true)
      case "w": Set(ranges: letters)
      case "W": Set(ranges: letters, isOpposite: true)
      default: scalar.properties.isAlphabetic ? nil : Set(ranges: [scalar...scalar])
      }
    }

    private mutating func set() -> Node? {
      var set = Set(isOpposite: takes("^"))
      while let scalar = take() {
        if scalar == "]", !set.ranges.isEmpty { return .set(set) }
        if scalar == "\\" {
          guard let inner = escaped(), !inner.isOpposite else { return nil }
          set.ranges += inner.ranges
          continue
        }
        let low = LinearRegex.folded(scalar).lowerBound
        guard peek == "-", scalars.indices.contains(next + 1), scalars[next + 1] != "]" else {
          set.ranges.append(low...low)
          continue
        }
        next += 1
        guard let end = take().map({ LinearRegex.folded($0).lowerBound }), low <= end else { return nil }
        set.ranges.append(low...end)
      }
      return nil
    }
  }

  /// Returns the range that contains only the lower-case form of a character.
  private static func folded(_ scalar: Unicode.Scalar) -> ClosedRange<Unicode.Scalar> {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    return lower...lower
  }
}
