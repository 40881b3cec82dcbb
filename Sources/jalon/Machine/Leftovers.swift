/// Large values of a command that is about to end.
enum Leftovers {
  private final class Box {
    let value: Any

    init(_ value: Any) { self.value = value }
  }

  /// Keeps a value until the process ends, so that its parts are not freed one by one, which takes long for a large plan.
  static func keep(_ value: Any) { _ = Unmanaged.passRetained(Box(value)) }
}
