import StrictJSON

/// The patterns of ids as regular expressions for schemas; they accept what `Identifiers` accepts.
///
/// They exclude line feeds explicitly, since some engines let `$` match before a final line feed.
enum NamePattern {
  private static let part = "(?!(con|prn|aux|nul|com[1-9]|lpt[1-9])([./]|$))[a-z0-9][a-z0-9._-]{0,63}"
  private static let capitals = "(?!(CON|PRN|AUX|NUL|COM[1-9]|LPT[1-9])$)[A-Z][A-Z0-9-]{1,15}"

  static let id = "^(?!.*(\\.\\.|\\.$|\\n))\(part)$"
  static let code = "^(?!.*\\n)\(capitals)$"
  static let codeOrAll = "^(?!.*\\n)(\\*|\(capitals))$"
  static let reference = "^(?!.*(\\.\\.|\\.(/|$)|\\n))\(part)(/\(part))?$"
}

extension JSONSchema {
  static let id = JSONSchema.named("ID", .form(NamePattern.id))
  static let code = JSONSchema.named("Code", .form(NamePattern.code))
  static let codeOrAll = JSONSchema.named("CodeOrAll", .form(NamePattern.codeOrAll))
  static let reference = JSONSchema.named("StepReference", .form(NamePattern.reference))
}
