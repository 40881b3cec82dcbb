import Canvas

/// How a key scrolls lines that do not fit their window.
enum Scroll: Hashable, Sendable {
  case lines(Int), pages(Int), top, bottom

  /// The keys of long lists, which may be scrolled to their ends.
  static let keys: [KeyRow<Scroll>] = near + [KeyRow([.home], .top), KeyRow([.end], .bottom)]
  /// The keys of lists of a few pages.
  static let near: [KeyRow<Scroll>] = [
    KeyRow([.up, .character("k")], .lines(-1)), KeyRow([.down, .character("j")], .lines(1)),
    KeyRow([.pageUp], .pages(-1)), KeyRow([.pageDown], .pages(1)),
  ]

  /// Returns the first line that is shown afterwards.
  /// - Parameters:
  ///   - top: the first line that is shown now.
  ///   - count: the number of lines.
  ///   - half: half the height of the screen, by which a page is scrolled.
  func top(from top: Int, count: Int, half: Int) -> Int {
    let last = max(0, count - 1)
    return switch self {
    case .lines(let lines): min(max(0, top + lines), last)
    case .pages(let pages): min(max(0, top + pages * half), last)
    case .top: 0
    case .bottom: max(0, count - half)
    }
  }
}
