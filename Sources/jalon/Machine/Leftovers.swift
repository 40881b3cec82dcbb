/// Large values of a command that is about to end.
enum Leftovers {
  private final class Box {
    let value: Any

    init(_ value: Any) { self.value = value }
  }

  /// Leaves the memory of a value to the system, which takes it back with the process. To free each part of a large plan before takes longer than
  /// much of the command.
  static func keep(_ value: Any) { _ = Unmanaged.passRetained(Box(value)) }
}
