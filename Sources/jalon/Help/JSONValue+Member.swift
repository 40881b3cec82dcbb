import StrictJSON

extension JSONValue {
  subscript(key: String) -> JSONValue? {
    kind == .object ? members.first { $0.key.text == key }?.value : nil
  }
}
