import Wording

/// Why a value is refused, and which part of it is wrong; `value` is nil if all of it is.
struct ImportFault: Error {
  let fact: ImportRemark.Fact
  let value: String?

  init(_ fact: ImportRemark.Fact, _ value: String? = nil) {
    self.fact = fact
    self.value = value
  }
}
