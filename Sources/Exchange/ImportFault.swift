import Wording

/// Why a value is not taken, and the part of it that is to blame; nil: all of it.
struct ImportFault: Error {
  let fact: ImportRemark.Fact
  let value: String?

  init(_ fact: ImportRemark.Fact, _ value: String? = nil) {
    self.fact = fact
    self.value = value
  }
}
