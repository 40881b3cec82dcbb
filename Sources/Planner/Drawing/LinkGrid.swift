import Canvas

/// The lines of links between steps, as a grid of cells. Lines that meet share a cell.
struct LinkGrid: Sendable {
  let width: Int
  let height: Int
  /// The sides of each cell that a line touches, as a set of bits.
  private var sides: [UInt8]
  /// The indices of the cells that point at a bar.
  private var heads: Set<Int> = []

  private static let left: UInt8 = 1
  private static let right: UInt8 = 2
  private static let up: UInt8 = 4
  private static let down: UInt8 = 8

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    sides = [UInt8](repeating: 0, count: max(0, width * height))
  }

  private mutating func add(_ bits: UInt8, x: Int, y: Int) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    sides[y * width + x] |= bits
  }

  /// Draws from one column to another on a line. Each end gets only the half of its cell that faces the other end.
  private mutating func level(from: Int, to: Int, y: Int) {
    guard from != to else { return }
    let (first, last) = (min(from, to), max(from, to))
    add(LinkGrid.right, x: first, y: y)
    add(LinkGrid.left, x: last, y: y)
    var x = max(0, first + 1)
    while x < min(last, width) {
      add(LinkGrid.left | LinkGrid.right, x: x, y: y)
      x += 1
    }
  }

  /// Draws down a column, from one line through another one.
  private mutating func column(x: Int, from: Int, through last: Int) {
    var y = max(0, from)
    while y <= min(last, height - 1) {
      add(LinkGrid.up | LinkGrid.down, x: x, y: y)
      y += 1
    }
  }

  /// Connects two rows where lines are left between the rows. The line goes down or up from the first row to the line next to the other
  /// one, along that line, and into the other row.
  mutating func connectBetween(x: Int, y: Int, to end: (x: Int, y: Int)) {
    guard y != end.y else { return }
    let isDown = end.y > y
    let turn = isDown ? end.y - 1 : end.y + 1
    if isDown { column(x: x, from: y + 1, through: turn - 1) } else { column(x: x, from: turn + 1, through: y - 1) }
    add(isDown ? LinkGrid.up : LinkGrid.down, x: x, y: turn)
    level(from: x, to: end.x, y: turn)
    add(isDown ? LinkGrid.down : LinkGrid.up, x: end.x, y: turn)
  }

  /// Connects two rows where no lines are left between the rows. The line goes down or up from the first row to the line of the other one,
  /// and along that line to its bar.
  mutating func connect(x: Int, y: Int, to end: (x: Int, y: Int)) {
    guard y != end.y else { return }
    let isDown = end.y > y
    if isDown { column(x: x, from: y + 1, through: end.y - 1) } else { column(x: x, from: end.y + 1, through: y - 1) }
    guard x != end.x else { return }
    add(isDown ? LinkGrid.up : LinkGrid.down, x: x, y: end.y)
    level(from: x, to: end.x, y: end.y)
    heads.insert(end.y * width + end.x + (x < end.x ? -1 : 1))
  }

  /// Returns the sign of a cell; nil where no line touches it.
  func glyph(x: Int, y: Int, _ glyphs: Glyphs) -> String? {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return nil }
    let lines = glyphs.lines
    let (left, right, up, down) = (LinkGrid.left, LinkGrid.right, LinkGrid.up, LinkGrid.down)
    return switch sides[y * width + x] {
    case 0: nil
    case left | right where heads.contains(y * width + x): glyphs.closed
    case left, right, left | right: lines.horizontal
    case up, down, up | down: lines.vertical
    case right | down: lines.topLeft
    case left | down: lines.topRight
    case right | up: lines.bottomLeft
    case left | up: lines.bottomRight
    case left | right | down: lines.teeDown
    case left | right | up: lines.teeUp
    case up | down | right: lines.teeRight
    case up | down | left: lines.teeLeft
    default: lines.cross
    }
  }
}
