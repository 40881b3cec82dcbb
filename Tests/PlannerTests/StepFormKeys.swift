@testable import Planner

/// How often Tab leads to a field of a step's form.
enum StepFormKeys {
  static func place(of key: String) -> Int { StepForm.keys.firstIndex(of: key) ?? 0 }
}
