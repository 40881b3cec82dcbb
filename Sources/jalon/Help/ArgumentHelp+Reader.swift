import ArgumentParser
import Wording

extension ArgumentHelp {
  /// Makes the help of an argument, an option or a flag in the reader's language.
  /// - Parameter value: the name of its value; nil for a flag.
  init(_ value: ValueName? = nil, en: String, fr: FrenchText, ar: String) {
    self.init(String(en: en, fr: fr, ar: ar), valueName: value?.text)
  }
}
