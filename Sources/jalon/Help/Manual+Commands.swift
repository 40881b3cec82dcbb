import StrictJSON

/// The part of the manual page about each command.
extension Manual {
  /// Writes a command and its subcommands.
  mutating func describe(_ command: JSONValue, _ parents: [String]) {
    let path = parents + [command["commandName"]?.string ?? ""]
    let inner = Array(command["subcommands"]?.elements.map { $0 } ?? []).filter { $0["commandName"]?.string != "help" }
    let arguments = (command["arguments"]?.elements.map { $0 } ?? []).filter { $0["shouldDisplay"]?.bool ?? true }
    if inner.isEmpty {
      macro("Ss \(Manual.escaped("jalon \(path.joined(separator: " "))"))")
      macro("Nm jalon")
      macro("Cm \(path.map(Manual.word).joined(separator: " "))")
      for argument in arguments where !Manual.isShared(argument) { macro(Manual.usage(argument)) }
      macro("Pp")
    }
    if inner.isEmpty || parents.isEmpty {
      if !inner.isEmpty { macro("Ss \(Manual.escaped("jalon \(path.joined(separator: " "))"))") }
      text(command["abstract"]?.string ?? "")
    }
    let own = arguments.filter { !Manual.isShared($0) }
    if inner.isEmpty, !own.isEmpty {
      macro("Bl -tag -width Ds")
      for argument in own { item(argument) }
      macro("El")
    }
    discussion(command["discussion"]?.string ?? "")
    for part in inner { describe(part, path) }
  }

  static func isShared(_ argument: JSONValue) -> Bool {
    argument["kind"]?.string != "positional" && shared.contains(name(argument))
  }

  static func name(_ argument: JSONValue) -> String { argument["preferredName"]?["name"]?.string ?? "" }

  /// Returns the synopsis of an argument, such as `Op Fl -reason Ar TEXT`.
  static func usage(_ argument: JSONValue) -> String {
    let dots = argument["isRepeating"]?.bool ?? false ? " ..." : ""
    let value = word(argument["valueName"]?.string ?? "VALUE")
    let isOptional = argument["isOptional"]?.bool ?? true
    let written =
      switch argument["kind"]?.string {
      case "positional": "Ar \(value)\(dots)"
      case "flag": "Fl -\(escaped(name(argument)))"
      default: "Fl -\(escaped(name(argument))) Ar \(value)\(dots)"
      }
    return isOptional ? "Op \(written)" : written
  }

  mutating func item(_ argument: JSONValue) {
    let value = Manual.word(argument["valueName"]?.string ?? "VALUE")
    switch argument["kind"]?.string {
    case "positional": macro("It Ar \(value)")
    case "flag": macro("It Fl -\(Manual.escaped(Manual.name(argument)))")
    default: macro("It Fl -\(Manual.escaped(Manual.name(argument))) Ar \(value)")
    }
    let standard =
      argument["defaultValue"]?.string.map { String(en: " By default \($0).", fr: " Par défaut \($0).", ar: " والقيمة الافتراضية \($0).") }
      ?? ""
    text((argument["abstract"]?.string ?? "") + standard)
  }

  /// Writes paragraphs, and blocks of examples unfilled.
  mutating func discussion(_ words: String) {
    for paragraph in words.split(separator: "\n\n") {
      let rows = paragraph.split(separator: "\n").map { String($0) }
      guard rows.contains(where: { $0.hasPrefix("  ") || $0.hasPrefix(String.example) }) else {
        macro("Pp")
        text(rows.joined(separator: " "))
        continue
      }
      macro("Bd -literal")
      lines += rows.map { Manual.guarded(Manual.escaped($0)) }
      macro("Ed")
    }
  }
}
