/// The keys that a frame names, each with the cells at which it stands, so that a click there can press it.
extension Frame {
  /// Keys that are pressed one after the other by a click on a rectangle.
  package struct KeyBox: Equatable, Sendable {
    package let keys: [Key]
    package let rect: Rect
  }

  /// Notes that a click on a rectangle presses keys; does nothing without keys or outside the frame.
  package mutating func offer(_ keys: [Key], over rect: Rect) {
    let rect = rect.intersection(bounds)
    guard !keys.isEmpty, !rect.isEmpty else { return }
    keyBoxes.append(KeyBox(keys: keys, rect: rect))
  }

  /// Returns the keys that a click on a cell presses; nil where the cell names none. What was offered last is on top.
  package func keys(atX x: Int, y: Int) -> [Key]? { keyBoxes.last { $0.rect.contains(x: x, y: y) }?.keys }

  /// Takes back what was offered in a rectangle that is covered by something else. The parts beside it stay.
  package mutating func withdrawKeys(in covered: Rect) {
    guard !keyBoxes.isEmpty else { return }
    keyBoxes = keyBoxes.flatMap { box -> [KeyBox] in
      let rect = box.rect
      let common = rect.intersection(covered)
      if common.isEmpty { return [box] }
      let beside = [
        Rect(x: rect.x, y: rect.y, width: rect.width, height: common.y - rect.y),
        Rect(x: rect.x, y: common.maxY, width: rect.width, height: rect.maxY - common.maxY),
        Rect(x: rect.x, y: common.y, width: common.x - rect.x, height: common.height),
        Rect(x: common.maxX, y: common.y, width: rect.maxX - common.maxX, height: common.height),
      ]
      return beside.filter { !$0.isEmpty }.map { KeyBox(keys: box.keys, rect: $0) }
    }
  }
}
