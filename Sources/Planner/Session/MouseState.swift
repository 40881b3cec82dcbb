/// What the last press of the mouse did, and the bar that it holds.
struct MouseState: Sendable {
  /// Whether the last press opened or closed something, so that the second press of a double click would fall on something else.
  var hasOpened = false
  /// The bar of the timeline that is held; nil while none is.
  var drag: BarDrag?
}
