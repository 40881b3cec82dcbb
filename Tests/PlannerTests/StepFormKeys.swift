@testable import Planner

/// The number of Tab keys that lead to a field of the step form.
enum StepFormKeys {
  static func place(of key: String) -> Int { StepFormFields.keys.firstIndex(of: key) ?? 0 }
}
